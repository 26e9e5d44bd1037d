import type { ComponentChildren } from 'preact';
import type { Draft } from '../use-draft.ts';
import type { Sending } from '../use-send.ts';
import { words } from '../words.ts';
import { Dialog } from './dialog.tsx';
import { Form } from './form.tsx';
import { ProblemNote } from './states.tsx';

/**
 * A form in a dialog: its fields, what went wrong, and one button that says what it does. What was typed is kept when the
 * dialog is closed any other way than by sending it or cancelling.
 */
export function FormDialog({
  title,
  lead,
  action,
  danger = false,
  ready = true,
  sending,
  draft,
  onSubmit,
  onClose,
  children,
}: {
  title: string;
  lead?: string;
  action: string;
  danger?: boolean;
  ready?: boolean;
  sending: Sending;
  draft?: Draft;
  onSubmit: () => void;
  onClose: () => void;
  children?: ComponentChildren;
}) {
  return (
    <Dialog title={title} onClose={onClose}>
      <Form sending={sending} onSubmit={onSubmit}>
        {lead && <p class="lead">{lead}</p>}
        {draft?.isOld && <p class="note">{words.forms.kept}</p>}
        {children}
        <ProblemNote problem={sending.problem} />
        <div class="form-actions">
          <button
            type="button"
            class="button"
            onClick={() => {
              draft?.forget();
              onClose();
            }}
          >
            {words.app.cancel}
          </button>
          <button
            type="submit"
            class={danger ? 'button danger' : 'button primary'}
            disabled={sending.busy || !ready}
          >
            {action}
          </button>
        </div>
      </Form>
    </Dialog>
  );
}
