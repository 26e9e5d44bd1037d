import { phraseSet } from '../../text/word-set.ts';

/** Requests to end the texts, in the phrase language of text/phrases.ts. */

/** The keyword as the whole text (47 CFR 64.1200(a)(10), and what carriers and Spanish speakers use besides). */
export const STOP_WORDS = phraseSet(
  'stop / stopall / unsubscribe / cancel / end / quit / revoke / optout / remove / arret / alto',
  'parar / basta / baja',
  'unsuscribe / unsubscribed / stops / pare / paren / parenlo / parale / parele / detener / detente',
  'detenganse / cancelar / cancele / cancelen / desuscribir / desuscribirme / desuscribirse / suspender / eliminar / anular',
  'salir / opt out / opt me out / stop all / end all / cancel all / unsubscribe me',
  'unsubscribe all / remove me / stop it / stop this / stop now / stop already / stop immediately',
  'stop right now / just stop / quit it / i said stop / ok stop / yes stop / no stop / stop asap',
  'stop today / stop everything / now stop / stop these / stop them / can you stop / could you stop',
  'would you stop / will you stop / can you please stop / could you please stop',
  'would you please stop / will you please stop / take me off / not interested / dar de baja',
  'darme de baja / denme de baja / dame de baja / deme de baja / de baja / quiero la baja',
  'ya basta / basta ya / ya paren / paren ya / ya pare / pare ya / alto ya / ya no mas / no mas',
  'go away / leave me alone / leave us alone / buzz off / bug off / fuck off / f off / piss off / enough / enough already',
  'i want out / i want off / get me off / let me out / take me out / delete me / remove us / take us off / unenroll / unenroll me',
  'disenroll / disenroll me / deactivate / discontinue / please discontinue / stop contacting / ' +
    'stop messaging / stop texting / no texts / no texting',
  'no messages anymore / no thanks stop / opt out me / opt us out / unsub / unsubscribe us / cease / cancel me / end now',
  'quitenme / quiteme / borrenme / borreme / saquenme / saqueme / eliminenme / elimineme / bloqueenme / desuscribanme / desuscribeme',
  'dejenme en paz / dejeme en paz / quiero salir / quiero salirme / salirme / ya no quiero / no molesten / no moleste / terminar / terminen',
  'no more / dejenme / stop ya / ya stop / dejen ya / i want to opt out / i am not interested',
  'im not interested / no longer interested / no me interesa / no estoy interesada / no estoy interesado',
  'stop for good / stop it for good / would you kindly stop / could you kindly stop / can you just stop / would you just stop / stop i beg you / stop i beg u / im begging you stop',
  'ya parenle / ya parele / parenle ya / ya dejenme en paz / quiero que paren / que paren / que ya paren / ya quiero que paren / favor de quitarme / quitarme',
  'anular suscripcion / quiero anular / stop al programa / equivocado / numero equivocado / consent withdrawn / consent revoked / i withdraw consent / borrame / quitame / sacame / count me out / end this',
  'leave me be / get lost / beat it / quit the program / leave the program / quit program / i do not consent / i dont consent / no consent',
  'you can stop / you can stop now / u can stop / you may stop / these need to stop / these must stop / i already unsubscribed',
  'i unsubscribed / already unsubscribed / i opted out / i already opted out / opted out / already opted out',
  'block me / i withdraw / withdraw / withdraw me / i want to withdraw / turn it off / turn this off / turn these off / turn off',
  'shut it off / shut this off / opting out / i opt out / im opting out / i am opting out / ya no me interesa / no gracias stop',
);

/** What Ebb sends. */
const TEXTS =
  'text|texts|txt|txts|texting|texing|txting|message|messages|messaging|msg|msgs|sms|notifications|reminders|surveys|alerts|' +
  'updates|spam|subscription|textmessages|checkins|messeges|mesages|mssgs';
const WHOSE =
  'the|these|those|this|your|ur|my|any|anymore|all|more|so|further|future|such|daily|weekly|pain|damn|stupid|automated|annoying|of|other|constant|nonsense|silly|dumb|useless|ridiculous|endless|unwanted|robo|robot|auto|creepy|fucking|freaking|goddamn|nagging|boring|repetitive|dang|darn|bloody|spammy|rude';
/** When, and not whether: "don't text me before 9" asks for another hour. */
const WHEN =
  '!at|before|after|until|till|while|when|during|on|in|so|too|early|late|between|today|tonight|tomorrow|antes|despues|' +
  'hasta|cuando|mientras|tan|muy|los|las|por|en|a|manana|hoy|as|about|back|that|first|twice|unless|if|only|every|for|una|unas|unos|un|dos|tres|two|three|mornings|nights|' +
  'temprano|tarde|entre|de|durante|sundays|weekends';
