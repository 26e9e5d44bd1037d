/** What English speakers ask of the texts and of the clinic, in the phrase language of text/phrases.ts. */

const TEXTS = 'text|texts|txts|message|messages|msgs|reminders|checkins|questions';
const ASK = 'text|txt|message|msg|ask|remind|check|contact|try|send|write|ping';
const DAY_ENDS =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|summer|spring|january|june|july|august|september|october|november|december|then';
const PLEASE = 'please|pls|plz|can|could|would|you|u|just|and|but|maybe|hi|ok|hey';

export const LESS = [
  'less|fewer check ins|in $|please|pls|thanks|from|a|per / less frequent check ins|in / too many check ins|in',
  'can|could|may i|we get|have|receive fewer $|texts|messages|of|please',
  `^ these|those|they|the ${TEXTS}? come|are too often|frequent|many|much !stairs|steps|people|hours|of|for|pills`,
  `^ not every|each week|day|time|morning $|please|pls|thanks / every|each|daily|weekly week|day|time|texts? is|are too much|often|many / every other week|month .. ${TEXTS} / slow|ease|go easy? down|up|off? on the|these|your? ${TEXTS}`,
  '^ too often|much|frequent $|please|pls / ^ just? once|twice a|every week|month|day|other is|would|should plenty|enough|fine|be|good|do|ok $|please|thanks|thank / text|message|ask|txt|check me|us|in? only|just? once|every|twice a|other|two|few|month|week|couple weeks|week|month|day|days|$',
  `less|fewer ${TEXTS} / too many of? these|those|your|the? ${TEXTS} / so many ${TEXTS} `,
  `${ASK} me less|fewer / text|message|ask|contact|txt me too much|often / ${ASK} me not so often|much / less often|frequently $|please|pls`,
  `dont ${ASK} me? so|as|that often|much|many / you|u text|message|msg|ask|write me? too much|often / less frequent ${TEXTS} / ${ASK} a? little|bit less|fewer|lighter / ${ASK} less $|please|pls|often / ease|cut|slow up|off|back|down on|with the|these|your? ${TEXTS} / fewer of these|those|your`,
].join(' / ');

export const MORE = [
  '^ more check ins|in $|please|pls|thanks',
  '^ send|keep more $|please|pls / texts|messages send more $|please',
  ` more ${TEXTS} please|pls|$|again|thanks / ${ASK} me more !than|about|info / more often $|please|pls|thanks`,
].join(' / ');

export const LATER = [
  '^ later please|pls|plz|thanks',
  `^ ${PLEASE}? ${PLEASE}? ask|text|try|remind|ping|hit|catch me again|back|up? after|around|at 7|8|9|10|11|12|1|2|3|4|5|6|noon|lunch / hit|ping me up? .. tomorrow|tmrw|later|tonight|again`,
  'ask|text|remind|try|message me back|again? after|when|once lunch|work|dinner|breakfast|i|im|my|noon|the|school|church / ^ not a good|great|convenient time|moment|day $|sorry|please / driving|busy|working|work|meeting ask|text|try me? later|tomorrow|tonight $|please / cant talk|answer|respond|text right? now $|sorry|ask|text|busy|later',
  `^ ${PLEASE}? ${PLEASE}? ${PLEASE}? ask|text|try|check|remind|message me? again|back|in? later|tomorrow|tonight|tmrw|tmw|monday|tuesday|wednesday|thursday|friday|saturday|sunday $|please|pls|morning|afternoon|evening|night|thanks|instead`,
  '^ not now $|please|pls|thanks|sorry|ask|later|maybe|im|busy / ^ maybe later $ / ^ not right now|yet $',
  `^ ${PLEASE}? ${PLEASE}? ${PLEASE}? ${ASK} me again|back|about|to? it|this|in|on? the? later|tomorrow|tonight|tmrw|tmw|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening`,
  `^ ${PLEASE}? ${PLEASE}? ${PLEASE}? remind|ask me? again? another|in an? day|time|hour|hours|bit|while`,
  'ask|remind|text me later / ^ please? ask|remind|text|try again? later|tomorrow|tonight|tmrw $|please|pls|thanks / ^ ask|try|check again|back monday|tuesday|wednesday|thursday|friday|tomorrow|later|then',
].join(' / ');

