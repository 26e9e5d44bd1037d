import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../../shared/domain/clinic/settings.ts';
import { segmentsOf } from '../../../../shared/domain/texts/segments.ts';
import { fits, wordText } from '../../../../shared/domain/texts/word-text.ts';
import { graphemes } from '../../../support/any-text.ts';
import { isDeep, runs } from '../../../support/depth.ts';
import {
  acknowledgement,
  acknowledgements,
  everyWayOf,
  longest,
  phases,
  plainContents,
  reasonedAcknowledgements,
  scoresBefore,
  scoresSaid,
  shapes,
  someOf,
  tips,
  told,
  usual,
} from './every-content.ts';

const everyAcknowledgement = everyWayOf(acknowledgements);
const everyBody = [
  ...everyWayOf([...plainContents, { kind: 'emergency' }]),
  ...everyAcknowledgement,
  ...everyWayOf(reasonedAcknowledgements),
];

describe('every built-in text', () => {
  for (const language of languages) {
    for (const [shape, variables] of shapes) {
      it(`takes one segment of the GSM alphabet (${language}, ${shape})`, () => {
        const others = plainContents.filter((content) => {
          const { segments, encoding } = segmentsOf(wordText(content, variables, language));
          return segments !== 1 || encoding !== 'GSM-7' || !fits(content, variables, language);
        });
        expect(others).toEqual([]);
      });
    }
  }

  it('is plain ASCII without the characters that cost two, Spanish included', () => {
    const costly = everyBody.filter(({ body }) => !/^[ -Z_a-z]+$/.test(body));
    expect(costly.map(told)).toEqual([]);
  });

  it('reads well: no gap, no double space, no stray punctuation, nothing undefined', () => {
    const odd = everyBody.filter(({ body }) =>
      /undefined|null|NaN|\s\s|\s[,.;:]|[,;:][,.;:]|\.\.|^\W|\s$|[{}]/.test(body),
    );
    expect(odd.map(told)).toEqual([]);
  });

  it('promises nothing and names no diagnosis or drug', () => {
    const forbidden =
      /prevent|avoid|cure|heal|guarantee|diagnos|arthritis|fibromyalgia|autoimmune|lupus|migraine|chronic|ibuprofen|opioid|previene|evita|sana|garantiza|artritis|cronic/i;
    const found = everyBody.filter(({ body }) => forbidden.test(body.replace(/semana/g, '')));
    expect(found.map(told)).toEqual([]);
  });

  it('says "usted" throughout in Spanish', () => {
    const familiar = everyBody.filter(
      ({ language, body }) =>
        language === 'es' && /\b(tu|tus|te|ti|contigo|tienes|puedes|llama|responde)\b/i.test(body),
    );
    expect(familiar.map(({ body }) => body)).toEqual([]);
  });

  it('never breaks one segment, whatever the first name', () => {
    const name = fc.oneof(graphemes(40), fc.string({ maxLength: 14 }));
    const content = fc.constantFrom(...plainContents, ...acknowledgements);
    fc.assert(
      fc.property(name, content, fc.constantFrom(...languages), (firstName, said, language) => {
        const body = wordText(said, { ...longest, firstName }, language);
        expect(segmentsOf(body)).toMatchObject({ segments: 1, encoding: 'GSM-7' });
      }),
      runs(60, 2_000),
    );
  });
});

describe('the check-in', () => {
  const asked = {
    en: 'What number from 0 to 10 best describes your pain on average in the past week? 0 is no pain, 10 the worst.',
    es: 'Del 0 al 10, denos la cifra que mejor describe su dolor promedio en la semana pasada. 0 es sin dolor, 10 el peor.',
  };
  it.each(languages)(
    'asks with the same words every time, the reminder and a noted flare too (%s)',
    (language) => {
      for (const [, variables] of shapes) {
        expect(wordText({ kind: 'check-in' }, variables, language)).toContain(asked[language]);
        expect(wordText({ kind: 'reminder' }, variables, language)).toContain(asked[language]);
        const flare = wordText(
          { kind: 'flare-noted', move: null, staffWillCall: false },
          variables,
          language,
        );
        expect(flare).toContain(asked[language]);
      }
    },
  );

  it('greets by the folded first name, or by none', () => {
    const words = (firstName: string) => wordText({ kind: 'check-in' }, { ...usual, firstName }, 'en');
    expect(words('María')).toMatch(/^Hi Maria, Harbor Massage here\. /);
    expect(words('Bartholomew-James')).toMatch(/^Hi, Harbor Massage here\. /);
    expect(words('美咲')).toMatch(/^Hi, Harbor Massage here\. /);
  });
});

