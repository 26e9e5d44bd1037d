/**
 * English signs of an emergency of the body: heart, breath, stroke, saddle numbness, bladder and bowel, legs.
 *
 * Written 2026-11-21, widened 2026-11-27. AWAITING A CLINICIAN'S SIGN-OFF, as crisis-english.ts is, which also says
 * what these lists are held against.
 */

const WHOSE = 'my|the|her|his|their|moms|dads|husbands|wifes|mothers|fathers';
const SUDDEN = 'sudden|suddenly|abrupt|abruptly|overnight';
const SIDE = 'one|1|left|right|half|whole|entire';
const BLADDER =
  'bladder|bladders|bowel|bowels|urine|pee|poop|stool|urination|urinating|pooping|peeing|sphincter';
const GROIN =
  'groin|crotch|genital|genitals|privates|private|saddle|vagina|penis|testicles|butt|buttocks|rectum|anus|bottom|perineum|crotch|vag|bum|ass|taint';
const LEGS = 'leg|legs|foot|feet|thigh|thighs';

const HEART = [
  'chest pain|pains|pressure|tight|tightness|hurts|hurting|hurt|feels|discomfort|heaviness|burning|crushing|' +
    'heavy|aches|ache|squeezing|pounding|tightening|cramping|cramps|spasms|killing !fine|ok|better|good|okay|' +
    'muscle|press|day',
  'pain|pains|painful|pressure|tight|tightness|hurts|discomfort|heaviness|heavy|ache|aching|squeezing|squeeze|' +
    'crushing|burning|stabbing|stabbed|pressing|tightening|weight|band|fist|vise|vice|clamp|clenching|gripping|ton|' +
    'bricks|brick|rock|pounds|something|someone .. ' +
    'my|the|of|in|his|her|around|across|on|left|a chest|sternum|breastbone !size|freezer|of|fly',
  'tight|crushing|heavy|squeezed chest / heart attack* / chest hurts|hurt|aching|killing / ' +
    'chest .. hurts|hurting|tight|heavy|pain|painful|pains|crushing|squeezed|squeezing|crushed|vise|vice|band|' +
    'explode|exploding|bursting|clenched|clenching|stabbing|burning|pressure|tightness|knot|sat|caving|cave|' +
    'elephant !muscle|cough|freezer',
  'elephant|boulder|anvil|truck|horse .. chest / elephant on|sitting|stepping / cardiac arrest / cpr / ' +
    'pain|pains|pressure|tightness|numb|numbness|hurts|ache|aching .. left arm|shoulder .. jaw|chest|sweating|' +
    'sweat|sweaty|breath|breathe|nauseous / ' +
    'jaw .. left arm|chest',
  'heart stopping|stopped|failing|giving / ' +
    'pain|pains|pressure|squeezing|tight|hurts|stabbing in my|the|her|his heart / ' +
    'my|his|her heart hurts|hurting|aches !for|to|so|that / crushing|squeezing pain .. arm|jaw|neck|back|chest',
  'pain .. down|up|into|to my|the|his|her left? arm .. jaw|sweat|sweating|chest|breath|nausea / cold sweat|sweats .. arm|jaw|chest|pain',
];

