/** What Spanish speakers say of the clinic's sessions, in the phrase language of text/phrases.ts. */

const VISIT = 'sesion|sesiones|masaje|masajes|cita|tratamiento|terapia';
const DET =
  'segunda|segundo|tercera|tercer|cuarta|cuarto|quinta|quinto|sexta|septima|2da|3ra|4ta|del|mi|la|el|una|un|otra|otro|esta|este|ultima|ultimo|proxima|proximo|siguiente|de|nueva|nuevo|ayer|hoy|primera|primer|mis|a';
const BIEN =
  'buenisimo|buenisima|riquisimo|riquisima|delicioso|deliciosa|divino|divina|fenomenal|super|espectacular|relajada|relajado|relajo|alivio|descansada|descansado|fuerte|suave|nada|bien|bueno|buena|excelente|genial|maravilloso|maravillosa|mal|mala|malo|horrible|ayudo|ayuda|relajante|perfecto|perfecta|mejor|' +
  'peor|doloroso|dolorosa|increible|rico|rica|adolorida|adolorido|moretones|encanto|gusto|duele|dolio';

export const ATTENDED_ALONE =
  'ya estuve ahi/estuve ahi/ya estuve/ya vine/ya me atendieron/ya me hicieron/hecho/hecha/hice/fui/vine/asisti/complete/termine/sesion hecha/masaje hecho/sesion lista/fui a sesion/hice sesion';
export const MISSED_ALONE =
  'falte/perdi/me perdi/se me olvido/se me paso/no fui/no pude ir/no asisti/no pude asistir/no llegue/no pude llegar/no vine/olvide/no alcance a ir/tuve que faltar';
export const BOOKED_ALONE =
  'reservado/reservada/reserve/agende/agendado/agendada/programe/hice cita/saque cita/cita hecha';
export const NO_SESSION_ALONE =
  'no sesion/no cita/no masaje/sin cita/sin sesion/sin masaje/no hubo sesion/no hubo cita/no hubo masaje/no hubo/no tuve sesion/no tuve cita/no tuve masaje/no tuve/no se hizo/no se dio';
export const NOT_YET_ALONE =
  'todavia no me toca/aun no me toca/no me toca todavia/no me ha tocado/todavia no/aun no/no todavia/no aun/todavia no voy/todavia no he ido/aun no he ido/no he ido/no he ido todavia';
export const OTHER_ALONE = 'me fue bien/me fue muy bien';
export const FILLERS =
  'si ya claro ok la el lo hoy ayer mi perdon y a pues ahorita manana lunes martes miercoles jueves viernes sabado domingo';

export const ATTENDED = [
  `^ ya? fui|vine|asisti hoy|ayer a|al mi|la|el? ${DET}? ${VISIT} !de|del|con`,
  `vengo|vine|voy|regrese|regreso|sali|salgo saliendo|llegando|regresando? de|del la|mi|el? ${DET}? ${VISIT} !para / acabo|acabamos|acababa de salir|terminar|tener|hacer|llegar|regresar|tomar de|del|la|el|mi|un|una? la|mi? ${DET}? ${VISIT} / ya me dieron|hicieron|toco|tome|hice el|la|mi|un|una ${DET}? ${VISIT}`,
  `tuve|hice|termine|complete mi|la|el|una|un|masaje? ${DET}? ${VISIT}? el|este lunes|martes|miercoles|jueves|viernes|sabado|domingo / ya|ayer|hoy me dieron|hicieron|toco mi|el|un|la|una? ${DET}? masaje|sesion|terapia / me dieron|hicieron mi|el|un|la|una ${DET}? masaje|sesion ayer|hoy|esta|el / ^ saliendo de|del mi|la|el? ${VISIT} / estuve con ustedes / mi|la|el ${DET}? ${VISIT} fue ayer|hoy|el|esta / complete mi|la ${DET}? ${VISIT} / ya pase a|al mi|la? ${VISIT}`,
  `tuve|hice|termine|asisti|fui|vine a|al? mi|la|el|una|un? ${DET}? ${VISIT} !para|el|de|cancelado|cancelada|cambiado|cambiada / fui|asisti|vine|pase a|al mi|la|el|una? ${DET}? ${VISIT} el|este lunes|martes|miercoles|jueves|viernes|sabado|domingo / ^ ${VISIT} hecha|hecho|lista|terminada`,
].join(' / ');

