/** Every place that must decide something about a phase or a condition more, with its reason; there is no other. */

export const phaseTable = 'shared/domain/plan/phases.ts';
export const conditionTable = 'shared/domain/plan/conditions.ts';

/** What no longer compiles, and why somebody has to think about it. */
export const toDecide: Readonly<Record<string, string>> = {
  'shared/domain/plan/needs.ts': 'a rule: what the phase asks for before it may end',
  'shared/domain/plan/phase-words.ts': 'a wording: what staff read of it',
  'shared/domain/plan/protocol.ts': 'numbers: how often it asks for a score and when staff look at it',
  'shared/domain/plan/setbacks.ts':
    'a stored shape: states of before need an upcast to remember its setbacks',
  'shared/domain/staff-words/english-touch.ts': 'a wording: what touch is usual with the condition',
  'shared/domain/texts/english.ts': 'a wording: what patients are told of it',
  'shared/domain/texts/spanish.ts': 'a wording: the same in Spanish',
  'shared/domain/texts/tips.ts': 'a rule: which tips suit the condition',
  'web/dashboard/choices.ts': 'a wording: the name of the condition, in words.en.json',
  'web/dashboard/import/conditions.ts':
    "words of clinics' files: what stands for it in a column of diagnoses",
  'web/dashboard/parts/phase-mark.tsx': 'a drawing of the phase',
};

/** What names several of a list and compiles all the same, and why it does not follow from the table. */
export const toLookAt: Readonly<Record<string, string>> = {
  'local/demo/demo-patients.ts': 'made-up people, who need not have every condition',
  'scripts/made-up/made-up-patients.ts': 'made-up people, whose relief wears off in some phases',
  'scripts/story/story-patients.ts': 'made-up people, who need not have every condition',
  'shared/domain/plan/moves.ts': 'rules: the ways into the phase and out of it',
  'shared/domain/reply/lexicon/shared/score-words.ts':
    'words of patients: what hurts, under the names that they have for it',
  'shared/history/commit-dictionary.ts': 'frozen: what is compressed with it must be read with it',
  'shared/history/second-commit-dictionary.ts': 'frozen: the same',
  'shared/history/upcast-state.ts': 'frozen: what version 2 of the state began with',
  'web/dashboard/settings/protocol-fields.ts':
    'the place of its numbers among the settings, which words.test.ts asks for',
  'web/dashboard/styles/charts.css': 'a shade of its band; without one it has the plain one',
  'web/dashboard/words.en.json': 'a wording: names and reasons of its numbers, which words.test.ts asks for',
  'web/phone/styles/plan.css': 'a shade of its stretch; without one it has the plain one',
};
