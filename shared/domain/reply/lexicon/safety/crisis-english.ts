/**
 * English words by which a cry of suicide, self-harm or wanting to die is noticed, of oneself or of somebody else.
 *
 * Written 2026-11-21, widened 2026-11-27. AWAITING A CLINICIAN'S SIGN-OFF: nobody with clinical training has
 * approved these lists yet. They prefer a false alarm over a miss; what only sounds like danger stands in
 * not-danger.ts. They are held against the plain spelling of a text (danger/plain-spelling.ts), in the small language
 * of text/phrases.ts; accents and apostrophes are left out ("cant").
 */

const ACCIDENT =
  '!lifting|gardening|at|while|when|playing|working|running|moving|picking|cooking|shaving|doing|in|on|by|falling|' +
  'exercising|cleaning|slicing|chopping|dancing|hiking|shoveling|carrying|reaching|bending|opening|peeling|trying|with|a';

/** Swallowed at once, so many are an overdose whatever they were. */
const TEN_OR_MORE =
  'ten|dozen|twelve|fifteen|twenty|thirty|forty|fifty|hundred|' +
  Array.from({ length: 191 }, (_, at) => String(at + 10)).join('|');

const SELF = 'myself|himself|herself|themself|themselves|yourself|ourselves';
const WHOSE = 'my|his|her|their|our';
const MEDS =
  'pills|pill|tablets|meds|med|medicine|medication|medications|painkillers|oxy|oxys|oxycodone|percs|percocet|norcos|norco|vicodin|opioids|' +
  'insulin|morphine|tylenol|tramadol|gabapentin|xanax|ativan|fentanyl|ambien|benadryl|flexeril|dose|doses|heroin';

/** What they are for. */
const OF_MEDS =
  'pain|sleep|sleeping|blood|pressure|heart|nerve|muscle|anxiety|thyroid|allergy|prescription|new|old|cold|nausea|migraine|seizure|depression';

