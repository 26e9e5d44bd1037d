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
  'no more / dejenme / stop ya / ya stop / dejen ya / i want to opt out / i am not interested',
  'im not interested / no longer interested / no me interesa',
);

const TEXTS =
  'text|texts|txt|txts|texting|txting|message|messages|messaging|msg|msgs|sms|notifications|reminders|surveys|survey|' +
  'alerts|updates|checkins|spam|spamming|subscription|service|program|automated|automatic|robot|checkin';
const SEND =
  'texting|txting|msging|textin|messaging|sending|contacting|bothering|spamming|harassing|bugging|pestering|writing|annoying';
const QUIT = 'stop|stpo|quit|cease|end|discontinue|halt|cancel|terminate';
/** When, and not whether: "don't text me before 9" asks for another hour. */
const WHEN =
  '!at|before|after|until|till|while|when|during|on|in|so|too|early|late|between|today|tonight|tomorrow|antes|despues|' +
  'hasta|cuando|mientras|tan|muy|los|las|por|en|a|manana|hoy|as|about|back|that|this|first|twice|unless|if|only|every|for';
const MORE = 'again|anymore|any|no|further|more|please|ever|these|those|this|things|stuff|me|us|pls|ok';
const MENSAJES =
  'mensaje|mensajes|textos|texto|mensajitos|sms|msj|msjs|recordatorios|notificaciones|encuestas|avisos';
const MANDAR =
  'mandar|mandarme|mandarnos|mandando|mandandome|enviar|enviarme|enviando|enviandome|escribir|escribirme|escribiendo|' +
  'molestar|molestarme|molestando|textear|textearme|texteando|contactar|contactarme|fastidiar|fastidiarme|preguntarme|preguntar';
const MANDEN =
  'manden|mande|mandes|mandenme|envien|envie|envies|enviar|escriban|escriba|escribas|molesten|moleste|molestes|texteen|' +
  'textees|contacten|contacte|contactes|fastidien';

export const STOP_PHRASES = [
  `${QUIT} ${SEND} ${WHEN} ${MORE}? ${MORE}? ${WHEN}`,
  `${QUIT} sending|getting|receiving|with me? to? me? all|the|these|those|this|your|my|any|more|so? many? ${TEXTS}|stuff|things|crap|shit`,
  `${QUIT} all|the|these|those|this|your|my|with|any of? the|these|your|my? pain|damn|stupid|daily|weekly|future|further? ${TEXTS} ${WHEN}`,
  `${QUIT} ${TEXTS} ${WHEN} ${MORE}? ${WHEN} / stop asking me|about|how|for / stop check ins|in / stop calling|blowing|bombarding me|up`,
  `want|need|make|get|like|please|have .. ${TEXTS} to? stop|end|stopped / text|message|msg me no|never more|again / no quiero|deseo recibir nada|mas`,
  'dont|not|never text|message|contact|msg this|my|that number|phone / stop reaching out / stop the|all|these communication|communications|contact / stop it with the',
  `dont|not|never|no do? ever|want|wish|like|need|care|longer|you|to|please? ever|to|you|wish|want|like? to? be|get|getting|receive|receiving? ever? text|message|contact|msg|txt|bother me|us|my ${WHEN} ${MORE}? ${MORE}? ${WHEN}`,
  `dont|not|no|never longer? want|wanna|wish|like|need|care to|for|you|be|getting|get|receive|receiving? be|get|getting|receive|receiving|texting|have? to? any|the|these|those|this|your|more|no|such|further|all? more|of? these|your|automated? ${TEXTS} ${WHEN}`,
  'dont|not|no|never longer? want|wanna|wish|like|need to be|get|getting texted|messaged|contacted|bothered',
  'dont|not send|sending me|us? any|these|anything|more|anymore|another|texts|messages|no !pills|photos|pictures|the',
  `no|without more|further|other ${TEXTS} / enough|done|over|sick|tired with|of|by the|these|your|all? ${TEXTS}`,
  'take|taking|remove|delete|drop|get me|my|us|this|number off|from|number|name|contact !the|my from|off? your|ur|the|this|of? your? list|lists|number|system|database|texts|this|service|program|it|phone',
  'dont|not|no longer? want|wanna|wish|like|need|care to receive|get|getting|be|have these|this|them|it|those|anything|part / dont|not|no longer? want|wish|need|like these|them anymore|any / take me off / remove|delete|erase|lose|forget my|this|the name|phone|cell|contact? number|info|contact|name|data / remove|delete me $',
  'want|wish|like|need|ask|asked|asking to be removed|unsubscribed from|off|please|$ / stoptext* / stopmessag* / donttext*',
  'remove|delete|take me from|off / unsubscribe !me? from|email / ~unsubscribe / opt|opting|opted me? out / optout / leave me alone / block this|you|your number|this|clinic?',
  'revoke|revoking|withdraw|withdrawing|rescind my|consent|permission|the consent|permission / revoke consent',
  'i did not sign up / i|we didnt|never|not signed|sign|agreed|agree|consented|asked|subscribed|subscribe|opted up|to|for|in|these|this? for|to|texts? these|this|texts|messages|it',
  'want|like|need|please|how|can|trying|tried|wish|would|id do|to|can|i|like? to|do|i? i|to? stop|end|quit|cancel|unsubscribe receiving|getting|these|this|the|texts|messages|texting|subscription !pain|drug|drugs|medication|medications|medicine|meds|pill|pills|appointment|session|taking',
  'i|ive|already|have|keep|kept said|say|told|asked|tell|typed|texted|text|replied|wrote|sent|saying|typing|texting|asking|telling you? guys|people|all? to? stop|unsubscribe|quit $',
  'many times .. say|type|text|tell|ask .. stop / stop means stop / please|pls just? stop all? communications? $',
  `^ stop now? or ill|i|im|we / take my|this number|name|phone off $|please|now / ^ do? not|dont|no text|texts|txt|message|contact $ / ^ im|am? not interested $|stop|please|anymore / ${TEXTS} .. stop|end|quit them $|please|now`,
  'lose|forget my number / go away / fuck off / f off / piss off / stop stop / report you|this .. spam / cease and desist',
].join(' / ');

