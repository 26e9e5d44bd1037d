/** What English speakers say of the clinic's sessions, in the phrase language of text/phrases.ts. */

const DAYS_OWN = 'mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weeks|months';
const OWN = `my|the|that|this|last|latest|previous|our|your|ur|a|yesterdays|todays|${DAYS_OWN}`;
const VISIT = 'session|sessions|massage|massages|appointment|appt|appointments|visit|treatment|bodywork|apt';
const DET =
  'my|the|a|an|our|last|that|todays|yesterdays|this|next|another|mondays|tuesdays|wednesdays|thursdays|fridays|' +
  'saturdays|sundays|monday|tuesday|wednesday|thursday|friday|first|second|third|weekly|monthly|1st|2nd|3rd|deep|tissue|new|upcoming|future|follow|up|' +
  'fourth|fifth|sixth|seventh|eighth|final|initial|intro|1|2|3|4|5|6|7|8|9|10|11|12|st|nd|rd|th|30|45|60|75|90|min|minute|hour|full|half|' +
  'wonderful|great|good|amazing|lovely|nice|awesome|fantastic|excellent|terrific|fabulous|relaxing|long|short|quick|regular|usual|weeks|months|' +
  'o|clock|oclock|am|pm|hot|stone|swedish|sports|medical|neck|back|shoulder|your|previous|latest|recent|morning|afternoon|evening|massage';
const DAY =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|weds|thu|thurs|fri|sat|sun|tomorrow|tmrw|tmw|today|tonight|next|noon|' +
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|' +
  Array.from({ length: 31 }, (_, at) => String(at + 1)).join('|');
const COUNT = Array.from({ length: 30 }, (_, at) => String(at + 1)).join('|');
const SITE =
  'shoulders|shoulder|back|neck|hips|hip|legs|calves|feet|arms|traps|knots|glutes|spine|hands|scalp';
const VERDICT =
  'great|cold|warm|hot|light|deep|firm|gentle|short|long|noisy|loud|quiet|soothing|pleasant|uncomfortable|disappointing|refreshing|magical|good|amazing|wonderful|awesome|excellent|fantastic|helpful|relaxing|perfect|fine|ok|okay|nice|lovely|bad|painful|' +
  'loosened|eased|released|fixed|soothed|calmed|relieved|wiped|drained|wonders|magic|unlocked|refreshed|energized|wrecked|awesome|healing|gentle|brutal|miracle|terrible|awful|rough|well|helped|helps|hurt|better|worse|sore|intense|hard|incredible|best|relaxed|looser|bruised';

/** Said alone, small words aside, they mean the clinic's session. */
export const ATTENDED_ALONE =
  'did go/did attend/did make/been there/went there/made it in/came in/came in today/did come/been and gone/all finished/done and done/did show up/showed up/done/did/went/made/completed/finished/attended/was there/had mine/got mine/session done/massage done/got done/was done/session completed';
export const MISSED_ALONE =
  'didnt get to go/did not get to go/no missed/couldnt get there/didnt get there/had to skip this week/had to skip it this week/skipped it this week/skipped this week/missed this week/missed last week/missed it last week/skipped last week/missed this one/missed that one/never made it/never went/didnt show/didnt show up/was a no show/missed/skipped/forgot/forgot about/had to miss/had to skip/didnt go/couldnt go/couldnt make/didnt make/couldnt attend/didnt attend/wasnt able to make/wasnt able to go/no show/unable to go/unable to make/didnt come/couldnt come/did not go/could not make/could not go/did not make';
export const BOOKED_ALONE =
  'booked/scheduled/rebooked/got booked/made appointment/got scheduled/am booked/booked one/made one';
export const NO_SESSION_ALONE =
  'nope didnt happen/no didnt happen/no it didnt happen/did not have one/havent had one/had none/had no session/no session happened/nothing happened with that/no session/no sessions/no appointment/no massage/no visit/didnt have/did not have/didnt have one/didnt happen/did not happen/did not take place/didnt take place/there was none/there was no session/was no session';
export const NOT_YET_ALONE =
  'no have not gone yet/no not gone yet/no have not been yet/not been yet/no havent gone yet/no havent been yet/no havent yet/havent yet/havent been in yet/not until next week/still to come/havent had mine yet/havent had it yet/not yet/no not yet/nope not yet/no session yet/no massage yet/not had yet/havent had yet/havent gone yet/havent gone in yet/have not gone in yet/havent been yet/have not yet/not gone yet';