const NOT_WHEN = `${WHEN}|from`;
const AGAIN =
  'again|anymore|any|no|further|more|please|ever|these|those|this|things|stuff|me|us|pls|ok|now|already|my|phone|number|here|cell';
const TEXT_ME = 'text|message|contact|msg|txt|bother|spam|harass|pester|bug|sms|textme|ping';
const TEXTING =
  'texting|txting|msging|textin|messaging|contacting|bothering|spamming|harassing|bugging|pestering|annoying|' +
  'blasting|messeging|texing|bombarding|blowing|pinging';
const QUIT = 'stop|stpo|sotp|stopp|quit|cease|discontinue|halt|terminate';
const QUIT_THEM = `${QUIT}|end|cancel|disable|deactivate|kill|ditch`;
const LIST =
  'list|lists|system|database|thread|texts|messages|texting|msgs|sms|mailing|contacts|robo|alerts|notifications|reminders';
const NOT_FRIDAY =
  '!for|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|tue|wed|thurs|fri|sat|sun|tomorrow|today|at|put|next|until|till|of';

/** Requests to end the texts; each has its object, or a verb of texting, which is its own. */
export const STOP_PHRASES = [
  // Of the program, the list, the study.
  'dont|not|no longer? want|wanna|wish|like|care|plan|interested to|in? take|taking|do|doing|continue|continuing|be|being|stay|staying|participate|participating part|this|with|in|on? in|with|the|this|your|ur? text|texting|texts|messages|messaging|sms? thing|stuff|text|texts|texting|messages|messaging|program|service|study|list|$|anymore / ' +
    'dont|not|no longer? want|wanna|wish|care to take part in this|it|the|your|$ !meeting|game|party|yoga|event|walk|race|surgery / ' +
    'not|longer interested in the|this|your|ur|any program|study|service|survey|surveys|research|texts|texting|messages|messaging / ' +
    'withdraw|remove|drop|unenroll|disenroll|take|pull me|us off|out|from of|from? the|this|your study|program|research|trial|survey|surveys !for|on|at / withdraw|withdrawing|unenroll|disenroll from the|this|your study|program|research|trial|survey|surveys !for|on|at',
  // Asked before, and the service by its name.
  `${QUIT} sendin|messagin|botherin|spammin|buggin me|us|these|this|my? / ${QUIT_THEM} them|these|those all $ / dont|not|longer need|want|require|use this|the|your|ur service|program|texting !on|for|friday|monday|tuesday|thursday|wednesday|today|tomorrow / ` +
    'take|pull|get my|our|this|his|her number|cell|phone out|off $|please|of / have|want|get|need|like|ask|please my|our|this|his|her number|phone|cell removed|deleted|taken|erased|off|dropped / my|our|this|his|her number should|needs|must|has|to .. removed|deleted|off|erased / ' +
    'no|not|dont|want|any|without any? further|additional|more contact|communication|communications $|please|thanks|from / ' +
    'remove|delete|erase|take his|her|their|moms|dads|husbands|wifes number|phone|cell|name off? $|please|from|and|now !room|spot / ' +
    `phone|number|owner|deceased|${TEXTS} .. please remove|stop $ / revoke|withdraw|rescind my|all? permission|authorization|consent to? / ` +
    `^ please|pls? no reminders|alerts|notifications|surveys|updates please|pls|anymore|again|ever / ^ wrong guy|lady|man|woman|dude|contact $ / ` +
    'you|u|yall can|could|may|need|gotta|must to? stop|quit|end sending|texting / ' +
    'i|ive|have said|told|texted|typed|replied|sent|asked you|u|yall|them? stop|unsubscribe two|three|four|2|3|4|5|many|multiple|several times / unsubscribed twice|already|before|again / ' +
    '^ these|they|those need|needs|have|has|got|gotta|must to? stop|end $|now|please|pls / ' +
    '^ please? quit|leave|exit|end|cancel|stop|discontinue|terminate my|the|this|your? program|service|services|subscription|subscriptions|enrollment|surveys|survey $|please|pls|now|thanks|thank / ' +
    `${TEXT_ME} me|us again|anymore|once .. sue|suing|report|reporting|block|lawyer|police|fcc|harassment / ` +
    'you|u|can|could|please|pls|now|just|must take|remove|delete me|us off? $',
  // With a threat, or in the same breath as the texts themselves.
  `report|reporting|block|blocking|sue|suing|lawyer|police|fcc .. keep|continue|dont .. ${TEXTING}|${TEXTS} / ` +
    `keep|continue ${TEXTING} .. report|block|blocking|sue|lawyer|police|fcc|harassment / ` +
    `${TEXTS} .. dont|not|no|never want|need them|those|it $|please|anymore|now|thanks`,
  `${QUIT} ${TEXTING} ${WHEN}|me|us ${AGAIN}? ${AGAIN}? ${AGAIN}? ${WHEN}`,
  `${QUIT} ${TEXTING} me|us ${WHEN} ${AGAIN}? ${AGAIN}? ${WHEN}`,
  `${QUIT} sending|writing|calling me|us|to|all|my ${WHEN} ${AGAIN}? ${AGAIN}? ${NOT_WHEN}`,
  `${QUIT} sending|getting|receiving|with|w me|us? ${WHOSE}? ${WHOSE}? ${WHOSE}? ${TEXTS} ${WHEN} / ` +
    `${QUIT} sending these|this|those|stuff|crap|shit ${WHEN}`,
  `${QUIT} sending me|us ${WHOSE}? things|stuff|crap|shit|this|these|those`,
  `${QUIT_THEM} ${WHOSE} ${WHOSE}? ${WHOSE}? ${TEXTS}|communications|communication|contact ${WHEN} / ` +
    `${QUIT_THEM} ${TEXTS} ${WHEN}|me|us ${AGAIN}? ${WHEN} / ` +
    `${QUIT_THEM} ${TEXTS} me|us ${WHEN} ${AGAIN}? ${WHEN} / ` +
    `turn|shut|switch off ${WHOSE}? ${WHOSE}? ${TEXTS} ${WHEN} / turn|shut|switch ${WHOSE} ${TEXTS} off`,
  `${QUIT} asking me about|how|for|my|to|these|stupid|every|the / ${QUIT} it with|w the|these|your|all / ` +
    `${QUIT} with the|these|all|your? ${TEXTS} / stop check ins|in / knock it off with|w the|these|your`,
  `want|need|make|like|please|have|wish|id .. ${WHOSE} ${TEXTS} to? stop|end|stopped|ended|cease|cancelled|canceled !hurting`,
  `${TEXTS} need|needs|have|has|must|should|better|gotta to? stop|end|cease|$ / ` +
    `${TEXTS} .. stop|end|quit them|this $|please|now / please stop them / ` +
    `text|message|msg|contact me no|never more|again / ${QUIT} reaching out to|$`,
  `dont|not|never do? ever|please|u|you|ever? ${TEXT_ME} me|us|my|this|that|here ${WHEN} number|phone|cell|${AGAIN}? ${AGAIN}? ${AGAIN}? ${WHEN}`,
  '^ please|pls? do? please? dont|not text|texts|txt|message|contact $|please|pls|anymore|again|ever|thank|' +
    'thanks / ' +
    '^ please|pls? no texts|texting|messages|msgs please|pls|anymore|again|ever / ' +
    '^ please|pls? no texts|texting|text $|please|pls|anymore|again|ever|thank|thanks !ok / ' +
    `no text|texting|messaging|txting me|us|this|my ${WHEN} / never text|message|contact again`,
  `dont|not|never send|sending me|us? ${WHOSE}? ${WHOSE}? ${TEXTS} ${WHEN} / ` +
    'dont|not|never send|sending me|us? any|these|anything|more|anymore|another|this|stuff more|anymore|$|else|' +
    `texts|messages|please|again|ever $|please|pls|thanks|thank|to|ok|ever|again|or|and|i|${TEXTS} ${WHEN}`,
  'dont|not|no|never|nor longer? want|wanna|wish|like|need|care|asked|ask|interested to|for|you|in|any|wanting|' +
    'no|no? keep|be|getting|get|receive|receiving|have|continue? be|getting|get|receive|receiving|texting|have|' +
    `yall|of? to|you? ${WHOSE}? ${WHOSE}? ${WHOSE}? ${TEXTS} ${WHEN}|me|us|my`,
  'dont|not|no longer? want|wanna|wish|like|need|care to be|get|getting|keep|you|u|yall? be|getting|to? texted|' +
    'messaged|contacted|bothered|spammed / ' +
    'dont|not|no longer? want|wanna|wish|like|need you|u|yall|to? to? text|texting|message|messaging|contact|' +
    `contacting me|us|my ${WHEN} number|phone|$|please|anymore|again|any|no|ever|thanks|thank|cell`,
  'dont|not|no longer? want|wanna|wish|like|need|care to? keep|to? receive|get|getting|receiving these|this|them|' +
    'those|anything !pain|pains|headaches|cramps|spasms|shot|shots / ' +
    'dont|not|no longer? want|wish|need|like these|them anymore|any / ' +
    'dont|not|no longer want|wish to be part|participate|enrolled|included !yoga',
  `no|without more|further of? ${WHOSE}? ${TEXTS} !u|you ${WHEN} / ` +
    `enough with|of the|these|your|all? ${TEXTS}|texting / ` +
    `done|over|sick with|of the|these|your|all|getting ${TEXTS} / ` +
    `tired of the|these|your|all|getting your? ${TEXTS}`,
  'take|taking|remove|removing|delete|drop|get|pull|scratch|cut|kick|cancel|scrub|erase|purge me|us|my|this|our ' +
    'number|name|phone|cell|info|contact? off|from|out of? of? the|your|ur|this|these|that|any|all|you? text|' +
    `texting|message|sms|messaging|contact|call|phone|mailing|robo|pain|automated|txt? text|texting? ${LIST} ` +
    `${NOT_FRIDAY}`,
  'take|taking|remove|delete|drop|get|pull|cancel me|us|my|this|our number|name|phone|cell|contact? off|from|out ' +
    'of? this|it|your|these|of $|service|thing|program|please|now|number|phone|asap|thanks / ' +
    'take|remove|delete my|this number|name|phone off $|please|now|thanks / ' +
    'remove|delete|erase|lose|forget|scratch my|this|the phone|cell? number|cell off|please|$|now|and|' +
    `altogether|anymore ${NOT_FRIDAY}`,
  'remove|delete|erase my|our info|contact|data|phone|cell info|number|$|please / lose|forget my number|info / ' +
    'take|remove me|us please|off? off please?$ permanently|immediately|asap',
  `take|taking|remove|delete|drop|get|pull|scratch me|us|my? number? off|from|out of? the|your|ur|this|that|any? mailing? list|lists for|of|with the|these|those|your|all|ur? ${TEXTS}`,
  'want|wanna|need|like|let|how|can|please|trying|wish to|do|me|i|be|get|id? i|to|get|be|me? get|be|me|come? off|' +
    'out|removed|taken|dropped|unsubscribed|off from|of? from|of? this|these|your|the|ur|all text|texting|message|sms|pain|' +
    `whole? ${LIST}|thing|service|program ${NOT_FRIDAY}`,
  'want|wish|like|need|ask|asked|asking|please to? be taken|dropped|removed|unsubscribed|deleted from|off|please|$|immediately ' +
    `!work|monday ${NOT_FRIDAY} / ` +
    'how|where|can|want|need|like|trying|wish|id|love do|to|can|i|like? to|do|i|you? i|to|just? stop|end|quit|' +
    'cancel|unsubscribe|disable|leave|get|opt out|off|rid|of? receiving|getting|these|this|the|your|from|of|texts|' +
    `all ${TEXTS}|texting|these|this|list !pain|drug`,
  'unsubscribe me|us|this|my|please|now|immediately !want|i / ' +
    'want|like|need|wish|how|please|trying|wanna to|do|i? i|to|me? unsubscribe $|from|please|now|me|this|and !hulu|' +
    'netflix|gym|youtube|email|emails|catalog|spotify|disney / ' +
    'please unsubscribe / ^ unsubscribe from|these|the|this|all|and|i|as|because|my|your !hulu|netflix|gym|emails',
  `opt|opting|opted me|us? out of|from ${WHOSE}? ${WHOSE}? ${TEXTS}|list|this|these|service|program !potluck / ` +
    'opt me|us out / ^ opt out $ / ' +
    'want|like|wish|need|wanna|choose|please|how|can to|do|i|me? i|to? opt out $|please|now|of|thanks|and !lunch',
  'revoke|revoking|withdraw|withdrawing|rescind|rescinding my|all consent|permission / revoke consent / ' +
    'not|dont|never|didnt consent|agree|agreed|consented to $|these|this|texts|texting|messages|being|any|receiving',
  'i|we did? didnt|never|not|dont signed|sign|agreed|agree|consented|asked|subscribed|subscribe|opted|remember|' +
    'recall signing? up|to|for|in|these|this? for|to|texts|be? these|this|texts|texted|messages|getting|spam',
  'i|ive|already|have|keep|kept said|say|told|asked|tell|typed|texted|text|replied|wrote|sent|saying|typing|' +
    'texting|asking|telling you? guys|people|all|u? to? stop|unsubscribe $|already|twice|before|times|yesterday',
  'many times .. say|type|text|tell|ask .. stop / stop means stop / ' +
    '^ please|pls just? stop all? communications? $ / ^ just stop $ / ^ stop $ please|texting|stop / ' +
    'stop stop stop / ^ stop now? or ill|im|we / ^ stop or i|ill / stop i|we said|mean|dont want',
  '^ im|am|were? not interested $|stop|please|anymore|thank|thanks / ' +
    `not interested in|with these|the|your|any|getting|receiving ${TEXTS}|texts|messages|this|these / ` +
    '^ i? im|am|will|gonna|going|ill|be? to? be? block|blocking|blocked you|this|your|ur',
  'report|reporting you|this|these .. spam|fcc|ftc|harassment|police / cease and desist / ' +
    'go away !pain texts|robot|bot|messages|spammer / ' +
    'leave|leave me|us|my alone|phone !with text|robot|bot|stop|alone|quit / ' +
    `^ no more of? these|this|them $|please|pls|ever|thanks / not|isnt your|a patient .. stop $|texting / id? rather|prefer not to? get|receive|have ${WHOSE}? ${TEXTS} / ^ please? no more check ins|in|ups $|please|pls|thanks|ever / leave me|us alone with the|these|those|your? ${TEXTS} / ${QUIT} sending|texting them|these|it $|please|pls|to|now / ` +
    `delete|remove|erase|take|drop|get me|us off|from|of your|this|the|ur? text|texting|message|sms thing|service|program|system|stuff|list|group|chat / ` +
    'fuck off with|stop|and|robot / ' +
    'stop fucking|freaking texting|messaging',
  'take|delete|remove|drop|get my|this|our cell|mobile? phone|cell|mobile? number|num|#|phone off|from|out of? your|the|ur? text|texting|texts|message|messages|messaging|sms|calling? list|lists|system|service !for|on|this|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday / ' +
    'do not|dont call|text|contact|call list / no|not contact list / ' +
    'unenroll|disenroll|unregister|deregister me|us|from / ' +
    'withdraw|remove|drop me|from .. text|texting|texts|messages program|service|study|$ / ' +
    'cancel|end|terminate|discontinue|stop my|this|the|your texting|text|message|subscription|sms|enrollment ' +
    'subscription|service|program|messages|plan|$|please / ' +
    'discontinue service|this|these|texts',
  'annoying|annoyed|spam|spamming|harassment|harassing|phone|texts|messages .. please|pls stop $ / phone|number anymore please? stop $ / ' +
    'stoptext* / stopmessag* / donttext* / can|could|please you? stop with|w these|the / ' +
    'not|isnt a? good number anymore / dont need|want you|these|this to? checking? up? in? on? anymore / ' +
    'dont need these|the|your|any texts|messages|reminders|check',
].join(' / ');

