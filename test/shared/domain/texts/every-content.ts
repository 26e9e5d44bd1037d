/** One of every content a patient can be sent, and the variables at their longest: what the tables below run over. */
import { type Language, languages } from '../../../../shared/domain/clinic/settings.ts';
import type { MoveReason } from '../../../../shared/domain/plan/move-reason.ts';
import { type Phase, phaseNames, phases as phaseTable } from '../../../../shared/domain/plan/phases.ts';
import type { PatientContent } from '../../../../shared/domain/texts/catalog.ts';
import type {
  Acknowledgement,
  SessionAsked,
  TextVariables,
} from '../../../../shared/domain/texts/content.ts';
import { wordText } from '../../../../shared/domain/texts/word-text.ts';
import { type TipId, tipIds } from '../../../../shared/domain/tip-ids.ts';
import { isDeep } from '../../../support/depth.ts';

export const phases: readonly Phase[] = phaseNames;
const sessionDays = (phase: Phase) => phaseTable[phase].sessionDays;
export const tips: readonly TipId[] = tipIds;
const yesAndNo = [false, true];

export const longest: TextVariables = {
  firstName: 'Maximilianas',
  clinicName: 'Harborside Neuromuscular and Therapeutic Massage Center',
  clinicShortName: 'Harborside Massage X',
  clinicPhone: '+155512345678901',
  bookingLink: 'https://book.example/harborsid',
  country: 'US',
  alerted: true,
  sessionDue: '2026-09-30',
};

export const usual: TextVariables = {
  firstName: 'Maria',
  clinicName: 'Harbor Massage',
  clinicShortName: 'Harbor Massage',
  clinicPhone: '+15555550100',
  bookingLink: 'https://harbor.example/book',
  country: 'US',
  alerted: true,
  sessionDue: '2026-03-03',
};

export function acknowledgement(parts: Partial<Acknowledgement> = {}): Acknowledgement {
  return {
    kind: 'acknowledgement',
    score: 4,
    previous: 6,
    move: null,
    recheck: false,
    staffWillCall: false,
    sessionDue: false,
    tip: null,
    ...parts,
  };
}

/** A mild and a hard score, and the longest; deep says what 0 makes of it, which is no longer than 6. */
export const scoresSaid = isDeep ? [0, 6, 10] : [6, 10];
export const scoresBefore = isDeep ? [0, 10] : [10];

/** Every combination of an acknowledgement's parts, with the scores that are longest in words. */
export const acknowledgements: readonly Acknowledgement[] = scoresSaid.flatMap((score) =>
  [null, ...scoresBefore].flatMap((previous) =>
    [null, ...phases].flatMap((move) =>
      yesAndNo.flatMap((recheck) =>
        yesAndNo.flatMap((staffWillCall) =>
          yesAndNo.flatMap((sessionDue) =>
            [null, ...tips].map((tip) =>
              acknowledgement({ score, previous, move, recheck, staffWillCall, sessionDue, tip }),
            ),
          ),
        ),
      ),
    ),
  ),
);

/** A session that was booked or took place; one only due, after one that is known, and after none. */
export const sessionsAsked: readonly SessionAsked[] = [
  { date: '2027-09-30' },
  { date: '2027-09-30', expected: true, since: '2027-09-23' },
  { date: '2027-09-30', expected: true },
];

/** Every move with its reason, with the numbers that are longest in words. */
export const reasonedMoves: readonly { to: Phase; why: MoveReason }[] = [
  ...(['biweekly', 'monthly'] as const).map((to) => ({
    to,
    why: { because: 'less-pain' as const, from: 10, to: 7 },
  })),
  ...(['biweekly', 'weekly'] as const).flatMap((to) => [
    { to, why: { because: 'more-pain' as const, from: 3, to: 10 } },
    { to, why: { because: 'little-relief' as const, from: 10, to: 10 } },
    { to, why: { because: 'flare-over' as const } },
  ]),
  { to: 'flare', why: { because: 'flare' } },
  ...phases.flatMap((to) =>
    phases
      .filter((before) => sessionDays(before) !== sessionDays(to))
      .map((before) => ({ to, why: { because: 'staff' as const, before } })),
  ),
];

/** Acknowledgements that tell why, and those of a new lowest, in every combination of their other parts. */
export const reasonedAcknowledgements: readonly Acknowledgement[] = [6, 10].flatMap((score) =>
  [null, 10].flatMap((previous) =>
    [null, ...reasonedMoves].flatMap((moved) =>
      [
        {},
        { lowest: true as const },
        { more: true as const },
        { lowest: true as const, more: true as const },
      ].flatMap((said) =>
        yesAndNo.flatMap((recheck) =>
          yesAndNo.flatMap((staffWillCall) =>
            yesAndNo.flatMap((sessionDue) =>
              ([null, 'heat-cold'] as const).map((tip) =>
                acknowledgement({
                  score,
                  previous,
                  recheck,
                  staffWillCall,
                  sessionDue,
                  tip,
                  ...said,
                  ...(moved === null ? {} : { move: moved.to, why: moved.why }),
                }),
              ),
            ),
          ),
        ),
      ),
    ),
  ),
);

