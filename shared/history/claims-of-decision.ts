/** How a decision changes the claims on numbers, and what is remembered of those numbers. */
import { type ClinicSettings, claimedAt } from '../domain/clinic/settings.ts';
import type { Instant } from '../domain/local-time.ts';
import type { PatientState } from '../domain/patient/state.ts';
import type { ClaimChange, KnownOptOut, OptOuts } from './ports.ts';

/**
 * What the number that a command would take has said of being texted. The decision rests on it, so the commit is
 * written only while it still holds.
 */
export async function saidOfNumber(
  optOuts: OptOuts | undefined,
  clinicId: string,
  phone: string | undefined,
): Promise<KnownOptOut[]> {
  if (phone === undefined || optOuts === undefined) return [];
  const absent: KnownOptOut[] = [];
  for (const hash of await optOuts.hashes(clinicId, phone)) {
    if (await optOuts.isOptedOut(clinicId, hash)) return [{ hash, optedOut: true }];
    absent.push({ hash, optedOut: false });
  }
  return absent;
}

/** A wish that a number of the patient's has changed, or gives up for good with the number. */
interface Wish {
  phone: string;
  /** When it asked for no more texts; null once it asks for them again. */
  stoppedAt: Instant | null;
}

function stoppedWish(
  { phone, lastStopAt }: Pick<PatientState, 'phone' | 'lastStopAt'>,
  { at }: PatientState,
): Wish {
  return { phone, stoppedAt: lastStopAt ?? at };
}

/** What must be remembered of a number beyond this patient: it was given up stopped, or its wish changed. */
function wishOf(before: PatientState, after: PatientState): Wish | null {
  const isGone = after.discharged || after.erased || after.phone !== before.phone;
  if (isGone && !before.discharged && before.stopped) return stoppedWish(before, after);
  if (!isGone && before.stopped && !after.stopped) return { phone: before.phone, stoppedAt: null };
  for (const former of after.formerNumbers ?? []) {
    const known = before.formerNumbers?.find(({ phone }) => phone === former.phone);
    const isSame = known?.stopped === former.stopped && known.lastStopAt === former.lastStopAt;
    if (known === undefined || isSame || (!known.stopped && !former.stopped)) continue;
    return former.stopped ? stoppedWish(former, after) : { phone: former.phone, stoppedAt: null };
  }
  return null;
}

async function remembered(optOuts: OptOuts | undefined, clinicId: string, wish: Wish | null) {
  if (wish === null) return undefined;
  if (optOuts === undefined) throw new Error('what a number has said must be remembered, and cannot be here');
  const [usual = '', ...others] = await optOuts.hashes(clinicId, wish.phone);
  const { stoppedAt } = wish;
  return stoppedAt === null ? { optIn: [usual, ...others] } : { optOut: { hash: usual, saidAt: stoppedAt } };
}

/**
 * Whether nothing is to be done any more for somebody who was discharged. Until then they stay in the registry, where
 * reconcile finds what was lost on its way.
 */
function isOver({ discharged, texts, wake }: PatientState): boolean {
  return discharged && texts.length === 0 && wake === null;
}

/** Numbers taken and given up: at enrolment, a change of number, discharge and erasure. */
function moved(
  before: PatientState | null,
  after: PatientState,
): Omit<ClaimChange, 'clinicNumber'> | undefined {
  if (before === null) return { take: after.phone };
  const former = before.formerNumbers ?? [];
  if (after.erased) return { free: [before.phone, ...former.map(({ phone }) => phone)], leave: true };
  const leave = isOver(after) && !isOver(before) ? { leave: true as const } : {};
  if (after.discharged && !before.discharged) return { giveUp: { phone: before.phone }, ...leave };
  if (leave.leave === true) return leave;
  if (before.phone === after.phone) return undefined;
  const known = after.formerNumbers ?? [];
  const until = known.find(({ phone }) => phone === before.phone)?.until;
  // A number the state drops must be released here: nothing would find it later, not even an erasure.
  const forgotten = former.filter(({ phone }) => !known.some((each) => each.phone === phone));
  const free = forgotten.map(({ phone }) => phone).filter((phone) => phone !== after.phone);
  return {
    take: after.phone,
    giveUp: { phone: before.phone, ...(until === undefined ? {} : { until }) },
    ...(free.length === 0 ? {} : { free }),
  };
}

/** A decision and what it rests on. */
interface Decided {
  before: PatientState | null;
  after: PatientState;
  settings: ClinicSettings;
  expects: readonly KnownOptOut[];
}

/** Undefined for a decision that touches none of it: its commit is one put. */
export async function claimsOf(
  optOuts: OptOuts | undefined,
  { before, after, settings, expects }: Decided,
): Promise<ClaimChange | undefined> {
  const numbers = moved(before, after);
  const { clinicId } = before ?? after;
  const wish = before === null ? undefined : await remembered(optOuts, clinicId, wishOf(before, after));
  if (numbers === undefined && wish === undefined) return undefined;
  const [clinicNumber = settings.originationNumber, ...formerLines] = claimedAt(settings);
  const at = formerLines.length === 0 ? { clinicNumber } : { clinicNumber, formerLines };
  return { ...at, ...numbers, ...wish, ...(expects.length === 0 ? {} : { expects }) };
}
