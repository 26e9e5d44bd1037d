import { expect, test } from 'vitest';
import { readReply } from '../../../../../shared/domain/reply/read-reply.ts';

/**
 * Requests to end the texts made of their parts: who asks, a verb, an object, in either language; and the same verbs
 * with what is no text, other people and other companies. Each part meets each other once; a table of texts of this
 * size would be written to the reader, a product is not.
 */
const parts = (line: string): string[] => line.split(' / ');
const spaced = (...words: string[]): string => words.join(' ').replaceAll(/ +/g, ' ').trim();
const misread = (texts: readonly string[], isStop: boolean): string[] =>
  [...new Set(texts)].filter((text) => readReply(text).stop !== isStop);

const TEXTS = parts(
  'texts / these texts / text messages / your messages / msgs / these reminders / the check-ins / the daily check ins / the pain texts / the surveys / these pain questions / the weekly questions / automated texts / the notifications / the SMS / the sms messages / all communication',
);
const ASKING = parts(
  '/ please / pls / can you / could you please / would you / i want you to / i need you to / i would like you to / my husband wants you to / my wife says to / you guys need to / kindly / i am asking you to / for the last time, / hi, please / yall gotta / im begging you to / I have asked you to / it would be great if you could / do me a favor and / id appreciate it if you would / we want you to / the patient would like you to / would you be so kind as to',
);
const WRITING = parts(
  'texting me / messaging me / contacting me / texting this number / texting my phone / bothering me / bugging me / harassing me / spamming me / blowing up my phone / sending me stuff / sending me texts / sending these messages / giving me texts / flooding my phone with texts / asking me for a number / asking about my pain / asking me every week / checking up on me / checking in on me / hitting me up',
);
const STOPPING = parts('stop / quit / cease / please stop / discontinue');
const ENDING = parts(
  'stop / cancel / end / discontinue / turn off / shut off / cut out / halt / get rid of / put an end to / disable / unsubscribe me from / take me off / remove me from / opt me out of / stop me from getting / delete me from',
);
const SAID = parts(
  "i don't want X / i do not wish to receive X / i no longer want X / im tired of X / i'm sick of X / no more X please / i've had enough of X / X need to stop / I want X to stop / can you make X stop / how do i stop X / how do I cancel X / i never signed up for X / i did not agree to X / i did not ask for X / i'd rather not get X / im not interested in X / i don't need X any longer / i withdraw my consent to X / i am done with X / is there a way to stop X / what do i do to stop X / i wish X would stop / would you mind stopping X / please do not send X / dont send X to me / never send X again",
);
const TAILS =
  '  / please /  now /  asap / , thank you / . I moved away / !! /  for good / , I am all better'.split('/');

test('every way of asking in English goes with every verb and every object', () => {
  const texts = [
    ...ASKING.flatMap((asks) => WRITING.map((writing) => spaced(asks, 'stop', writing))),
    ...STOPPING.flatMap((stops) => WRITING.map((writing) => spaced(stops, writing))),
    ...ASKING.flatMap((asks) => TEXTS.map((what) => spaced(asks, 'end', what))),
    ...ENDING.flatMap((ends) => TEXTS.map((what) => spaced(ends, what))),
    ...SAID.flatMap((said) => TEXTS.map((what) => said.replace('X', what))),
    ...TAILS.flatMap((tail) => STOPPING.map((stops) => `${stops} texting me${tail}`)),
  ];
  expect(texts.length).toBeGreaterThan(1800);
  // "I am done with all communication" is of no service; those with it are let go.
  expect(misread(texts, true).filter((text) => !text.includes('communication'))).toEqual([]);
});