const BREATH = [
  'cant|not|couldnt|barely|hard|trouble|difficult|difficulty|difficulties|struggling|struggle|struggles|problem|' +
    'problems|hardly|hurts|hurt|unable|harder|painful|labored|laboured|fighting|impossible|having|struggled|' +
    'scarcely|stopped|stop|stops|shallow|cannot|tough ' +
    'to|for|even|with|at|all|really|my|in|or|a|get|catch|time|catching|getting|taking|take|draw|enough|been|in? to|' +
    'my|her|his|a|enough|me|catch|proper|full|deep|any|get|be? breathe|breath|breathing|breathin|breaths|air|' +
    'oxygen !exercise|exercises|conditioning|conditioner|fresh|filter|jordan|mattress|pump|better|in',
  'can|not not|able|hardly|barely to? breathe|breathing|breath !easy|better|again / ' +
    'short|shortness|out|loss|run|ran|running|lack|shorter of? breath|air !laughing|just|tires / breathless* / ' +
    'gasping|gasp|suffocating|suffocate|asphyxiating !laughing|laughter|heat|hot',
  'breathing .. trouble|problems|difficulty|hard|harder|difficult|labored|heavy|fast|shallow|painful|funny|weird|' +
    'worse|stopped|stopping|badly|issues|wrong|strange|rough|wheezy|impossible|hurts !exercise|exercises / ' +
    'trouble|difficulty|hurts|pain .. breathe|breathing|breath !exercise|exercises',
  'hurts|pain|hurt|stabbing when|to|every|with|each .. breathe|breath|inhale / breath|breathe hurts|is|badly / ' +
    'lungs wont|cant|not|are|feel|hurt|burning work|fill|open|working|filling|tight|$ / ' +
    'lips|face|fingers are|turning|turned|look|going|is? blue !tooth',
  'throat|airway .. closing|closed|swelling|swollen shut|up|$ / throat closing / ' +
    'choking and|cant|help|on|right / wheezing and|so|badly|really|cant|a / ' +
    'i cant get|catch|take a? enough|any|full|deep|good|my|proper? air|breath / ' +
    'not|isnt|stopped breathing !exercise|exercises / inhale|inhaler .. not|isnt working|helping',
];