const MENSAJES =
  'mensaje|mensajes|textos|texto|mensajitos|sms|msj|msjs|mjs|recordatorios|notificaciones|encuestas|avisos|mensajitos|texteo|mensages|alertas';
const MANDAR =
  'mandar|mandarme|mandarnos|mandando|mandandome|enviar|enviarme|enviarnos|enviando|enviandome|escribir|escribirme|escribirnos|escribiendo|' +
  'molestar|molestarme|molestando|textear|textearme|texteando|contactar|contactarme|fastidiar|fastidiarme|' +
  'preguntarme|preguntar|mensajear|mensajearme|llegar|llegarme|estar|acosar|acosarme|hostigar|chingar|joder';
/** These say of themselves that they are about texts; "manden" needs what is sent. */
const ESCRIBAN =
  'escriban|escriba|escribas|molesten|moleste|molestes|texteen|textee|textees|contacten|contacte|contactes|' +
  'fastidien|mensajeen|escribais|jodan|escribanme|lleguen|llegue';
const MANDEN = 'manden|mande|mandes|mandenme|envien|envie|envies|enviar|mandar|enviarme|mandarme';
const ESTOS = 'estos|los|sus|esos|tantos|mas|tus|de|todos|otro|otros|ningun|mis|este|otro';
const YA = 'mas|ya|nada|nunca|otra|vez|por|favor|gracias|jamas';
const QUIERO =
  'quiero|deseo|quisiera|necesito|queremos|deseamos|me|pedi|solicite|interesa|gustaria|gustan|interesan|autorice';
