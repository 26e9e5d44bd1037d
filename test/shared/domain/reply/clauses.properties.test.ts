import { expect, test } from 'vitest';
import { readReply } from '../../../../shared/domain/reply/read-reply.ts';
import { isDeep } from '../../../support/depth.ts';

/**
 * Clauses put together of a subject, a verb and what the number in them is, each with the reading that follows from the
 * rules: a score where the subject is the patient's pain and the number says how much it is now, else none. The reader's
 * lists were never asked for these words; what was misread of them was mended as a kind.
 */
type Owner = 'own' | 'thing' | 'person';

/** Whose or what the number would be. */
const SUBJECTS: Record<'english' | 'spanish', [string, Owner][]> = {
  english: [
    ['my pain', 'own'],
    ['the pain', 'own'],
    ['my back', 'own'],
    ['my left knee', 'own'],
    ['my neck', 'own'],
    ['it', 'own'],
    ['the weather', 'thing'],
    ['the weather here', 'thing'],
    ['the coffee', 'thing'],
    ['traffic right now', 'thing'],
    ['the massage', 'thing'],
    ['the movie last night', 'thing'],
    ['parking', 'thing'],
    ['the line at the store', 'thing'],
    ['dinner yesterday', 'thing'],
    ['my car', 'thing'],
    ['the music in there', 'thing'],
    ['my internet', 'thing'],
    ['my son', 'person'],
    ['the lady next door', 'person'],
    ['my new boss', 'person'],
    ['my wife', 'person'],
    ['my neighbor', 'person'],
    ["my sister's knee", 'person'],
  ],
  spanish: [
    ['mi dolor', 'own'],
    ['el dolor', 'own'],
    ['mi espalda', 'own'],
    ['la rodilla', 'own'],
    ['el cuello', 'own'],
    ['el clima', 'thing'],
    ['el clima aqui', 'thing'],
    ['el café', 'thing'],
    ['el masaje', 'thing'],
    ['la película', 'thing'],
    ['la comida de ayer', 'thing'],
    ['mi carro', 'thing'],
    ['el tráfico ahorita', 'thing'],
    ['mi hijo', 'person'],
    ['mi vecina', 'person'],
    ['mi esposa', 'person'],
    ['la rodilla de mi hermano', 'person'],
  ],
};

/** What the number is: of the pain how much it is now, or something else. */
const FORMS: Record<'english' | 'spanish', [string, 'level' | 'other'][]> = {
  english: [
    ['S is a N', 'level'],
    ['S is a N today', 'level'],
    ['S is at a N right now', 'level'],
    ['S is about a N', 'level'],
    ['S is N/10', 'level'],
    ['S has been a N this week', 'level'],
    ['S came down to a N', 'level'],
    ['S is down to a N', 'level'],
    ['S went from a 10 to a N', 'level'],
    ['S is still a N', 'level'],
    ['S feels like a N', 'level'],
    ['S sits at a N', 'level'],
    ['S is hovering around a N', 'level'],
    ["I'd call S a N", 'level'],
    ["I'd give S a N", 'level'],
    ['S went up to a N', 'level'],
    ['S jumped to a N', 'level'],
    ['S is back to a N', 'level'],
    ['S was a N all week', 'level'],
    ['S averaged a N this week', 'level'],
    ['honestly S is a N', 'level'],
    ['today S is a N', 'level'],
    ['S is a solid N', 'level'],
    ['overall S is a N', 'level'],
    // Denied.
    ["S isn't a N", 'other'],
    ['S is not a N', 'other'],
    ['S is no longer a N', 'other'],
    ['S is nowhere near a N', 'other'],
    ["S hasn't been a N", 'other'],
    ['S is never a N', 'other'],
    ["S doesn't get to a N", 'other'],
    ["I wouldn't say S is a N", 'other'],
    ["don't put S down as a N", 'other'],
    ['S is anything but a N', 'other'],
    // Wished for, or to come.
    ['I hope S is a N', 'other'],
    ['I wish S was a N', 'other'],
    ['praying S gets to a N', 'other'],
    ['S will be a N tomorrow', 'other'],
    // Supposed.
    ['if S is a N I will call', 'other'],
    ['when S hits N I rest', 'other'],
    ['S would be a N without the cream', 'other'],
    ['call me when S is a N', 'other'],
    // Of another time.
    ['S used to be a N', 'other'],
    ['S was a N last year', 'other'],
    ['S was a N when I was young', 'other'],
    // By how much.
    ['S came down N', 'other'],
    ['S went up N', 'other'],
    ['S dropped N points', 'other'],
    ['S improved by N', 'other'],
    ['S got N points better', 'other'],
    ['S moved N', 'other'],
    ['S eased by N', 'other'],
    ['S is N points lower', 'other'],
    ['S is down N', 'other'],
    ['S jumped N since monday', 'other'],
    // Hours, doses and counts.
    ['S starts at N', 'other'],
    ['S woke me at N', 'other'],
    ['S woke me up N times', 'other'],
    ['S kept me up N hours', 'other'],
    ['I slept N hours with S', 'other'],
    ['took N pills for S', 'other'],
    ['took N because of S', 'other'],
    ['S was bad for N days', 'other'],
    ['S and I walked N', 'other'],
    // Bounds and questions.
    ['S lasted N days', 'other'],
    ['S cost me N hours', 'other'],
    ['S came at N', 'other'],
    ['S acts up around N', 'other'],
    ['S has me up at N', 'other'],
    ['slept N because of S', 'other'],
    ['N people asked about S', 'other'],
    ['N days of S', 'other'],
    ['S is over N', 'other'],
    ['S is under a N', 'other'],
    ['S might hit N', 'other'],
    ['should S be a N', 'other'],
    ['is a N normal for S?', 'other'],
    ['S is at most N', 'other'],
    ['is S a N?', 'other'],
    ['can S be a N?', 'other'],
  ],
  spanish: [
    ['S es un N', 'level'],
    ['S esta en N', 'level'],
    ['hoy S esta en N', 'level'],
    ['S es como un N', 'level'],
    ['S esta en N de 10', 'level'],
    ['S bajo a un N', 'level'],
    ['S sigue en N', 'level'],
    ['S anda en N', 'level'],
    ['S amanecio en N', 'level'],
    ['S subio a un N', 'level'],
    ['S estuvo en N toda la semana', 'level'],
    ['S se quedo en un N', 'level'],
    ['le pongo un N a S', 'level'],
    ['S no es un N', 'other'],
    ['S ya no es un N', 'other'],
    ['S no llega a N', 'other'],
    ['S nunca es un N', 'other'],
    ['S tampoco es un N', 'other'],
    ['no diria que S es un N', 'other'],
    ['quisiera que S fuera un N', 'other'],
    ['hasta que S sea un N', 'other'],
    ['S sera un N manana', 'other'],
    ['S bajo como N', 'other'],
    ['S bajo otros N', 'other'],
    ['S aumento N', 'other'],
    ['desperte a las N por S', 'other'],
    ['me levante N por S', 'other'],
    ['trabaje N con S', 'other'],
    ['N dias con S', 'other'],
    ['S menos de N', 'other'],
    ['ojala S sea un N', 'other'],
    ['espero que S baje a N', 'other'],
    ['si S es un N les llamo', 'other'],
    ['cuando S llega a N me acuesto', 'other'],
    ['S seria un N sin la pomada', 'other'],
    ['S era un N hace un año', 'other'],
    ['S bajo N', 'other'],
    ['S subio N puntos', 'other'],
    ['S mejoro N', 'other'],
    ['S me desperto a las N', 'other'],
    ['S me desperto N veces', 'other'],
    ['dormi N horas con S', 'other'],
    ['tome N pastillas para S', 'other'],
    ['S empieza a las N', 'other'],
    ['S duro N dias', 'other'],
    ['S pasa de N', 'other'],
  ],
};