describe('an acknowledgement', () => {
  it.each(languages)('takes one segment in every combination of its parts (%s)', (language) => {
    const scores = scoresSaid.length * (scoresBefore.length + 1);
    const combinations = scores * (phases.length + 1) * 2 * 2 * 2 * (tips.length + 1);
    expect(acknowledgements).toHaveLength(combinations);
    const bodies = everyAcknowledgement.filter((one) => one.language === language).map(({ body }) => body);
    const [atLongest, ...others] = [acknowledgements, ...shapes.slice(1).map(() => someOf(acknowledgements))];
    expect(bodies).toHaveLength(others.reduce((sum, { length }) => sum + length, atLongest?.length ?? 0));
    const costly = bodies.filter((body) => {
      const { segments, encoding } = segmentsOf(body);
      return segments !== 1 || encoding !== 'GSM-7';
    });
    expect(costly).toEqual([]);
  });

  it('says the score, the one before and what the plan is now', () => {
    expect(wordText(acknowledgement({ move: 'biweekly' }), usual, 'en')).toBe(
      'Thank you, Maria. We recorded 4 (last time: 6). Your sessions are now every 2 weeks. Questions? Reply CALL.',
    );
    expect(wordText(acknowledgement({ score: 8, previous: null, move: 'flare' }), usual, 'en')).toBe(
      'Sorry you are hurting, Maria. We recorded 8. Your sessions are now every week for a while. Questions? Reply CALL.',
    );
    expect(wordText(acknowledgement({ move: 'monthly' }), usual, 'es')).toBe(
      'Gracias, Maria. Anotamos 4 (antes: 6). Sus citas ahora son cada mes. Dudas? Responda LLAMAR.',
    );
  });

  it.each([
    ['weekly', 'every week', 'cada semana'],
    ['biweekly', 'every 2 weeks', 'cada 2 semanas'],
    ['monthly', 'every month', 'cada mes'],
    ['flare', 'every week for a while', 'cada semana por un tiempo'],
  ] as const)('names the %s plan in whatever else it says, as plan news do', (move, inEnglish, inSpanish) => {
    for (const content of acknowledgements.filter((one) => one.move === move)) {
      expect(wordText(content, longest, 'en')).toContain(`Your sessions are now ${inEnglish}.`);
      expect(wordText(content, longest, 'es')).toContain(`Sus citas ahora son ${inSpanish}.`);
    }
    expect(wordText({ kind: 'plan-news', to: move }, longest, 'en')).toContain(`now ${inEnglish}.`);
    expect(wordText({ kind: 'plan-news', to: move }, longest, 'es')).toContain(`ahora son ${inSpanish}.`);
  });

  it('always keeps the score, the question to come and the call to come', () => {
    const missing = everyAcknowledgement.filter(
      ({ content, language, variables, body }) =>
        language === 'en' &&
        variables === longest &&
        !(
          new RegExp(`We recorded ${content.score}\\b`).test(body) &&
          body.includes('We will ask again in 2 days.') === content.recheck &&
          body.includes('We will call you about your plan.') === content.staffWillCall
        ),
    );
    expect(missing.map(told)).toEqual([]);
  });

  it('drops the tip first, then the session line, then the score before', () => {
    const full = { score: 10, previous: 10, sessionDue: true, tip: 'sleep' } as const;
    const words = (parts: object) => wordText(acknowledgement({ ...full, ...parts }), longest, 'en');
    const present = (body: string) => [/Tip:/, /session is due/, /last time/].map((part) => part.test(body));
    expect(present(words({ sessionDue: false }))).toEqual([true, false, true]);
    expect(present(words({}))).toEqual([false, true, true]);
    expect(present(words({ move: 'flare' }))).toEqual([false, false, true]);
    expect(present(words({ score: 4, move: 'monthly', previous: 4 }))).toEqual([false, true, true]);
    expect(present(words({ move: 'flare', recheck: true }))).toEqual([false, false, true]);
    expect(present(words({ move: 'flare', recheck: true, staffWillCall: true }))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it.each(languages)('has room for every tip when nothing else rides (%s)', (language) => {
    for (const tip of tips) {
      const content = acknowledgement({ score: 10, previous: 10, tip });
      expect(fits(content, longest, language), `${language} ${tip}`).toBe(true);
      expect(wordText(content, longest, language)).toMatch(/Tip: |Consejo: /);
    }
  });

  it.each(languages)('fits exactly when nothing it was asked to say is missing (%s)', (language) => {
    const marks = {
      en: { tip: 'Tip: ', session: 'Your session is due', previous: '(last time: ' },
      es: { tip: 'Consejo: ', session: 'Le toca su cita', previous: '(antes: ' },
    }[language];
    const own = everyAcknowledgement.filter((one) => one.language === language);
    const wrong = own.filter(({ content, variables, body }) => {
      const whole =
        body.includes(marks.tip) === (content.tip !== null) &&
        body.includes(marks.session) === content.sessionDue &&
        body.includes(marks.previous) === (content.previous !== null) &&
        (content.move === null || /CALL\.|LLAMAR\./.test(body) || content.staffWillCall);
      return fits(content, variables, language) !== whole;
    });
    expect(own.length).toBeGreaterThan(isDeep ? 10_000 : 2_000);
    expect(wrong.map(({ body }) => body)).toEqual([]);
  });

  it.each(languages)('ends with the booking link or the number to call (%s)', (language) => {
    const content = acknowledgement({ sessionDue: true, session: { date: '2027-09-30' }, previous: null });
    for (const bookingLink of ['hm.example/b', null]) {
      const body = wordText(content, { ...usual, bookingLink }, language);
      expect(body).toMatch(bookingLink === null ? /\+\d+$/ : /hm\.example\/b$/);
    }
  });

  it('gives the booking link, or the phone when there is none', () => {
    const content = acknowledgement({ sessionDue: true });
    expect(wordText(content, usual, 'en')).toContain(
      'Your session is due Mar 3: https://harbor.example/book',
    );
    expect(wordText(content, { ...usual, bookingLink: null }, 'en')).toContain(
      'Your session is due Mar 3: call +15555550100',
    );
  });
});

describe('what rules and carriers ask for', () => {
  it('invites with who, what, STOP, HELP and rates', () => {
    const words = wordText({ kind: 'invitation' }, usual, 'en');
    expect(words).toContain('Harbor Massage');
    expect(words).toMatch(/Reply YES to get .+; STOP to end, HELP for help, msg & data rates may apply/);
    const spanish = wordText({ kind: 'invitation' }, usual, 'es');
    for (const part of ['Harbor Massage', 'Responda OK', 'STOP', 'AYUDA', 'tarifas'])
      expect(spanish).toContain(part);
  });

  it('answers HELP with clinic, phone, what this is, how often, rates and STOP', () => {
    const parts = [
      'Harbor Massage',
      '+15555550100',
      'pain',
      'frequency varies',
      'Not medical advice',
      'Msg & data rates may apply',
      'STOP',
    ];
    for (const part of parts) expect(wordText({ kind: 'help' }, usual, 'en')).toContain(part);
    const spanish = [
      'Harbor Massage',
      '+15555550100',
      'dolor',
      'frecuencia variable',
      'LLAMAR',
      'tarifas',
      'STOP',
    ];
    for (const part of spanish) expect(wordText({ kind: 'help' }, usual, 'es')).toContain(part);
  });

  it('introduces the clinic by its full name where that fits, else by the short one', () => {
    const fuller = { ...usual, clinicName: 'Harbor Massage Therapy', clinicShortName: 'Harbor' };
    expect(wordText({ kind: 'help' }, fuller, 'en')).toContain('Harbor Massage Therapy +1555');
    expect(wordText({ kind: 'help' }, longest, 'en')).toContain('Harborside Massage X +1555');
  });

  it('welcomes with how often, a score on any day, STOP and HELP', () => {
    const words = wordText({ kind: 'welcome' }, usual, 'en');
    for (const part of ['signed up', 'every 2 days at first', 'weekly', '0-10 any day', 'STOP', 'HELP']) {
      expect(words).toContain(part);
    }
  });

  it('dates the session nudge when the day is known', () => {
    expect(wordText({ kind: 'session-nudge' }, usual, 'en')).toContain('is due (Mar 3). ');
    expect(wordText({ kind: 'session-nudge' }, usual, 'es')).toContain(' (3 de marzo). ');
    expect(wordText({ kind: 'session-nudge' }, { ...usual, sessionDue: null }, 'en')).toContain('is due. ');
    const call = wordText({ kind: 'session-nudge' }, { ...usual, bookingLink: null }, 'en');
    expect(call).toContain('To book, call +15555550100');
  });

  it('sends what staff wrote as they wrote it', () => {
    const body = 'Hi María — see you at 3 ✓';
    expect(wordText({ kind: 'staff-text', body, by: 'user-1' }, usual, 'es')).toBe(body);
  });
});