/** The words themselves, and killing or harming oneself. */
const NAMED = [
  'suicid* / self harm|harmed|harming|injury|injure|injured|injuring|mutilation|mutilate|mutilating|inflicted|destruct / selfharm*',
  'unalive|unaliving / kms !today|away|from|more|per|left|of|on|to|in|marathon|run|walk|jog / kys',
  '^ oding $|on|again|right / i|ive|she|he|just|almost|nearly odd|od|oded $|again|last|yesterday|today|and / i|im|am|shes|hes|was|been oding / gonna|going|wanna|ready|about|want to? jump off $|of|the|a|this !bed|couch|dock|boat|diving|call|swing|pool|phone|zoom|horse|trampoline / overdose|overdosed|overdosing|overdoses !on|of / to od !on / i|she|he|they|almost|nearly od|oded !on',
  `overdose|overdosed|overdosing|od|ods|oded|odd|oding on|of ${WHOSE}|the|all|some? ${OF_MEDS}? ${OF_MEDS}? ${MEDS}|purpose|drugs|coke|cocaine|again|` +
    'myself|sleeping|heart|pressure',
  // Told of a day: a food or a holiday is eaten on, and a day is not (not-danger.ts).
  'overdose|overdosed|od|oded|ods on|last|this? monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|sat|sun|night|week|weekend|month|year|christmas|thanksgiving|valentines|easter|halloween|nye|january|february|april|june|july|august|september|october|november|december|vacation !cookies|eggs|peeps|candy|chocolate|pie|sugar|cake|turkey|ham|dinner|food|leftovers|movies|shows|lights|music|football|tv|specials|sales|shopping',
  `overdose|overdosed|od|oded on the ${Array.from({ length: 31 }, (_, day) => day + 1).join('|')} st|nd|rd|th !helping|season|slice|serving|episode|cookie|cup|piece|round`,
  'overdose|overdosed|od|oded on new years|year !cookies|food|leftovers / overdosed|od|oded on my|his|her|their birthday|anniversary !cake|candy|cookies|food|dinner|presents',
  'will|ill|gonna|wanna|could|might take|swallow them|em all at once|together',
  'roommate|cousin|brother|sister|son|daughter|friend|mom|dad|husband|wife|uncle|aunt|nephew|niece|neighbor|coworker|boyfriend|girlfriend|ex odd on? monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last|this|in|when|twice|once|again|$',
  'od|oded again|yesterday|last|today|purpose / od d|ed on? again|yesterday|last|my|pills|meds|purpose|$ / going|might to od',
  `kill|kills|killed|killing|murder|offing|offed|unalive|strangle|electrocute|asphyxiate ${SELF}`,
  'please|someone|somebody|god|lord kill me !if|when|with|that|at|for / kill me please|already|now / ^ kill me $',
  `end|ending|ended|finish|ends ${WHOSE} own? life|lives|existence / take|takes|took|taking|taken ${WHOSE} own? life|lives !back`,
  'end|ending|ended it all / to end it !with|at|early|by|before|after|on|there|here|when|now|quickly|soon',
  'want|wants|going|ready|could|just|might|should|thinking|about to? just? end|ending it|this|things|everything !with|at|early|by|relationship|when',
  'want|wants|wanted it|everything all? to be? over|end / thinking|thoughts|think|thought of|about ending things|everything',
  'put|putting me out of my misery / end|stop|ending my suffering|misery|torment|existence / put an end to it|everything !hurting|annoying / put an end to my|this life|suffering|misery|existence|torment|agony / put an end to all|this $|tonight|now|forever|of|this|suffering',
  'hang|hanging|hung|hanged|shoot|shooting|shot|drown|drowned|drowning|stab|stabbed|stabbing|poison|poisoned|gas ' +
    SELF,
  `slit|slitting|slash|slashing|slashed|slice|slicing|open|opening|opened ${WHOSE}|the wrists|wrist|veins|vein|throat|arms|thighs`,
  `cut|cutting|cuts ${WHOSE} wrists|veins|throat / cut|cutting ${WHOSE} wrist|arms|arm|thighs|legs|skin again|because|so|last|tonight|to|on`,
  'want|wants|wanted|wanting|going|might|will|ill|urge|urges|plan|planning|planned|thinking|thoughts|thought|feel|feeling|like|need ' +
    `.. hurt|hurting|harm|harming|cut|cutting|injure|injuring|burn|burning ${SELF} ${ACCIDENT}`,
  `harm|harmed|harming|harms ${SELF} / ` +
    `hurt|hurting|cut|cutting|burn|burning|burned|scratch|hit|hitting ${SELF} on purpose|intentionally|deliberately`,
  `on purpose .. cut|hurt|burned|crash|crashed ${SELF}|car / cutting ${SELF} ${ACCIDENT} / hurt|cut ${SELF} ${ACCIDENT} !again|yesterday|last|my|` +
    'pretty|bad|badly|so|today|this|because|real|really|very|some|there|over|helping',
  `hurt|cut|burned|burn ${SELF} again|because|so|to / cut ${SELF} last|yesterday|today|this|tonight|to !at|while|by|on|in`,
  'started|starting|start|began|back|been|restarted|resumed|relapsed|gone|went|stop|keep|kept|thinking|urge|urges|want|im to? doing? ' +
    'cutting|burning again|lately|every|myself|my|$ !the|grass|hair|carbs|sugar|calories|back',
  'cut|cutting|cuts my arms|thighs|wrists|legs|skin / relapsed .. cut|cutting|harm / urge|urges to cut|harm|jump|burn',
  'do|doing|done|did something .. to myself / might|going|afraid|scared|will|may|could|about|before|gonna .. do something ' +
    'stupid|drastic|terrible|rash|permanent|dangerous|awful !on|at|for',
];