/** Every built-in text but acknowledgements and emergency words. */
export const plainContents: readonly PatientContent[] = [
  { kind: 'invitation' },
  { kind: 'welcome' },
  { kind: 'welcome', again: true },
  { kind: 'check-in' },
  { kind: 'reminder' },
  { kind: 'session-nudge' },
  ...sessionsAsked.map((session): PatientContent => ({ kind: 'session-question', ...session })),
  ...phases.map((to): PatientContent => ({ kind: 'plan-news', to })),
  ...reasonedMoves.map(({ to, why }): PatientContent => ({ kind: 'plan-news', to, why })),
  { kind: 'talk-first' },
  { kind: 'please-call' },
  { kind: 'farewell' },
  ...tips.map((tip): PatientContent => ({ kind: 'tip', tip })),
  ...[null, ...phases].flatMap((move) =>
    yesAndNo.map((staffWillCall): PatientContent => ({ kind: 'flare-noted', move, staffWillCall })),
  ),
  { kind: 'flare-noted', move: null, staffWillCall: true, callFirst: true },
  { kind: 'medication-noted' },
  { kind: 'session-noted', news: 'attended' },
  { kind: 'session-noted', news: 'missed' },
  { kind: 'session-noted', news: 'missed', callFirst: true },
  { kind: 'session-noted', news: 'booked' },
  { kind: 'session-noted', news: 'other' },
  { kind: 'session-noted', news: 'better' },
  { kind: 'session-noted', news: 'same' },
  { kind: 'session-noted', news: 'worse' },
  { kind: 'session-noted', news: 'no-session' },
  { kind: 'session-noted', news: 'no-session', callFirst: true },
  { kind: 'session-noted', news: 'not-yet' },
  { kind: 'question' },
  { kind: 'question', plain: true },
  { kind: 'same-asked', score: 10 },
  { kind: 'will-read', asks: false },
  { kind: 'will-read', asks: true },
  { kind: 'will-read', asks: false, away: true },
  { kind: 'wish-noted', wish: 'less' },
  { kind: 'wish-noted', wish: 'less', begins: 'later' },
  { kind: 'wish-noted', wish: 'less', rests: true },
  { kind: 'wish-noted', wish: 'more' },
  { kind: 'wish-noted', wish: 'more', rests: true },
  { kind: 'wish-noted', wish: 'later', on: null },
  { kind: 'wish-noted', wish: 'later', on: '2027-09-28' },
  { kind: 'wish-noted', wish: 'later', on: null, asked: true },
  { kind: 'wish-noted', wish: 'later', on: '2027-09-28', rests: true },
  { kind: 'wish-noted', wish: 'pause', on: '2027-09-28' },
  { kind: 'wish-noted', wish: 'pause', on: '2027-09-28', rests: true },
  { kind: 'call-noted' },
  { kind: 'yes-only' },
  { kind: 'stop-confirmation' },
  { kind: 'start-confirmation' },
  { kind: 'start-confirmation', rests: true },
  { kind: 'help' },
];

export const shapes: readonly [string, TextVariables][] = [
  ['longest', longest],
  ['no link', { ...longest, bookingLink: null, sessionDue: null }],
  ['name left out', { ...longest, firstName: 'Bartholomew-James' }],
  ['usual', usual],
  [
    'accents',
    { ...longest, firstName: 'Íñigo', clinicShortName: 'Clínica de la Luz ÑÁ', clinicName: 'Clínica Ñ' },
  ],
];

/** Of a long list, what `npm test` looks at: all of it where it goes deep, and every thirteenth otherwise. */
export function someOf<One>(all: readonly One[]): readonly One[] {
  // No part of a content has thirteen values, so none falls into step with this.
  return isDeep ? all : all.filter((_, at) => at % 13 === 0);
}

/**
 * Each of them in every language and shape, at their longest all and in other shapes some: said once, since there are
 * tens of thousands.
 */
export function everyWayOf<Content extends PatientContent>(contents: readonly Content[]) {
  return languages.flatMap((language) =>
    shapes.flatMap(([shape, variables]) =>
      (variables === longest || contents.length < 200 ? contents : someOf(contents)).map((content) => ({
        language,
        shape,
        content,
        variables,
        body: wordText(content, variables, language),
      })),
    ),
  );
}

/** One of them, as a failing test shows it. */
export function told({
  language,
  shape,
  content,
  body,
}: {
  language: Language;
  shape: string;
  content: PatientContent;
  body: string;
}): string {
  return `${language}, ${shape}: ${JSON.stringify(content)}: ${body}`;
}