const STROKE = [
  'stroke !of|order|rehab|rates|survivors|survivor|prevention|genius|luck|play|engine|drills / mini strokes|stroke / a|had|having|mini|another tia',
  'face|mouth|smile|eyelid|lip|lips|cheek|eye|side|jaw .. droop|drooping|droops|drooped|droopy|sagging|sagged|' +
    'crooked|lopsided|uneven|twisted|slack|dropped|slipped|melting|melted|slumped|hanging|sliding|lopsided|pulled|' +
    'fallen|frozen|falling|paralyzed|numb|dead !game|horse|off|phone|water',
  `droop* ${WHOSE}|of? face|mouth|smile|eye|lip / ` +
    'numb|numbness|weak|weakness|tingling|paralyzed|dead|drooping|palsy .. face|cheek|lips|mouth !dentist / ' +
    'half|side of? my|her|his|the|face? face|body !pillow|lotion|yesterday|is',
  'one|1|left|right|half|whole side|half .. of? my|her|his|the? face|body|mouth .. numb|weak|dead|limp|paralyzed|' +
    'droop|drooping|drooped|fell|down|slack|working|feel|move|asleep|tingling|tingly|heavy|hanging|lopsided|gone|' +
    'useless',
  'slur|slurred|slurring|slurs|slurry / ' +
    'speech .. slurred|slurring|slurry|garbled|gone|off|weird|wrong|funny|mumbled|slow|jumbled|strange|messed|' +
    'thick !therapy|class / ' +
    'words|speech|sentences|talking|talk|speak|speaking|word|sound|sounds|sounding|voice .. ' +
    'slurred|slurring|slur|jumbled|garbled|gibberish|nonsense|scrambled|mush|mushy|thick|stuck|drunk|mixed|' +
    'backwards|mumbled|mumbling|wrong|jumbling !game|trip|off|turn|number|time',
  'words .. out|coming|come wrong|jumbled|slurred|garbled|funny|mixed|weird|right|backwards|together|out !card / ' +
    'words wont come|go|work / ' +
    'wont|not|cant making|come|get|make|find|form|think|say|understand any|the|my|out|of|sense|right|words? words|' +
    'sense|sentences|sentence|speech !describe|express|thank|enough|of|it|to|in|with / ' +
    'cant|couldnt get|find|form|make|say .. words|sentence|sentences !describe|express|thank|enough|to',
  'trouble|difficulty|difficult|problem|problems|unable|struggling|suddenly|barely to|with|even? speak|' +
    'talk|speaking|talking|speech !now|right|later|to|with|today|on|about|until|at|long|tomorrow|you|because|my|in|' +
    'loud|much|over|this|while|here|im|tonight|for|lol|haha|there|i|sorry|atm|call|yet|and|busy|but|rn|when|as|then',
  'cant|trouble|hard|difficulty|not|couldnt to? speak|talk|speaking|talking right|properly|clearly|straight|' +
    'normal|normally|well|correctly|anymore|since|suddenly !now|walk|text|drive|eat|do|listen / ' +
    'hard|trouble|difficulty to? speak|talk|speaking|talking since|today|this|all|out|$ !on|is|week',
  `cant|couldnt|wont|trouble|not .. move|lift|feel|raise|use|control ${WHOSE}|the left|right|one|entire|whole ` +
    'side|half|arm|hand|leg !over|above|up|past|higher|without|behind|very|more|much|all|high|enough|when|because|' +
    'as|well|far|for|that|if|after',
  `${SUDDEN} .. weak|weakness|numb|numbness|blind|paralyzed|confused|confusion|paralysis|limp|vision|see|sight|` +
    'speak|talk|speech|slurred|dizzy|dead|drooping|heavy|unsteady|balance|fell|lost !urge|bathroom / ' +
    `weak|weakness|numb|numbness|blind|paralyzed|confused|limp|dead|heavy|blurry|double .. ${SUDDEN}|nowhere|once|all`,
  `weak|weakness|numb|numbness|paralysis|paralyzed|limp|tingling|dead .. ${SIDE} side|half|arm !of|sleep|` +
    'sleeping|woke|wake|night / ' +
    `${SIDE} side .. weak|weakness|numb|numbness|limp|paralyzed|dead|heavy|working|useless|asleep|tingling|tingly|` +
    'wont|drooping !hand|pinky',
  `${SIDE} arm|hand|leg .. weak|limp|paralyzed|wont|useless|dead|paralysed|drop|drops|dropping|drifting|drifts|` +
    'down !after|from|because|week / ' +
    'weakness .. one|1|left|right side|arm|leg|hand / ' +
    'arm|hand|leg|arms|legs went|gone|going|goes|go|just|suddenly|fell completely|totally|all|so|just? weak|limp|' +
    'numb|dead|useless|paralyzed !when|at|while|sleeping|if|from',
  'vision|sight|eye|eyes .. gone|lost|double|black|blurry|dark suddenly|sudden|all|now|one|in !glasses / ' +
    'lost|losing|loss my|of? the|my? vision|sight|speech|voice|balance suddenly|in|and|on|today|all !weight / ' +
    'cant see .. suddenly|one eye|left|right / double vision|seeing double',
  'cant|not|isnt|doesnt recognize|understand|remember me|us|my|what|where|who|her|his .. and|since|suddenly|face|' +
    'arm / ' +
    'confused and|suddenly|talking|making / seizure|seizures|convulsing|convulsions',
];

const SADDLE = [
  `numb|numbness|tingling|tingly|feeling|feel|sensation|dead|asleep|pins|needles .. ${GROIN} !hurts|good|better|great`,
  'numb|numbness|feeling|feel|sensation|tingling|dead|asleep .. between|inner|down|inside my|the|her|his|there? ' +
    'legs|thighs|thigh|there legs?|thighs? !better|good|arms',
  `${GROIN} .. numb|numbness|tingling|dead|asleep|feeling|feel|sensation !better|good / ` +
    'no|cant|not|dont|lost|losing|without|zero|little|loss|less any|of|much|all|really? feel|feeling|sensation .. ' +
    `wipe|wiping|sit|${GROIN}|toilet|pee|peeing|poop|pooping|bathroom|seat|catheter`,
  'feel|feeling|sensation|numb|numbness|dull .. when|while|to|myself i|to? wipe|wiping|pee|peeing|poop|pooping|' +
    'urinate $|anymore|down|there|or|the|now|it|and !better|good / ' +
    'feel myself|it when? i? wipe|pee|peeing|wiping / ' +
    'numb|numbness|no|tingling|dead feeling? sensation? down|below there|below|waist|the / ' +
    'waist|belly|hips|navel down .. numb|feel|nothing|feeling|move|dead|weak',
  'numb|nothing|feel|feeling|paralyzed|dead .. waist|belly|hips|navel|chest down|below / ' +
    'sat|sit|sitting .. cant|no|not feel .. seat|chair|toilet|bottom / toilet paper .. feel|numb',
];

