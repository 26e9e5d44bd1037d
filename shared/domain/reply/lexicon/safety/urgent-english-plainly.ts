/**
 * English signs of an emergency of the body in the words of people who do not know the medical ones.
 *
 * Written 2026-11-27. AWAITING A CLINICIAN'S SIGN-OFF, as crisis-english.ts is, which also says what these lists are
 * held against.
 */

/** The same signs in plainer words. */
const PLAINLY = [
  'chestpain|chestpains / che st pain / ' +
    'chest is|aint|isnt|feels on|killing|bad|right|funny|weird|wrong|fire|tite|tight !freezer / ' +
    'chest tite|hurtz|bad|pane|payn|pane / chess pain / help my chest / ^ 10|9|8|7 dolor? chest|pecho / ' +
    'clutching|grabbed|grabbing|holding|clutches|grabs my|his|her|the chest / ' +
    'tearing|ripping|stabbing pain .. chest|shoulder blades|back / ' +
    'breastbone|sternum .. pain|pressure|hurts|presses|pressing|hurting|tight|burning',
  'pain|pressure|hurting|presses|pressing|squeezing|ache behind my|the breast|breastbone|sternum / ' +
    'left arm .. heavy|tingling|numb|aching|sick|dead .. sweat|sweats|sick|nausea|nauseous|chest|jaw / ' +
    'cold sweat|sweats .. pain|arm|sick|chest / ' +
    'pain|heartburn|ache .. arm|jaw .. sweating|sweats|sweaty|clammy|nausea|vomiting / ' +
    'nitro|nitroglycerin twice|not|isnt|didnt|and|3|three|still|times / ' +
    'my|took|taking|used nitro|nitroglycerin / angina / ' +
    'heart .. wrong|crushed|squeezed|crushing|squeezing|fluttering .. pain|arm|dizzy|think|physically !for',
  'pale|grey|gray|sweaty and|with sweaty|sweating|holding|chest|clammy / ' +
    'lips|face|skin|hes|shes is|are|looks|turned|going? grey|gray|blue|purple !hair|nails|dress / ' +
    'asthma|athsma attack !in|as|of / inhaler .. empty|not|isnt|helping|nothing / ' +
    'oxygen|o2|sat|sats|ox|oximeter is|says|at|reading|level|shows? is|at|says? 5|60|65|70|72|74|75|76|77|78|79|80|' +
    '81|82|83|84|85|86|87|88 / ' +
    'anaphyl* / tongue|lips|throat|face .. swelling|swollen|swelled|closing|tight !dentist|shot|tooth / epipen / ' +
    'hives .. throat|breath|breathe|lips',
  'sob|winded|panting|breathless|short|puffed|out of? breath|breathe|breathing|air at|just|from|sitting|and|' +
    'after|doing|while|even? at|from|just|in|laying|lying|sitting|talking|my|doing? rest|talking|sitting|nothing|' +
    'sleep|chair|stairs|bed|walking|here|room !holiday / ' +
    'sob at rest / panting at|like|and|sitting|just / short|shortness of|off breathe|breath|air / air hunger / ' +
    'for|off air / ' +
    'feel|feels|feeling|felt|am|hes|shes like? i|im|ive|hes? drowning|suffocating|smothering|choking !work|' +
    'paperwork|emails|debt|in / ' +
    'smothered|smothering|drowning .. lungs|breath|bed|air',
  'lungs|lung .. water|fluid|filling|full|closing|tight|collapsed|working|clot / ' +
    'three|two|3|2|4|extra pillows to|at breathe|breath / stop|pause|rest every .. to|for breathe|breath|air / ' +
    'finish|complete|get a|my sentence|sentences without|out / ' +
    'woke|wake|waking|wakes up? choking|gasping|suffocating|breathless / ' +
    'cant|couldnt inhale|exhale|swallow|breathe|gulp !pills|pill|food|the / ' +
    'cant|couldnt|not|trouble|unable seem|able? to? catch my|a|his|her? breath',
  'unconscious|unresponsive|unresponding / ' +
    'he|she|hes|shes|dad|mom|husband|wife|him|her|is not|isnt|wont responding|waking|respond|wake / ' +
    'mom|mother|dad|father|husband|wife|son|daughter|he|she|grandma|grandpa|grandmother|brother|sister just? ' +
    'collapsed|unconscious / ' +
    'pulmonary embolism / blood clot in my|the|his|her lung|lungs|brain|chest / like when i had the pe / ' +
    'the pe $ / aneurysm / sepsis / coughing|vomiting|throwing up? blood',
  'face|eye|mouth|lip|arm|leg just? fell|drooped|dropped|dead|slid|funny|asleep|melting|pulling down|on|to|numb|' +
    'and !pillow|off|down|over / ' +
    'face|fase|mouth|smile is? drooping|drupping|droopin|drooped|droop|crooked|pulling|twisted / ' +
    'smile .. one|1 side / ' +
    'cant|couldnt|wont smile|whistle|close|shut my|his|her|the|on left|right|one|eye|side / ' +
    'he|she|hes|shes|im|mom|dad|husband|wife sounds|talking|speaking|talks|sounded|talkin|sound like? a? drunk|' +
    'gibberish|nonsense|weird|slurry|funny|strange !about|with|to / ' +
    'no|not|doesnt|dont|isnt make|making|makes any? sense when|talking|today|since|and',
  'lost|losing|loss|gone|cant of|get|find|make my|his|her? speech|words|voice suddenly|for|this|out|since|and|$|' +
    'today|a !cheering|singing|screaming|cold|allergies|laryngitis|game|concert / ' +
    'couldnt|cant speak|talk for|since|all|suddenly !long / ' +
    'words .. comin|coming|come out? funny|funni|wrong|weird|jumbled|mush / ' +
    'cant say|remember|tell|spell my|his|her own|name name|own / blind in|for|one|on / blindness in|one|on / ' +
    'vision|sight|eye|eyes|screen .. gone|missing|half|curtain|dark|black|double suddenly|sudden|half|side|since|' +
    'this|for|and|in|over / ' +
    'half|side of? my|the|his|her vision|sight|screen|field .. gone|missing|black|dark',
  'curtain over|across|coming|down my|the eye|vision / ' +
    'suddenly .. vision|blind|see|walk|speak|swallow|balance|stand|useless|dropping|limp|fell|numb|dizzy / ' +
    'cant|not|couldnt walk|stand|swallow straight|right|up|properly|all|suddenly|since|anymore suddenly|since|' +
    'falling|and|today|$|of !my|the / ' +
    'falling|leaning|veering|pulling|tilting|drifting|falls to|into the|one left|right|side / ' +
    'dropping|drop|dropped|drops everything|things|stuff with|from|in|out my|the left|right|one / ' +
    'hand|arm|leg|foot|side .. stopped|wont|doesnt|isnt|not|quit .. obeying|obey|listening|working|work|mine|open|' +
    'responding|respond|cooperating !wrist|brace|machine|wrap|sleep',
  'right|left|one hand|arm|leg|side|foot .. stopped|useless|wont|not|doesnt|isnt|gone|curled|quit|limp|slack|' +
    'clumsy .. obeying|working|work|mine|open|since|sudden|today|face|listening|woke|drop|morning / ' +
    'useless|limp|slack since|today|this|suddenly|all / ' +
    'wrong|weird|funny|off|strange|heavy|dead with|on my|the|his|her|one left|right side|half|body|face / ' +
    'cannot|cant|couldnt move|feel|lift|use one|1|half|my|the left|right|side|of|whole? side|half|body / ' +
    'feels|feel like not|it|someone|somebody|belong|theyre|its? not|mine|elses|someone|belongs mine|someone|else|' +
    'to / ' +
    'worst headache .. arm|numb|weak|vision|words|face|speech|neck',
  'cauda equina / saddle anesthesia|anaesthesia|area|numbness|region / ' +
    'inner thigh|thighs .. numb|tingling|feel|dead / ' +
    'numb|dead|nothing|feeling|asleep|feel|tingly|pins around|in|on|down|at my|the? back|private|privates|bottom|' +
    'seat|tailbone|there|groin|lady|backside|anus passage|parts|area|bits|there|$|and|region !hurts|better|good / ' +
    'numb|feel|feeling|nothing down|below there|below|waist|under / ' +
    'feel|feeling|sensation .. during|having sex|intercourse / ' +
    'sitting|sit .. cotton|cushion|numb|feel|nothing|air .. feel|feeling|numb|nothing|there / ' +
    'without feeling|feel|realizing|noticing|knowing .. it|i|pee|wet|went',
  'cant|couldnt|dont|not|no|didnt|never|unable feel|tell|sense|felt|notice|noticed|realize .. if|when|that|it|' +
    'need|urge .. bladder|full|pee|peeing|toilet|wet|bowel|poop|empty|bathroom|go !back|school|work|good|home|to / ' +
    'dont|didnt know .. bladder|pee|peeing|bowel is|was|full|until|coming / ' +
    'bladder|bowel|bowels .. quit|strange|full|nothing|shut|stopped|asleep|dead|wont|numb|weird|gone|paralyzed|' +
    'funny|working !infection|fine|test / ' +
    'nothing|only|barely comes|coming|drops|dribbles|drips|drip out|when|when|of|since i|try|and|pee|urine|to|' +
    'yesterday / ' +
    'peeing|pee|urinating|pass|passing|urine|peed only|just|in|no|little drops|drips|dribbles|water|urine|bit / ' +
    'no urge to pee|go|urinate|poop',
  'no|not|havent|havnt|hasnt|couldnt|unable been|able|peed|pee|passed|urinated? able|urge|to|any|peed? to? pee|' +
    'peed|urine|urinate|water .. since|day|days|yesterday|hours|all|morning|24|12 / ' +
    'havent|hasnt peed|urinated|pooped|gone|pee since|in|all|for|today !yet|home|shopping|there|gym|church|to / ' +
    'lost|losing|loss|no|without|lose|cant|not of|my? control|water|hold|controlling|control|water down|below|of|' +
    'over|when|my|it|standing|in|going|where there|bathroom|i|toilet|going|go|my|water|it !remote|car|weight|' +
    'temper / ' +
    'cant|couldnt|not control|hold when|it|if|my|until|anymore i|going|bladder|urine|pee|anymore|water|myself go|' +
    'pee|poop|$|at !phone|on|together',
  'accidents|accident .. pants|pee|bed|couch|feel|times|floor|sleep|toilet|bathroom|bladder|didnt !car|truck|' +
    'traffic|work|road|freeway|highway|police / ' +
    'wet|soiled|soaked|peed|messed|soil the|my|in bed|sheets|underwear|mattress|couch|chair|pants !dog|cat|paint|' +
    'rain / ' +
    'underwear|pants|sheets|bed|floor|diaper .. wet|soaked|urine|pee|before|soiled .. felt|feel|knew|urine|notice|' +
    'noticed|know|peed|poop|i|last|night !dog|cat|rain|roof|mop / ' +
    'poop|pooped|stool|bm|bms|bowel|shit just|fell|comes|movement|movements|without|came|coming|falls out|control|' +
    'in|warning|feeling|fell|comes|when|without !day|good|daily|regular|easy',
  'need|needed|wearing|bought|using|wear|in|buy adult? diapers|depends|diaper|pads|briefs .. sudden|suddenly|' +
    'nowhere|leak|week|since|pee|now|new !baby|grandson|granddaughter|sale|newborn|shower / ' +
    'leak|leaking|leaks|dribble|dribbling|pissin|pissing|peeing|weeing|wee|drip|dripping urine|pee|and|all|myself|' +
    'me|self|in|when|cant|without|on|since|down .. feel|time|since|knowing|notice|nowt|yesterday|yday|legs|control|' +
    'suddenly|felt !roof|faucet|sink|dishwasher|pipe|tire|car / ' +
    'pissin|pissing myself|meself|me',
  'legs|leg|knees|foot|feet|leggs .. gone|listening|listen|power|strength|flops|flop|flopping|folds|folding|quit|' +
    'catching|slaps|slap|dead|belong|mine|respond|obey|buckle|fold|die|cooperate !numb|fast|shopping|store|' +
    'sale|out|up|well|good|vacation|church|gym|town|away|from / ' +
    'legs|leg|me|just|my|ma went from|gone|go|under under|me|$|again / ' +
    'no|lost|without|zero|power|not|strength power|strength|gone|control|left|feeling|use|push in|from|to|of|left ' +
    'my|both|the|her|his|either left|right|both? leg|legs|side|foot|feet !outage|washer|tools|bike',
  'numbness|weakness|tingling|numb|numb|paralysis|weak spreading|creeping|climbing|moving|going|rising|' +
    'travelling|traveling up|through|higher|from my|both|the|into / ' +
    'toes|toe|foot .. catching|catch|catches|drags|drag|dragging|come|lift|slaps|trips|stubbing .. rug|floor|' +
    'carpet|up|sudden|days|suddenly|since|morning|stairs / ' +
    'tripping|trip|stumbling over|on my own? toes|toe|feet|foot|own / ' +
    'cant|carnt|couldnt|cannot feel|move|lift|wiggle|raise ma|me|muh|my|his|her|both|the left|right|both? legs|leg|' +
    'leggs|feet|foot|toes|toe !up|over|warm|cold / ' +
    'cant get off|out|up|from .. legs|leg power|strength|weak|dead|wont|work|feel',
  'feeling|feel|sensation|move .. after|since epidural|injection|surgery|shot|spinal .. legs|still|days|feel|' +
    'back|leg / ' +
    'epidural|spinal .. no|not|cant|still .. feeling|feel|legs|move / ' +
    'anything|nothing|feel|feeling|move below|under|beneath|from my|the waist|hips|belly|knees|chest|neck / ' +
    'told|said|says|doctor|doc|thinks|think|mentioned .. cauda|stroke|clot|embolism|equina|aneurysm|spinal|cord .. ' +
    'compression|equina|infection|think|syndrome / ' +
    'being|getting|on|going rushed|taken|rush|way to|the hospital|er|emergency .. chest|stroke|cauda|breath|heart|' +
    'cant',
  'hurts|hurt|pain|stabs|stabbing|sharp|burns .. every|each|when|anytime time|i|breath|single|take i|breathe|take|breath|a|inhale? breathe|breath|a|inhale|take? breath|breathe|inhale|$ / no|lost|zero|without|cant feel|feeling|sensation|feel|all|any in|between|around|down|feeling|anything my|the|between|there|legs legs|thighs|groin|crotch|there|private|privates|bottom|butt|genitals / lost|losing|lose|losin|loss all|of|the|my|any the|of|my|all? strength|power|use|feeling|control|movement|sensation in|of|from|to my|both|the|his|her left|right|both? leg|legs|foot|feet|arm|hand|side|lower !grip / chest .. started|starting|starts|wont|keeps|been hurting|hurt|hurts|aching|pain|let|stop|tight !gym|press|workout',
  'something|someone|weight|heavy|brick|pressure|band .. on|around|in|across|of|over my|the|her|his|center center|middle|left|side? of? my? chest / passed out .. chest|breath|heart|weird / get|getting|enough|any air .. lie|lay|when|cant|down|without / cant get enough|any air|oxygen|breath / heart .. racing|pounding|skipping|fluttering|beating .. faint|pass|dizzy|breath|chest|breathe !workout|run|running|coffee / my|his|her|moms|dads left arm .. tingling|numb|hurts|heavy|pain .. chest|jaw|heart|sweat|breath / cant|couldnt|not|wont|doesnt|isnt make|making|makes sense|any .. face|droopy|confused|slurred|since|suddenly|words',
];

export const URGENT_ENGLISH_PLAINLY = [...PLAINLY].join(' / ');
