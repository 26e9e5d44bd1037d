import type { InboxAnswer, InboxItem } from '../../../shared/staff-contract/inbox.ts';
import { readablePhone } from '../numbers.ts';
import { Icon } from '../parts/icon.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Pager } from '../parts/pager.tsx';
import { ReadText, senderOf } from '../parts/read-text.tsx';
import { Empty, Failed, Loading, Stale } from '../parts/states.tsx';
import { type Dealt, useDealt } from '../parts/use-dealt.ts';
import { patientPlace } from '../route.ts';
import { useAnswer } from '../use-answer.ts';
import { counted, fill, words } from '../words.ts';

const everyMs = 10_000;
const pageSize = 25;

function Item({ item, dealt }: { item: InboxItem; dealt: Dealt }) {
  const name = senderOf(item);
  return (
    <li class={item.first ? 'card letter letter-first' : 'card letter'}>
      <div class="letter-head">
        <h2>{item.patientId === null ? name : <a href={patientPlace(item.patientId)}>{name}</a>}</h2>
        {item.first && <span class="tag tag-now">{words.inbox.first}</span>}
        {item.formerNumber !== undefined && <span class="tag">{words.inbox.former}</span>}
        {item.phone !== undefined && (
          <a class={item.first ? 'button small primary' : 'button small'} href={`tel:${item.phone}`}>
            <Icon name="phone" size={16} /> {fill(words.today.call, { phone: readablePhone(item.phone) })}
          </a>
        )}
      </div>
      <ReadText text={item} dealt={dealt} />
    </li>
  );
}

/** Texts and notes that a person should read. */
export function InboxPage({ query }: { query: Readonly<Record<string, string>> }) {
  const search = new URLSearchParams({ limit: String(pageSize), cursor: query.cursor ?? '' });
  const inbox = useAnswer<InboxAnswer>(`/inbox?${search}`, everyMs);
  const dealt = useDealt();
  const items = dealt.unread(inbox.data?.items ?? []).filter(({ done }) => done === null);
  const title = words.pages.inbox;
  if (inbox.problem !== null && inbox.data === null) {
    return (
      <>
        <PageHead title={title} />
        <Failed problem={inbox.problem} again={inbox.reload} />
      </>
    );
  }
  const next = inbox.data?.next ?? null;
  const count =
    next === null
      ? counted(words.inbox.count, items.length)
      : fill(words.inbox.countMore, { count: items.length });
  return (
    <>
      <PageHead title={title} above={inbox.data === null ? '' : count} lead={words.inbox.lead} />
      <Stale problem={inbox.problem} />
      {inbox.loading && <Loading />}
      {inbox.data !== null && items.length === 0 && next === null && (
        <Empty title={words.inbox.none}>
          <p>{words.inbox.noneWhat}</p>
        </Empty>
      )}
      <ul class="cards letters">
        {items.map((item) => (
          <Item key={item.id} item={item} dealt={dealt} />
        ))}
      </ul>
      <Pager path="inbox" query={query} next={next} />
    </>
  );
}