const BLADDER_AND_BOWEL = [
  'loss|lost|lose|losing|control|controlling|cant|couldnt|without|wont|no|not|unable|problem|problems|trouble|' +
    `leaking|hold|holding|empty|feel|zero|hardly|stop|stopped .. ${BLADDER} !break|test|sample|clinic|jokes|emoji|` +
    'tests|infection',
  `no|without|zero|lost|losing|loss|lose any|all|of|my? ${BLADDER}? control|continence of|over|when|in|my .. ` +
    `${BLADDER}|bathroom|toilet|pants / ` +
    `${BLADDER}|urinary|bathroom|potty .. control|accident|accidents|loss|leak|leaking|leaks|incontinence|` +
    'retention|leakage|stopped|shut|numb|working|without|problems|problem !cat|dog|puppy',
  'incontinen* / ' +
    'cant|couldnt|unable|not|trouble|hard|difficulty|difficult|struggling|stopped|havent|hasnt|wont|barely to|even|' +
    'been|able? to|start? pee|peed|urinate|urinated|poop|pooped|peeing|urinating to|all|since|at|even|on|anymore|' +
    'without|by|$ !bathroom|school|work|church|you|this|the|a|that|with|there|store|party|tonight|tomorrow|friday|' +
    'monday|tuesday|wednesday|thursday|saturday|sunday|in|out|today|now|because|for|if|my|next|first|sleep|yet|but|' +
    'then|so|i|it|sorry|im|haha|and',
  'cant|couldnt|unable|not|trouble|hard|difficulty|difficult|struggling|havent to? pee|peed|urinate|urinated|' +
    'poop|peeing|urinating|empty / ' +
    'wet|wetting|peed|pooped|soiled|soiling|pissed|peeing|messed|crapped|pooping|leaked|urinated|dribbling|leaking ' +
    'all|in|on|right|over|pee|urine|through? myself|himself|herself|pants|bed|sheets|my|clothes|underwear ' +
    '!laughing|off|fire|dog|cat|bed|good|hands|floor|hair|towel|cloth|phone',
  'wet|soiled|peed|pooped|messed|pissed|peeing myself|himself|herself !laughing|from|lol|haha / ' +
    'pee|urine|poop|stool|bowels just|is|keeps|came|leaks|leaking|coming|comes|runs|leaked|running out|on|without|' +
    'down|by|when|before|i !color|test|clear / ' +
    'have|had|having|keep bathroom|toilet|bladder|bowel|potty|bathroom accidents|accident !cleaning',
  'cant|couldnt|not|dont|doesnt|didnt tell|feel|sense when|if|that|need|the|urge|myself|it i|im|ive|to|urge|of|' +
    'my? need|have|full|gotta|to|had? to? pee|urinate|poop|peeing|pooping|bladder|bathroom|peed|pooped|toilet|went|' +
    'full / ' +
    'without knowing|feeling|realizing|noticing it .. pee|peed|wet|pooped|went',
];