export const OTHER_ALONE = 'went great/went well/went good/went ok/went fine';
/** Small words around an answer of one or two words. */
export const FILLERS =
  'yes yep yeah ok okay oops sorry so just already today yesterday i ive im its it all finally also have last night this morning monday tuesday wednesday thursday friday saturday sunday';

export const ATTENDED = [
  `^ we|i? both? had massages|sessions on? yesterday|today|last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday / had a|my|the ${DET}? rubdown|bodywork yesterday|today|last|from|with|monday|tuesday|wednesday|thursday|friday|saturday|sunday / ^ i? made|kept|did my 8|9|10|11|12|1|2|3|4|5|6|7 am|pm|oclock yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday`,
  `^ i? had|did|got|took massage|session|treatment|bodywork on? yesterday|today|last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|already !at / ^ i? have|go|went|come for|to? massage|session|treatment yesterday|last / ^ massage|session|treatment yesterday was? very|so|really|it? ${VERDICT}`,
  `^ just|finally? back|home from ${OWN} ${DET}? ${VISIT}`,
  `just|got|im|am|was|i|^ just|got|im|am|was|i? home|back|coming|came|leaving|driving|walked|out|fresh|headed? home|out|off? from|of|off ${OWN} ${DET}? ${DET}? ${VISIT} !to / on my|the way home|back from ${OWN} ${DET}? ${VISIT}`,
  `${OWN} ${DET}? ${DET}? ${VISIT} is|was|are? now? done|complete|completed|finished|over !at / ^ yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday was my|the ${DET}? ${VISIT} / saw you|yall|u guys|all|folks? on? yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|this / ^ yes|yep|yeah? i? came|was|been in on? yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|this|last !handy / we did|had|finished|completed the|our|my ${DET}? ${VISIT} / ^ yes|yep|yeah|ya i? had|did|made it at|yesterday|on|monday|tuesday|wednesday|thursday|friday|this|today`,
  `had|did|attended|finished|completed|got|done|left|enjoyed|survived with? ${OWN}|another ${DET}? ${DET}? ${DET}? ${VISIT} !moved|booked|cancelled|canceled|rescheduled|postponed|confirmed|switched|changed|paid|scheduled|pushed|bumped|dream|gift|card|taken|reserved|set|of`,
  `had|did|completed|finished|done with? session|massage|visit|treatment number|no? ${COUNT} !hour|hours|min|mins|minutes / went|came for|to session|massage|treatment number|no? ${COUNT} !of|at|in / made it in? to|for ${OWN} ${DET}? ${DET}? ${VISIT} / was able to make|get|come it? in? to|for ${OWN} ${DET}? ${DET}? ${VISIT} / did make|attend|go it? in? to|for? ${OWN} ${DET}? ${DET}? ${VISIT} / ${OWN} ${DET}? ${VISIT} did? happened|happen !to|not|at / ${VISIT} took place / ${VISIT} went ahead`,
  `wrapped|finished|got up|done? with? ${OWN} ${DET}? ${VISIT} / ^ ${DET}? ${DET}? ${VISIT} is|was? done|complete|completed|finished|over $|and|in / ${DET} ${VISIT} is|was in the books / saw .. for my ${DET}? ${VISIT} / just got off the|your table $|and|feeling|so|i`,
  `went|came|been|made|was it? to|in|at today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday? for? to? ${OWN} ${DET}? ${DET}? ${VISIT} / ^ ${VISIT} done|completed|finished / my ${VISIT} is|was done|complete|completed|over|today|yesterday !at`,
].join(' / ');

/** Past and over, though they speak of cancelling: no request. */
export const MISSED_FOR_GOOD = [
  `had to cancel|reschedule|skip|miss|bail|back on|out? of? my? last|yesterdays|${DAYS_OWN} ${DET}? ${VISIT}`,
  `couldnt|wasnt|didnt|unable|not able? to? come|make|get it? in|there? yesterday|last|monday|tuesday|wednesday|thursday|friday|saturday $|week|because|due|was|night|but|sorry|my|i`,
].join(' / ');