/** Methods, without the word. */
const METHODS = [
  'took|take|taking|taken|swallow|swallowed|swallowing|downed|down|popped|ate way? too many|much|lot|handful|' +
    `handfuls|bunch|fistful of? ${WHOSE}|the|sleeping|pain? ${MEDS}`,
  'too many pills|tablets|painkillers / ' +
    'took|take|taking|taken|swallow|swallowed|swallowing|downed|down|popped the|my|these|a|an|his|her? all|whole|' +
    `entire|full|rest|every of? the|my|these|those|last? bottle|bottles|box|pack|handful|${MEDS} !as|today|for|on|` +
    'this|like',
  `took|swallowed|taken|downed|popped|ate|take ${TEN_OR_MORE} of? ${WHOSE}|the|sleeping|those|these? pills|` +
    `tablets|painkillers|${MEDS} !a|per|each|every|over|daily|this|in|dose`,
  'took|swallowed|take|taking|drank .. on purpose / bunch|handful|bottle|fistful|whole of pills|painkillers|sleeping|tablets / ' +
    `all|whole|enough|rest of? my|these|the|those|his|her|sleeping? ${MEDS} at once|together|tonight|in|lined|and|` +
    'to|so|with|then !go|refill|get|last',
  'saved|saving|save|stash|stashed|stashing|stockpile|stockpiled|stockpiling|hoard|hoarded|hoarding|collecting|' +
    'collected|keeping|kept up? back? all? of? my|the|these|some|those|extra|old|enough|leftover|his|her|enough? ' +
    `${MEDS}|opiates`,
  'enough pills|meds|insulin|morphine|tablets|fentanyl saved|here|to|in|stashed|left|hidden !last|get|for / ' +
    'pills .. end|just in case|lined|counted|ready|waiting|sleep forever',
  'have|ive|got|bought|buy|getting|get|loaded|load|loading|holding|cleaned|pulled|found|with|husbands|dads|' +
    'husband|dad|own|keep|staring|grab|grabbed|use|using|has ' +
    'at|out|a|the|my|his|her|our? loaded? gun|pistol|handgun|revolver|shotgun !range|show|safe|store|shop|license|' +
    'permit|class|control|rights|massager|cabinet|for|wound|massage',
  'gun|pistol|revolver|rifle|shotgun|bullet .. head|mouth|temple|heart|loaded|nightstand|drawer|lap|bed|ready|' +
    'myself|brain|skull|closet|tonight|hand|hands|use !massage|massager|range|season',
  'loaded gun|rifle|pistol|shotgun|revolver / head .. gun / ' +
    'bullet|gun in|to|through|for my|his|her|the|me head|mouth|brain|skull|$ / ' +
    'pull|pulling|pulled the trigger !on',
  'rope|noose|belt|cord|sheet|sheets .. neck|ceiling|rafters|rafter|beam|fan / noose !no|lol / ' +
    'tied|tie|bought|found|got|have|getting a|the|some rope .. ready|garage|tree|beam|rafters|tonight|neck|closet',
  'razor|razors|blade|blades|knife|knives|scissors in|on|to|at|against|and|across|for|from my|his|her|the? wrist|' +
    'wrists|arm|arms|thigh|thighs|skin|throat|vein|veins|myself|bathtub|hand / ' +
    'bathtub and a? razor',
  'could|want|wanted|going|just|thinking|thought|think|about|like|urge|might|tempted|imagine|wish|should|keep|considered|considering|would|ready ' +
    '.. drive|driving|crash|crashing|steer|steering|swerve|swerving|ram|wrap|run|running .. into|off|in|around|' +
    'through|under|toward|towards|over|front .. ' +
    'tree|pole|wall|bridge|traffic|cliff|truck|semi|ditch|river|lake|ravine|overpass|guardrail|median|embankment|' +
    'barrier|ocean|canal|train|purpose|semis|trucks',
  'drive|driving|crash|steer|swerve|wrap|drives|wrapping|veer my|the|his|her|this? car|truck|van|suv? into|off|' +
    'around|under a|the|some|that|this|oncoming ' +
    'tree|cliff|bridge|wall|pole|traffic|river|lake|road|truck|semi / car|truck|off .. road|tree|bridge|wall|cliff on purpose',
  'jump|jumping|jumped|jumps|leap|leaping|throw|throwing|threw|fling|flinging|hurl myself|himself|herself? from|' +
    'off|out|over|under|in|into of|front? of? the|a|my|that|this|some|an|oncoming|moving|tall? ' +
    'bridge|roof|rooftop|building|balcony|cliff|train|traffic|window|overpass|ledge|tracks|subway|tower|truck|cars|' +
    'parking|top|highway|freeway|garage|rail|car',
  'step|stepping|walk|walking|run|running|lay|laying|lie|lying|wander|jump into|onto|out|on front? of|into? the? ' +
    'oncoming? traffic|tracks|highway|freeway !app|stop|control',
  'jump off something / front of a|the|that|some|moving train|bus|truck|car|semi / ' +
    'the|that|a bridge .. calling|calls|end|jump|edge|over|peaceful|looks|rail|railing|off / ' +
    'bridge|roof|ledge|overpass|balcony|cliff|tracks .. jump|jumping|edge|end it|climb|over the|tonight|peace',
  'standing|sitting|stand|sit|edge|im on|at|of the? edge|ledge|side|rail|railing|roof|top of? the|a|this? bridge|' +
    'roof|cliff|overpass|building|balcony|rooftop|tracks !taking|watching|with',
  'carbon monoxide|exhaust .. garage|car|sleep / garage .. engine|car running|on / bleed|bled out / ' +
    'bleach|antifreeze .. drink|drank|drinking / drink|drank|drinking bleach|antifreeze|poison',
  'starve|starving|starved myself / stop|stopped|stopping eating|eating|insulin .. die|dead|fade|gone',
  'thinking|think|thought|keep|considering|consider|want|could|might|going|gonna|tempted|about|just|looked|looking|wonder|wondering .. taking|take|swallow|swallowing|downing|down|chug all|every|whole|bottle|rest|them|entire|handful|too of? my|the|these|this|of|many|of? my|pain|sleeping|heart|left|last? pills|pill|meds|tablets|medication|painkillers|oxy|insulin|bottle|at !for|refill / how many|much of my|these|the|it|pills|this .. kill|die|end|never|sleep|fatal|lethal|would|take|takes !day|dose|times|per',
  'standing|stand|stood|sitting|sit|sat|im|walked|walking|drove|looking|parked on|at|to|by|over|down the|a|this edge|side|rail|bridge|overpass|ledge|roof|cliff|balcony|tracks|river of? the|and|looking|look|down|thinking|alone|again|tonight|crying|now|wondering|about .. down|over|jump|jumping|cars|water|end|drop|tonight|edge|thinking|crying|jump|it|again !traffic|photo|photos|pictures / let|letting|lets go of the|my? steering? wheel / jumping|jump|jumped|leap|fall|falling from|off|out of? my|the|a|this .. window|balcony|apartment|building|bridge|roof|floor|cliff|overpass|rooftop|ledge !kids',
  'bought|buy|got|getting a|some|the rope !for|to|toy / staring|stare|looking|looked|sitting|sat|holding|hold|held|counting|eyeing at|here|with|in|on my|the|these|a|this|all? pills|gun|knife|rope|razor|blade|pistol|noose|handful|meds again|and|in|all|for|right|thinking|right|tonight|$|on|here|crying|next !refill|label|price|for / dont|never let .. anyone|anybody|kids|son|daughter|her|him|them|wife|husband|mom find|see me|my|body like|body|this|$|but|first|after|dead / find my body / hurting|cutting|burning|harming|punishing myself is|helps|feels|makes|again|because|keeps|to|on',
  'scratch|scratched|scratching|dug|dig|bite|bit|punch|punched|punching|hit|hitting|bang|banging|burn|burned|burning|pick|picked|picking|beat .. until|till|til .. bled|bleed|bleeds|blood|bleeding|bruised|purple|scars|black !nose|gums|drum / thoughts|urges|ideas|voices of|to|about|that|telling hurt|hurting|harm|harming|kill|killing|cut|cutting|end|ending|burn myself|me|it|others / burned|burnt|hurt|cut|starved|choked myself on purpose|intentionally',
  'dont|not|never|wouldnt feel|safe be|safe|to|being|by|at alone|by|myself|with|home|around|being? be|myself|alone|me|tonight|pills|knives|by|home / unsafe with|by|around|to myself|my|me|be|alone|meds|pills / kill|shoot|hang|hurt|off himself|herself|themself !lifting|playing|at|in / talking|talks|talked|talk|threatening|threatened|threatens|wants|trying|tried|says|said|about|of|to to|about|of|hes|shes|he|she|that|will|gonna? shoot|shooting|kill|killing|hang|hanging|suicide|harm|harming|jump|jumping|ending himself|herself|themselves|themself',
];

