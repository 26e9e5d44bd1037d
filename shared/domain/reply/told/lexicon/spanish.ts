/** The same as people say it in Spanish, without accents. */

export const INJECTION =
  'inyeccion|inyecciones|infiltracion|infiltraciones|infiltraron|infiltro|epidural|inyectaron|inyecto / bloqueo de? nervio|nervios|nervioso';

export const PHYSICAL_THERAPY = 'fisioterapia|fisio|fisioterapeuta|rehabilitacion / terapia fisica';

export const STIMULATION =
  'electroestimulacion|electroterapia|estimulador / estimulacion electrica / pusieron|puso|dieron|ponen corrientes / aparato|maquina|unidad de? tens / uso|use|usando|con el|un? tens';

export const NOT_DONE =
  'no nunca sin ni quiero quisiera deberia podria voy va vamos quizas quiza antes manana proximo proxima necesito ' +
  'recomendo recomendaron recomienda sugirio sugirieron ofrecio ofrecieron pensando cita espero esperando cancele ' +
  'cancelaron miedo';

export const NOT_OURS =
  'esposo esposa marido mama madre papa padre hijo hija hermano hermana amigo amiga perro gato abuela abuelo tia tio ' +
  'vacuna vacunas gripe alergia';

const VERB = 'fue|estuvo|era|es|esta';
const SLIGHTLY = 'un|poco|bastante|algo|super|tan';

export const TOO_HARD = [
  `presion ${VERB} ${SLIGHTLY}? ${SLIGHTLY}? muy|demasiado? fuerte|dura|mucha|intensa|excesiva|dolorosa`,
  'demasiada presion / menos presion por|la|$ / prefiero|quiero|con menos presion / mas suave la? proxima',
  `masaje|sesion ${VERB} ${SLIGHTLY}? ${SLIGHTLY}? muy|demasiado fuerte|duro|dura|intenso|intensa / apreto|apretaron|aprieta|aprietan muy|demasiado|mucho`,
].join(' / ');

export const TOO_LIGHT = [
  `presion ${VERB} ${SLIGHTLY}? ${SLIGHTLY}? muy|demasiado suave|ligera / presion ${VERB} ${SLIGHTLY}? ${SLIGHTLY}? muy|demasiado? floja|debil|poca`,
  'muy poca presion / mas presion por|la|$ / prefiero|quiero|necesito mas presion / mas fuerte la? proxima',
  `masaje|sesion ${VERB} ${SLIGHTLY}? ${SLIGHTLY}? muy|demasiado suave|flojo|floja|ligero|ligera`,
].join(' / ');

export const JUST_RIGHT = `presion ${VERB} muy|super? bien|buena|perfecta|ideal|correcta|adecuada|excelente / me gusto|encanto la presion`;

export const OTHER_PRESSURE = 'arterial sangre alta baja cabeza pecho trabajo oido oidos jefe';
