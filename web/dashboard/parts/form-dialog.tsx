import type { ComponentChildren } from 'preact';
import type { Sending } from '../use-send.ts';
import { words } from '../words.ts';
import { Dialog } from './dialog.tsx';
import { ProblemNote } from './states.tsx';

/** A form in a dialog: its fields, what went wrong, and one button that says what it does. */
export function FormDialog({
  title,
  lead,
  action,
  danger = false,
  ready = true,
  sending,
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
  onSubmit: () => void;
  onClose: () => void;
  children?: ComponentChildren;
}) {
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {lead && <p class="lead">{lead}</p>}
        {children}
        <ProblemNote problem={sending.problem} />
        <div class="form-actions">
          <button type="button" class="button" onClick={onClose}>
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
      </form>
    </Dialog>
  );
}
