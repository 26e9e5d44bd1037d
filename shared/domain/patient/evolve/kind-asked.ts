/** What a text asks, by its kind or by what rides on it. */
import { type TextKind, traitsOf } from '../../text-kinds.ts';
import type { TextContent } from '../../texts/content.ts';

/** The kind of question that leaves with it; null when it asks nothing. */
export function kindAsked(kind: TextKind, content: TextContent | undefined): TextKind | null {
  if (content?.kind === 'acknowledgement' && content.session !== undefined) return 'session-question';
  return traitsOf(kind).asks === undefined ? null : kind;
}