export const MISSED = [
  '^ so|but? we|i? couldnt|wasnt|unable able? to? come|make|get it|in|over to? in|over|there? $ / ^ slept|overslept through|thru it|mine $ / ^ so|but? i|we had to skip|miss it? $|this',
  `${VISIT} .. missed|skipped it / missed|skipped|forgot|forgotten|blanked all? about|on? ${DET}? ${DET}? ${DET}? ${DET}? ${VISIT} / ^ i|ive|sorry|oops? i? missed|skipped the last|previous|weekly one / spaced|bailed|flaked|blanked on? ${OWN} ${DET}? ${VISIT} / slept through|past ${OWN} ${DET}? ${VISIT} / overslept|late|stuck|sick .. missed it|${VISIT} / missed|skipped my|the|our 7|8|9|10|11|12|1|2|3|4|5|6 am|pm|oclock? $|today|yesterday|spot|slot|appointment|because|sorry|with !me|him|her|us / ended up missing|skipping ${OWN} ${DET}? ${VISIT} / ended up not going|making|coming it? to ${OWN} ${DET}? ${VISIT} / never went|made|came it? in? to|for ${OWN} ${DET}? ${VISIT} / had|have to miss|skip ${DET}? ${DET}? ${VISIT} / had to miss it $ / ^ i? missed it $|but|because|yesterday|today|sorry|booked`,
  `couldnt|didnt|unable|not|wasnt|never able? to? end? up? make|making|go|going|get|attend|come|coming|keep|show it? up? to? in? to? for? ${OWN} ${DET}? ${DET}? ${VISIT} / i|sorry no showed $|today|yesterday|last|monday|tuesday|wednesday|thursday|friday|saturday|sunday / no showed|show my|the ${VISIT} / ^ sorry? i|was? was|a? a? no showed|show $|yesterday|today|on|last|because|sorry|for`,
].join(' / ');

export const BOOKED = [
  `i|im|ive|am booked|scheduled|set with .. next|this|${DAY}`,
  `did book|schedule|reserve|make ${DET} ${DET}? ${DET}? ${VISIT} / got|grabbed|took|have the|a|that .. slot|spot|opening booked|reserved|$ for|on ${DAY}|next|this|the`,
  `^ i? got in for|on ${DAY}`,
  `got|have|ive|made|grabbed|reserved|snagged|set my next|other one|session|massage|appointment|appt|visit booked|scheduled|set|reserved / grabbed|got|reserved|snagged|made a|an|my spot|slot|opening|appointment|appt|session|massage for|on ${DAY}|the|this / booked me in? for|on ${DAY}|the|this / ^ already on the books|calendar|schedule for|on ${DAY}|the|this`,
  `got|have|ive|put .. on the books|calendar|schedule !at / ^ im|am|i|ive|got? am|got|gotten? on the books|calendar|schedule for ${DAY}|next|the / ^ i|ive just|got? put|signed|got|penciled|scheduled|booked myself|me down|up|in for|on ${DAY}|next|the / ^ i|ive|just? just? signed up for ${DAY}|next !class|gym|yoga`,
  `^ i|ive|just|ok|already|finally|im|got? i|ive|just|already? booked|scheduled|rebooked|signed up? with|w|at .. for|on|at|in ${DAY}|next|the|${VISIT}`,
  `booked|scheduled|rebooked|reserved|made|set up? ${DET} ${DET}? ${DET}? ${VISIT} / ^ i|ive|just|ok|already? i|ive|just|all|im? booked|scheduled|rebooked it|in? $|${DAY} / ^ i|ive|just|ok|already? i|ive|just|all|im? booked|scheduled|rebooked it|in? for|on|at|in|to? this|the|my|a|late|early|about? ${DAY}|${VISIT}`,
  `^ my? ${VISIT} made|booked|scheduled|set !at / got it|one|${VISIT} booked|scheduled / next ${VISIT} is|booked|scheduled / have|got|have|ive one|it|mine|another booked|scheduled|set / ^ my? next one is? booked|scheduled|set|monday|tuesday|wednesday|thursday|friday|saturday|sunday / ^ all|just|finally|now? booked|scheduled|set for|in my|the|next|another ${DET}? ${VISIT} / ${VISIT} booked|scheduled|set for`,
].join(' / ');

