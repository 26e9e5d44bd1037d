/** How Spanish speakers say that they felt after a session, in the phrase language of text/phrases.ts. */

const VISIT = 'sesion|masaje|cita|tratamiento|terapia';
const DET = 'la|el|mi|una|un|esa|ese|esta|este|ultima|ultimo|primera|primer|de|ayer';
const AFTER = 'despues|desde|luego|tras de|del?';
const THE_VISIT = `${DET}? ${DET}? ${VISIT}`;

/** The ways in which a feeling is said to have come after the session. */
function afterwards(feeling: string): string[] {
  return [
    `${feeling} .. despues $|y|pero / ${feeling} .. ${AFTER} eso|entonces|ahi`,
    `${feeling} .. ${AFTER} ${THE_VISIT} / ${feeling} .. al|el dia siguiente / ${feeling} .. al otro dia`,
    `${AFTER} ${THE_VISIT} .. ${feeling}`,
  ];
}

const SORE =
  'adolorida|adolorido|adoloridas|dolorida|dolorido|moretones|moreteada|moreteado|inflamada|inflamado|tiesa|tieso|molida|molido|peor';
const EASED =
  'mejor|mejorcita|mejorcito|aliviada|aliviado|relajada|relajado|suelta|suelto|ligera|ligero|descansada|descansado';
const CAME_OUT = 'quede|quedo|sali|senti|dejo|dejaron';

export const FELT_WORSE = [
  ...afterwards(SORE),
  ...afterwards('mas dolor|dolores'),
  ...afterwards('duele|dolio|dolia|dolieron|duelen mas'),
  `${CAME_OUT} .. ${SORE}`,
];

export const FELT_BETTER = [
  ...afterwards(EASED),
  ...afterwards('siento|senti|quede muy|super|tan? bien|genial|excelente'),
  `${CAME_OUT} .. ${EASED} / ${VISIT} me? ayudo|alivio|sirvio|relajo / me ayudo|sirvio|alivio mucho|bastante|muchisimo|un`,
];

export const FELT_SAME = [
  ...afterwards('igual|mismo|misma'),
  'no me? ayudo|sirvio|alivio / no me? hizo nada / no me? siento|senti|noto|note|veo .. cambio|cambios|diferencia|mejoria|mejor',
  ...afterwards('sin|ningun|ninguna cambio|cambios|diferencia|mejoria'),
];