/** Farewells, without the word. */
const FAREWELLS = [
  'goodbye|farewell|suicide notes|note|letters|letter|messages|message|videos|video|texts|speech / ' +
    'last|final letters|letter|goodbye|goodbyes|words|will !of|be',
  'write|wrote|writing|written|left|leaving|leave|recorded|made|record|recording|finished|sent .. goodbye|goodbyes|farewell !party|card|email',
  'letters|letter|note|notes|video|videos .. for|to my|the kids|family|children|wife|husband|daughter|son|mom|' +
    'loved|girls|boys .. when|after|gone|open|find|read|goodbye|dead|explain|explaining',
  'say|said|saying|says my|your|all|final|last goodbyes|goodbye / ' +
    'goodbye to? forever|world|everyone|everybody|cruel|my|yall|you|all !kids|wife|for|until|now|party|kiss / ' +
    'this|that is goodbye',
  'say|said|saying goodbye to everyone|everybody|all|life|this|my? life|world|kids|family|children|friends !at|before|after|this|on|for|and',
  'gave|giving|give|given|gives away all|my|everything|most|his|her of? my|his|her? stuff|things|belongings|' +
    'possessions|everything|jewelry|tools|animals|clothes|guitar|dog|cat|pets|$ !old|because|since',
  'giving|gave|give all|everything my|i stuff|things|belongings|possessions|own|have|owned away',
  'when|once|after im|i|ill am|be|is? gone|dead|not here|around / after|when i|im am? die|dead|gone / before i die',
  'wont|not|isnt|arent be? around|alive|here much|long|longer longer|more|$ / wont be alive|around $|much|long|longer|anymore',
  'last|final text|message|time youll|you|i will? hear|ever|get|see|send|talk / by the time you|anyone|u|they read|get|find|see',
  'take care of my kids|dog|cat|family|mom|husband|wife|baby|babies|children|son|daughter|dogs|cats when|after|for|once|if',
  'tell my kids|wife|husband|family|mom|daughter|son|children|babies|dad|mother i|im|that|its|how|sorry|not !ill|late|on|coming|running',
  'forgive|sorry me? for what im|i about|going|have|must|need|am / my last night|day|hours|moments|christmas|birthday alive|on earth|$',
  'tonight is my|the night|end / this is the end|my end of? me|$ / last day|night on earth|alive|here $ / my affairs .. order|settled|ready|arranged',
  'planned|planning|plan|picked|picking|paid planning|picturing|picture|imagine|imagining|planned|thinking about|' +
    'of? my own? funeral / ' +
    'my casket|coffin / ready|ready to meet my maker',
  'already|ive|have|finally|just said|told|wrote|written|made my|everyone|them|mom|goodbye|goodbyes goodbye|goodbyes|to|$|bye !kids|class|party|coworkers / said goodbye to|and|for my|everyone|good|all|the mom|kids|family|wife|husband|children|dad|mother|$|ever !at|before|until / by the time anyone|you|u|they|someone|somebody reads|read|get|gets|find|finds|see|sees / wont|never|not hear from me again|anymore|after / be|is|was|will the|my last text|message|time|thing i|you|youll|from|we|ever|that !week|month|year|season|visit|session',
];

