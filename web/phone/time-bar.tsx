import { distanceTo, longMomentOf, momentOf } from './moments.ts';
import { type Coming, stack } from './stack.ts';

interface TimeBarProps {
  readonly now: string | null;
  readonly zone: string;
  /** What comes next for the patient. */
  readonly next: Coming | undefined;
  readonly busy: string | null;
  readonly disabled: boolean;
  readonly onMove: (what: string, move: () => Promise<unknown>) => void;
}

/** The moved clock, and the buttons that move it. */
export function TimeBar({ now, zone, next, busy, disabled, onMove }: TimeBarProps) {
  const go = (move: () => Promise<unknown>) => onMove('The clock runs', move);
  return (
    <section class="time" aria-label="The clock">
      <p class="now" aria-live="polite">
        {busy !== null ? `${busy} …` : now === null ? 'Asking for the time …' : longMomentOf(now, zone)}
      </p>
      <div class="moves">
        {next !== undefined && now !== null && (
          <button
            type="button"
            class="next"
            disabled={disabled}
            onClick={() => go(() => stack.moveTo(next.at))}
          >
            <span>{next.what}</span>
            <small>
              {momentOf(next.at, zone)}, {distanceTo(next.at, now)}
            </small>
          </button>
        )}
        <button type="button" disabled={disabled} onClick={() => go(() => stack.advance('P1D'))}>
          + 1 day
        </button>
        <button type="button" disabled={disabled} onClick={() => go(() => stack.advance('P1W'))}>
          + 1 week
        </button>
      </div>
    </section>
  );
}
