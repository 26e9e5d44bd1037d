import { wordSet } from '../../text/word-set.ts';

/**
 * The words of a request to end the texts, by what they do in it (kinds/stop-clause.ts): any verb goes with any object,
 * in either language or both at once.
 */

/** What Ebb sends. */
export const TEXTS = wordSet(
  'text texts txt txts texting texing message messages msg msgs messaging sms notification notifications reminder reminders survey surveys alerts',
  'updates spam textmessages checkins questionnaires mensaje mensajes texto textos mensajito mensajitos msj msjs mjs recordatorio recordatorios',
  'notificaciones encuesta encuestas avisos texteo alertas',
);
/** Only with a word before them that says which: "no more questions" ends a talk. */
export const QUESTIONS = wordSet('questions preguntas question');
export const WHICH = wordSet(
  'pain daily weekly these those your ur stupid automated annoying constant endless las sus estas esas tantas the all',
);
/** Whose texts they are, said behind them. */
export const SENDERS = wordSet(
  'you u your ur yall ya this these here clinic office number numbers system program bot robot therapist ebb ustedes uds usted ud su sus este esta esto estos aqui ahi clinica texto them doctors massage therapy wellness spa bodywork dolor',
);
export const CONTACT = wordSet(
  'contact communication communications correspondence contacto comunicacion comunicaciones',
);
/** The service that sends them. */
export const SERVICES = wordSet(
  'program service services study subscription subscriptions enrollment survey programa servicio estudio suscripcion trial',
);
/** Where a number stands: "take me off your list". */
export const LISTS = wordSet(
  'list lists system database thread program service study subscription suscripcion lista listas sistema base grupo contactos',
  'contacts directorio registro registros programa servicio estudio records robo',
);
/** What stands for the patient on the other end. */
export const NUMBERS = wordSet(
  'number num no phone cell cellphone mobile line numero num telefono cel celular fono movil linea #',
);
export const DETAILS = wordSet('contact info information data name contacto datos informacion nombre');
export const KIN = wordSet(
  'mom mum mother mama dad father papa wife husband daughter son kid kids child grandma grandpa mami papi esposa esposo hija hijo abuela abuelo suegra hermana sister brother madre padre',
);

/** Before what is sent, and without weight. */
export const MODIFIERS = wordSet(
  'the these those this that your ur yalls my any anymore all more so further future such daily weekly pain damn stupid automated annoying of other',
  'constant nonsense silly dumb useless ridiculous endless unwanted robo robot auto creepy fucking freaking goddamn nagging boring repetitive dang darn',
  'bloody spammy rude clinic check checkin automatic those kind kinds sort type additional single another',
  'estos los sus esos tus de todos otro otros ningun ninguna mis mi este el la las esas estas tu su mas mugres pinches malditos un unos dichosos',
);
/** Stand for what was sent. */
export const PRONOUNS = wordSet('these this those them esto estos eso esos');
/** Of another kind: "text neck", "contact lenses". */
export const ALIEN = wordSet(
  'neck book books lens lenses sport sports board thread therapy therapist tracing person dermatitis calls call caller callers folder filter email emails',
);

/** Verbs of ending that go with what is sent, and with sending it. */
export const ENDING = wordSet(
  'stop stpo sotp stopp quit cease discontinue halt terminate refrain abstain avoid desist',
  'dejen deje deja dejes dejar dejenme dejeme dejame paren pare parar parenle parele parale parenlo detengan detenga detener detenganse suspendan suspenda suspender',
  'dejad dejadme parad cesad evitad eviten evite evitar cesen cese abstenganse abstengase terminen termine acaben',
);
/** These need what is sent; "cancel" alone may be of anything. */
export const ENDING_THINGS = wordSet(
  'end cancel disable deactivate kill ditch para paran cancelar cancelen cancele cancela terminar quiten quitar quite eliminen eliminar leave cancelo detengo paro quito apago desactivo bloqueo apaguen apagar desactiven desactivar corten anulen anular',
);
export const OFF_VERBS = wordSet('turn shut switch');

/** To write to somebody: its own object. */
export const TEXT_VERBS = wordSet(
  'text message contact msg txt reach bother spam harass pester bug sms textme ping texted messaged contacted bothered spammed bugged pestered',
  'escriban escriba escribas molesten moleste molestes texteen textee textees contacten contacte contactes fastidien mensajeen escribais jodan escribanme',
  'lleguen llegue testeen testee testees textien texties textie texten texte buscen hostiguen acosen escribir escribirme escribirnos escribirle escribirles molestar',
  'molestarme molesteis contacteis texteeis escribidme textear textearme textiar textiarme testear testearme contactar contactarme contactarnos contactarlo contactarla fastidiar fastidiarme mensajear mensajearme llegar llegarme acosar acosarme',
  'hostigar hostigarme chingar chinguen joder fregar llamarme',
);
export const TEXTING = wordSet(
  'texting txting txtin txtn msging textin messaging messagin contacting bothering botherin spamming spammin harassing bugging buggin pestering annoying blasting messeging texing bombarding',
  'pinging reaching blowing writing escribiendo escribiendome molestando molestandome texteando testeando contactando flooding chingando fregando jodiendo hostigando acosando',
);
/** To send: it needs what is sent, or to whom. */
export const SEND_VERBS = wordSet(
  'send sending sendin giving manden mande mandes mandenme envien envie envies enviar mandar enviarme mandarme mandarnos enviarnos mandando mandandome enviando enviandome mandarle mandarles mandeis envieis mandad enviad',
);
/** To whom. */
export const ME = wordSet('me us nos here aqui');
/** Pronouns that stand before a Spanish verb. */
export const CLITICS = wordSet('me nos le les se lo la');
export const GETTING = wordSet('getting receiving gettin get receive recibir recibiendo have having');

