import { useRef } from 'preact/hooks';
import { phaseName } from '../../../shared/domain/plan/phase-words.ts';
import { daysShown, hasRoomForMonth, type TimelineShape, widthOf } from './timeline-shape.ts';

interface TimelineProps {
  readonly shape: TimelineShape;
  /** Days between sessions. */
  readonly apart: number | null;
  readonly name: string;
}

/** Whether the plan has just moved apart or together: what stretches goes slowly, what snaps back at once. */
function useMotion(apart: number | null): 'stretch' | 'snap' {
  const held = useRef<{ apart: number | null; motion: 'stretch' | 'snap' }>({ apart, motion: 'stretch' });
  const before = held.current.apart;
  if (before !== apart) {
    held.current = {
      apart,
      motion: before !== null && apart !== null && apart < before ? 'snap' : 'stretch',
    };
  }
  return held.current.motion;
}

function inWords({ sessions, scores, today, start, spans }: TimelineShape, name: string): string {
  const shown = sessions.filter(({ day, kind }) => kind === 'attended' && day >= start && day <= today);
  const seen = scores.filter(({ day }) => day >= start);
  const phase = spans.at(-1)?.phase;
  const first = seen[0]?.score;
  const last = seen.at(-1)?.score;
  const pain = first === undefined ? 'no score yet' : `scores from ${first} to ${last}`;
  const plan = phase === undefined ? 'no plan yet' : `sessions ${phaseName(phase).toLowerCase()}`;
  return `${name}: ${plan}; ${shown.length} sessions and ${pain} in the last eight weeks.`;
}

/** Days that a phase must last to have room for its name. */
const roomOfName = 14;

/** A score's height, as a share of the room for scores: 10 is at the top. */
const heightOf = (score: number): string => `${(10 - score) * 10}%`;

/**
 * Sessions as arcs and scores as a line. The strip is as long as the history and moves under a window that keeps today
 * where it is; what is to come has its place in line, so a plan that moves apart stretches, and one in a flare snaps back.
 */
export function Timeline({ shape, apart, name }: TimelineProps) {
  const { today, start, scores, sessions, arcs, spans, months } = shape;
  const motion = useMotion(apart);
  const drawn = (day: number) => day >= start - daysShown && day <= start + 2 * daysShown;
  const last = Math.max(scores.at(-1)?.day ?? 1, 1);
  return (
    <div class={`timeline ${motion}`} role="img" aria-label={inWords(shape, name)}>
      <div class="strip" style={{ transform: `translateX(-${widthOf(start)})` }}>
        {months
          .filter(({ day }) => drawn(day))
          .map(({ day, label }) => (
            <span key={day} class="month" style={{ left: widthOf(day) }}>
              {hasRoomForMonth(shape, day) && label}
            </span>
          ))}
        <div class="pain">
          <svg
            viewBox={`0 0 ${last} 10`}
            preserveAspectRatio="none"
            style={{ width: widthOf(last) }}
            aria-hidden="true"
          >
            <polyline points={scores.map(({ day, score }) => `${day},${10 - score}`).join(' ')} />
          </svg>
          {scores
            .filter(({ day }) => drawn(day))
            .map(({ day, score, told }) => (
              <span
                key={day}
                class={told ? 'score' : 'score score-dot'}
                style={{ left: widthOf(day), top: heightOf(score) }}
              >
                {told && score}
              </span>
            ))}
        </div>
        <div class="sessions">
          {arcs
            .filter(({ from, to }) => drawn(from) && drawn(to))
            .map(({ key, from, to, ahead }) => (
              <span
                key={key}
                class={ahead ? 'arc arc-ahead' : 'arc'}
                style={{ left: widthOf(from), width: widthOf(to - from) }}
              />
            ))}
          {sessions
            .filter(({ day }) => drawn(day))
            .map(({ key, day, kind }) => (
              <span key={key} class={`session session-${kind}`} style={{ left: widthOf(day) }} />
            ))}
        </div>
        {spans.map(({ key, phase, from, to }) => (
          <span
            key={key}
            class={`span span-${phase}`}
            style={{
              left: widthOf(Math.max(from, start)),
              width: widthOf(Math.max(0, to - Math.max(from, start))),
            }}
          >
            {to - Math.max(from, start) >= roomOfName && phaseName(phase)}
          </span>
        ))}
      </div>
      <span class="row-label row-pain">pain, 0 to 10</span>
      <span class="row-label row-sessions">sessions</span>
      <span class="today" style={{ left: widthOf(today - start) }}>
        today
      </span>
    </div>
  );
}