/** What was tried, decided or prepared, told without its name. */
const RESOLVED = [
  'i|he|she|ive|almost attempted !to|the|a|it|my|your / ' +
    'my|his|her|another|last|suicide attempt|attempts !to|at|on / ' +
    'tried it? last night|nite !the|your|calling|to|stretch / ' +
    'i|it|they didnt|did take|work|not enough|woke|i|work|$ and? i? woke|up? !out|for|today / ' +
    'didnt work .. woke|alive|here / tried and failed / i chickened out $|last|again / ' +
    'almost|nearly did|done|doing it $|last|again|tonight|yesterday|this !late / ' +
    'came|come|was this|so? close to doing|ending|it',
  'was going|about to do it but / im|ill|gonna|going|decided|ready|time to? do|doing it tonight|myself|painlessly|quietly',
  'i|ive picked|chosen|set|chose out? the|my|a day|date $|its|for|and|already|to / ' +
    'know|figured exactly|out|how|when how|when|and|id|i|would .. do|kill|end it|myself|this|painlessly !works / ' +
    'i|ive|he|she have|got|has|made a|my suicide? plan $|and|ready|now|again|how|with|but|this|for !b|lunch|the / ' +
    'lied about not? having? a plan / doesnt|dont know i have a plan',
  'dark|intrusive|suicidal|ugly thoughts again|back|are|of|about|lately|$ / ' +
    'thoughts again|back|of|about .. not|dying|ending|dark|harm|being|plan|death|alive / ' +
    'ideation is|again|worse|since|back / passive|active si|ideation / si again no|$ / si with|no plan / ' +
    'ideation / phq|question|item 9|nine is|was|number|about|a|3|positive|yes / ' +
    'ready|gonna|going|want|will|to|just ctb / ctb tonight|tomorrow|soon|today / ' +
    'catch|catching the bus soon|tonight|tomorrow|and / self delete|destruct|deletion|destruction|exit / ' +
    'delete|deleting|erase|erasing myself|self from|off|soon|now|permanently|$ / yeet|yeeting myself|me|meself / ' +
    'exit plan|bag|strategy is|ready|$|in',
  'off|top|topping|topped|ending|offing|deleting myself|meself|himself|herself / ' +
    'do|doing|done myself|meself|himself|herself|urself in / do|done|doing away with myself|himself|herself / ' +
    'drink|drinking|smoke|starve|work|eat myself|himself|herself to death|die !of / ' +
    'drinking|use|using until|till|to i die|death',
  'pull my|the|his own? plug on|of|$|myself !charger|tv|phone / game over for me / ' +
    'its|is|all|game over for me $|soon|tonight|now / this|it will all be over by|tonight / ' +
    'after tonight|this|today|tomorrow|friday|weekend|sunday no|it|there|i|weekend more|will|wont|pain|is|be|wont ' +
    '!i|see|can|session / ' +
    'soon the|it|ill|this|i|so|all .. gone|over|free|peace|end !summer|winter|school|season|shift|swelling|week|' +
    'class|game|construction|cold|holiday',
  'be|am|ill|im|finally|found|soon|feel at|be|a|found peace|free|calm $|now|soon|with|because|to|finally|made|i|' +
    'decided|for|tonight|i !meeting / ' +
    'and so will i / made my peace|decision with|to god|die|end|go|leave / ive|have made my decision $ / ' +
    'calm|decided|relieved|peace .. end|die|know|going|decided|decision !therapy|insurance / ' +
    'way out|gun|pills in|is|of|ready|out the|my|this|here|in nightstand|safe|drawer|pain|life|gun|closet|plan / ' +
    'permanent|only way out',
  'dont|not|cant|didnt trust|safe|trusting|feel|be with? myself|alone|safe|me|with tonight|alone|right|with|now|' +
    'myself|these|anymore|pills|around|$|thoughts|at !stairs|ice|ladder|road / ' +
    'not|isnt|dont safe|feel|am $|with|safe|alone|tonight|right|from|here myself|alone|now|tonight|with|from|$|' +
    'these / ' +
    'afraid|scared|worried of|about|what? what|of|that? i|myself|ill|im|might|id might|will|do|would|may|could|' +
    'capable|alone do|tonight|to|hurt|self|when|again !get|eat',
  'take|took|get|lock|locked|hide|hid|hidden|put|gave|give|had|come|remove|asked|hand|locked|keep .. pills|' +
    'knives|gun|guns|meds|razors|medication|pistol|blades|rope .. from|away|because|before|so|trust|myself|safe|' +
    'wouldnt|dont|couldnt !refill|kids|pharmacy|grandkids|toddler|trip|pocket|dog / ' +
    'before|until|or i|im do|hurt|use|regret something|myself|them|it / ' +
    'someone|somebody|please|pls take|get|come|hide|lock|hold my|the|these|away gun|pills|guns|knives|meds|pistol|' +
    'rifle',
  'kill|killing our|us|both|my|him|her|the|hurting|hurt me|dad|myself|baby|both|wife|husband|and|kids|and|us ' +
    '!game|lol / ' +
    'take|taking my wife|husband|kids|family and? me? both? out|together / ' +
    'we|together ll|go|die|going|decided|both go|together|die|to|want|me|leave together|her|die|and|him !now|to|' +
    'dinner|for|out|shopping / ' +
    'hurt|hurting|harm|harming the|my|a|our baby|kids|kid|children|child and|me|myself|then|or !back|knee|leg',
  'if it|not|it|they|wasnt|werent|not|theyre|there|we? werent|wasnt|for|hadnt|didnt|not for|my|the .. kids|dog|' +
    'cat|mom|grandkids|wife|husband|son|daughter|church|family|faith .. dead|gone|done|do|would|already|hand|be|' +
    'hang|myself|long / ' +
    'only reason|thing|one|reasons .. havent|alive|stopping|stay|here|done|living|keeps|keeping|hold|holding|stops|' +
    'stop .. it|me|alive|here|done|living|yet|kids|mom|dog|cat|this !calling|call|open|came|sleep|late / ' +
    'stay|stayed|staying|only|just|keep alive|living|breathing for|because|until|til !music|work|living|room',
  '988 twice|put|again|line|hotline|chat|didnt|hung / called|calling|texted 988 / ' +
    'the|crisis|suicide|prevention|helpline|hot crisis|suicide|line|hotline line|hotline|busy|text|is|number|chat|' +
    'again|was !customer|party|bus / ' +
    'lifeline .. busy|hold|hung|called|text / ' +
    'psych|psychiatric|mental ward|hospital|hold|unit|er after|again|for|last|from|because|on|attempt !nurse|job / ' +
    'safety plan|contract / death wish|bed !movie|list / kill my cell|shelf|self / ' +
    'want to kill my self|cell|shelf / want to dye already|tonight / harakiri / seppuku',
  'standing|sitting|stood|sat on|at the|a|this|that ledge|bridge|overpass|rooftop|tracks|railing !with|fixing|cleaning|painting / ' +
    'drive|drove|driving off the|a|that|this overpass|bridge|cliff|pier / ' +
    'relapsed|relapse|relapsing on|with|into sh|self|cutting / sh urges|urge|again / clean from sh|cutting / ' +
    'carbon monoxide !detector|detectors|alarm|alarms|poisoning|sensor|test|in|leak / ' +
    'unsubscribe|resign|retire|quit|quitting|checking|check out? from|of life|living|existence !insurance|coaching / ' +
    'tell my|the|our family|kids|wife|husband|mom|mum|mother|dad|father|sister|brother|son|daughter|children|parents|boys|girls im|i .. sorry|love|loved !late|running|i|about',
];

export const CRISIS_ENGLISH = [...NAMED, ...METHODS, ...FAREWELLS, ...RESOLVED].join(' / ');