const QUITEN =
  'quiten|quite|quitenme|quiteme|saquen|saquenme|sacame|saqueme|sacarme|sacar|borren|borrenme|borreme|borrame|' +
  'borrar|borrarme|eliminenme|eliminen|elimine|eliminame|eliminar|eliminarme|' +
  'quitame|quitar|quitarme|remuevan|remuevanme|retiren|retirenme|desuscriban|desuscribanme|desuscribir|' +
  'desuscribirme|desuscribeme|cancelen|cancelenme|salirme|salir|salgo|baja|fuera|desinscribir|desinscribanme';
const LISTA = 'lista|listas|sistema|base|grupo|contactos|contacto|registro|registros|directorio';

export const STOP_PHRASES_ES = [
  `como|puedo|quiero? cancelo|quito|detengo|paro|apago|desactivo|bloqueo los|estos|sus|esos ${MENSAJES} / ya? no quiere|desea|necesita|quieren mas|sus|los|estos|recibir? ${MENSAJES} ${WHEN}`,
  `ya estuvo|fue|chole|parale|parenle|basta|suficiente de|con|bueno? de|con? los|sus|tantos|estos|tanto? ${MENSAJES} / ya? no quiero|deseo|quisiera|pienso|voy a? participar $|mas|en|ya|por|gracias !la|el|clase|juego / no quiero|deseo|quisiera seguir|continuar|estar en|con el|este|su|los programa|estudio|servicio|mensajes|encuesta / ^ para|parar|pare|paren los|estos|sus|de|con? ${MENSAJES} $|por|ya|porfa|gracias / dejen|deje|deja|ya de fregar|chingar|joder|molestar|fastidiar|jorobar|dar !pastillas`,
  // Both languages in one request.
  `stop|quit|cancel de|los|estos|sus|con|mandar|enviar|enviando|mandando|escribiendo|mandandome|enviandome? los|estos|sus|mas|me|de? ${MENSAJES} / stop|quit mandando|enviando|escribiendo|mandandome|enviandome|escribiendome|mandar|enviar $|me|esto|estos|mas|por|porfa|please`,
  'deje|dejen|deja|dejar|dejenme|pare|paren|para|parar|paran|basta|terminen|eviten|evite|ya|cesen|dejan de ' +
    `${MANDAR} ${WHEN} ${MENSAJES}|esto|estos|mas|ya|por|nada|sms|favor|cosas? ${WHEN}`,
  `deje|dejen|deja|paren|pare de ${MANDAR} a este|mi|esta|mis numero|telefono|celular|persona / ` +
    `no ${MANDEN}|${ESCRIBAN} mas|mensajes|textos? mas|mensajes|textos? a este|mi|esta numero|telefono|celular`,
  `no me|nos|se|le? ${ESCRIBAN} ${WHEN} ${YA}? ${YA}? ${YA}? ${MENSAJES}|a|$ !las|los|en|de|partir|trabajo / ` +
    `^ no me|nos? ${ESCRIBAN} $|mas|ya|por / ` +
    `no me|nos ${ESCRIBAN} $|mas|ya|nunca|jamas|por|gracias ${WHEN} !favor en|antes|despues|tan|a`,
  `no|ya me|nos|se? ${MANDEN} mas|ya|nada|nunca|otra|ningun|otro|estos|esos|esto|tantos|sus? ${ESTOS}? ` +
    `${MENSAJES} ${WHEN} / ` +
    `no me|nos? ${MANDEN} mas|nada|esto|estos|esos|ningun|otro|$ $|mas|nada|por|gracias|ya|esto ${WHEN} / ` +
    `ya no me|nos ${MANDEN} $|mas|nada|esto|por`,
  `no me|nos|se? vuelvan|vuelva|vuelvas a ${MANDAR} ${WHEN} / ` +
    `que ya? no me|nos ya? ${ESCRIBAN}|${MANDEN} ${YA}? ${MENSAJES}|mas|ya|nada|$ ${WHEN} / ` +
    `ya no me|nos ${ESCRIBAN} ${WHEN}`,
  `no|ya ${QUIERO} mas|que|recibir|seguir|estos|esos|tener|me|sus|sigan|siga|los|llegar|estar|ya? mas|recibir|` +
    `recibiendo|me|estos|sus|los|manden|lleguen|llegando|con|envien? mas|estos|de|los|sus|${ESTOS}? ${MENSAJES} ` +
    `${WHEN}`,
  'no|ya quiero|deseo|quisiera|necesito|gustaria seguir|que|recibir|mas|estar|ya|me? recibir|recibiendo|me|nos|' +
    'mas|que|ya? me|mas? nada|manden|escriban|envien|molesten|contacten|lleguen|mande|escriba|envie|moleste|' +
    `texteen|llegue|llegando ${WHEN} !la|el|al|un|una`,
  'no|ya quiero|deseo|quisiera mas|ya? recibir esto|eso|nada $|mas|de|por|gracias',
  // Whose texts, and to which number, where "de" and "a" alone could say when.
  `no|ya ${QUIERO} mas|recibir? ${ESTOS}? ${MENSAJES} de ustedes|uds|ud|usted|parte|su|esta|esa|nadie|aqui / no|ya ${QUIERO} mas|recibir? ${ESTOS}? ${MENSAJES} de la|el|del clinica|consultorio|spa|oficina|masajista|lugar / no me|nos? ${ESCRIBAN}|${MANDEN} mas|nada? ${ESTOS}? ${MENSAJES}? a este|mi|esta numero|telefono|celular|cel|linea ${WHEN} / no me|nos? llamen|hablen ni me|nos? ${ESCRIBAN}|${MANDEN} mas|a|$|por ${WHEN}`,
  `no quiero|necesito|deseo mas ${MENSAJES} $|de|por|gracias / borre|borren|quite|quiten|saque|saquen|elimine|eliminen mi|este|el numero|telefono|celular de sus|los|estos|tus ${MENSAJES} / no mas ${ESTOS}? ${MENSAJES} ${WHEN} / ningun|ni un mensaje|texto mas / ya no mas ${MENSAJES} / ` +
    `basta|alto|fin|ya|suficiente de|con|a|ya|estuvo|fue los|tantos|estos|sus|de|tus|con|ya? ${MENSAJES} ${WHEN} !mas`,
  'pare|paren|parar|detengan|detenga|detener|suspendan|suspenda|suspender|cancelar|cancelen|cancele|cancela|' +
    'terminar|terminen|quiten|quitar|eliminen|dejar|dejen|apaguen|apagar|desactiven|desactivar|paren|corten de? ' +
    `los|estos|sus|mis|esos|de|las|recibir|mi|con|ya|todos? de|los|estos|sus|recibir? ${MENSAJES}|suscripcion ${WHEN}`,
  'darme|denme|dame|deme|darnos|dar|den|doy|dame|deme|desen de? de baja !laboral|medica|en|por|el / ' +
    `quiero|quisiera|necesito|solicito|pido la|mi|una baja $|de|del|por|ya ${WHEN} / ` +
    `baja de los|estos|sus|del ${MENSAJES}|servicio|programa / ${QUITEN} de de? la? baja`,
  'me? quiero|quisiera|deseo|gustaria|como|puedo|necesito|favor|pueden|puede|podrian me|de|hago|para|le? puedo? ' +
    `${QUITEN} me? de|del los|estos|sus|el|este|la|esta|su|aqui|todos? ${MENSAJES}|servicio|programa|${LISTA}|aqui|` +
    'esto',
  `${QUITEN} me? de|del los|estos|sus|la|su|esta|todos|el|tu|tus|este? ${MENSAJES}|${LISTA}|servicio|programa|` +
    'esto|aqui !para|espera|citas|viernes|lunes|martes|miercoles|jueves|sabado|domingo / ' +
    `${QUITEN} mi|este|el|ese|nuestro numero|telefono|celular|nombre|contacto !para|por|el / ` +
    `${QUITEN} mi|mis contacto|datos|informacion|numero`,
  'desuscribanme|desuscribir|desuscribirme|desuscribeme !de / ' +
    '^ no molesten|molestar|moleste|molestes $|mas|por / ' +
    'dejenme|dejame|dejeme|dejen|deje en|de|tranquilo|tranquila|ya? en? paz|molestar|escribir|mandar|textear !con / ' +
    'bloquear|bloqueare|bloqueando|bloqueo este|su|el|los|tu numero|$',
  'no me molesten|moleste|molestes|contacten|contacte !en|a|antes|despues|por|cuando|tan|los|de / ' +
    'retiro|revoco|anulo|cancelo mi el? consentimiento|permiso|autorizacion|suscripcion / ' +
    'no autorizo|autorice|di|doy|acepto|acepte mi|recibir|que? consentimiento|permiso|mensajes|estos|me|sus / ' +
    `no autorizo|autorice|acepto|consiento|permito mas ${MENSAJES} / ` +
    `parenle|parale|parele|paren|parenlo|ya a|con|de los|tantos|estos|sus ${MENSAJES} / ` +
    'no me inscribi|suscribi|apunte a|para|en esto|estos|nada|recibir / ' +
    'los|voy a reportar|reporto|denuncio|denunciar|demandar / les? dije que? paren|alto|basta|ya',
].join(' / ');