/** The session that was asked about did not take place, or has still to come. */
export const NO_SESSION = [
  '^ clinic|place|office|you|u|yall|guys|they were|was|is closed .. didnt|couldnt have|get|do one|it|mine',
  `${OWN} ${DET}? ${VISIT} friday|monday|tuesday|wednesday|thursday|saturday|sunday|yesterday|today? got|was|is|were|has|been been? cancelled|canceled|called|scrapped !can|could / you|u|guys|they|clinic|office|therapist|desk|yall cancelled|canceled my|the|our ${DET}? ${VISIT} / ^ ${VISIT} got|was cancelled|canceled|called / ${OWN} ${DET}? ${VISIT} got|was? rained|snowed|iced out|in / there was no ${VISIT} / ${VISIT} fell through / so no ${VISIT} $|for|this|last / havent had a|any|my ${VISIT} since|in|for / have not had a|any|my ${VISIT} since|in|for`,
  `didnt|never have|get|got|had a|an|any|my ${VISIT} this|last|yesterday|today|that|the|$ / did not have|get a|an|any|my ${VISIT} this|last|yesterday|today|that|$`,
  `^ no session|massage|appointment|appt|visit $|took|happened|because|since|office|clinic / ^ no ${VISIT} this|last week|time|month|$ / ${VISIT} did not|never take|took|happen place? / my|the|that ${VISIT} didnt|never happen|happened`,
].join(' / ');
export const NOT_YET = `${OWN} ${DET}? ${VISIT} is|isnt not? until|till|til ${DAY}|the|later|next|this / ^ ${VISIT} is|isnt not? until|till|til ${DAY}|the|later|next|this / ^ no? not yet my|the|its ${VISIT}|on|is ${DAY}|is|isnt / ^ no? not yet my|the|mine next? one is|isnt / ^ no? not until|till|til ${DAY}|the|later / havent|hasnt|not had|been|gone|did|have my|a|the|in|to|for? my|a|the? ${VISIT} with? you|yall? guys? yet / ^ no ${VISIT} yet`;

export const HOW_IT_WENT = [
  `after|since you|u|yall|guys|she|he|they guys|all? worked on me / after|since you|u|yall|guys|she|he|they guys|all? worked on my ${SITE} / too much|little|hard pressure on|in my|the ${SITE}`,
  `^ ${OWN}? ${DET}? session|sessions|massage|massages|treatment didnt|did|doesnt|hasnt|has|made|left|gave|really|barely|only|never|definitely|totally|seemed|seems help|helped|not|nothing|do|done|work|worked|me|my|a|much|hurt|loosened|relaxed|to !my|it / best|worst|nicest|roughest session|massage|treatment yet|ever|so|since|$|by|ive / leave|left|cut|ended ${OWN} ${DET}? session|massage|treatment early|short / bruise|bruises|bruising|marks|headache|soreness|nausea|dizzy|nauseous|relief|rash .. from|after ${OWN} ${DET}? session|massage|treatment|appointment`,
  `my|the|that|this|last|yesterdays|todays|fridays|tuesdays ${DET}? session|sessions|massage|massages|treatment .. ${VERDICT} / ^ last|latest|todays|yesterdays? session|massage|appointment|appt|treatment was|went|is|helped|felt so|really|very|just? .. ${VERDICT} / ^ session|massage|treatment was|went|helped|felt / ${VERDICT} .. last|latest|yesterdays|todays session|massage|time`,
  `worked wonders|magic|miracles|wonder on|my|$ / magic hands|fingers / did a|an|such great|good|amazing|wonderful|awesome|fantastic|incredible job on my ${SITE} / cupping|stones|scraping left marks|bruises|me|my / just left|leaving your|ur office|clinic|studio|place|shop .. feeling|feel|${VERDICT} / loved|enjoyed|hated|liked|adored the|how|your .. last|yesterdays|todays|this session|massage|visit|appointment / pressure on|in my ${SITE} was|is|felt .. hard|light|deep|much|firm|soft|strong|perfect|great|good|right|heavy|gentle / ^ the? pressure a? bit|little|way? too hard|light|deep|much|firm|soft|strong|heavy|gentle !at|of|on|from / not enough|more pressure last|this|on|$ / room|table|music|oil|lights|sheets|lotion was|were|is too|so|really|freezing|very|uncomfortable .. last|during|in|my session|massage|time|visit`,
  `too|so much|little|hard|soft|light|deep|firm pressure|work? .. last|session|massage|time / bit|little|too|so? ${VERDICT} .. room|table|oil|music .. massage|session|time`,
  `${VERDICT} .. after|since|from|during|with ${OWN} ${DET}? ${DET}? ${VISIT} / after|since ${OWN} ${DET}? ${DET}? session|massage|treatment|visit|appointment / that|the|my deep tissue|bodywork|cupping .. ${VERDICT}`,
  `my|the|that|this|last ${DET}? session|massage|treatment yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|night|week|time? time|week|night? was|felt !at|on|for|cancelled|canceled|moved|booked|scheduled|supposed|rescheduled|not|never|over|expensive|to|in|by|with|the|a|an|gonna|going|my|so|postponed|before|after|around|when|this|that|denied|covered|billed|charged|paid / pressure last|this|that time|session|massage|week was|felt|is`,
  `loved|enjoyed|hated|liked my|the|that ${DET}? ${DET}? session|massage|treatment / ${VERDICT} session|massage $|today|yesterday|thanks|thank`,
  'pressure was|is|felt .. hard|light|deep|much|firm|soft|strong|perfect|great|good|right|heavy|gentle .. time|session|massage|shoulders|back|neck|$ / more|less|lighter|deeper|harder|softer pressure next|last|time|please|on',
].join(' / ');

