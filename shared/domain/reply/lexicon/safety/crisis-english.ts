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
const WANT =
  'want|wants|wanted|wanting|wish|wishes|wishing|ready|prepared|love|prefer|prefers|rather|deserve|deserves|hoping|hope|waiting|wait|' +
  'try|trying|tried|plan|plans|planning|planned|decided|need|needs|help|urge|urges|way|ways|tempted|determined|begging|pray|prays|' +
  'praying|prayed|longing|excited|time|beg|meant|thoughts|supposed|better|easier|thinking|about|allowed|reasons|trying|dying';

/** The words themselves, and killing or harming oneself. */
const NAMED = [
  'suicid* / self harm|harmed|harming|injury|injure|injured|injuring|mutilation|mutilate|mutilating|inflicted|destruct / selfharm*',
  'unalive|unaliving / kms !today|away|from|more|per|left|of|on|to|in|marathon|run|walk|jog / kys',
  'overdose|overdosed|overdosing|overdoses !on|of / to od !on / i|she|he|they|almost|nearly od|oded !on',
  `overdose|overdosed|overdosing|od|ods|oded|odd|oding on|of ${WHOSE}|the|all|some|sleeping|blood? ${MEDS}|purpose|drugs|coke|cocaine|again|` +
    'myself|sleeping|heart|pressure',
  'od|oded again|yesterday|last|today|purpose / od d|ed on? again|yesterday|last|my|pills|meds|purpose|$ / going|might to od',
  `kill|kills|killed|killing|murder|offing|offed|unalive|strangle|electrocute|asphyxiate ${SELF}`,
  'please|someone|somebody|god|lord kill me !if|when|with|that|at|for / kill me please|already|now / ^ kill me $',
  `end|ending|ended|finish|ends ${WHOSE} own? life|lives|existence / take|takes|took|taking|taken ${WHOSE} own? life|lives !back`,
  'end|ending|ended it all / to end it !with|at|early|by|before|after|on|there|here|when|now|quickly|soon',
  'want|wants|going|ready|could|just|might|should|thinking|about to? just? end|ending it|this|things|everything !with|at|early|by|relationship|when',
  'want|wants|wanted it|everything all? to be? over|end / thinking|thoughts|think|thought of|about ending things|everything',
  'put|putting me out of my misery / end|stop|ending my suffering|misery|torment|existence / put an end to it|my|everything|all|this !pain|problem',
  'hang|hanging|hung|hanged|shoot|shooting|shot|drown|drowned|drowning|stab|stabbed|stabbing|poison|poisoned|gas ' +
    SELF,
  `slit|slitting|slash|slashing|slashed|slice|slicing|open|opening|opened ${WHOSE}|the wrists|wrist|veins|vein|throat|arms|thighs`,
  `cut|cutting|cuts ${WHOSE} wrists|veins|throat / cut|cutting ${WHOSE} wrist|arms|arm|thighs|legs|skin again|because|so|last|tonight|to|on`,
  'want|wants|wanted|wanting|going|might|will|ill|urge|urges|plan|planning|planned|thinking|thoughts|thought|feel|feeling|like|need ' +
    `.. hurt|hurting|harm|harming|cut|cutting|injure|injuring|burn|burning ${SELF} ${ACCIDENT}`,
  `harm|harmed|harming|harms ${SELF} / hurt|hurting|cut|cutting|burn|burning|burned|scratch|hit|hitting ${SELF} on purpose|intentionally|deliberately`,
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
  `took|take|taking|taken|swallow|swallowed|swallowing|downed|down|popped|ate way? too many|much|lot|handful|handfuls|bunch|fistful of? ${WHOSE}|the|sleeping|pain? ${MEDS}`,
  'too many pills|tablets|painkillers / ' +
    `took|take|taking|taken|swallow|swallowed|swallowing|downed|down|popped the|my|these|a|an|his|her? all|whole|entire|full|rest|every of? the|my|these|those|last? bottle|bottles|box|pack|handful|${MEDS} !as|today|for|on|this|like`,
  `took|swallowed|taken|downed|popped|ate|take ${TEN_OR_MORE} of? ${WHOSE}|the|sleeping|those|these? pills|tablets|painkillers|${MEDS} !a|per|each|every|over|daily|this|in|dose`,
  'took|swallowed|take|taking|drank .. on purpose / bunch|handful|bottle|fistful|whole of pills|painkillers|sleeping|tablets / ' +
    `all|whole|enough|rest of? my|these|the|those|his|her|sleeping? ${MEDS} at once|together|tonight|in|lined|and|to|so|with|then !go|refill|get|last`,
  `saved|saving|save|stash|stashed|stashing|stockpile|stockpiled|stockpiling|hoard|hoarded|hoarding|collecting|collected|keeping|kept up? back? all? of? my|the|these|some|those|extra|old|enough|leftover|his|her|enough? ${MEDS}|opiates`,
  'enough pills|meds|insulin|morphine|tablets|fentanyl saved|here|to|in|stashed|left|hidden !last|get|for / pills .. end|just in case|lined|counted|ready|waiting|sleep forever',
  'have|ive|got|bought|buy|getting|get|loaded|load|loading|holding|cleaned|pulled|found|with|husbands|dads|husband|dad|own|keep|staring|grab|grabbed|use|using|has ' +
    'at|out|a|the|my|his|her|our? loaded? gun|pistol|handgun|revolver|shotgun !range|show|safe|store|shop|license|permit|class|control|rights|massager|cabinet|for|wound|massage',
  'gun|pistol|revolver|rifle|shotgun|bullet .. head|mouth|temple|heart|loaded|nightstand|drawer|lap|bed|ready|myself|brain|skull|closet|tonight|hand|hands|use !massage|massager|range|season',
  'loaded gun|rifle|pistol|shotgun|revolver / head .. gun / bullet|gun in|to|through|for my|his|her|the|me head|mouth|brain|skull|$ / pull|pulling|pulled the trigger !on',
  'rope|noose|belt|cord|sheet|sheets .. neck|ceiling|rafters|rafter|beam|fan / noose !no / tied|tie|bought|found|got|have|getting a|the|some rope .. ready|garage|tree|beam|rafters|tonight|neck|closet',
  'razor|razors|blade|blades|knife|knives|scissors .. wrist|wrists|arm|arms|thigh|thighs|skin|throat|vein|veins|myself|bathtub !surgery',
  'could|want|wanted|going|just|thinking|thought|think|about|like|urge|might|tempted|imagine|wish|should|keep|considered|considering|would|ready ' +
    '.. drive|driving|crash|crashing|steer|steering|swerve|swerving|ram|wrap|run|running .. into|off|in|around|through|under|toward|towards|over|front .. ' +
    'tree|pole|wall|bridge|traffic|cliff|truck|semi|ditch|river|lake|ravine|overpass|guardrail|median|embankment|barrier|ocean|canal|train|purpose|semis|trucks',
  'drive|driving|crash|steer|swerve|wrap|drives|wrapping|veer my|the|his|her|this? car|truck|van|suv? into|off|around|under a|the|some|that|this|oncoming ' +
    'tree|cliff|bridge|wall|pole|traffic|river|lake|road|truck|semi / car|truck|off .. road|tree|bridge|wall|cliff on purpose',
  'jump|jumping|jumped|jumps|leap|leaping|throw|throwing|threw|fling|flinging|hurl myself|himself|herself? from|off|out|over|under|in|into of|front? of? the|a|my|that|this|some|an|oncoming|moving|tall? ' +
    'bridge|roof|rooftop|building|balcony|cliff|train|traffic|window|overpass|ledge|tracks|subway|tower|truck|cars|parking|top|highway|freeway|garage|rail|car',
  'step|stepping|walk|walking|run|running|lay|laying|lie|lying|wander|jump into|onto|out|on front? of|into? the? oncoming? traffic|tracks|highway|freeway !app|stop|control',
  'jump off something / front of a|the|that|some|moving train|bus|truck|car|semi / the|that|a bridge .. calling|calls|end|jump|edge|over|peaceful|looks|rail|railing|off / ' +
    'bridge|roof|ledge|overpass|balcony|cliff|tracks .. jump|jumping|edge|end it|climb|over the|tonight|peace',
  'standing|sitting|stand|sit|edge|im on|at|of the? edge|ledge|side|rail|railing|roof|top of? the|a|this? bridge|roof|cliff|overpass|building|balcony|rooftop|tracks !taking|watching|with',
  'carbon monoxide|exhaust .. garage|car|sleep / garage .. engine|car running|on / bleed|bled out / bleach|antifreeze .. drink|drank|drinking / drink|drank|drinking bleach|antifreeze|poison',
  'starve|starving|starved myself / stop|stopped|stopping eating|eating|insulin .. die|dead|fade|gone',
];

