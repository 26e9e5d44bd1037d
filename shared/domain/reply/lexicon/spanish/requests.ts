/** What Spanish speakers ask of the texts and of the clinic, in the phrase language of text/phrases.ts. */

const MENSAJES = 'mensaje|mensajes|texto|textos|sms|msj|msjs|mensajitos|recordatorios|preguntas';
const POR_FAVOR = 'por|favor|porfa|porfavor|gracias|hola|pueden|puede|podrian|podria|me|mejor|y|pero';

export const LESS = [
  'cada dia|semana es|son mucho|demasiado|muchos $|una|mejor|mandenme|por / ^ es mucho cada semana|dia',
  `son|mandan|envian|llegan|recibo muchos|demasiados|tantos|bastantes ${MENSAJES} / una|cada vez|dos a|al|por? mes|semana|semanas es|esta|basta suficiente|bien|mejor|basta|$`,
  `menos ${MENSAJES} / demasiados|muchisimos|tantos ${MENSAJES} / ^ muchos ${MENSAJES}`,
  'escribanme|escribame|manden|mandenme|mandeme|envien|envienme|pregunten|preguntenme menos / no me? escriban|manden|pregunten|escriba|mande tanto|tantos|tan',
  'menos seguido|frecuente|veces $|por|porfa|gracias / ^ no tan seguido|frecuente|frecuentes $|por|porfa|gracias',
].join(' / ');

export const MORE = [
  `mas ${MENSAJES} $|por|porfa|gracias|otra / escribanme|escribame|mandenme|mandeme|preguntenme mas !tarde|manana|temprano|despues|adelante / mas seguido $|por|porfa`,
].join(' / ');

export const LATER = [
  '^ luego|despues|mejor por favor / ^ luego|despues porfa|gracias / ^ luego|despues estoy manejando|trabajando|ocupada|ocupado',
  '^ al rato le|les|te contesto|respondo|escribo|digo $|gracias / al rato|luego|despues les|le contesto|respondo $|gracias / manejando|conduciendo|ocupada|ocupado pregunteme|preguntenme|luego|despues|escribame / pregunteme|preguntenme luego|despues|mas|al',
  'ocupada|ocupado|manejando|trabajando .. luego|despues|tarde|rato $|por|porfa|gracias|me',
  '^ mas tarde $|por|porfa|gracias / ^ ahora|ahorita|ahorra no $|por|gracias|porfa / ^ no puedo? ahora|ahorita $',
  `^ ${POR_FAVOR}? ${POR_FAVOR}? ${POR_FAVOR}? recuerdemelo|recuerdamelo|recuerdenmelo|recuerdeme|recuerdenme|recuerdame|preguntenme|pregunteme|preguntame|recordarme|preguntarme|escribanme|escribame|escribeme|mandenme .. manana|luego|tarde|despues|lunes|martes|miercoles|jueves|viernes|sabado|domingo`,
  '^ mejor? manana|luego|despues me pregunta|preguntan|recuerda|recuerdan|escribe|escriben / pregunten|recuerden|pregunteme|preguntenme|recuerdeme|recuerdenme .. manana|luego|despues',
].join(' / ');

export const PAUSE = [
  `pongan|ponganme|pongame|ponga|ponme los|mis|sus|todos? los? ${MENSAJES}? en pausa`,
  `deme|denme|dame|necesito|quiero un? descanso de|con los|sus|tantos? ${MENSAJES} / ^ descanso de ${MENSAJES}`,
  `deme|denme|dame|hagan|hagame una? pausa / no me? escriban|manden|envien|mande|escriba .. hasta !que`,
  '^ hagan|haga|quiero|necesito|ocupo? una pausa $|por|porfa|porfavor|de|hasta|con|favor',
  'favor|porfa|pueden|puede|podrian|porfavor de? pausar|pausen|pause|pausa $|los|mis|hasta|por|todo|esto',
  `^ pausa de|hasta|un|una|por / ^ pausa .. dia|dias|semana|semanas|mes|meses / pausar|pausen|pause|suspendan|pausa a|de? los|mis|sus|estos? ${MENSAJES}`,
  `^ ${POR_FAVOR}? ${POR_FAVOR}? ${POR_FAVOR}? pausen|pausar|pausenlo|pausa|pongan .. pausa|dia|dias|semana|semanas|mes|meses|lunes|vacaciones / poner|pongan|pongame en pausa / hacer|hagan una pausa .. ${MENSAJES}`,
].join(' / ');

