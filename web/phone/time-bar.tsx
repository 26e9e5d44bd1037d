import { distanceTo, longMomentOf, momentOf } from './moments.ts';
import { type Coming, stack } from './stack.ts';

interface TimeBarProps {
  readonly now: string | null;
  readonly zone: string;
  readonly coming: readonly Coming[];
  readonly patientId: string | null;
  readonly busy: string | null;
  readonly onMove: (what: string, move: () => Promise<unknown>) => void;
}

function nameOf(coming: Coming): string {
  return coming.firstName === null ? '' : `${coming.firstName}: `;
}

/** The moved clock, and the buttons that move it. */
export function TimeBar({ now, zone, coming, patientId, busy, onMove }: TimeBarProps) {
  const next = coming.find((one) => !one.reconcile);
  const theirs = coming.find((one) => one.patientId !== null && one.patientId === patientId);
  const targets = theirs === undefined || theirs === next ? [next] : [theirs, next];
  return (
    <section class="time" aria-label="The clock">
      <p class="now" aria-live="polite">
        {busy !== null ? `${busy} …` : now === null ? 'Asking for the time …' : longMomentOf(now, zone)}
      </p>
      <div class="moves">
        {targets.map(
          (target) =>
            target !== undefined &&
            now !== null && (
              <button
                key={target.at + target.what}
                type="button"
                class="next"
                disabled={busy !== null}
                onClick={() => onMove('Moving the clock', () => stack.moveTo(target.at))}
              >
                <span>
                  {nameOf(target)}
                  {target.what}
                </span>
                <small>
                  {momentOf(target.at, zone)} ({distanceTo(target.at, now)})
                </small>
              </button>
            ),
        )}
        <button
          type="button"
          disabled={busy !== null}
          onClick={() => onMove('Moving the clock', () => stack.advance('P1D'))}
        >
          + 1 day
        </button>
        <button
          type="button"
          disabled={busy !== null}
          onClick={() => onMove('Moving the clock', () => stack.advance('P1W'))}
        >
          + 1 week
        </button>
      </div>
    </section>
  );
}
