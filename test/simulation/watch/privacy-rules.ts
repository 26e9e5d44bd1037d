/** Nothing of a patient is in a log, and nothing that a stranger should not read is in a text. */
import { segmentsOf } from '../../../shared/domain/texts/segments.ts';
import type { World } from '../world.ts';
import type { Ledger, Rule, Wrong } from './ledger.ts';

/** Numbers, names and words of the people of a story, and what staff write about them. */
const personal =
  /\+1206555(?:010|012|017)\d|\b(?:Ana|Christopherson)\b|José|canary|left (?:knee|shoulder)|kill myself|chest pain|quiero morirme|my cat|gabapentin|as agreed|mistyped|moved away|See you Monday/;

/** Hears every line that a function logs. */
export function logsTellNobody(ledger: Ledger): (line: string) => void {
  const rule = 'logs tell of nobody';
  return (line) => {
    ledger.check(rule);
    const found = personal.exec(line);
    if (found !== null) ledger.wrong(rule, `a log tells ${found[0]}`);
  };
}

/** Diagnoses, drugs, what staff noted, and words that nobody filled in. */
const unfit =
  /autoimmune|fibromyalgia|arthritis|back[- ]pain|gabapentin|canary|left (?:knee|shoulder)|as agreed|mistyped|Christopherson|\bnull\b|\bundefined\b|NaN|\[object|[{}]/i;

/** Built-in words fit one segment, emergency words two, staff's own three; none holds a diagnosis or a full name. */
export function textsAreFit({ ledger }: World) {
  return (wrong: Wrong): Rule => ({
    onSend({ text: { body }, task }) {
      const { ownerId = '', textId = '' } = task.reference ?? {};
      const kind = ledger.patients.get(ownerId)?.texts.get(textId)?.kind;
      const most = kind === 'staff-text' ? 3 : kind === undefined || kind === 'emergency' ? 2 : 1;
      const { segments } = segmentsOf(body);
      if (segments > most) wrong(`${kind ?? 'a text to a stranger'} has ${segments} segments`);
      const found = unfit.exec(body);
      if (found !== null) wrong(`${kind ?? 'a text to a stranger'} says ${found[0]}`);
    },
  });
}
