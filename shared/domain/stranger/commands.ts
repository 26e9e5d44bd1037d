/** Every way in to a number that belongs to no live patient. */
import type { ClinicSettings } from '../clinic/settings.ts';
import type { HeardText } from '../heard/heard-text.ts';
import type { Instant } from '../local-time.ts';
import type { ClaimText, TextCommand, TextRefusal } from '../texts/life-of-a-text.ts';
import type { TextStep } from '../texts/open-text.ts';
import type { StrangerState } from './state.ts';

export interface ReceiveStrangerText {
  type: 'receive-text';
  now: Instant;
  /** Hash of the message id, eleven characters of base64url. */
  cause: string;
  settings: ClinicSettings;
  /** `<clinicId>.<keyed hash of the number>`. */
  strangerId: string;
  /** E.164. */
  phone: string;
  /** The whole text, well-formed, for reading. */
  text: string;
  /** What may be kept of it. */
  kept: string;
  /** The clinic's number it was written to; absent where that is not known. */
  to?: string;
  receivedAt: Instant;
  /** The number was a patient's until they were discharged. */
  wasPatient?: boolean;
  /** What that patient wrote last on it. */
  heardBefore?: readonly HeardText[];
}

export type StrangerCommand =
  | ReceiveStrangerText
  | (ClaimText & { now: Instant; settings: ClinicSettings })
  | (Exclude<TextCommand, ClaimText> & { now: Instant })
  | { type: 'finish-inbox-item'; now: Instant; item: number; by: string };

export type StrangerRefusal = TextRefusal['reason'] | 'not-found' | 'no-such-item' | 'nothing-changed';

export type StrangerDecision =
  | {
      kind: 'accepted';
      state: StrangerState;
      /** What became of the texts in it. */
      steps: TextStep[];
      /**
       * What the clinic must remember of the number's wish: true after a STOP, false after a START, null when
       * nothing was said. Write it before the state: then a crash between the two is mended by the message coming
       * again.
       */
      optedOut: boolean | null;
    }
  /** The message is known: nothing to write. */
  | { kind: 'duplicate' }
  | { kind: 'refused'; reason: StrangerRefusal };
