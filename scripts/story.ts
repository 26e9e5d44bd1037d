/** `npm run story -- --patient responder --language en`: a patient's year, played and printed in seconds. */
import { parseArgs } from 'node:util';
import { languages } from '../shared/domain/clinic/settings.ts';
import { playStory, storyZone } from './story/play-story.ts';
import { quietly } from './story/quietly.ts';
import { storyNames, storyPatients } from './story/story-patients.ts';
import { runScript } from './run-script.ts';
import { figuresLine, figuresOf, storyLines, storyTable } from './story/told.ts';
import { usageError } from './usage-error.ts';

const usage = `npm run story -- --patient ${storyNames.join('|')} [--language ${languages.join('|')}] [--table]
npm run story -- --figures

Plays a year of a made-up patient over the real handlers, in memory, and prints the conversation beside what the clinic
saw and did.

  --table   one line a day, by kinds: as the tests hold it
  --figures what is counted of each patient's year`;

await runScript(usage, async () => {
  const { values } = parseArgs({
    options: {
      patient: { type: 'string' },
      language: { type: 'string', default: 'en' },
      table: { type: 'boolean', default: false },
      figures: { type: 'boolean', default: false },
    },
  });
  const name = storyNames.find((each) => each === values.patient);
  const language = languages.find((each) => each === values.language);
  if (values.figures) {
    for (const each of storyNames) {
      const told = await quietly(() => playStory(storyPatients[each], 'en'));
      const { sinceLastWord, rechecks, ...rest } = figuresOf(told, storyZone);
      const more = `${rechecks} extra questions, ${sinceLastWord} texts after the patient's last word`;
      console.log(`${each}: ${figuresLine({ ...rest, sinceLastWord, rechecks })} ${more}`);
    }
  } else if (name === undefined || language === undefined) {
    throw usageError(usage);
  } else {
    const patient = storyPatients[name];
    const told = await quietly(() => playStory(patient, language));
    const lines = values.table
      ? storyTable(told, storyZone)
      : storyLines(told, storyZone, patient.firstName[language]);
    for (const line of lines) console.log(line);
    console.log(`\n${figuresLine(figuresOf(told, storyZone))}`);
  }
});