/** How hard or how soft, whoever did it: feedback, and no news of anybody else. */
export const FEEDBACK = [
  'next time|session|massage|visit .. softer|lighter|gentler|firmer|deeper on|please|pls|$|and|pressure',
  'pressed|pressing|pushed|pushing|dug|digging|worked|went|squeezed|leaned|rubbed too|really|so|pretty|way hard|deep|rough|light|soft|strong|fast .. last|session|massage|time|yesterday|treatment / deeper|lighter|softer|harder|gentler|firmer|slower|easier|rougher .. next|this time|session|massage / more|less|lighter|deeper|harder|softer|firmer pressure $|please|pls|next|last|on|and|around|thanks',
].join(' / ');

/** Asks for something about an appointment: a person has to answer. */
export const REQUESTS = [
  `move|reschedule|rescheduling|change|cancel|postpone|push|switch|moving|changing|canceling|cancelling|rebook ${DET}? ${DET}? .. ${VISIT}|time|it|slot`,
  'reschedule / can|could|may|should i|you|we|someone / need|want|like|trying|have|must|how|when to|do|can|is book|schedule|make|come|cancel|move|reschedule|change|i|see|call',
  'fully booked / booked up|solid|out',
  'is that|it|this ok|okay|safe|fine|alright|bad|good with|for|before|after|during',
].join(' / ');

/** Nothing has happened or been booked yet. */
export const PLANS = [
  `no|any future|upcoming|new|next|other? ${VISIT} booked|scheduled|made|set|yet`,
  'not|havent|hasnt|didnt|no|dont|never|wasnt|need|want|will|ill|going|gonna|should|must|trying|tried yet|to|been|get|have|he|be|see|try|i? booked|scheduled|book|schedule|done|went|go|fully|finished',
  `not|havent|no|hasnt|didnt|nothing|isnt booked|scheduled|finished / before|until|when|if|till my|the|our|next ${DET}? ${VISIT}`,
].join(' / ');

/** "Had a massage at another place." */
export const ELSEWHERE =
  'at|in a|the resort|hotel|mall|airport|casino|beach|cruise / spa in / on a|my|the cruise  / at|in|from|with another|other|different|some place|spa|clinic|shop|studio|salon|therapist|office|massage / somewhere|someone|somebody else / elsewhere / massage envy|chair|gun';

/** Somebody else's, or somewhere else's. */
export const FOREIGN =
  'vacation chiropractor chiro psychologist psychiatrist counselor counsellor dentist dental cardiologist doctor doctors dr drs specialist surgeon surgery physical gym trainer ' +
  'neurologist rheumatologist acupuncture acupuncturist haircut hair nails nail eye vet vaccine lab mri xray study studying cruise hotel airport salon barber ' +
  'yoga pilates gaming zoom training qna jam lecture class tutorial lesson driving interview facial waxing movie photo physio steering committee hospital dermatologist ' +
  'chemo chemotherapy radiation dialysis infusion pt orthodontist mammogram colonoscopy ' +
  'mom mother dad father husband wife sister brother son daughter friend friends kid kids mum grandma grandpa aunt uncle cousin boss coworker she he they her his their ' +
  'dog cat neighbor roommate boyfriend girlfriend everyone somebody u you';