/** Farewells, without the word. */
const FAREWELLS = [
  'goodbye|farewell|suicide notes|note|letters|letter|messages|message|videos|video|texts|speech / last|final letters|letter|goodbye|goodbyes|words|will !of|be',
  'write|wrote|writing|written|left|leaving|leave|recorded|made|record|recording|finished|sent .. goodbye|goodbyes|farewell !party|card|email',
  'letters|letter|note|notes|video|videos .. for|to my|the kids|family|children|wife|husband|daughter|son|mom|loved|girls|boys .. when|after|gone|open|find|read|goodbye|dead|explain|explaining',
  'say|said|saying|says my|your|all|final|last goodbyes|goodbye / goodbye to? forever|world|everyone|everybody|cruel|my|yall|you|all !kids|wife|for|until|now|party|kiss / this|that is goodbye',
  'say|said|saying goodbye to everyone|everybody|all|life|this|my? life|world|kids|family|children|friends !at|before|after|this|on|for|and',
  'gave|giving|give|given|gives away all|my|everything|most|his|her of? my|his|her? stuff|things|belongings|possessions|everything|jewelry|tools|animals|clothes|guitar|dog|cat|pets|$ !old|because|since',
  'giving|gave|give all|everything my|i stuff|things|belongings|possessions|own|have|owned away',
  'when|once|after im|i|ill am|be|is? gone|dead|not here|around / after|when i|im am? die|dead|gone / before i die',
  'wont|not|isnt|arent be? around|alive|here much|long|longer longer|more|$ / wont be alive|around $|much|long|longer|anymore',
  'last|final text|message|time youll|you|i will? hear|ever|get|see|send|talk / by the time you|anyone|u|they read|get|find|see',
  'take care of my kids|dog|cat|family|mom|husband|wife|baby|babies|children|son|daughter|dogs|cats when|after|for|once|if',
  'tell my kids|wife|husband|family|mom|daughter|son|children|babies|dad|mother i|im|that|its|how|sorry|not !ill|im !late|on|coming|running',
  'forgive|sorry me? for what im|i about|going|have|must|need|am / my last night|day|hours|moments|christmas|birthday alive|on earth|$',
  'tonight is my|the night|end / this is the end|my end of? me|$ / last day|night on earth|alive|here $ / my affairs .. order|settled|ready|arranged',
  'planned|planning|plan|picked|picking|paid my own? funeral|casket|coffin|headstone / ready|ready to meet my maker',
];

