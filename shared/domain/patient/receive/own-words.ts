/** Words of ours that come back: a robot's echo, not what somebody says of themselves. */
import { fingerprint } from '../../texts/fingerprint.ts';
import { wordText } from '../../texts/word-text.ts';
import type { Draft } from '../draft.ts';
import { variablesFor } from '../send/text-variables.ts';

/** Words of one text of ours that somebody may well write too. */
const briefWords = 3;

/** True of so few words that they may be somebody's own, although they are ours too. */
export function isBrief(text: string): boolean {
  return text.trim().split(/\s+/u, briefWords + 1).length <= briefWords;
}

/** Our emergency words name suicide; come back from a robot they are no cry for help. */
export function isOurEmergencyText({ state, settings }: Draft, text: string): boolean {
  const variables = variablesFor(state, settings);
  return [true, false].some((alerted) => {
    const ours = wordText({ kind: 'emergency' }, { ...variables, alerted }, state.language, settings.wording);
    return fingerprint(ours) === fingerprint(text);
  });
}
