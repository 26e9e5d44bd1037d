/** Before an erasure, puts what still has to answer somebody's danger into the queue of emergencies. */
import type { Language } from '../../shared/domain/clinic/settings.ts';
import type { OpenText } from '../../shared/domain/texts/open-text.ts';
import type { OwedText } from '../../shared/edge/queue-messages.ts';
import type { Services } from './services.ts';

/** A patient or a stranger, as they were when they could last be texted. */
interface Owner {
  clinicId: string;
  phone: string;
  writtenTo?: string;
  language: Language;
  texts: readonly OpenText[];
}

function owedOf({ clinicId, phone, writtenTo, language }: Owner, text: OpenText): OwedText | null {
  const { content, claimedAt, to = phone } = text;
  if (content.kind === 'alert') return { owner: 'erased', kind: 'alert', clinicId, level: content.level };
  if (content.kind !== 'emergency') return null;
  // What is being sent this moment is not sent again, and its alert may go twice.
  if (claimedAt !== null) return { owner: 'erased', kind: 'alert', clinicId, level: 'first' };
  const from = writtenTo === undefined ? {} : { from: writtenTo };
  return { owner: 'erased', kind: 'emergency', clinicId, to, ...from, language };
}

/** Hands over the emergency words and alerts among the texts, but those in `known`, which it notes. */
export async function handOver(
  { queues }: Pick<Services, 'queues'>,
  owner: Owner,
  known: Set<string> = new Set(),
): Promise<void> {
  for (const text of owner.texts) {
    const owed = known.has(text.id) ? null : owedOf(owner, text);
    if (owed === null) continue;
    known.add(text.id);
    await queues.queueOwed(owed);
  }
}