/** Requests that name no object: they are about the texts where the text speaks of texts, or says nothing else. */
export const UNNAMED_STOP_PHRASES = [
  'told|asked|asking|said .. to take|remove|delete me off $ / done|over|sick|tired of? getting|receiving these|them $',
  'i|ive|have|already i|ive|have|already? i|ive|have|already? opted out|unsubscribed $|already|twice|before|from|last|yesterday|and|but|why|stop / ' +
    'opted out|unsubscribed already|twice|before|times|yesterday',
  'say|said|saying|tell|told|texted|typed|replied|sent|answered you|u|yall|them? stop|unsubscribe already|twice|before|times|three|two|2|3|4|5|many|yesterday|last|weeks|again|and|why',
  'many|last|first|second|third|2nd|3rd|hundredth time|times .. stop $',
  'you|u|yall can|could|may|need|gotta|must to? stop|quit|end these|them|this|it|now|already',
  'i|we didnt|never|not|dont|havent ask|asked|agree|agreed|consent|consented|sign|signed up? to|for? this|these|it $ / i|we never|didnt sign|signed up $',
  'how|where|need|want|like|way|can|please|pls do|to|can|i i|to? turn|shut|switch these|them off $|please|now|thanks',
  'how|way|where do|to|can i|we|you? stop|end|cancel|quit|disable these|getting these|them|$? $|please|from|coming',
  '^ i? dont|not want|need these $|please|anymore|thanks|thank / not for me',
].join(' / ');

