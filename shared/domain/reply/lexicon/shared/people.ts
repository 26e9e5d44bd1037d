import { wordSet } from '../../text/word-set.ts';

/** They never write for a patient: a number of theirs is no score, whoever says it. */
export const STRANGERS = wordSet(
  'neighbor neighbour neighbors neighbours friend friends buddy buddies pal pals bestie bff coworker coworkers colleague',
  'colleagues boss manager supervisor landlord landlady tenant roommate roomie teammate teammates classmate teacher coach',
  'customer customers guy guys women dude someone somebody',
  'everyone everybody people folks others dog dogs cat cats puppy kitten horse pet pets ex driver mailman receptionist',
  'stranger hairdresser preacher pastor',
  'vecino vecina vecinos vecinas amigo amiga amigos amigas comadre compadre comadres companero companera companeros',
  'companeras jefe jefa patron patrona maestro maestra muchacha muchacho perro perra perrito perrita gato',
  'gata gatito caballo suegro suegra cunado cunada nuera yerno consuegra gente chofer',
);

/** Family: one of them may write for a patient, where something says so. */
export const FAMILY = wordSet(
  'husband hubby wife spouse partner boyfriend girlfriend bf gf fiance fiancee mom mum mommy mother mama dad daddy father',
  'daughter son kid kids child children sister brother sis bro grandma grandpa grandmother grandfather granddaughter',
  'grandson grandkid grandkids aunt auntie uncle cousin niece nephew twin twins youngest oldest eldest teen teenager toddler',
  'esposo esposa marido novio novia madre padre papa mami papi hija hijo hijos hijas hermana hermano abuela abuelo',
  'abuelita abuelito nieta nieto nietos tia tio prima primo sobrina sobrino',
);

/** Nurses and carers write of them so; without a word of that, they are others. */
export const CARED_FOR = wordSet(
  'client clients patient patients lady ladies man woman women gentleman senora senor cliente clienta paciente pacientes',
);
