/** Staff's word, which stands for the YES of a number until the number says it. */
import type { PatientState } from '../state.ts';

/** True for a patient whom staff's word alone lets be texted on the number they have now. */
export function isOnStaffsWord({ stage, numberSince, conversation }: PatientState): boolean {
  // What was enrolled before its time was kept said YES itself: nobody had a word for it then.
  return stage !== 'invited' && numberSince !== undefined && conversation?.consentSaidAt === undefined;
}
