/** What must hold once nothing goes wrong any more and everything lost had time to be found. */
import { numbersOf } from '../../../shared/domain/clinic/settings.ts';
import { dayMs, epochMs, hourMs, instantOf, later, localDate } from '../../../shared/domain/local-time.ts';
import { isHeld, isRaised } from '../../../shared/domain/patient/state.ts';
import { levelReached } from '../../../shared/domain/texts/alert-levels.ts';
import { keyedHash } from '../../../shared/edge/keyed-hash.ts';
import type { World } from '../world.ts';
import type { KnownPatient } from './ledger.ts';
import { viewsEqualRebuild } from './view-rules.ts';

type Told = (rule: string, problem: string) => void;

/** Every text that somebody wrote stands once in a history, or as too late, or lies aside where a person looks. */
function checkMessages({ ledger, aside }: World, told: Told): void {
  const put = new Set(aside.map(({ body }) => body));
  for (const { words, found, from } of ledger.messages.values()) {
    ledger.check('every text is found once');
    const first = found.filter(({ how }) => how !== 'late' && how !== 'forgotten');
    const owners = new Set(first.map(({ owner }) => owner));
    if (found.length === 0 && ![...put].some((body) => body.includes(from)))
      told('every text is found once', `“${words}” of ${from} is nowhere`);
    // A second delivery may come after the number has passed to somebody else.
    if (first.length > owners.size) told('every text is found once', `“${words}” of ${from} is there twice`);
  }
}

function checkTexts(
  { ledger, scheduler }: World,
  { patientId, texts, commits }: KnownPatient,
  told: Told,
): void {
  const state = commits.at(-1)?.state;
  if (state === undefined || state.erased) return;
  for (const { id, kind, status } of texts.values()) {
    ledger.check('every text comes to an end');
    const open = state.texts.find((text) => text.id === id);
    if (status === 'ended') continue;
    const since = open?.claimedAt ?? open?.notBefore ?? open?.queuedAt;
    if (open === undefined)
      told('every text comes to an end', `${kind} ${id} of ${patientId} is gone without a word`);
    else if (since !== undefined && epochMs(since) + 12 * hourMs < scheduler.now())
      told('every text comes to an end', `${kind} ${id} of ${patientId} is open since ${since}`);
  }
  // What went to a number that was given up says nothing of the present one.
  const unknown = [...texts.values()].some(
    ({ ending, kind, number }) => ending === 'unknown' && kind !== 'alert' && number === null,
  );
  const shown = commits.some(({ state: then }) => isRaised(then, 'unknown-text'));
  if (unknown && !shown) told('what is unknown is shown', `${patientId} has a text of which nobody is told`);
}

/** The schedule is what the state wants, and nothing that was due is still waiting. */
function checkWake(
  { ledger, scheduler, schedules }: World,
  { patientId, commits }: KnownPatient,
  told: Told,
): void {
  ledger.check('Scheduler holds what the states want');
  const rule = 'Scheduler holds what the states want';
  const now = scheduler.clock.now();
  const wanted = commits.at(-1)?.state.wake?.at ?? null;
  const scheduled = schedules.times.get(patientId) ?? null;
  if (wanted === null && scheduled !== null)
    told(rule, `nobody wants ${patientId}'s schedule at ${scheduled}`);
  if (wanted !== null && later(wanted, hourMs) < now) told(rule, `${patientId} was to be woken at ${wanted}`);
  // Scheduler knows whole seconds, and the next one is soon enough.
  const isThen =
    wanted !== null && scheduled !== null && scheduled >= wanted && scheduled < later(wanted, 1_000);
  if (wanted !== null && wanted > later(now, 13 * hourMs) && !isThen)
    told(rule, `${patientId} is to be woken at ${wanted}, and scheduled at ${scheduled}`);
}

/** Whoever was in danger was alerted about, and while nobody acknowledges it the alert goes on to its next level. */
function checkAlerts(
  { ledger, scheduler }: World,
  { patientId, clinicId, commits }: KnownPatient,
  told: Told,
): void {
  const alert = commits.at(-1)?.state.alert ?? null;
  const hourAgo = instantOf(scheduler.now() - hourMs);
  if (alert !== null && levelReached(alert.level, alert.since, hourAgo) !== null)
    told(
      'danger is alerted about',
      `the alert about ${patientId} stays at ${alert.level} since ${alert.since}`,
    );
  for (const { at, events, seq } of commits) {
    if (!events.some(({ type }) => type === 'alert-raised')) continue;
    ledger.check('danger is alerted about');
    const since = epochMs(at) - 2 * 60_000;
    const came = ledger.raised.some(
      (alert) => alert.clinicId === clinicId && alert.accepted && alert.now >= since,
    );
    if (!came) told('danger is alerted about', `nobody was told of commit ${seq} of ${patientId}, ${at}`);
  }
}

/** Days, closed ones included, after which somebody has been told that a promised call was not made. */
const callDays = 8;