export const PAUSE = [
  `stop|quit|no|cut the|my|these|all|your? ${TEXTS} for .. day|days|week|weeks|month|months`,
  'pause|pausing|suspend|hold|stop the|my|these|all|your? check ins for|until|till|$ / no check ins for|until|till',
  'need|want|take|like a pause $|for|please',
  `^ please? hold off for|until|till|on? the|these|your|my|texts? a|an|1|2|3|4|5|6|two|three|few|couple|week|weeks|month|texts|${DAY_ENDS} / ^ please? skip me this|next|for week|month|a|the|time`,
  'stop|quit|dont|no|not text|texting|texts|send|sending|message|messaging|messages me|us|anything|any? texts|messages|anything? until|till|til !you|they|he|she',
  `take|taking|need|want a? break|pause from|on|of the|these|those|your|all? ${TEXTS}|texting|checkins / ^ pause|pausing $|please|pls|thanks`,
  'please|pls|plz|can|could|would you? please? pause $|please|pls|for|until|till|it|them|these|me|my',
  `^ pause for|until|till|por|hasta / pause|pausing|suspend|hold the|my|these|those|all|your|off? on? the? ${TEXTS}|texting|checkins`,
  `^ ${PLEASE}? ${PLEASE}? ${PLEASE}? pause|suspend it|this|that|me|everything|for|until|till|my / take|need a break from the|these|your ${TEXTS}`,
  `no ${TEXTS} for|until|till|while .. day|days|week|weeks|month|months|monday|tuesday|wednesday|thursday|friday|vacation|back / ^ pause .. day|days|week|weeks|month|months`,
  '^ put|putting me|my|the|these|all|your|texts|it|this texts|messages|checkins? on pause|hold',
].join(' / ');

/** What the words of a request may be of instead of the texts. */
const SESSIONS =
  'session|sessions|appointment|appointments|appt|appts|visit|visits|massage|massages|treatment|treatments|membership|plan|package|payments|subscription|insurance|therapy|account|billing';
export const OF_SESSIONS = [
  'pause for thought|breath|effect',
  `pause|pausing|hold|suspend|freeze my|the|our? ${SESSIONS} / less|fewer|more|less frequent ${SESSIONS} / ${SESSIONS} .. less|more often|frequently|frequent|spaced / come|coming|seen|going|visit in? .. less|more often|frequently / can|could|should|may i|we do|have|book|get? this|it|them? less|more often|frequently`,
  `remind|text|message|tell|ask me .. when|what|about|if|of|for my|the|is|your|an|a? ${SESSIONS}|opening|openings|schedule|availability|slot`,
].join(' / ');

export const LESS_ALONE = 'less fewer'.split(' ');
export const MORE_ALONE = ['more'];
export const LATER_ALONE = 'later snooze'.split(' ');
export const PAUSE_ALONE = ['pause'];

const CALLING = 'call|phone|ring|telephone|buzz|ph';

