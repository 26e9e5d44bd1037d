import type { SessionAnswer } from '../../../shared/staff-contract/patients.ts';
import type { ErasureReceipt } from '../../../shared/staff-contract/erasure.ts';
import { AboutContext } from '../parts/about.ts';
import { fullNameOf } from '../who.ts';
import type { ActionName } from './allowed-actions.ts';
import { EditDialog } from './edit-dialog.tsx';
import { DischargeDialog, EraseDialog } from './end-dialogs.tsx';
import { OverrideDialog } from './override-dialog.tsx';
import { InviteDialog, PauseDialog, ResumeDialog } from './pause-dialogs.tsx';
import { ReadingDialog, VoidDialog } from './record-dialogs.tsx';
import { SessionDialog } from './session-dialog.tsx';
import type { ActionProps } from './use-action.ts';

/** What a dialog is about, besides its action: the day of a score, or a session. */
export interface OpenAction {
  readonly action: ActionName;
  readonly date?: string;
  readonly session?: SessionAnswer;
}

function ActionForm({
  open,
  onErased,
  ...props
}: ActionProps & { open: OpenAction; onErased: (receipt: ErasureReceipt) => void }) {
  switch (open.action) {
    case 'session':
      return <SessionDialog {...props} {...(open.session !== undefined && { session: open.session })} />;
    case 'reading':
      return <ReadingDialog {...props} />;
    case 'void':
      return <VoidDialog {...props} date={open.date ?? props.today} />;
    case 'override':
      return <OverrideDialog {...props} />;
    case 'pause':
      return <PauseDialog {...props} />;
    case 'resume':
      return <ResumeDialog {...props} />;
    case 'invite':
      return <InviteDialog {...props} />;
    case 'edit':
      return <EditDialog {...props} />;
    case 'discharge':
      return <DischargeDialog {...props} />;
    case 'erase':
      return <EraseDialog {...props} onErased={onErased} />;
  }
}

/** The form of the action that was chosen, under the name of the patient it is about. */
export function ActionDialog(props: Parameters<typeof ActionForm>[0]) {
  return (
    <AboutContext.Provider value={fullNameOf(props.patient)}>
      <ActionForm {...props} />
    </AboutContext.Provider>
  );
}