/** Wanting to die, not to live. */
const DYING = [
  `${WANT} to? just|really|actually|only|not|be|go|fucking|so? die|dead|died !laughing|of|for|from|hair|my / going|gonna|am|will|ill to? die tonight|soon|today|alone|by|anyway|and|from|like|here|this`,
  'wish|wished|hope|hoped|hoping|pray|wishing|rather|if i|he|she|they|id|god|it|cancer|something|someone|somebody|lord|the ' +
    'would|could|just|was|were|will|had|have|car|crash|surgery|accident? never? not? just? die|died|dead|disappear|disappeared|gone|kill|killed|take|took|vanish|vanished me|$|in|tonight|already|instead|when|yesterday|at|and|right|now|so|last|from|be|today !way|too|my',
  'wish i|id|he|she was|were|wasnt|werent|had|didnt|hadnt never|not|been|dead|gone|here|alive|born|exist / wish i wasnt|werent|didnt here|alive|born|around|exist|wake / never|not been born|existed',
  'should|shouldve|wish of|have|i|had? died|never|been been? born|$|in|that|then|when / wish it|this|that|they|someone|something would|had|just|will? kill|killed|finish|end|take me / wish me dead',
  'rather|better|best be? dead|dying / rather|prefer die|death|dying !than / rather die than live|keep|feel|be|go|continue|face|wake|suffer|deal|stay|have|endure',
  'let me die !of / i should|must|shouldve just? die / please die|dying|just let me / already|just|fucking dead inside',
  'makes|make|making|made me|him|her want|feel|wish .. die|dead|dying|death / i|she|he really|just|only|still want|wants to? die !for|without|of|laughing',
  'i think|feel|believe|know|guess im|i|that am|ill|going|will? to? dying|die / think|feel|feels|feeling|felt like im? i? am|was|were dying|death|die / feel|feels|feeling like dying|death $|every|all|today|inside|tonight|again|right|most|anymore|and|and|sometimes|because|or / feel|feels|feeling dead inside|$|already',
  'think|thinking|thought|thoughts|dream|dreaming|dreams|fantasize|fantasizing|obsessed|googled|googling|reading|looking|wonder|wondering about|of|with|up|how|ways|at|what .. dying|death|die|suicide|overdose|hanging|unaliving|dead|killing !star|her|his|dad|mom|valley|penalty|row|time|it|phone',
  'ways|way|how|easiest|painless|quickest to die|end it|kill|overdose|disappear / painless|easy|quick|peaceful way|death|exit !to / how many pills|norco|oxy|tylenol|xanax|ambien would|does|will|to|it|kill',
  'death|dying|dead|die|end|grave|heaven|peace would|sounds|seems|feels|looks|is|will be? a|like|so|pretty|the|really|only? nice|relief|better|peaceful|good|answer|way|easier|sweet|option|welcome|rest|mercy|appealing|escape|solution|cure !for|news',
  'only way|thing|out|relief|escape|answer .. death|die|dying|dead|grave|end|stop breathing / dont|not|never afraid|scared|fear|mind of? death|die|dying|to die / welcome|welcoming|invite death',
  'waiting|wait|pray|praying|prayed|hope|hoping|ready|begging|wish|asking|asked for|to|god to|for|let|take? me? death|die|end $|come|take|already|now|soon|and / god|lord|jesus please? just? take|end|let me|my|this home|now|away|$|life|die|already|tonight',
  'ready|want|wants|time|going|hope|soon|wish to? leave|go|be|join|meet|see|rest|meeting with|home|to? this|be? god|jesus|lord|maker|heaven|world|earth|life|my late|up !vacation|church|saturday|sunday|is|insurance',
  'be|join|meet|see|rejoin .. in heaven|afterlife|other side|paradise / leave this|the world|earth|life !series|on|cup / depart|exit this|the world|life|earth|planet',
  'dont|doesnt|didnt|not|never|no|cant|hardly|longer|stopped|dread|hate longer? want|wants|wanted|wanting|care|feel|wish|like|see|deserve|intend|plan|going|willing|reason|strong|able|having about? like? to? live|living|exist|existing|wake|waking|alive|continue|life !in|at|on|with|by|near|like|alone|around|long|up|a|the|this|music',
  'dont|doesnt|didnt|not|never|no|dread|hate longer? want|wants|wanted|wanting|wish|like|deserve|plan|supposed|meant|going|care|expect to? keep? be|being !in|at|a|on|to|late|the here|alive|around|anymore|living|born|$ !at|until|for|past|before|all|so|too',
  'dont|doesnt|didnt|not|never|no longer? want|wants|wanted|wanting to? be|stay|live a|on|in burden|this|earth|planet|world !house|apartment|town|program|pain|weekend|city|position',
  'want|wanting|wants|wanted|wish|prefer|rather|like|hope|try|could|just .. not|stop|quit|never to? just? exist|existing|live|living|breathing|wake|waking !on|in|with|at|by|early|so|like|near|next|alone',
  'no|any|isnt|aint|without|lost|lose|what|whats|see|lack|find|no reason|reasons|point|will|desire|wish|way|sense|purpose|use|meaning|strength|motivation|energy to|in|of|for|left|out .. live|living|alive|life|exist|existing|being|wake|waking|stay|breathing|breathe|go on|keep going|continue|here|fight !in|at|with|near|on|there|next|forward|to|at|up|early|so|late|out|for',
  'whats|what|is|no|see|a|any the|even|is|a? point|use|purpose|reason of|in|to|for? even|keep? living|live|life|going|being|continuing|existing|all|this|trying|anymore|any|go !to|up|back|out|there|for|of',
  'no|any point|reason|sense|use anymore|any|living|going on|being|continuing|to anything|me|it all|go on|keep going|left|staying / not|isnt|aint|hardly|never|longer worth|worth it? living|being alive|going on|it anymore|life|existing|sticking|staying',
  'nothing|anything|nobody|something|anyone|little to|left left? to? live|living|fight|stay|hold|going for|on !in|at|with / nothing left for|of|to|inside me|live|give|lose|$ / no future $|for|anymore|left / dont|cant|not|couldnt see|have a|any|my? future $|for|anymore|left|ahead|here',
  'life|living|existence is|isnt|not|aint|no|feels|seems|just not|no|so|too|completely|just|longer|really? longer|any? worth|over|pointless|meaningless|hopeless|worthless|unbearable|unlivable|torture !for|a|the|an|with|in|right|when|now / life has|lost no|all meaning|purpose|point',
  'if this is|be .. life .. dont|not|no|out|done / tired|sick|done|finished|over|exhausted|fed|weary|through|enough|had|hate|hating|despise of|with|up|from|by|through|it|being|my? of? living|life|existing|existence|being alive|here|existing|breathing|waking|this world|life !like|with|at|in|sciences|insurance|on|the|near|wet|early|up',
  'tired|sick|done|hate|over|exhausted of|with|from? being here|alive / tired of living like|with this / done|finished living|existing|fighting|trying !to|with|the / done with all? everything|everyone|this|it|life|living $|all|anymore|life|world',
  'give|giving|gave|given|giving up on life|living|everything|myself|me|$ / give|giving|gave|given up .. living|life|die / lost|losing all my? hope|will to|in|$|and / no|without hope left|anymore|for me / lost|losing the will to',
  'never wake|waking|woke|woken up? $|again|anymore|tomorrow|from|and|to|one / to|and|i|just|didnt|wouldnt|so|dont|please just? not|never|dont|wont wake|waking up? $|again|anymore|tomorrow|from|and|to|one|in / not to wake up / not waking up again|anymore|tomorrow / wont wake up !for|before|early|unless|on|til|till|until / sleep|asleep forever|and|eternally never|not|dont|$|wake|wont|die|dead',
  'wish|hope|hoping|rather|pray|praying|prayed|want|beg .. wouldnt|dont|didnt|wont|not|never|stop|doesnt wake|waking|breathing|woke|exist|beating !you|u|him|her|the|anyone|him / want|wish|like|ready|rather|need to? i? could|to|can? just? disappear|vanish|evaporate !from|my|the|to|for|into|a|in',
  'care if|whether|what i|he|she|we live|die|lived|died|wake|dead|alive|happens to me / live or die|dead / dead or alive / having|having a? suicidal|mental health? crisis|breakdown / i|im am? in crisis / in a|mental crisis $|right|now|and|please',
  'dont belong here|anymore|anywhere|in / shouldnt|not be here|alive anymore|any|$ / not|wont be here|alive anymore|long|christmas|much|tonight',
  'cant|couldnt|wont|cannot go|keep|carry|live on|going|living|fighting|trying|pretending|holding|doing !a|the|my|that|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|vacation|trip|holiday|january|february|march|april|may|june|july|august|september|october|november|december|walks|walk|runs|hikes|1|2|3|4|5|6|7|8|9|10|to|for|with|up|back|in|at|out|any|there|of|line|stairs|long|as|it|hold|online|so',
  'cant|not go|carry|keep|live|continue|face|stand|survive|bear on|going|living|with|doing|another|anymore|one|being like|with|for|living|this|day|it|more|anymore|another|life|alive this|it|my|any|much|life|way|pain|longer|anymore|$|day|night|living',
  'no longer? longer go|carry|live|continue|want on|living|life !monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|a|vacation|my|that|in|at|near|there|with / longer|cant do|take|handle|bear this|it|life anymore|any|$ !pain',
  'cant|couldnt|not do|take|handle|stand|bear|live|endure|deal|tolerate with? it|this|life|that|being|existing anymore|any|no|much|longer|alive|all !pain|job|weather|heat|more|dog / cant|cannot keep doing|living|going|fighting|existing this|like|on|it|for|anymore|$',
  'cant|not live|continue|exist|survive|living like|living|this|with|another|in anymore|this|any|life|pain|way|longer|day|body|$ !house|apartment / cant continue|live anymore|any|$ / cant do|face|take|survive another|one day|night|week|year|more',
  'better|best|happier|easier|fine|good|easier|nicer off? without me|us !there|at|today / better off dead|gone|if / better|best|easier|happier if|once|when i|he|she|im was|were|wasnt|werent|died|didnt|am|gone|just|disappeared|die|wasnt',
  'world|everyone|family|kids|they|everybody|husband|wife|people|children|theyd|you|mom be|is|would|are|will|all|can? be? better|happier|fine|easier|relieved|ok|free|best .. without me|if i|when i|im gone / no|nobody|not|anyone|anybody|would|will|who|wouldnt one|would|will|wouldnt|notice|care|even? miss|notice|care|mourn me|if $|if|anyway|anymore|im|i|when !at|in|on|today',
  'nobody|one|who|anyone would|will|even|d? care|notice|miss|cry if|when|that|im i|im was|were|died|disappeared|gone|vanished|werent|am|wasnt|die|dead',
  'im|am|being|such|feel|feeling|become|just|only|nothing|be a|like|such|nothing|the but|a? burden|dead|waste weight|to|on|for|of|space everyone|everybody|my|them|all|others|people|family|him|her|you|this|society|space|$ / a burden $|anymore / waste of space|air|oxygen|skin',
  'world|family|planet|earth|life without me|my would|is|be|better|goes|$ / nothing|something to live for / dont deserve to? live|life|be here|alive|exist|breathe / should|shouldve never been born|existed / never asked to be born',
  'want|wants|like|ready|need|time to? check|checking|opt out of? life|permanently|existence / step out of this? life / going|go to sleep and? not|never|forever|hope',
];

export const CRISIS_ENGLISH = [...NAMED, ...METHODS, ...FAREWELLS, ...DYING].join(' / ');