/** Past and over, though it speaks of cancelling: no request. */
export const MISSED_FOR_GOOD = `^ no alcance a? llegar|ir|venir $|ayer|hoy|por|porque / dormida|dormido|enferma|enfermo|ocupada|ocupado y|ya? y|ya? no fui|alcance|llegue|pude $|a|ir / ^ si|ay|perdon|disculpe? no fui|vine|llegue|asisti porque|por|ya|estaba|estuve|me|tuve|se / ^ falte ayer|hoy|el|la / tuve que faltar|perder a? ${DET} ${DET}? ${VISIT} !del|de|manana|el|proxima / no alcance|logre|pude a? llegar|ir a|al mi|la|el? ${VISIT} !manana|el|del|hoy|la|proxima`;
/** An appointment that stands. */
export const BOOKED_FOR_GOOD = `^ ya quedo mi|la ${DET}? ${VISIT} para|con|el / ^ ya reserve|agende $|en|para|por|con el|la|linea|telefono|internet|ustedes|este|manana|lunes|martes|miercoles|jueves|viernes|sabado|domingo? $|web|pagina|app|lunes|martes|miercoles|jueves|viernes|sabado|domingo / ^ ya reserve|agende mi|la ${DET}? ${VISIT} / ya tengo la|mi proxima|siguiente el|para|este / ^ ya? quedo agendada|agendado|reservada|reservado|apartada|apartado|apuntada $|para|gracias / ^ ya? quede|quedamos|quedo para|el lunes|martes|miercoles|jueves|viernes|sabado|domingo|el|manana / me apuntaron|agendaron|anotaron|programaron|apartaron|dieron para|cita el|la|manana|para? / ya tengo mi|la|otra proxima|siguiente|nueva? ${VISIT} / ya tengo|tenemos|hay mi|una? ${VISIT} para|el|este|agendada|manana|reservada|apartada / ya aparte|pedi mi|una|la? ${VISIT} / ya? quedo|quede agendada|agendado|reservada|reservado|apartada ${DET} ${DET}? ${VISIT} / ^ ya? quede apuntada|apuntado|anotada|anotado|agendada|agendado|inscrita|inscrito $|para|el|manana / ya? me apunte|anote para el|la|manana|este / mi|la ${DET}? ${VISIT} ya? esta|quedo agendada|agendado|reservada|reservado|programada|apartada|lista / mi|la proxima|siguiente ${VISIT} es|sera el|manana|este / ya? esta agendada|reservada|programada|apartada mi|la ${DET}? ${VISIT} / ^ ya? aparte mi|un lugar|espacio|turno para`;

export const MISSED = [
  `falte|perdi|perdido|olvide|olvido|salte a? ${DET} ${DET}? ${VISIT} / no me? presente a ${DET} ${DET}? ${VISIT} / no|ni fui|asisti|llegue|vine|pude ir|asistir|llegar|venir? el|ayer|hoy? lunes|martes|miercoles|jueves|viernes|sabado|domingo? a|al ${DET}? ${DET}? ${VISIT}`,
  `se me olvido|paso ${DET} ${DET}? ${VISIT}`,
].join(' / ');

export const BOOKED = [
  `reserve|reservado|agende|agendado|programe|reservar|agendar|saque ${DET} ${DET}? ${DET}? ${VISIT} / hice ${DET} ${DET}? cita / ^ ya? reserve|agende|programe para el|manana|la $|lunes|martes|miercoles|jueves|viernes|sabado|domingo|dia|proxima`,
  `hice|saque|tengo mi|el|un|la? booking|reserva|reservacion de|para ${DET}? ${DET}? ${VISIT} / hice|saque cita para / ${VISIT} agendada|reservada|reservado|agendado`,
].join(' / ');