export const CALL = [
  '^ can|could|would !she|he|they|it|my|your|i|we|the .. call|phone|ring me|us $|back|about|today|tomorrow|please|pls|when|re|regarding',
  `^ ${PLEASE}? ${PLEASE}? ${PLEASE}? call|phone|ring us|me $|back|please|pls|plz|when|asap|at|on|tomorrow|today|now|later|about|re|regarding|concerning|as|anytime|after|before|if|in|instead|to|thanks|thx`,
  `someone|somebody|anyone|you|u|they|yall|clinic|office|doctor|dr|therapist please|pls|just? call|phone|ring|give us|me back|a|por|please|pls|about|when|today|tomorrow|$ / have|get|need|want|like|id someone|somebody|anyone|you|u|yall|a|an|the|my .. ${CALLING} me|us`,
  'please|can|could|would you? have|get .. call|phone|ring me|us $|back|please|pls|today|tomorrow|when|about / can|could|would|will|may one|any|somebody of you|u|yall .. call|phone|ring me|us / give|get us|me a call|ring|phone / can|could|may i get|have|please a call|callback|phone / ^ please|pls? call|phone|ring $|please|pls|back|asap|when / can|could|would|will u|you|someone|somebody please|pls? call|ring|phone my|the cell|phone|mobile|number|house|home|landline / ^ please? call|phone|ring my|the cell|phone|mobile|number|house|landline / ^ call|phone me re|regarding|about|concerning / call us|me please|pls|plz|asap / call us|me back please|pls|$ / can|could|will|would|please|have|ask|get the|a|my|your? nurse|doctor|dr|therapist|receptionist|manager|desk|office|clinic|team to? please? call|phone|ring me|us / have someone|somebody|anyone call $|please|pls|back|today|tomorrow / like|prefer a call|callback $|please|pls|back|today|tomorrow|from|about|when / request|requesting|want|need a call|callback|phone back|call|$ / please|pls call|phone us|me',
  'prefer|want|like|request a phone|telephone call $|please|from|instead / giving|give me|us a ring|call|buzz|callback / ^ need|want? a? callback|phonecall $|please|pls / ^ call back $|please|pls / please|pls|plz call|phone|ring $',
  // Both languages in one request.
  'can|could|would|will you|u|someone|somebody? please? llamarme|llamar|marcarme / me? pueden|puede|puedes|podrian|podria call|callback|phone me? $|please|pls|por|hoy|today|manana|tomorrow / dame|denme|deme|haganme|hagame|quiero|necesito un|una call|callback|phonecall $|back|please|pls|por|hoy|manana',
].join(' / ');
/** Somebody else's call, or one that was, is or will be without being asked for. */
export const NO_CALL = [
  'called|calling|calls / dont|not|never|no|didnt|wont|stop|quit need|want|have|please|to|pls? to? call|phone|ring / ill|i|we will|can|could|just|did|do|might|should|must|tried|missed|got|had? call|phone / let me call',
  'they|he|she|it|who|mom|dad|son|daughter|nurse will|can|could|would|should|might|may|does|did call|phone|ring / call me crazy|when|if|a|an|the|old|lazy|stupid|silly|ishmael !you|u|can|possible|convenient|free|there|open|anyone|someone',
  'if|when|until|unless|before|after|since|because|why|did|does they|you|he|she call|phone',
].join(' / ');

const FEEL =
  'lil|tbh|tho|honest|soo|sooo|soooo|sooooo|bit|waaay|waay|truly|loads|heaps|tons|meh|think|guess|ton|bunch|honestly|thinking|suppose|though|tho|imo|lately|right|rn|feeling|feel|felt|feels|im|i|am|its|it|is|was|pain|doing|still|a|bit|little|lot|much|way|slightly|somewhat|far|even|so|definitely|about|the|just|no|really|some|quite|pretty|kinda|maybe|actually|overall|today|now|probably|exactly|same|again|than|before|last|week|session|since|after|my|this|as|usual|tad|lots|got|getting|gotten|more|or|less|and|thankfully|sadly|unfortunately|yes|yeah|we|are|that|thing|stayed|here|bout|massage|treatment|appointment|visit|yesterday|tonight';
/** All words of an answer on how one feels, the telling ones aside. */
export const RESPONSE_FILLERS = FEEL.split('|');
export const BETTER =
  'improvement|improvements|better|betterr|beter|beeter|bettr|improved|improving|bettter|betta|bettr|beter'.split(
    '|',
  );
export const SAME = 'same|unchanged|change|changes|difference|different|samee'.split('|');
export const WORSE = 'worse|worsee|wrose|worst|worst|worsened|worsening|worser|wors|worce'.split('|');
/** The last score again, which is asked back. */
export const COMPARED =
  'same as last week/the same as last week/about the same as last week/same as before/same as usual/same as always/same as last time/still the same as last week/its the same as last week'.split(
    '/',
  );
