/** `npm run story -- --patient responder --language en`: a patient's year, played and printed in seconds. */
import { parseArgs } from 'node:util';
import { languages } from '../shared/domain/clinic/settings.ts';
import { playStory, storyZone } from './story/play-story.ts';
import { storyNames, storyPatients } from './story/story-patients.ts';
import { countsOf, storyLines, storyTable } from './story/told.ts';

const usage = `npm run story -- --patient ${storyNames.join('|')} [--language ${languages.join('|')}] [--table]

Plays a year of a made-up patient over the real handlers, in memory, and prints the conversation beside what the clinic
saw and did.

  --table   one line a day, by kinds: as the tests hold it`;

/** Functions log to the same stream as the story is printed to. */
async function withoutLogs<T>(work: () => Promise<T>): Promise<T> {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = () => true;
  try {
    return await work();
  } finally {
    process.stdout.write = write;
  }
}

const { values } = parseArgs({
  options: {
    patient: { type: 'string' },
    language: { type: 'string', default: 'en' },
    table: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const name = storyNames.find((each) => each === values.patient);
const language = languages.find((each) => each === values.language);
if (values.help || name === undefined || language === undefined) {
  console.error(usage);
  process.exitCode = values.help ? 0 : 2;
} else {
  const patient = storyPatients[name];
  const told = await withoutLogs(() => playStory(patient, language));
  const lines = values.table
    ? storyTable(told, storyZone)
    : storyLines(told, storyZone, patient.firstName[language]);
  for (const line of lines) console.log(line);
  const { texts, mostInSevenDays } = countsOf(told);
  console.log(`\n${texts} texts in the year, at most ${mostInSevenDays} in seven days.`);
}