/** The session that was asked about did not take place, or has still to come. */
export const NO_SESSION = `^ sin cita|sesion|masaje esta|este|hoy|$ / clinica|ustedes|terapeuta|me|nos cancelo mi|la|el ${DET}? ${VISIT} / cancelaron|suspendieron mi|la|el ${DET}? ${VISIT} / se cancelo|suspendio mi|la|el ${DET}? ${VISIT} / ${VISIT} no se hizo|dio|realizo|llevo / no se hizo|dio|realizo la|mi|el ${VISIT} / no hubo ${VISIT} porque|pues|por|ya|cerraron / no tuve|hubo|tuvimos ninguna|ningun|una|un|mi? ${VISIT} esta|este|la|ayer|hoy|$`;
export const NOT_YET = `todavia|aun no me toca mi|la|el? ${VISIT} / mi|la|el ${DET}? ${VISIT} es hasta|para el|la|manana / todavia|aun no he|tengo|hago|voy ido|tenido|hecho|a? mi|la|el|una|un? ${VISIT}`;

export const HOW_IT_WENT = [
  'masaje|sesion me cayo|sento|vino|hizo muy|de|super|re? bien|mal|perlas|maravilla / me dejaron|dejo bien|muy|toda|todo? adolorida|adolorido|nueva|nuevo|molida|molido|golpeada .. ultima|masaje|sesion|otra vez|$|pasada',
  `la|el|mi|esa|ese ${DET}? ${VISIT} .. ${BIEN} / ${BIEN} .. la|el|mi|esa ${DET}? ${VISIT}`,
  `despues|desde|tras|luego de? del|la|el|mi|ultima|ultimo ${DET}? ${DET}? ${VISIT} / me fue muy? ${BIEN} en ${DET} ${DET}? ${VISIT}`,
  'ultima|otra|pasada vez me? .. apretaron|apretaste|apreto|presionaron|presion|fuerte|suave / sali como nueva|nuevo|otra / cuarto|sala|mesa|camilla|musica|aceite|luz .. frio|fria|caliente|alta|alto|fuerte|dura|duro|incomoda .. sesion|masaje|cita|vez / muy|demasiado|bastante? fuerte|suave|poca|mucha|ligera|dura|duro la|de? presion / presion .. fuerte|suave|poca|mucha|bien|perfecta|ligera|leve .. vez|sesion|masaje|$ / sesion|masaje|vez la presion .. fuerte|suave|poca|mucha|bien|perfecta|ligera',
].join(' / ');

/** How hard or how soft: feedback. */
export const FEEDBACK =
  '^ me apreto|apretaron|presiono|presionaron|sobo|trono muy|bien|demasiado|bastante fuerte|duro|recio|suave|quedito / mas|menos suave|fuerte|despacio|ligero|ligera|suavecito|presion|duro .. proxima|vez / mas|menos suave|fuerte|despacio|ligero|ligera|suavecito|presion|duro $|por|porfa / muy|demasiado|bastante|super fuerte|suave|duro|ligero|rapido el|la|de masaje|sesion|presion / apreto|apretaron|aprieta|presiono muy|demasiado|tan|bien fuerte|duro|suave .. sesion|vez|masaje|ayer|ultima';

export const REQUESTS =
  'cambiar|mover|cancelar|reprogramar|reagendar|posponer|agendar|reservar !mi|el|la .. cita|sesion|masaje|hora / cambiar|mover|cancelar|reprogramar|reagendar|posponer mi|la|el|una|un? .. cita|sesion|masaje|hora / reagendar / reprogramar / puedo|podria|podemos|pueden|quiero|quisiera|necesito cambiar|mover|cancelar|agendar|reservar|una|venir|ir|hacer';

export const PLANS = [
  `no hay|tengo? proxima|otra? ${VISIT} agendada|reservada|hecha / no|aun|todavia reservado|agendado|agende|reserve|he|agendada|no`,
  'tengo|tenia|hay|antes|cuando|si cita|sesion|masaje|de|tenga',
].join(' / ');

/** "Me dieron masaje en otro lugar." */
export const ELSEWHERE = 'en|con otro|otra lugar|lado|parte|spa|clinica|sitio|persona|terapeuta|masajista';

export const FOREIGN =
  'psicologo psicologa psiquiatra dentista quiropractico quiropractica medico medica doctor doctora cardiologo cardiologa gimnasio vista ojos hospital clases ' +
  'mama papa esposo esposa hermana hermano hijo hija amiga amigo primo prima tia tio abuela abuelo vecina vecino jefe suegra cunada ella ellos nosotros su sus ' +
  'arterial sangre consulado migracion abogado banco escuela trabajo boda';