interface Clause {
  words: string;
  /** What it says alone: a score, or none. */
  score: number | null;
  owner: Owner;
}

/** All clauses of a language; a number from 2 to 9, so that it may be an hour, a count or a level alike. */
function clausesOf(language: 'english' | 'spanish'): Clause[] {
  return SUBJECTS[language].flatMap(([subject, owner], row) =>
    FORMS[language].map(([form, is], column) => {
      const number = 2 + ((row * 3 + column * 5) % 8);
      const words = form.replace('S', subject).replace('N', String(number));
      return { words, owner, score: owner === 'own' && is === 'level' ? number : null };
    }),
  );
}

const clauses = { english: clausesOf('english'), spanish: clausesOf('spanish') };
/** Of what is not the patient's every so many are read; all of them where tests go deep. */
const stride = isDeep ? 1 : 7;

function misread(clause: Clause): string[] {
  const { score } = readReply(clause.words);
  return score === clause.score ? [] : [`${clause.words}: ${score}, not ${clause.score}`];
}

test.each(['english', 'spanish'] as const)(
  'each clause in %s is a score or none by the rules',
  (language) => {
    const levels = clauses[language].filter(({ score }) => score !== null);
    const read = clauses[language].filter(({ owner }, at) => owner === 'own' || at % stride === 0);
    expect(clauses[language].length).toBeGreaterThan(700);
    expect(levels.length).toBeGreaterThan(60);
    expect(read.flatMap(misread)).toEqual([]);
  },
);

test.each(['english', 'spanish'] as const)(
  'a clause beside a score in %s never lends it a number',
  (language) => {
    const levels = clauses[language].filter(({ score }) => score !== null);
    const others = clauses[language].filter(({ score, words }) => score === null && !words.endsWith('?'));
    const joins = ['. ', ', ', language === 'english' ? ' but ' : ' pero '];
    const pairs = others.flatMap((other, at) => {
      const level = levels[(at * 7) % levels.length];
      const join = joins[Math.floor(at / stride) % joins.length] ?? '. ';
      if (level === undefined || at % stride !== 0) return [];
      return [other.words + join + level.words, level.words + join + other.words].map((words) => ({
        words,
        score: level.score,
      }));
    });
    const read = pairs.map((pair) => ({ ...pair, got: readReply(pair.words).score }));
    const invented = read.filter(({ score, got }) => got !== null && got !== score);
    expect(invented.map(({ words, got }) => `${words}: ${got}`)).toEqual([]);
    // To abstain is allowed, and rare.
    expect(read.filter(({ got }) => got === null).length).toBeLessThan(read.length * 0.08);
  },
);