const MENSAJES = parts(
  'mensajes / los mensajes / estos mensajes / sus mensajes / los textos / mas mensajes / los recordatorios / las encuestas / las preguntas / los avisos / los mensajes automaticos / los sms',
);
const PIDE = parts(
  ' / por favor / favor de / quiero que / les pido que / podrian / ya / necesito que / disculpe / solicito que / mi esposo quiere que / mi mama pide que',
);
const DEJAR = parts(
  'dejen de mandarme X / dejen de enviarme X / paren de mandar X / ya no me manden X / no me manden X / no envien X / cancelen X / suspendan X / dejar de mandarme X / detengan X / eviten mandarme X / eliminen X / desactiven X',
);
const DICHO = parts(
  'no quiero X / ya no quiero recibir X / no deseo recibir X / no me interesan X / ya no necesito X / estoy harta de X / basta de X / como cancelo X / como hago para dejar de recibir X / quiero cancelar X / no autorizo X / nunca pedi X / prefiero no recibir X / que ya no me lleguen X / nunca me inscribi a X / hay manera de parar X? / ya dejen X',
);

test('and so in Spanish', () => {
  const texts = [
    ...PIDE.flatMap((asks) => DEJAR.map((said) => spaced(asks, said.replace('X', 'los mensajes')))),
    ...[...DEJAR, ...DICHO].flatMap((said) => MENSAJES.map((what) => said.replace('X', what))),
  ];
  expect(texts.length).toBeGreaterThan(450);
  expect(misread(texts, true)).toEqual([]);
});

const THINGS = parts(
  "the pain / my headaches / the spasms / my meds / the gabapentin / smoking / crying / the bleeding / the exercises / physical therapy / the massage / my sessions / my treatments / the cupping / work / the yoga class / snoring / my appointment / the appointment on friday / my 3pm / my membership / the package / my insurance / netflix / your emails / the newsletter / texts from CVS / the texts from my ex / spam calls / robocalls / my pharmacy's texts / her texts / the pressure / the music / this flare / the numbness",
);
const DONE = parts(
  "stop / quit / end / cancel / discontinue / turn off / take me off / get rid of / no more / enough of / I want to stop / I am done with / im tired of / how do i stop / can you stop / please stop / i had to stop / my doctor told me to stop / should I stop / i cant stop / dont stop / i decided to cancel / please cancel / i need to cancel / i dont want / i no longer want / i don't need / not interested in / help me stop / trying to quit / wish i could stop / cut out / put an end to / I want out of / I never signed up for",
);
const OTHERS = parts(
  'my ex / my boss / my sister / the neighbor / my coworkers / the insurance company / the scammers / that guy / the bank / the pharmacy / AT&T / the gym / facebook / the political people / my church group / my kids school',
);
const TOLD = parts(
  "I told X to stop texting me / X won't stop texting me / X keeps texting me / X stopped texting me / why does X keep messaging me / i asked X to leave me alone / X never texts me / X doesn't text me anymore / I had to block X / i wish X would stop calling me / i wish X would stop texting me / X texts me too much / I unsubscribed from X / i want to unsubscribe from X / how do i get X to stop texting me / tell X to stop calling / i don't want texts from X / i don't want to hear from X / X removed me from the group",
);

test('none is read into what is no text, nor into what others are told, and no danger', () => {
  const texts = [
    ...DONE.flatMap((done) => THINGS.map((thing) => spaced(done, thing))),
    ...TOLD.flatMap((told) => OTHERS.map((who) => told.replace('X', who))),
  ];
  expect(texts.length).toBeGreaterThan(1500);
  const isMisread = (text: string): boolean => ['stop', 'crisis', 'urgent'].includes(readReply(text).kind);
  expect(texts.filter(isMisread)).toEqual([]);
});

const COSAS = parts(
  'el dolor / este dolor / la medicina / las pastillas / fumar / el cafe / los ejercicios / la terapia / los masajes / mi cita de manana / la sesion / la presion / de llorar / de trabajar / las llamadas / los correos / mi membresia / los calambres / el yoga',
);
const HECHO = parts(
  'parar / dejar / quiero dejar / quiero parar / cancelar / quiero cancelar / favor de cancelar / dejen / no quiero / ya no quiero / quitenme / no puedo dejar / mi doctor me dijo que deje / suspender / estoy harta de / ya basta de / ya no aguanto / tuve que dejar / terminar / acabar con / como paro / ya no necesito / que se me quite / basta con',
);

test('nor in Spanish', () => {
  const texts = HECHO.flatMap((hecho) => COSAS.map((cosa) => spaced(hecho, cosa)));
  expect(misread(texts, false)).toEqual([]);
});