export const WANTING = wordSet(
  'want wants wanna wish wishes like need needs care interested appreciate accept rather prefer prefiero preferiria quiero quiere queremos deseo desea deseamos quisiera necesito necesita ocupo ocupa interesa interesan acepto autorizo',
  'consiento permito gustan gusta solicite pedi',
);
/** Between a denial and what is not wanted, or a request and its verb. */
export const LINKS = wordSet(
  'do please pls plz ever just to be being you u yall ya guys want wants wanna need needs like care wish longer get getting keep getting receive anyone anybody have',
  'kindly again even any really gonna going reason necessary bother trying continue continuing going prefer rather',
  'me nos le les se que quiero quiere quisiera deseo necesito ocupo ocupa hace falta es necesario vuelvan vuelva vuelvas volver a de favor sigan siga sigas seguir mas tiene tienen caso deseamos queremos esten este estes anden ande autorizo permito acepto consiento gusta gustaria',
);
export const DENIALS = wordSet(
  'dont not never doesnt no ni nunca neither without wont aint nor jamas tampoco dont don',
);

/** To strike a number from the list. */
export const REMOVING = wordSet(
  'take taking remove removing delete drop get pull scratch cut kick scrub erase purge strike block strip deactivate sign',
  'quitad borrad sacad eliminad quiten quite quitar quita saquen saque sacar saca borren borre borrar borra eliminen elimine eliminar elimina remuevan remueva retiren retire',
);
/** The same with "me" in the word. */
export const REMOVING_ME = wordSet(
  'quitadme borradme sacadme eliminadme quitenme quiteme quitame quitarme saquenme saqueme sacame sacarme borrenme borreme borrame borrarme eliminenme elimineme eliminame eliminarme remuevanme retirenme retireme desinscribanme',
  'desuscribanme desuscribeme desuscribirme desuscribo desinscribirme desinscribo salirme salir salgo retirarme',
);
/** Done: "I want my number deleted". */
export const REMOVED = wordSet('removed deleted taken erased dropped unsubscribed off out');
/** To leave in peace. */
export const KEEPING = wordSet('leave let dejen deje deja dejenme dejeme dejame');
export const REVOKING = wordSet('revoke revoking withdraw withdrawing rescind rescinding retiro revoco');
export const CONSENT = wordSet('consent permission authorization consentimiento permiso autorizacion');
export const SIGNING = wordSet(
  'sign signed signing agree agreed consent consented ask asked subscribe subscribed opted authorize authorized inscribi apunte suscribi registre',
);
export const LOSING = wordSet('lose forget pierdan pierda olviden olvidense');
export const OUT_OF = wordSet('off from out of de del fuera outta');
export const OPTING = wordSet(
  'unsubscribe unsub unlist unsuscribe optout unenroll disenroll unregister deregister desuscribir desuscriban desuscribanme desinscribir',
);

/** Says when, and not whether: "don't text me before 9" asks for another hour. */
export const WHEN = wordSet(
  'at before after until till while when during on in so too early late between today tonight tomorrow antes despues hasta cuando mientras tan muy los las por en a manana hoy as about',
  'back that first twice unless if only every for una unas unos un dos tres two three mornings nights temprano tarde entre durante sundays weekends but again tantos tantas tanto to',
);
/** Says that it is for good, or nothing. */
export const FOR_GOOD = wordSet(
  'again anymore any thing no further more please pls ever these those this things stuff me us all longer ok now already my phone number here cell mas ya nada nunca otra vez jamas gracias please forever permanently period immediately asap thanks favor',
);
export const LATER_ON = wordSet('this today that now here tonight esto hoy');

/** Who is asked: the clinic. Somebody else was told by anybody else. */
export const ASKED = wordSet(
  'you u yall guys them they people clinic office staff robot bot ebb computer system ustedes uds usted',
);
export const SELF = wordSet('i ill id im ive we yo');
export const OTHERS = wordSet('he she him her it hes shes');
export const SAYING = wordSet(
  'say says said saying tell told telling ask asked asks asking begged yelled dice dicen dije digo dijo pide',
);
/** Texts are missed, not refused. */
export const MISSING = wordSet('why did reply accidentally happens porque cuando when visit forgot');
/** Fed up. */
export const FED_UP = wordSet(
  'enough done over sick tired harta harto cansada cansado basta suficiente fastidiada fastidiado hartos cansaron hartaron fastidiaron cansan hartan finished',
);
