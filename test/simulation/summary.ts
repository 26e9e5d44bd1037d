/** What occurred in many stories, and what never did. */
import type { CommandType } from '../../shared/domain/patient/commands.ts';
import type { PatientEvent } from '../../shared/domain/patient/events.ts';
import { faultKinds } from './engine/faults.ts';
import type { SeedReport } from './run-seed.ts';
import { ways } from './story/commands.ts';

/** Every kind of event, so that one which never occurs is noticed; a new one does not compile without its place here. */
const eventTypes: Record<PatientEvent['type'], true> = {
  enrolled: true,
  'text-received': true,
  'text-counted': true,
  invited: true,
  consented: true,
  declined: true,
  'almost-yes': true,
  'first-phase-began': true,
  'check-in-opened': true,
  'check-in-reminded': true,
  'check-in-postponed': true,
  'check-in-asked-again': true,
  'rhythm-changed': true,
  'check-in-answered': true,
  'check-in-closed': true,
  'question-asked': true,
  'baseline-recorded': true,
  'reading-recorded': true,
  'reading-voided': true,
  'flare-reported': true,
  'medication-noted': true,
  'session-recorded': true,
  'session-undone': true,
  'treatment-noted': true,
  'measure-taken': true,
  'note-written': true,
  'session-booked': true,
  'session-asked': true,
  'session-not-yet': true,
  'session-question-closed': true,
  'bookings-noted': true,
  'plan-moved': true,
  'move-seen': true,
  'move-objected': true,
  'number-changed': true,
  'former-number-stopped': true,
  'former-number-started': true,
  'plan-suggested': true,
  'suggestion-noted': true,
  'suggestion-withdrawn': true,
  'suggestion-asked-again': true,
  'suggestion-declined': true,
  'plan-overridden': true,
  'recheck-decided': true,
  'recheck-cancelled': true,
  'attention-raised': true,
  'attention-cleared': true,
  'attention-snoozed': true,
  'attention-assigned': true,
  'attention-noted': true,
  'attention-lapsed': true,
  'alert-raised': true,
  'alert-acknowledged': true,
  'inbox-added': true,
  'inbox-done': true,
  'details-changed': true,
  paused: true,
  resumed: true,
  stopped: true,
  started: true,
  discharged: true,
  erased: true,
  'text-queued': true,
  'text-deferred': true,
  'text-requeued': true,
  'text-dropped': true,
  'text-claimed': true,
  'text-released': true,
  'text-recorded': true,
  'session-nudged': true,
  'tip-chosen': true,
  'news-noted': true,
  'wake-set': true,
};

const commandTypes = Object.keys(ways) as CommandType[];

function summed(all: readonly Record<string, number>[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const counts of all) {
    for (const [name, count] of Object.entries(counts)) sums[name] = (sums[name] ?? 0) + count;
  }
  return sums;
}

function listed(counts: Record<string, number>, names: readonly string[] = Object.keys(counts)): string {
  return names.map((name) => `${name} ${counts[name] ?? 0}`).join(', ');
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** Kinds of command, event and fault that occurred in none. */
export function missing(reports: readonly SeedReport[]): string[] {
  const of = (names: readonly string[], counts: Record<string, number>) =>
    names.filter((name) => !counts[name]);
  return [
    ...of(commandTypes, summed(reports.map(({ commands }) => commands))),
    ...of(Object.keys(eventTypes), summed(reports.map(({ events }) => events))),
    ...of(faultKinds, summed(reports.map(({ faults }) => faults))),
  ];
}

/** The summary, line by line. */
export function summaryOf(reports: readonly SeedReport[], seconds: number): string[] {
  const overlaps = reports.map((report) => report.overlaps);
  const steps = reports.reduce((sum, report) => sum + report.steps, 0);
  return [
    `${reports.length} seeds, ${steps} steps in ${seconds.toFixed(0)} s: ${(reports.length / seconds).toFixed(2)} seeds a second`,
    `writes between another's load and write: median ${median(overlaps)} a seed, ${overlaps.slice(0, 50).join(' ')}`,
    `commands: ${listed(summed(reports.map(({ commands }) => commands)), commandTypes)}`,
    `events: ${listed(summed(reports.map(({ events }) => events)), Object.keys(eventTypes))}`,
    `answers to staff: ${listed(summed(reports.map(({ statuses }) => statuses)))}`,
    `faults: ${listed(summed(reports.map(({ faults }) => faults)), faultKinds)}`,
    `checks: ${listed(summed(reports.map(({ checks }) => checks)))}`,
    ...reports.slice(0, 5).map(({ seed, traceHash }) => `trace of seed ${seed}: ${traceHash}`),
  ];
}
