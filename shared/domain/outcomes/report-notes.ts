/** What stands under every report: what its numbers do not say. */
import type { OutcomesTally } from './tally.ts';

const always: readonly string[] = [
  'These numbers do not show that the sessions caused a change. People begin care when their pain is at its worst, ' +
    'so it would have fallen on average without any care: regression to the mean (Whitney & Von Korff 1992, Pain 50:281).',
  'Responders are counted among all patients with a baseline of at least 3 whose plan was under way in the period, ' +
    'and had been for 28 days. The endpoint is the mean of up to 3 scores of the 42 days before discharge or, without ' +
    'one, before the end of the period. Who has none counts as a non-responder; completers are shown beside it. ' +
    'Nothing older is carried forward.',
  'The phase is chosen by how a patient responds, so shares by phase say nothing about the phase.',
  'Phase, condition and settings are those of the day of the endpoint, so the same period gives the same report later; ' +
    'scores that staff corrected since are used as corrected.',
  'The value at a point of an episode (4 to 52 weeks) is the mean of up to 3 scores of the 42 days up to it. A point after ' +
    'the discharge, or not yet reached, is not due; one without a score is missing, and no response. Time to response ' +
    '(30 % less pain) and from it to relapse (less than 20 % left) is by Kaplan & Meier (1958, J Am Stat Assoc 53:457), with ' +
    "Greenwood's intervals: who has not come to it is counted for as long as they were seen.",
  'Sessions attended are set against one a week from the first day of the weekly phase to the endpoint, pauses and stops ' +
    'included: it says how many sessions there were, not that as many weekly ones would have come to the same.',
  'Shares have 95 % Wilson intervals, the mean change among completers a 95 % t interval.',
];

/** The notes of a report. */
export function notesOf({ unread }: OutcomesTally): readonly string[] {
  if (unread === 0) return always;
  return [
    'Not every patient is in this report: rows that an earlier version wrote do not tell where a patient stood in the ' +
      'past. Whoever runs Ebb has to rebuild the rows once (npm run rebuild).',
    ...always,
  ];
}
