/** Every way in to a number that belongs to no live patient. */
import type { ClinicSettings } from '../clinic/settings.ts';
import type { Instant } from '../local-time.ts';
import type { RefusalReason } from '../patient/commands.ts';
import type { TextOutcome } from '../patient/events.ts';
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
  receivedAt: Instant;
}

export type StrangerCommand =
  | ReceiveStrangerText
  | {
      type: 'claim-text';
      now: Instant;
      settings: ClinicSettings;
      textId: string;
      /** Both the clinic's switch and everybody's. */
      sending: 'on' | 'off';
    }
  /** Nothing was accepted and trying again may help. */
  | { type: 'release-text'; now: Instant; textId: string }
  | {
      type: 'record-text';
      now: Instant;
      textId: string;
      outcome: TextOutcome;
      /** For emergency words: the alert was accepted. */
      alerted?: boolean;
    }
  | { type: 'finish-inbox-item'; now: Instant; item: number; by: string };

export type StrangerDecision =
  | {
      kind: 'accepted';
      state: StrangerState;
      /**
       * What the clinic must remember of the number's wish: true after a STOP, false after a START, null when
       * nothing was said. Write it before the state: then a crash between the two is mended by the message coming
       * again.
       */
      optedOut: boolean | null;
    }
  /** The message is known: nothing to write. */
  | { kind: 'duplicate' }
  | { kind: 'refused'; reason: RefusalReason };
