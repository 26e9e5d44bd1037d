import { hasPhrase, phraseList } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';

export type SessionNews = 'attended' | 'missed' | 'booked' | 'other';

const VISIT =
  'session|sessions|massage|massages|appointment|appt|appointments|visit|treatment|therapy|sesion|masaje|cita|terapia|tratamiento';
const VERDICT =
  'great|good|amazing|wonderful|awesome|excellent|fantastic|helpful|relaxing|perfect|fine|ok|okay|nice|lovely|bad|painful|' +
  'terrible|awful|rough|well|helped|helps|worked|works|hurt|better|worse|sore|intense|hard|incredible|best|relaxed|useful';
const BIEN =
  'bien|bueno|buena|excelente|genial|maravilloso|maravillosa|mal|mala|malo|horrible|ayudo|ayuda|relajante|perfecto|perfecta|mejor|peor|doloroso|dolorosa|increible|rico|rica';
const DET =
  'my|the|a|our|last|that|todays|yesterdays|this|next|another|mi|la|el|una|un|otra|esta|ultima|proxima|de|his|her';

/** Asks for something about an appointment: a person has to answer. */
const REQUESTS = phraseList(
  `move|reschedule|rescheduling|change|cancel|postpone|push|switch|moving|changing|canceling|cancelling|rebook ${DET}? ${DET}? .. ${VISIT}|time|it|slot`,
  'reschedule / can|could|may|should i|you|we|someone / need|want|like|trying|have|must|able|how|when to|do|can|is book|schedule|make|come|cancel|move|reschedule|change|i|see|call',
  'cambiar|mover|cancelar|reprogramar|reagendar|posponer|agendar|reservar mi|la|el|una|un? .. cita|sesion|masaje|hora / reagendar / reprogramar / puedo|podria|podemos|pueden|quiero|quisiera|necesito cambiar|mover|cancelar|agendar|reservar|una|venir|ir|hacer',
  'call me / llamenme / llameme / fully booked / booked up|solid|out',
);

const MISSED = phraseList(
  `^ missed it|${VISIT}|that|this|yesterday|today|$ / ^ i|ive|just|sorry|oops .. missed it|that|$|yesterday|today|this|last|mine`,
  `missed|miss|skipped|skip|forgot|forgotten about? ${DET}? ${DET}? ${VISIT} / missed|skipped|forgot|forgotten it / had to miss|skip / no show|showed / noshow / ^ skipped`,
  `couldnt|didnt|wasnt|not|unable|cant ever|able|to? make|go|attend|come|get it|to|in|there|$ ${DET}? / didnt|couldnt go|make|attend|come !away|to !sleep|bed|work`,
  `couldnt|didnt|cant make|attend ${DET}? ${DET}? ${VISIT}`,
  `falte|perdi|perdido|olvide|olvido|salte ${DET}? ${DET}? ${VISIT}|$ / ^ falte / no fui|asisti|llegue|vine / no pude|asisti|llegue|alcance ir|asistir|llegar|a|$ / se me olvido|paso / me la perdi / la perdi`,
);

const BOOKED = phraseList(
  'booked|scheduled|agendado|agendada|reservado|reservada|agende|reserve|programe|programada|rebooked|reserved !up|out|solid',
  `made|got|have|set|setup|saque|hice|tengo|pedi up|already|an? ${DET}? ${DET}? next|new|nueva|proxima? appointment|appt|session|booking|cita|reserva|reservacion|sesion !yesterday|today|ayer|hoy|was|fue`,
  `${VISIT} made|hecha|lista $ / next ${VISIT} is|on|set|booked / see you|u on|next|then|there|monday|tuesday|wednesday|thursday|friday|saturday|tomorrow / nos vemos el|manana|lunes|martes|miercoles|jueves|viernes|sabado`,
);

const ATTENDED = phraseList(
  '^ done|completed|finished|attended|hecho|hecha|asisti|complete !with|texting|taking / all|already|yes|si|yep|yeah|its|it|that|just|session|massage|is|was|got|ya|ok|esta done|completed|finished|hecho|hecha|hice !with|for|being|of',
  `done with ${DET}? ${VISIT} / had|did|attended|finished|completed|got|went|been|made|saw|seen to|for|it|you|done|in? ${DET}? ${DET}? ${VISIT}|it|therapist|masajista !booked|scheduled|coming|tomorrow|next`,
  `went|made|came to? it|in|today|yesterday|there|this / ^ i? just? went|did|made it? $|today|yesterday / just left|finished|got|had ${DET}? ${VISIT}|done|out`,
  `fui|ya|hice|tuve|termine|asisti|vine a|fui|hice|tuve|la|mi|el? ${DET}? ${VISIT}|hoy|ayer / ya fui|vine|asisti|termine / ^ si|claro? ya? fui|asisti $|hoy|ayer`,
);

const HOW_IT_WENT = phraseList(
  `${VISIT} .. ${VERDICT} / ${VERDICT} .. ${VISIT} / ${VISIT} .. ${BIEN} / ${BIEN} .. ${VISIT} / went ${VERDICT}|really|very|so ${VERDICT}|well? / loved|enjoyed|love|hated ${DET}? .. ${VISIT}`,
  `after|since|from ${DET}? ${DET}? ${VISIT} / feel|feeling|felt .. ${VERDICT} .. after|since / ${VERDICT} after|afterward|afterwards|since / it|that|this|you really|definitely|sure|so|actually|has|have? helped|helps / helped a|me|so|alot|some|with / despues|desde|tras|luego ${DET}? ${DET}? ${VISIT} / me ayudo|ayudaron|sirvio / me fue|fue muy? ${BIEN}`,
);

/** What a text says about the last session or the next, when it says anything. */
export function readSession(tokens: readonly Token[]): SessionNews | undefined {
  if (hasPhrase(REQUESTS, tokens) || tokens.some((token) => token.text === '?')) return undefined;
  if (hasPhrase(MISSED, tokens)) return 'missed';
  if (isPlan(tokens)) return undefined;
  if (hasPhrase(BOOKED, tokens)) return 'booked';
  if (hasPhrase(ATTENDED, tokens)) return 'attended';
  return hasPhrase(HOW_IT_WENT, tokens) ? 'other' : undefined;
}

const PLANS = phraseList(
  `no|any future|upcoming|new|next|other? ${VISIT} booked|scheduled|made|set|yet / no hay|tengo? proxima|otra? ${VISIT} agendada|reservada|hecha`,
  'not|havent|hasnt|didnt|no|dont|never|wasnt|need|want|will|ill|going|gonna|should|must|trying|tried yet|to|been|get|have|he|be|see|try|i? booked|scheduled|book|schedule|agendado|reservado|done|went|go|fully|finished',
  'not|havent|no|hasnt|didnt|nothing|isnt|aun|todavia booked|scheduled|reservado|agendado|agende|reserve|he|finished|agendada|no',
);

/** "I haven't booked", "need to book": nothing has happened. */
function isPlan(tokens: readonly Token[]): boolean {
  return hasPhrase(PLANS, tokens);
}
