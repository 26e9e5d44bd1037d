/** What Spanish speakers tell of a session that was, word by word. */

export const MASSAGES = 'masaje masajes';
export const SESSIONS = 'sesion sesiones';
/** Before a session they make it one of this clinic that was; "la sesión de ayer" has its day behind it. */
export const OWNING = 'mi la el ultima ultimo primera primer segunda segundo tercera tercer';
export const BETWEEN = 'ultima ultimo primera primer segunda segundo tercera tercer cuarta cuarto';
export const NAMING = 'un este ese su al del';
export const LAST = 'pasada ultima otra';
export const TIMES = 'vez sesion cita';
export const PAST_DAYS =
  'ayer anoche antier pasada pasado ultima ultimo lunes martes miercoles jueves viernes sabado domingo';
/** What a session did, or one did there. */
export const DID =
  'dejo dejaron fue estuvo hicieron hizo ayudo ayudaron dio dieron quede sali senti gusto encanto sirvio relajo apreto apretaron dolio descanse dormi flote';
/** What one lies on, hears, smells and feels there. */
export const COMFORT = 'cuarto sala camilla almohada cobija manta toalla musica aceite crema piedras ruido';
export const AT_HOME = 'mi mis nuestra';
/** Asked for, planned, paid or supposed: no news of how a session went. */
export const PLANNED =
  'quiero quisiera puedo puede pueden podria podrian necesito manana proxima proximo siguiente si';
/** Booked, paid or of something else. */
export const NO_NEWS =
  'agendar reagendar cambiar cancelar cancelo cancelaron mover precio pague cobraron cobro factura seguro regalo nunca trabajo escuela fotos congreso estudio yoga zoom clase senado hospital';
/** Begins a question without its mark. */
export const ASKING = 'cuando cuanto donde como que quien cual';
export const THEY = 'ella ellos su sus';
/** Whose session it is who had it. */
export const HAVING = 'tuvo tiene fue va masaje masajes sesion sesiones cita';
