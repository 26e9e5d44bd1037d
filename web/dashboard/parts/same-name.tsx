import type { CaseloadAnswer } from '../../../shared/staff-contract/patients.ts';
import { useAnswer } from '../use-answer.ts';
import { useSettled } from '../use-settled.ts';
import { fullNameOf, lastDigits, sharersOf } from '../who.ts';
import { counted, words } from '../words.ts';
import { Icon } from './icon.tsx';

const pauseMs = 400;
const most = 20;
const mostNamed = 4;

/** Says, before anybody is enrolled, who has that first name already. */
export function SameName({ firstName }: { firstName: string }) {
  const asked = useSettled(firstName, pauseMs);
  const question =
    asked.length < 2 ? null : { path: '/patients/search', body: { search: asked, limit: most } };
  const { data } = useAnswer<CaseloadAnswer>(question);
  const same = sharersOf(asked, data?.patients ?? []);
  return (
    <div role="status">
      {same.length > 0 && (
        <p class="note note-watch">
          <Icon name="patients" />
          <span>
            {counted(words.enrol.sameName, same.length, { name: asked })}{' '}
            {same
              .slice(0, mostNamed)
              .map((one) => `${fullNameOf(one)} (${lastDigits(one.phone)})`)
              .join(', ')}
            . {words.enrol.sameNameWhat}
          </span>
        </p>
      )}
    </div>
  );
}