export const STOP_PHRASES_ES = [
  `deje|dejen|deja|paren|pare de ${MANDAR} a este|mi|esta|mis numero|telefono|celular|persona / no ${MANDEN} a este|mi numero|telefono|celular`,
  `deje|dejen|deja|dejar|dejenme|pare|paren|para|parar|basta|terminen|eviten|evite|ya de ${MANDAR} ${WHEN}`,
  `no me|nos|se ${MANDEN} ${WHEN} mas|ya|nada|nunca|otra? mas|nada|vez|mensajes? ${WHEN} / no ${MANDEN} mas|ningun|otro|nada|estos|esos|mensajes|textos`,
  `no|ya quiero|deseo|quisiera|necesito|queremos|me|pedi mas|que|recibir|seguir|estos|esos|tener|interesa|interesan|me|sus|sigan|siga|gustan|los|llegar? mas|recibir|recibiendo|me|estos|sus|los|manden|lleguen? mas|estos|de? ${MENSAJES}`,
  'no|ya quiero|deseo|quisiera seguir|que|recibir|mas recibir|recibiendo|me nada|mas|estos|manden|escriban|envien|molesten|contacten|mande|escriba|envie|moleste !la|el',
  'no|ya quiero|deseo|quisiera que me manden|escriban|envien|molesten|contacten|mande|escriba|envie|moleste',
  `no mas ${MENSAJES} / ningun mensaje|texto mas / basta|alto|fin de|con|a|ya los|tantos|estos|sus|de|tus? ${MENSAJES}`,
  `pare|paren|parar|detengan|detenga|detener|suspendan|suspenda|suspender|cancelar|cancelen|cancele|cancela|terminar|terminen|quiten|quitar|eliminen|dejar|dejen de? los|estos|sus|mis|esos|de|las|recibir|mi|con? de|los? ${MENSAJES}|suscripcion|servicio`,
  'darme|denme|dame|deme|darnos|den|me|nos dar|doy|den|de? de baja / dar|den|doy|dame de baja / quiero la baja|cancelarlo|salirme|salir $',
  'quiten|quite|quitenme|quiteme|saquen|saquenme|sacame|saqueme|sacarme|borren|borrenme|borreme|borrame|eliminenme|eliminen|elimine|eliminame|quitame|quitar|borrar|eliminar me|mi|de|este|el de|la|su|sus|esta|numero|telefono|nombre|lista|contacto',
  '^ no molesten|molestar|moleste|molestes $|mas|por / borrenme|eliminenme|saquenme|bloquear|desuscribanme|desuscribir|desuscribirme|desuscribanme|desuscribeme / dejenme|dejame|dejeme en|de|tranquilo|tranquila paz|molestar|escribir|mandar|$',
  'no me molesten|moleste|molestes|contacten|contacte !en|a|antes|despues|por|cuando / retiro|revoco|anulo mi el? consentimiento|permiso|autorizacion / no autorizo|autorice|di|doy mi? consentimiento|permiso|mensajes|estos',
].join(' / ');

/** The text reached somebody else than the patient. */
export const WRONG_NUMBER_PHRASES = [
  'wrong|incorrect number|person|phone|num|# / wrong no $ / not the right number|person / number is wrong / wrongnumber',
  'this|it isnt|is|aint not? not|the|her|his right|number|phone? number|phone? for|of / not|isnt me|him|her number|phone $',
  'you|u|yall have|got|must|texted|texting|messaging|messaged|have|are|reached|messaging have|texting|the|got|a? the|a? wrong number|person|guy|lady|one $',
  'i dont know who this|you|that is|are / no one here|by by? that|named name / i am|im not .. patient / never been to|a your? clinic|patient',
  'numero|num|persona|telefono|celular equivocado|incorrecto|errado|equivocada|incorrecta / equivoco|equivocaste|equivocaron|equivocado|equivocada|equivocan de|en|el numero|telefono|persona',
  'no es|soy este|el|su|la|esa|ese? numero|telefono|persona|paciente de|que|correcto|correcta / este no es el|su numero|telefono / no soy la|el persona|paciente',
  'no conozco a|esa|nadie / aqui no vive|hay|esta',
].join(' / ');
