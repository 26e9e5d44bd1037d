/**
 * Spanish, to "usted". Accents and the letter n with a tilde would not all fit the GSM alphabet, and leaving
 * them off would be misspelling, so the words are chosen to need none: "cifra" for the word for number, "cita"
 * for session, "48 horas" for two days, OK for yes.
 */
import { isFurtherApart, type MoveReason } from '../plan/move-reason.ts';
import type { Phase } from '../plan/phases.ts';
import type { Catalog, DueDay, Names } from './catalog.ts';

const cadence: Record<Phase, string> = {
  weekly: 'cada semana',
  biweekly: 'cada 2 semanas',
  monthly: 'cada mes',
  flare: 'cada semana por un tiempo',
};

const months = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

function hello(name: string | null): string {
  return name === null ? 'Hola' : `Hola ${name}`;
}

function thanks(name: string | null): string {
  return name === null ? 'Gracias' : `Gracias, ${name}`;
}

/** Where it begins a sentence. */
function moved(to: Phase, why: MoveReason | null): string {
  const now = `us citas ahora son ${cadence[to]}`;
  switch (why?.because) {
    case 'less-pain':
      return `Su dolor baja de ${why.from} a ${why.to}: s${now}.`;
    case 'more-pain':
      return `Su dolor sube de ${why.from} a ${why.to}: s${now}.`;
    case 'little-relief':
      return `Dolor ${why.from} al inicio, ${why.to} ahora: s${now}.`;
    case 'flare':
      return `Tiene un brote: s${now}.`;
    case 'flare-over':
      return to === 'weekly'
        ? `Su brote cede: sus citas siguen ${cadence.weekly}.`
        : `Su brote cede: s${now}.`;
    case 'staff':
      return `S${now} (antes: ${cadence[why.before]}).`;
    default:
      return `S${now}.`;
  }
}

function objects(furtherApart: boolean): string {
  return `${furtherApart ? 'Muy pronto?' : 'Dudas?'} Responda LLAMAR`;
}

function dated({ month, day }: DueDay): string {
  return `${day} de ${months[month - 1]}`;
}

/** A link stands last, since a full stop after it would become part of it on some phones. */
function toBook(names: Names): string {
  return names.link === null ? `Para reservar, llame al ${names.phone}` : `Para reservar: ${names.link}`;
}

const question =
  'Del 0 al 10, denos la cifra que mejor describe su dolor promedio en la semana pasada. 0 es sin dolor, 10 el peor.';