/** What staff or the patient wait for has come: the alert about the call, the end of a pause, of a question. */
function checkPromises({ ledger, scheduler }: World, { patientId, commits }: KnownPatient, told: Told): void {
  const rule = 'promises are kept in time';
  ledger.check(rule);
  const state = commits.at(-1)?.state;
  if (state === undefined || state.erased || state.discharged || state.stopped) return;
  const now = scheduler.clock.now();
  const since = isRaised(state, 'call-first') ? state.attention['call-first']?.since : undefined;
  const isAlerted = commits.some(
    ({ at, events }) =>
      since !== undefined &&
      at >= since &&
      events.some(
        (event) =>
          event.type === 'text-queued' &&
          event.content.kind === 'alert' &&
          event.content.about === 'call-first',
      ),
  );
  const wasStopped = commits.some(
    (commit) => since !== undefined && commit.at >= since && commit.state.stopped,
  );
  if (since !== undefined && later(since, callDays * dayMs) < now && !isAlerted && !wasStopped)
    told(rule, `nobody was alerted of the call that ${patientId} was promised at ${since}`);
  const until = state.paused?.until ?? null;
  if (until !== null && until < localDate(later(now, -hourMs), state.timeZone))
    told(rule, `${patientId} was to be paused until ${until}`);
  const { open } = state.checkIns;
  const asked = open === null ? null : later(open.askedAt, (72 + 26) * hourMs);
  if (asked !== null && asked < now && open?.postponedTo === undefined)
    told(rule, `the question of ${open?.askedAt} to ${patientId} is still open`);
  const again = open?.postponedTo === undefined ? null : `${open.postponedTo}T00:00:00.000Z`;
  // Nothing is asked of who is in danger: their question waits until staff have cleared it.
  if (again !== null && !isHeld(state) && later(again, 12 * dayMs) < now)
    told(rule, `the question that ${patientId} put off to ${open?.postponedTo} is still open`);
}

/** A number belongs to whom its claim says, a live patient; who left has none, and a STOP is remembered. */
async function checkNumber(
  world: World,
  { patientId, clinicId, commits }: KnownPatient,
  told: Told,
): Promise<void> {
  const { store, ledger } = world;
  const rule = 'numbers belong to the living';
  ledger.check(rule);
  const state = commits.at(-1)?.state;
  const settings = await store.clinics.latest(clinicId);
  if (state === undefined || settings === null) return;
  const last = commits.findLast((commit) => !commit.state.erased)?.state;
  const phone = last?.phone ?? '';
  const holder = await store.numbers.patientOf(settings.originationNumber, phone);
  for (const { state: then } of commits) {
    if (then.erased || then.phone === phone) continue;
    const of = await store.numbers.patientOf(settings.originationNumber, then.phone);
    if (of?.patientId === patientId) told(rule, `${then.phone} is still ${patientId}'s, who has another`);
  }
  const isLive = !state.discharged && !state.erased;
  if (isLive && holder?.patientId !== patientId) told(rule, `${phone} is not ${patientId}'s any more`);
  if (!isLive && holder?.patientId === patientId) told(rule, `${phone} is still ${patientId}'s`);
  for await (const id of store.histories.livePatients(clinicId))
    if (id === patientId && !isLive) told(rule, `${patientId} is still among the living`);
  if (isLive) return;
  const left = await store.histories.page(patientId, 0, 1_000);
  if (state.erased && left.some((commit) => !commit.state.erased))
    told('who is erased is forgotten', `${patientId} is still there`);
  const isRemembered = await store.numbers.isOptedOut(
    clinicId,
    keyedHash(await store.clinics.key(clinicId), phone),
  );
  if (last?.stopped === true && !isRemembered && !isUndone(world, phone))
    told('a STOP outlives who said it', `${phone} asked for no more texts`);
}

/** No claim stands on a number of the clinic but of somebody who has it, or had it. */
async function checkClaims({ store, ledger }: World, told: Told): Promise<void> {
  for await (const clinicId of store.clinics.list()) {
    const settings = await store.clinics.latest(clinicId);
    for (const number of settings === null ? [] : numbersOf(settings)) {
      for await (const { phone, patientId } of store.numbers.claimsOn(number)) {
        const commits = ledger.patients.get(patientId)?.commits ?? [];
        const isErased = commits.at(-1)?.state.erased === true;
        if (isErased || !commits.some(({ state }) => state.phone === phone))
          told('numbers belong to the living', `${phone} is claimed for ${patientId}, whose it never was`);
      }
    }
  }
}

/** Whether the number wrote START to somebody since, or was enrolled again. */
function isUndone({ ledger }: World, phone: string): boolean {
  const wrote = [...ledger.messages.values()].some(
    ({ from, meaning }) => from === phone && meaning === 'start',
  );
  const others = [...ledger.patients.values()].filter(({ commits }) => commits[0]?.state.phone === phone);
  return wrote || others.length > 1;
}

/** Everything that must hold at rest. */
export async function checkAtEnd(world: World): Promise<void> {
  const { ledger, queues, readers, aside } = world;
  const told: Told = (rule, problem) => ledger.wrong(rule, problem);
  ledger.check('everything comes to rest');
  for (const queue of queues) {
    if (queue.waiting() > 0)
      told('everything comes to rest', `${queue.waiting()} messages wait in ${queue.name}`);
    if (queue.dead.length > 0) told('everything comes to rest', `${queue.name} gave up messages`);
  }
  if (readers.some((reader) => reader.waiting() > 0))
    told('everything comes to rest', 'the stream is not read to its end');
  if (aside.length < world.poisons()) told('what nobody can read is put aside', 'poison was lost');
  for (const { to, since, met } of ledger.owed) {
    ledger.check('danger is met although somebody is erased');
    if (!met)
      told(
        'danger is met although somebody is erased',
        `${to} was owed emergency words at ${instantOf(since)}`,
      );
  }
  checkMessages(world, told);
  for (const patient of ledger.patients.values()) {
    checkTexts(world, patient, told);
    checkWake(world, patient, told);
    checkAlerts(world, patient, told);
    checkPromises(world, patient, told);
    await checkNumber(world, patient, told);
  }
  await checkClaims(world, told);
  await viewsEqualRebuild(world, told);
}
