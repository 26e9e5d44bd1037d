/** How English speakers name treatments and tell of the pressure, in the phrase language of reply/text/phrases.ts. */

export const INJECTION =
  'injection|injections|epidural|epidurals|injected / nerve block|blocks / cortisone|steroid|facet|point shot|shots';

export const PHYSICAL_THERAPY = [
  'physical therapy|therapist / physiotherapy|physio|physiotherapist',
  'start|started|starting|doing|did|do|had|in|to|from|after|since|my|at|with|finished pt / ^ pt',
].join(' / ');

export const STIMULATION = [
  'tens unit|machine|device|therapy|pads / use|used|using|tried|with|my|the tens',
  'e stim / estim / stim unit|machine|therapy / electrical|electric|nerve|muscle stimulation / stimulator',
].join(' / ');

/** Not done yet, not at all, or only thought of. */
export const NOT_DONE =
  'no not never without didnt havent hasnt hadnt dont doesnt wont cant couldnt isnt wasnt should could would might may ' +
  'want wants wanted need needs thinking think consider considering considered maybe if before instead next upcoming ' +
  'scheduled schedule tomorrow will ill gonna going plan planning planned recommend recommends recommended suggest ' +
  'suggested suggests offered ask asked asking refused waiting cancel cancelled canceled appointment afraid';

/** Somebody else's, or another kind of shot. */
export const NOT_OURS =
  'husband wife mom mother dad father son daughter sister brother friend dog cat kid kids boyfriend girlfriend neighbor ' +
  'mum grandma grandpa aunt uncle cousin flu covid vaccine vaccines vaccination tetanus booster allergy insulin';

const VERB = 'was|is|felt|were';
const SLIGHTLY = 'a|bit|little|way|so|really|very|just|much|kind|of|quite|pretty|still';

export const TOO_HARD = [
  `pressure ${VERB} ${SLIGHTLY}? ${SLIGHTLY}? ${SLIGHTLY}? too ${SLIGHTLY}? hard|much|deep|strong|intense|heavy|firm|rough`,
  `pressure ${VERB} ${SLIGHTLY}? ${SLIGHTLY}? ${SLIGHTLY}? hard|painful|rough`,
  'too much|hard|deep|strong|firm|heavy|rough|intense pressure / lighter|softer|gentler pressure / less pressure next|please|last',
  'need|want|like|prefer|use|with less pressure',
  `massage|session ${VERB} ${SLIGHTLY}? ${SLIGHTLY}? ${SLIGHTLY}? too ${SLIGHTLY}? hard|deep|rough|strong|intense`,
  'you went|pressed|pushed way? too hard|deep',
].join(' / ');

export const TOO_LIGHT = [
  `pressure ${VERB} ${SLIGHTLY}? ${SLIGHTLY}? ${SLIGHTLY}? too ${SLIGHTLY}? light|soft|gentle|little|weak`,
  `pressure ${VERB} ${SLIGHTLY}? ${SLIGHTLY}? ${SLIGHTLY}? light|weak / pressure wasnt|isnt enough / pressure was|is not enough`,
  'too light|soft|gentle|little pressure / not enough pressure / deeper|harder|firmer|stronger pressure',
  'more pressure next|please|last / need|want|like|prefer|use more pressure',
  `massage|session ${VERB} ${SLIGHTLY}? ${SLIGHTLY}? ${SLIGHTLY}? too ${SLIGHTLY}? light|soft|gentle`,
].join(' / ');

export const JUST_RIGHT = [
  `pressure ${VERB} ${SLIGHTLY}? ${SLIGHTLY}? ${SLIGHTLY}? good|great|perfect|right|fine|nice|ideal|ok|okay`,
  'perfect|good|great pressure / liked|loved|love|like the pressure',
].join(' / ');

/** Pressure of another kind. */
export const OTHER_PRESSURE =
  'blood sinus sinuses head chest work job boss barometric air weather tire eye eyes ear ears peer';
