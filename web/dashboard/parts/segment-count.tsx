import { segmentsOf } from '../../../shared/domain/texts/segments.ts';
import { costOf, mostSegments } from '../text-cost.ts';
import { counted, fill, words } from '../words.ts';

const fewLeft = 20;

/** Segments, what is left in the last one, and the cost, as somebody types. */
export function SegmentCount({ id, body }: { id?: string; body: string }) {
  const { segments, encoding, left, characters } = segmentsOf(body);
  if (segments > mostSegments) {
    const room = encoding === 'GSM-7' ? 153 * mostSegments : 67 * mostSegments;
    return (
      <p id={id} class="segments segments-bad" role="status">
        {fill(words.patient.segmentsTooMany, { most: mostSegments, over: characters - room })}
      </p>
    );
  }
  return (
    <p id={id} class={left < fewLeft ? 'segments segments-near' : 'segments'}>
      {counted(words.patient.segments, segments)} · {fill(words.patient.segmentsRest, { left })} ·{' '}
      {fill(words.patient.segmentsCost, { cost: costOf(segments) })}
      {encoding === 'UCS-2' && <span class="soft"> {words.patient.unicode}</span>}
    </p>
  );
}