export const spanish: Catalog = {
  question,
  invitation: ({ name, clinic }) =>
    `${hello(name)}, somos ${clinic}. Responda OK para textos sobre su dolor, con frecuencia variable; ` +
    'STOP termina, AYUDA explica, puede haber tarifas',
  checkIn: ({ name, clinic }) => `${hello(name)}, somos ${clinic}. ${question}`,
  reminder: ({ clinic }) => `Hola otra vez, somos ${clinic}. ${question}`,
  sessionNudge: (names, due) => {
    const when = due === null ? '' : ` (${due.day} de ${months[due.month - 1]})`;
    return (
      `${hello(names.name)}, le toca su cita con ${names.clinic}${when}. ` +
      `Si ya la tiene, responda RESERVADO. ${toBook(names)}`
    );
  },
  sessionQuestion: ({ name, clinic }, day, expected, since) => {
    if (!expected)
      return (
        `${hello(name)}, somos ${clinic}. Tras su cita del ${dated(day)}, se siente MEJOR, IGUAL o PEOR? ` +
        'Si no hubo cita, responda SIN CITA.'
      );
    const lately = since === null ? 'con nosotros hace poco' : `desde el ${dated(since)}`;
    return (
      `${hello(name)}, somos ${clinic}. Ha tenido cita ${lately}? ` +
      'Responda MEJOR, IGUAL o PEOR, o TODAVIA NO.'
    );
  },
  sessionAsked: (day, expected, since) => {
    if (!expected) return `Tras su cita del ${dated(day)}: MEJOR, IGUAL o PEOR? O SIN CITA.`;
    const lately = since === null ? 'hace poco' : `desde el ${dated(since)}`;
    return `Tuvo cita ${lately}? Responda MEJOR, IGUAL o PEOR, o TODAVIA NO.`;
  },
  talkFirst: ({ name, clinic, phone }) =>
    `${hello(name)}, somos ${clinic}. Hable con nosotros antes de su cita, aunque ya la tenga: ` +
    `le llamaremos, o llame al ${phone}.`,
  pleaseCall: ({ name, clinic, phone }) =>
    `${hello(name)}, somos ${clinic}. No hemos podido hablar con usted. Por favor llame en horas de oficina: ${phone}.`,
  farewell: ({ name, clinic }) =>
    `${hello(name)}, somos ${clinic}. Por ahora ya no le preguntaremos por su dolor. ` +
    'Para empezar otra vez, escriba su cifra de 0 a 10. STOP termina los textos.',
  planNews: ({ name, clinic, phone }, to, why) =>
    `${hello(name)}, somos ${clinic}. ${moved(to, why)} ${objects(isFurtherApart(why, to))} o llame al ${phone}`,
  tips: {
    'tennis-ball':
      'apriete una pelota de tenis contra la pared o el piso, 20-30 segundos por punto. Pare si le duele.',
    'hand-massage':
      'tras agua tibia, frote la palma en redondo con el pulgar y tire suave de cada dedo. Pare si le duele.',
    'neck-release':
      'incline la cabeza suavemente hacia un hombro 30 segundos, luego hacia el otro. Pare si le duele.',
    breathing: 'inhale contando hasta 4, espere 2 y exhale contando 6, por 5 minutos.',
    'heat-cold':
      'calor suave si la zona se siente tensa, hielo envuelto en tela si se hincha. Pare si le duele.',
    sleep: 'al dormir, ponga una almohada entre las rodillas y mantenga un mismo horario.',
    'massage-cane':
      'apriete suave un punto tenso con una pelota de masaje, 20-30 segundos. Pare si le duele.',
    'gel-pack':
      'una bolsa de gel fresca envuelta en tela, 10-15 minutos, puede calmar donde duele o se hincha.',
    cream: 'una crema para el dolor muscular alivia a algunas personas. Pregunte en su farmacia.',
    pillows: 'una almohada que deje recto el cuello, u otra para abrazar de lado, puede aliviar la noche.',
    'weighted-blanket':
      'hay quien descansa mejor bajo una manta con peso. Elija una que pueda quitarse sin esfuerzo.',
    'gentle-yoga': 'pruebe 10 minutos de yoga suave, lento y sin forzar. Pare si le duele.',
    'short-walk': 'caminar 10 minutos a su paso ya cuenta, incluso en dos partes. Pare si le duele.',
    'mindful-minutes': 'sienta su aliento en calma por 5 minutos. Si llegan ideas, deje que pasen.',
    'posture-breaks': 'si pasa horas en una silla, cada media hora camine un minuto.',
    'warm-shower': 'deje correr agua tibia 5-10 minutos sobre la zona tensa y luego haga movimientos suaves.',
  },
  tipAlone: ({ name, clinic }, tip) => `${hello(name)}, un consejo de ${clinic}: ${tip}`,

  welcome: ({ name }) =>
    `Listo${name === null ? '' : `, ${name}`}. Preguntaremos por su dolor cada 48 horas al inicio, luego cada semana o menos. ` +
    'Escriba 0-10 cuando quiera. STOP termina, AYUDA explica',
  welcomeAgain: ({ name, clinic }) =>
    `${thanks(name)}. Los textos de ${clinic} sobre su dolor ahora llegan a este celular. ` +
    'Escriba 0-10 cuando quiera. STOP termina, AYUDA explica',
  scoreNoted: (name, score, previous, hard) => {
    const who = name === null ? '' : `, ${name}`;
    const opening = hard ? `Lamentamos su dolor${who}` : thanks(name);
    return `${opening}. Anotamos ${score}${previous === null ? '' : ` (antes: ${previous})`}.`;
  },
  moved,
  objects: (furtherApart) => `${objects(furtherApart)}.`,
  lowest: 'Su mejor cifra hasta ahora.',
  recheck: 'Preguntaremos otra vez en 48 horas.',
  staffWillCall: 'Le llamaremos para hablar de su plan.',
  callFirst: 'Le llamaremos a este celular en horas de oficina.',
  sessionDue: ({ phone, link }, due) => {
    const when = due === null ? '' : ` el ${due.day} de ${months[due.month - 1]}`;
    return `Le toca su cita${when}: ${link ?? `llame al ${phone}`}`;
  },
  restIsRead: 'Una persona va a leer lo otro.',
  tipRiding: (tip) => `Consejo: ${tip}`,
  sympathy: (name) => `Lo lamentamos${name === null ? '' : `, ${name}`}.`,
  flareNoted: 'Anotamos su brote.',
  shortQuestion: 'Denos su dolor promedio en la semana pasada, 0-10.',
  medicationNoted: ({ name, clinic }) =>
    `${thanks(name)}. Anotamos su cambio de medicina para ${clinic}. ` +
    'Si tiene dudas sobre medicinas, consulte a su doctor o a su farmacia.',
  sessionAttended: ({ name }) => `${thanks(name)}. Anotamos que tuvo su cita. Descanse un poco hoy.`,
  sessionMissed: (names) => `${thanks(names.name)}. Anotamos que no pudo ir a su cita. ${toBook(names)}`,
  sessionBooked: ({ name, clinic }) => `${thanks(name)}. Anotamos que ya tiene su cita con ${clinic}.`,
  sessionOther: ({ name, clinic }) =>
    `${thanks(name)}. Anotamos lo que nos cuenta de su cita para que lo lea ${clinic}.`,
  feelsBetter: ({ name }) => `${thanks(name)}. Nos alegra que se sienta mejor tras su cita.`,
  feelsSame: ({ name }) => `${thanks(name)}. Anotamos que se siente igual tras su cita.`,
  feelsWorse: ({ name, clinic, phone }, emergency) =>
    `Gracias por avisarnos${name === null ? '' : `, ${name}`}. ${clinic} va a leerlo antes de su cita. ` +
    `Si le preocupa, llame al ${phone}. Emergencia: ${emergency}.`,
  noSession: (names) => `${thanks(names.name)}. Anotamos que no hubo cita. ${toBook(names)}`,
  notYet: ({ name }) =>
    `${thanks(name)}. Anotamos que no ha tenido cita. Le preguntaremos otra vez en una semana.`,
  unreadable:
    'Disculpe, no pudimos leer eso. Responda con una sola cifra del 0 al 10 para su dolor promedio en la semana pasada.',
  yesOnly: ({ name, clinic }) =>
    `${thanks(name)}. Para recibir los textos de ${clinic} sobre su dolor, responda solo OK. ` +
    'STOP termina, AYUDA explica',
  fewer: ({ name }, from) => {
    const asks = {
      now: 'Le preguntaremos la mitad de las veces, sin consejos.',
      later: 'Por ahora, como antes; luego, la mitad de las preguntas, sin consejos.',
      rests: 'Cuando volvamos a preguntar, la mitad de las veces, sin consejos.',
    };
    return (
      `OK${name === null ? '' : `, ${name}`}. ${asks[from]} ` +
      'Para deshacerlo: MAS TEXTOS. Escriba su cifra 0-10 cuando quiera. STOP termina.'
    );
  },
  asBefore: ({ name }, rests) =>
    `OK${name === null ? '' : `, ${name}`}. ` +
    `${rests ? 'Cuando volvamos a preguntar, lo haremos' : 'Le preguntaremos'} como antes. ` +
    'Para menos textos responda MENOS TEXTOS; STOP termina.',
  askedLater: ({ name }, on) => {
    const who = name === null ? '' : `, ${name}`;
    return on === null
      ? `OK${who}. Ahora no hay ninguna pregunta abierta. Puede escribir su cifra de 0 a 10 cuando quiera.`
      : `OK${who}. Le preguntaremos otra vez el ${on.day} de ${months[on.month - 1]}.`;
  },
  askedOnceSeen: ({ name, clinic }) =>
    `OK${name === null ? '' : `, ${name}`}. Le preguntaremos otra vez cuando una persona de ${clinic} lo haya visto. ` +
    'Puede escribir su cifra 0-10 cuando quiera.',
  notAskedAgain: ({ name }) =>
    `OK${name === null ? '' : `, ${name}`}. No se lo preguntaremos otra vez. Puede escribir su cifra de 0 a 10 cuando quiera.`,
  pausedUntil: ({ name, clinic }, on, rests) => {
    const opening = `OK${name === null ? '' : `, ${name}`}.`;
    const until = `hasta el ${on.day} de ${months[on.month - 1]}`;
    return rests
      ? `${opening} No preguntaremos ${until}, ni antes de que una persona de ${clinic} lo vea. ` +
          'Escriba su cifra 0-10 cuando quiera. STOP termina.'
      : `${opening} Sin textos de ${clinic} ${until}. Para seguir antes, responda START o su cifra de 0 a 10.`;
  },
  callNoted: ({ name, clinic, phone }, emergency) =>
    `${thanks(name)}. ${clinic} va a llamarle en horas de oficina, o llame al ${phone}. Emergencia: ${emergency}.`,
  willRead: ({ clinic, phone }, emergency) =>
    `Una persona de ${clinic} va a leerlo cuando abramos. Emergencia: llame al ${emergency}. Para hablar: ${phone}.`,
  willReadAndAsks: ({ clinic }, emergency) =>
    `Una persona de ${clinic} va a leerlo. Emergencia: llame al ${emergency}. ` +
    'Mientras tanto: su dolor promedio de la semana pasada, de 0 a 10?',
  willReadAway: ({ clinic }, emergency) =>
    `Una persona de ${clinic} va a leerlo. Sin mensajes mientras viaja? Responda PAUSA (2 semanas) o PAUSA 3 SEMANAS. ` +
    `Emergencia: ${emergency}.`,
  sameAsked: (score) =>
    `Su dolor promedio de la semana pasada sigue en ${score}? Responda ${score} o la cifra que mejor lo describa.`,
  stopConfirmation: ({ clinic, phone }) =>
    `${clinic}: ya no le enviaremos mensajes. Para recibirlos de nuevo, responda START. Para hablar, llame al ${phone}`,
  startConfirmation: ({ name, clinic }, rests) =>
    `Gracias por volver${name === null ? '' : `, ${name}`}. Los mensajes de ${clinic} siguen` +
    `${rests ? '; por ahora no preguntamos nada' : ''}. Responda STOP para terminar, AYUDA para ayuda.`,
  help: ({ clinic, phone }) =>
    `${clinic} ${phone}: textos de dolor, frecuencia variable. No es consejo de salud. ` +
    'MENOS TEXTOS, LUEGO, PAUSA, LLAMAR. Hay tarifas. STOP: fin',
  emergency: ({ clinic, phone }, { emergency, crisis }, alerted) => {
    const clinicWords = alerted ? `Estamos avisando a ${clinic}.` : `Por favor llame al ${phone}.`;
    const opening = 'Estos mensajes no se vigilan las 24 horas.';
    if (crisis === null) {
      return `${opening} Emergencia o ideas de suicidio: llame al ${emergency}. ${clinicWords}`;
    }
    const { number, textable, spanish: line } = crisis;
    let reach = `${textable ? 'llame o escriba' : 'llame'} al ${number}`;
    if (line !== null)
      reach = `llame al ${number} (oprima ${line.press}) o escriba ${line.text} al ${number}`;
    return `${opening} Emergencia: llame al ${emergency}. Si piensa en el suicidio o vive una crisis: ${reach}. ${clinicWords}`;
  },
};
