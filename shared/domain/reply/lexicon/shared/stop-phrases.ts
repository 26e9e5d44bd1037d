import { phraseSet } from '../../text/word-set.ts';

/** Requests to end the texts, in the phrase language of text/phrases.ts. */

/** The keyword as the whole text (47 CFR 64.1200(a)(10), and what carriers and Spanish speakers use besides). */
export const STOP_WORDS = phraseSet(
  'stop / stopall / unsubscribe / cancel / end / quit / revoke / optout / remove / arret / alto',
  'parar / basta / baja',
  'unsuscribe / unsubscribed / stops / pare / paren / parenlo / parale / parele / detener / detente',
  'detenganse / cancelar / cancele / cancelen / desuscribir / desuscribirme / desuscribirse / suspender / eliminar / anular',
  'salir / opt out / opt me out / stop all / end all / cancel all / unsubscribe me',
  'arrete / cancela / stop 2 end / stop to end / stop ends / unsubscribe all / remove me / stop it / stop this / stop now / stop already / stop immediately',
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
  'dejen en paz / no text / not interested anymore / im not interested anymore / i want to be removed / i would like to be removed / leave me be / get lost / beat it / quit the program / leave the program / quit program / i do not consent / i dont consent / no consent',
  'you can stop / you can stop now / u can stop / you may stop / these need to stop / these must stop / i already unsubscribed',
  'desist / stop asking / stop asking me / stop sending / stop sending it / quit sending / quit asking / off the list / off your list / take off list / take off the list / remove from list / remove from your list / remove my number / stop it all / let me be / como me salgo / como me desuscribo / como me doy de baja / baja del servicio / fuera de la lista / sacar de la lista / que me dejen en paz / no thank you stop / permission revoked / dejen de preguntar / dejen de preguntarme / ya no me pregunten',
  'i unsubscribed / already unsubscribed / i opted out / i already opted out / opted out / already opted out',
  'block me / i withdraw / withdraw / withdraw me / i want to withdraw / turn it off / turn this off / turn these off / turn off',
  'shut it off / shut this off / opting out / i opt out / im opting out / i am opting out / ya no me interesa / no gracias stop',
);

/**
 * Requests that turn on no verb of ending, leaving, sending or wanting, or in which two say it together
 * (kinds/stop-clause.ts reads the others).
 */
export const STOP_PHRASES = [
  // A threat.
  'text|texts|message|contact me|us again|anymore|once .. sue|suing|report|reporting|block|lawyer|police|fcc|harassment',
  'report|reporting|sue|suing|lawyer|police|fcc .. keep|continue texting|messaging|contacting / get one more text|message .. report|reporting|block|blocking|sue|suing|lawyer|police|fcc',
  '^ stop now? or i|ill|im|we / cease and desist / ^ i? im|am|will|gonna|going|ill|be? to? be? block|blocking|blocked you|this|your|ur !ad|pop',
  // Asked before.
  'opted out|unsubscribed already|twice|before|times|yesterday / i|ive|have already opted out|unsubscribed !of|from / unsubscribed twice|already|before|again',
  'i|ive have|said|told|texted|typed|replied|sent|asked you|u|yall|them? stop|unsubscribe two|three|four|2|3|4|5|many|multiple|several times',
  'i|ive|already have? already? texted|typed|sent|replied|wrote|said stop once|twice|already|before|again|yesterday|why / i|ive|already have? already? texted|typed|sent|replied|wrote stop and|but|so|times|how / dont|not|never write|writing to? me|us anymore|again $|please|pls|thanks / dont|not|never write|writing to? me|us any more $|please|pls|thanks',
  'put|add me|my|this .. do not text|contact|call list / do not text|contact list',
  // Wanted no longer.
  'texts|messages|msgs|reminders|notifications|checkins|ins|surveys are|arent|is not? no? longer? unwanted|wanted|needed|necessary|welcome !by|to|for|at|while|when|until|till|this|today|tomorrow|tonight|on / ^ texts|messages not|unwanted wanted|needed|$ / take|taking back my consent|permission / ^ go? please? text|message|bother|bug|harass|spam|pester someone|somebody else $',
  '^ i|im|am? im|am? quitting|quit|leaving with|out? of? this|your program|study|survey|service !at / i|id|we want|wanna|like|wish|would to? like? to? drop|dropping out $ / drop|dropping out of this|the|your program|study|survey|texts / end|ending|withdraw my participation|enrollment $|in|from|now|please / ^ ya? me molestan|cansaron|hartaron|fastidian sus|los|las|estos|estas|tantos|tantas mensajes|textos|recordatorios|encuestas|preguntas|avisos|sms / refuse|decline|reject to? receive|get? any|these|your|all|more? texts|messages|msgs|reminders|checkins|notifications / no busquen|contacten mas',
  // In one word, and without a verb.
  'stoptext* / stopmessag* / donttext* / god no more texts / ^ wrong guy|lady|man|woman|dude|contact $ / revoke permission|consent to|of',
  'phone|number|owner|deceased|patient .. please|pls remove|stop|quit $ / unsubscribe|remove|take me|us from|off emails and texts|messages',
  'so|and please take|get|remove me off these|this $ / quit|stop sending me|us her|his|their texts|messages',
  // In Spanish.
  'ya estuvo|fue|chole|basta|suficiente de|con|bueno? de|con? los|sus|tantos|estos|tanto? mensajes|textos / dejen|deje|deja|ya de fregar|chingar|joder|molestar|fastidiar con tantos|tanto mensajes|mensaje|textos',
  'los|voy a reportar|reporto|denuncio|denunciar|demandar / les? dije que? paren|alto|basta|ya',
].join(' / ');

/** The text reached somebody else than the patient. */
export const WRONG_NUMBER_PHRASES = [
  'doesnt|longer have|has|use|uses|own|owns|got this|that phone|number|cell|line anymore|now|no|$ !for / i|im am? not a patient of|at|there|here|$ / i|im am? not patient of|at|there|here / estan|esta|estas equivocados|equivocadas|equivocado|equivocada de numero|telefono|persona|celular|$ / ' +
    'este|ese|el telefono|celular|numero ya? no es|pertenece de|suyo|mio|ella|el|mas / no soy ni|su? paciente $|de|suyo|ahi|suya|y / nunca fui|he|estuve|voy ido|estado? a|en su|esa|ninguna clinica|consultorio / no vive aqui|aca $|ya|mas|nadie',
  '^ this|that is? not|isnt|aint !my|a|an|the|working|good|right|for|about|really|what|how|it .. phone|number|cell $|please|anymore',
  'wrong|incorrect number|phone|num|# !of|for|on|in|was / ^ wrong person $ / wrong no $ / not the right number|person !of / ' +
    'number is wrong $ / wrongnumber / wrng number / worng number',
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