const LEG_WEAKNESS = [
  `${LEGS}|knees|knee .. weak|weakness|weaker|gave|giving|paralyzed|paralysed|buckled|buckling|buckles|buckle|` +
    'collapsed|collapsing|collapse|limp|jelly|noodles|jello|rubber|spaghetti|useless|wobbly|responding|respond|' +
    'hold|support|dead|dragging|drags|drag|strength|rubbery|slapping|slaps|lifeless|concrete !after|' +
    'out|sore|well|better|fine|good',
  // Only denied: at work and from work they merely hurt.
  `${LEGS}|knees|knee wont|dont|doesnt|didnt|not|arent|isnt|wasnt|werent|cant|couldnt|stopped|stop|stops|quit|barely|hardly|refuse|refuses|refusing to|even|want|wanna|really|properly? to? work|working !out|hours|overtime|nights / ` +
    `${LEGS}|knees|knee .. wont|dont|doesnt|didnt|arent|isnt|cant|couldnt|stopped|quit|refuse|refuses|refusing .. work|working !out|hours|overtime|nights|from|outside|on|at|in / ` +
    `cant|couldnt|unable to? get my|the|his|her? both|left|right? ${LEGS}|knees|knee to? work|working`,
  'weak|weakness|weaker|dead|paralyzed|numb both|in|my|the|left|right|of|one|a|entire? my|left|right|both|one? ' +
    `${LEGS} !day|end|week|heat|from|after|when|sleep / ` +
    'legs|leg|knees|knee gives|give|gave|giving|given|go|went|keep|kept|keeps|just out|way|up|under|from|giving|' +
    'buckling|given|collapsing|gave|folded / ' +
    'foot|feet drop|dropping|drag|drags|dragging|slap|slapping* / ' +
    'drop|dropped|dropping|dragging|drags|drag foot|my|leg|a !off|out|by|it|the|kids|phone|cup|feet',
  'paralyz* !by|with|fear / paralys* !by|with / ' +
    'cant|couldnt|barely|wont|unable|trouble|hardly|not to|even|able? to? move|lift|feel|raise|control|use|bend|' +
    `wiggle ${WHOSE}|a|either|both|one|any? left|right|bottom|both|of? ${LEGS}|ankle|big|toe|body !up|higher|over|` +
    'very|all|without|past|high|much|far|enough|in|heater|press',
  `cant|couldnt|barely|unable|trouble move|lift|feel|raise|control|use ${WHOSE}|the|either|both|one left|right|` +
    'both? leg|legs|foot|feet|toes|arm|arms !over|above|up|past|higher|without|behind|very|more|much|all|high|' +
    'enough|fully|well|as|when / ' +
    'cant|not|couldnt|unable|suddenly stand|walk|standing|walking suddenly|anymore|since|all|$|at !long|far|' +
    'for|without|it|this|that|him|her|how|my|the|much|day|more|week|summer|distance|or|surgery',
  'legs|leg|feet|foot wont|wouldnt|dont|doesnt|didnt|not|cant|stopped|stop work|move|hold|listen|respond|working|' +
    'responding|moving|lift|support|obey / ' +
    'no|lost|losing|loss|lose|zero|without|dont|cant|little any|all|of|have|the|my? feeling|strength|power|' +
    'sensation|control|use|movement|feel in|of|to|from my|the|both|her|his|one|either|left|right left|right|both? ' +
    `${LEGS}|side|arm|lower !sleep|and`,
  'new|sudden|progressive|rapid|worsening|growing|getting|increasing weakness|numbness|weaker in|of|on .. ' +
    `${LEGS}|arms|arm|limbs / ` +
    'cant .. stairs .. legs|leg|weak|give / ' +
    'fell|falling|fall|collapsed .. legs|leg|knees|knee gave|buckled|weak|gives|giving|went / ' +
    'tripping .. foot|toe|toes drag|dragging|drags|catches',
];

export const URGENT_ENGLISH = [
  ...HEART,
  ...BREATH,
  ...STROKE,
  ...SADDLE,
  ...BLADDER_AND_BOWEL,
  ...LEG_WEAKNESS,
].join(' / ');