/** What the words of a request may be of instead of the texts. */
const SESIONES =
  'sesion|sesiones|cita|citas|masaje|masajes|membresia|tratamiento|terapia|paquete|pagos|seguro';
export const OF_SESSIONS = `pausar|pausen|pausa|suspender|suspendan en? mi|mis|la|las|el|los? ${SESIONES} / menos|mas ${SESIONES} / ${SESIONES} .. menos|mas seguido|frecuente|frecuentes / ir|venir|vengo|voy menos|mas seguido / recuerdeme|recuerdenme|recuerdame|escribanme|avisenme .. cuando|que|de mi|la|es|hora? ${SESIONES}`;

export const LESS_ALONE = ['menos'];
export const MORE_ALONE = ['mas'];
export const LATER_ALONE = 'luego despues'.split(' ');
export const PAUSE_ALONE = ['pausa'];

export const CALL = [
  '^ que me marque|marquen|hable|hablen|llame|llamen el|la|los|las|alguien|un|una|por|$ !atencion / me? puede|pueden|podria|podrian|puedes hablar|marcar|llamar por|al telefono|celular|cel',
  'que me llame|llamen|llamara alguien|$|porfa|por|manana|hoy|cuando / llamenme|llameme|llamame|llamar $|please|pls|por|porfa|cuando|manana|hoy|gracias|al|a|en|despues|para|urgente|ya|luego|si|lo / ^ llamar $|por|porfa / ^ llamada $|por',
  'me pueden|puede|puedes|podrian|podria llamar|llamarme|marcar / pueden|puede|puedes|podrian|podria|alguien me? llamar|llamarme|marcarme|marcar $|alguien|por|porfa|hoy|manana|gracias|cuando|a',
  'necesito|quiero|quisiera|prefiero que me alguien? llamen|llame|llamara|marquen|marque|hablen por|al / necesito|quiero|quisiera una llamada / que alguien|me alguien|me llame|llamen / marquenme|marqueme / ^ que me llamen|llame|marquen|marque $|por|porfa|hoy|manana|cuando|favor|gracias|en|al / hablenme|hableme|hablame|marquenme|marqueme por|al telefono|celular|casa / haganme|hagame una llamada / denme|deme una llamada / me llama|llaman|llamas|marca|marcan|marcas|hablan|habla por|porfa|porfavor|porfis|porfi|please|pls|plis !telefono|mi|nombre|ana|el|la',
].join(' / ');
export const NO_CALL =
  'no me? llamen|llame|quiero|llamenme / me llamaron|llamo|llamaste|van|va / yo les|le llamo|llamare / voy a llamar / ya llame / no necesito|hace|quiero que|una|falta';

/** All words of an answer on how one feels, the telling ones aside. */
export const RESPONSE_FILLERS =
  'me|siento|sigo|estoy|mucho|muy|un|poco|poquito|bastante|algo|mas|o|menos|hoy|ahora|que|antes|la|lo|de|el|todo|sigue|esta|es|mi|dolor|ya|igual|mismo|aun|todavia|tantito|bien|gracias a|dios|va|voy|casi|creo|semana|desde|sesion|pues|quede|me|senti|ando|y|sin|despues|del|masaje|cita|tratamiento|ultima|ayer|mas|noche|una|pelin'.split(
    '|',
  );
export const BETTER = 'mejor|mejorando|mejore|mejoro|mejorado|mejorcito|mejorcita|mejr|mejo'.split('|');
export const SAME = 'igual|mismo|cambio|cambios|igualito|igualita|mismito|iguall'.split('|');
export const WORSE = 'peor|empeore|empeoro|empeorado|empeorando|peorcito|peo|peorr'.split('|');
/** The last score again, which is asked back; and "perhaps". */
export const COMPARED =
  'igual que la semana pasada/lo mismo que la semana pasada/igual que antes/lo mismo que antes/igual que la ultima vez/a lo mejor/lo mejor/mejor no/no mejor'.split(
    '/',
  );