/** The text reached somebody else than the patient. */
export const WRONG_NUMBER_PHRASES = [
  'doesnt|longer have|has|use|uses|own|owns|got this|that phone|number|cell|line anymore|now|no|$ !for / i|im am? not a patient of|at|there|here|$ / i|im am? not patient of|at|there|here / estan|esta|estas equivocados|equivocadas|equivocado|equivocada de numero|telefono|persona|celular|$ / ' +
    'este|ese|el telefono|celular|numero ya? no es|pertenece de|suyo|mio|ella|el|mas / no soy ni|su? paciente $|de|suyo|ahi|suya|y / nunca fui|he|estuve|voy ido|estado? a|en su|esa|ninguna clinica|consultorio / no vive aqui|aca $|ya|mas|nadie',
  '^ this|that is? not|isnt|aint !my|a|an|the|working|good|right|for|about|really|what|how|it .. phone|number|cell $|please|anymore',
  'wrong|incorrect number|phone|num|# !of|for|on|in / ^ wrong person $ / wrong no $ / not the right number|person !of / ' +
    'number is wrong / wrongnumber / wrng number / worng number',
  'this|it isnt|is|aint not? not|the|her|his right|number|phone? number|phone? for|of !billing|scheduling|appointments|booking|questions|emergencies|that|this|you|the / not|isnt me|him|her number|phone $',
  'you|u|yall|youve have|got|must|texted|texting|messaging|messaged|have|are|reached|messaging|are have|texting|' +
    'the|got|a? the|a? wrong number|person|guy|lady|one $',
  'one|nobody|noone|none by|with that|this name / no one|nobody here by|named by? that|named name? / i am|im not .. patient / ' +
    'never been to|a your? clinic|patient / there is|theres no|nobody one? here|by named|that / ' +
    'not|isnt his|her|their|maria|marias number|phone anymore / ' +
    'number belongs|belong to someone|somebody|me|another / ' +
    'got|have|has this number|phone .. new|last|recently|reassigned / i just got this number',
  'numero|num|persona|telefono|celular equivocado|incorrecto|errado|equivocada|incorrecta / ' +
    'equivoco|equivocaste|equivocaron|equivocado|equivocada|equivocan de|en|el numero|telefono|persona',
  'no es|soy este|el|su|la|esa|ese? numero|telefono|persona|paciente de|que|correcto|correcta|buscan / ' +
    'este no es|el|su numero|telefono / no soy la|el|quien persona|paciente|que|buscan',
  'no conozco a ningun|ninguna !doctor|doctora|medico|terapeuta|masajista|clinica|abogado|persona|lugar / no conozco a|esa|ninguna|ningun nadie|persona|maria / aqui|aca no vive|hay|esta / este numero ya|no ya|es|pertenece',
].join(' / ');
