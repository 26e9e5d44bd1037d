/**
 * English words of wanting to die, or not to live.
 *
 * Written 2026-11-21, widened 2026-11-27. AWAITING A CLINICIAN'S SIGN-OFF, as crisis-english.ts is, which also says
 * what these lists are held against.
 */

const WANT =
  'want|wants|wanted|wanting|wish|wishes|wishing|ready|prepared|love|prefer|prefers|rather|deserve|deserves|hoping|hope|waiting|wait|' +
  'try|trying|tried|plan|plans|planning|planned|decided|need|needs|help|urge|urges|way|ways|tempted|determined|begging|pray|prays|' +
  'praying|prayed|longing|excited|time|beg|meant|thoughts|supposed|better|easier|thinking|about|allowed|reasons|trying|dying';

/** Wanting to die, not to live. */
const DYING = [
  // To die.
  `${WANT} to? just|really|actually|only|not|be|go|fucking|so|already|be? to? die|dead|died !laughing|of|for|from|hair|my|serious`,
  'want|wants|wanted|wanting|ready|rather|need to? two|die|dye $|already|now|tonight|so|please|and|because|but|' +
    'period|right|bad|sometimes !my|hair / ' +
    'i wont to dye|die / whant|want two die',
  'going|gonna|am|will|ill|hope|hoping|should to? just? die tonight|soon|today|alone|by|anyway|already / ' +
    'i|she|he really|just|only|still want|wants to? die !for|without|of|laughing',
  'let me die !of / help|helping me die|end / ' +
    'please|would|will|can|could you|someone|somebody|they|doctor|yall? help|make|let me die / ' +
    'i should|must|shouldve|ought just|have|to|of? die|died / i should be dead',
  'i should|shouldve|could be|have|of dead|died !by|tired|asleep / should have died|killed / ' +
    'make|makes|making|made me|him|her want|feel|wish .. die|dead|dying|death',
  'i think|feel|believe|know|guess im|i|that am|ill|going|will? to? dying|die !for|of|laughing|to / ' +
    'think|feel|feels|feeling|felt like im? i? am|was|were dying|death|die !laughing / ' +
    'feel|feels|feeling like dying|death $|every|all|today|inside|tonight|again|right|most|anymore|and|sometimes|' +
    'because|or',
  'might|may as|aswell|just well? well|just be dead|die|over / mize well be dead / better of|off dead|gone / ' +
    'feel|feels|feeling|im|already dead inside / sooner|rather be dead / ' +
    'sooner i|im die|dead|go|gone|in the !to|home / rather|better|best be? dead|dying',
  'rather|prefer die|death|dying !than / ' +
    'rather die than live|keep|feel|be|go|continue|face|wake|suffer|deal|stay|have|endure / ' +
    'prefer not to be alive|here|$ / prefer not to live|exist',
  'wish|wished|hope|hoping|hoped|pray|praying|prayed|wishing|want .. would|could|just|will|had|to|had|wouldve? ' +
    'just|have? kill|killed|kills|finish|finished|take|took|takes|taken|end|ended me !home|back|off|out|to|with|up|' +
    'for',
  'wish|hope|hoping|hoped|pray|want i|my heart|to|would|could|just|had|will|never? just|never? dies|die|died|' +
    'dead|quit|quits|stop|stops|stopped|gives|give !it|hurting|this|that|these|texting|paying|eating|smoking|' +
    'working|by|at',
  'wish|hope|hoping my heart would|just|to? just? stop|stops|quit|quits|gives|give|stopped / ' +
    'heart would|just|will? just? stop|quit / ' +
    'wish i|id|he|she was|were|wasnt|werent|had|didnt|hadnt|wuz never|not|been|dead|gone|here|alive|born|exist|ded',
  'wish i wasnt|werent|didnt here|alive|born|around|exist|wake / never|not been born|existed / ' +
    'should never|not have|of? been|be born|alive|here|existed / wish me dead / ' +
    'hope|wish|pray .. cancer|surgery|storm|crash|pills|plane|virus .. takes|take|took|kills|killed|finishes|' +
    'finished|kill|me|him|her|job',
  'hope|hoping|wish the? pills|it|this|cancer|dose|batch does|do|did|does|works|work|kills their|its|the job|me / ' +
    'think|thinking|thought|thoughts|dream|dreaming|dreams|fantasize|fantasizing|daydream|obsessed|googled|' +
    'googling|reading|looking|wonder|wondering about|of|with|up|how|ways|at|what .. dying|death|die|suicide|' +
    'overdose|hanging|unaliving|dead|killing|method|methods|end !star|her|his|dad|mom|valley|penalty|row|time|it|' +
    'phone',
  'painless|easy|easiest|quick|quickest|peaceful|fastest|best ways|way|methods|method to die|go|end|kill|exit|' +
    'leave|do !home|about / ' +
    'how many|much .. would|will|does|to|it|could .. kill|die|lethal / ' +
    'searched|googled|looked|looking|researched|reading .. kill|lethal|overdose|painless|methods|noose|die',
  'death|dying|dead|grave|heaven|peace|death would|sounds|seems|feels|looks|is|will be? a|like|so|pretty|the|' +
    'really|only|better? nice|relief|better|peaceful|good|answer|easier|sweet|option|welcome|rest|mercy|appealing|' +
    'escape|solution|kinder|cure|way|nicer|freedom|out !for|news|spot',
  'only|one|no|another way|thing|out|relief|escape|answer|other|solution .. death|die|dying|dead|grave|killing / ' +
    'only death|dying / permanent way|solution|fix|end|rest|sleep !marker|hair|residence|resident|damage / ' +
    'eternal|forever|long sleep|rest|nap|peace / ' +
    'not|dont|never|no|longer afraid|scared|fear|mind of? death|die|dying|to die',
  'waiting|wait|pray|praying|prayed|hope|hoping|ready|begging|beg|wish|asking|asked|ask for|to|god|lord|him to|' +
    'for|let|take? death|die|dying !down / ' +
    'pray|prayed|praying|ask|asked|beg|begged|hope|wish|pls|please .. god|lord|jesus|he .. take|takes|takes|took ' +
    'me !care|to|through|out / ' +
    'god|lord|jesus please? just? take me|this !to|through|out|care / ' +
    'take me already|home|tonight|now|please lord|god|jesus|tonight|already|now',
  'ready|want|wants|time|going|hope|soon|wish|decided|about to? leave|exit|depart this|the world|life|earth|' +
    'planet / ' +
    'leave|leaving this|the world|earth|life !series|cup|insurance / ' +
    'be|join|meet|see|seeing|joining|with|rejoin|find .. in heaven|afterlife|up there / ' +
    'see|join|meet|be|with|him|her|you|go on|to the other side !of / ' +
    'going|go|ready|home|want|time to|with|meet|be with? jesus|heaven|maker|god !bless|church|be',
  'be|join|see|meet|lie with|next|beside|to? my late|dead husband|wife|mom|mother|dad|father|son|daughter|baby|' +
    'brother|sister|parents / ' +
    'want|wants|ready|going|soon|time|gonna|hope to? go? be|join with? my? husband|wife|mom|mother|dad|father|son|' +
    'daughter|baby|angel soon|again|already|in|who|she|he !tomorrow / ' +
    'in the ground|grave next|with|beside|soon|the|already|too|now / be|put|am|im|me six feet under / ' +
    'pushing up daisies|dasies / in a casket|coffin|grave / my own? funeral|casket|coffin|burial|obituary !home',
  'rest in peace already|soon|now|finally|too / want|wanna|just|like|let .. to rest in peace / ' +
    'want|wanna|wish to? sleep forever|permanently|for|eternally / ' +
    'put me down|to|out|under !for|on|as|with|in|at|the|a|late|list / ' +
    'euthanasia|euthanize|euthanised|euthanized / assisted dying|suicide|death / right to die / ' +
    'switzerland|dignitas .. die|dying|assisted|clinic / dnr make|and',
  // Not to live.
  'dont|doesnt|didnt|not|never|no|cant|hardly|longer|stopped|dread|hate longer? want|wants|wanted|wanting|care|' +
    'feel|wish|like|see|deserve|intend|plan|going|willing|reason|strong|able|having|dezire|desire|whant about? ' +
    'like? to? keep|continue? to? live|living|exist|existing|wake|waking|alive|continue|life|breathing !in|at|on|' +
    'with|by|near|like|alone|around|long|up|a|the|this|music|through|to',
  'dont|doesnt|didnt|not|never|no|dread|hate longer? want|wants|wanted|wanting|wish|like|deserve|plan|supposed|' +
    'meant|going|care|expect|sure|intend|prefer if? i? want|to? keep? be|being here|alive|around|anymore|living|' +
    'born|$ !at|until|for|past|before|all|so|too|when',
  'not|dont|never sure|know|think if? i? want|wanna to? be|stay|live around|here|alive for|much|by|next|this|$ ' +
    '!dinner|the / ' +
    'dont|doesnt|didnt|not|never|no longer? want|wants|wanted|wanting to? be|stay|live|exist on|in this|the earth|' +
    'planet|world|life|body !type|music|tour',
  'want|wants|wanted|wanting to not exist|live|wake|be !in|late|on|at / ' +
    'want|wants|ready|need|looking|let|find|get out of|from this|here? world|life|body|existence !house|room / ' +
    'want|wanting|wants|wanted|wish|prefer|rather|like|hope|try|could|just not|stop|quit|never to? just? exist|' +
    'existing|live|living|breathing|wake|waking|be|being !on|in|texted|contacted|messaged|called|bothered|disturbed|touched|rushed|asked|seen|charged|billed|included|with|at|by|early|so|like|near|next|alone|rude|late|' +
    'a|the',
  'quit|resign|retire|resigning|quitting|check|checking|opt|checked from|of|out|being|of? from|of? life|living|' +
    'existing|permanently|being !support|guard / ' +
    'check|checking out for good|permanently|of|soon this|life|world|$ !hotel|the / ' +
    'quit being|living|breathing alive|$',
  'no|any|isnt|aint|without|lost|lose|what|whats|see|lack|find|one|single|have|theres reason|reasons|point|will|' +
    'desire|wish|sense|purpose|use|meaning|strength|motivation|nothing to|in|of|for|left|out|to .. live|living|' +
    'livin|alive|life|exist|existing|waking|breathing|breathe !in|at|with|near|on|there|next|forward|style|room|' +
    'insurance',
  'no|any|one|see|give|find|isnt|aint|what|need reason|reasons|point|purpose to|in|of keep|carry|go|continue|' +
    'stay|staying|going|be|being|fight|try|wake|fighting|continuing|hang|hold living|going|on|here|alive|around|up|' +
    '$|fighting|anymore !for|the|to|with|on',
  'whats|what|is|no the|even|is? point|use|purpose|reason of|in|to? even|keep? living|live|life|going|continuing|' +
    'existing|all|this|trying|anymore|any|go|being !to|up|back|out|there|for|calling|therapy',
  'reason|point|use to|in|of keep|continue living|going|fighting / ' +
    'no|any point|reason|sense|use anymore|any|living|existing|continuing|left|anymore / ' +
    'no point in|to being|anything|me|it|going|trying|fighting|staying|go here|alive|anymore|$|on|around|to / ' +
    'not|isnt|aint|hardly|never|longer worth|worth it? living|livin|existing|life|sticking|staying|anymore|' +
    'continuing / ' +
    'worth being|staying alive|here / worth going|carrying on',
  'nothing|anything|nobody|something|anyone|little|nuthin|nothin to|left|for? left|me? to|for? live|living|stay|' +
    'hold|livin for|on !in|at|with / ' +
    'nothing left for|inside|but|here me|the|gun|pills|$ / nothing left $ / ' +
    'nothing holds|keeping|keeps|holding me here|alive|going / ' +
    'no|any tomorrow|tomorrows|future for|left|in|to me|look|it|this',
  'no future $|for|anymore|left / ' +
    'dont|cant|not|couldnt|never see|have|picture|imagine a|any|my|myself|much|of? future|alive|myself|here $|for|' +
    'anymore|left|ahead|here|in|next|a|by|alive !clinic|appointments / ' +
    'cant see myself|me alive|here|living|growing|old',
  'life|living|existence|everything is|isnt|not|aint|no|feels|seems|just not|no|so|too|longer|completely|just|' +
    'really|all? longer|any? worth|over|pointless|meaningless|hopeless|worthless|unbearable|unlivable|torture|' +
    'useless !for|a|the|an|with|in|right|when|now|here|there / ' +
    'life has|lost no|all meaning|purpose|point / ^ hopeless|worthless $ / ' +
    'feel|feeling|feels|im|completely|totally so? hopeless|worthless !at|as|with|about|in',
  'if this|that is|be .. life .. dont|not|no|out|done / ' +
    'tired|tierd|sick|done|finished|over|exhausted|fed|weary|through|hate|hating|bored|despise with|up|from|by|it|' +
    'my|being? of|with this|my|all|the? living|livin|life|existing|existence|breathing|world !like|with|at|in|' +
    'sciences|insurance|on|the|near|wet|early|up|cup|room|out|situation|alone|without|through|paycheck|by|from / ' +
    'tired|hate|hating|stop|quit|cba living|existing|breathing $|anymore|like|and|now|me !in|here',
  'tired|sick|done|over|exhausted|fed|weary|through|hate|hating|despise|unhappy|arsed|cba with|up|that|im|of? of|' +
    'with|im? being|still|staying alive|here|trapped|awake / ' +
    'tired of being me|alive|here|awake / tired of living like|with this / ' +
    'hate my|this life|existence|living !lol|insurance|jacket / ' +
    'hate being|waking|that im|still alive|up|here|awake / sick of it all / ' +
    'enough of|with living|life|this|everything world|life|$',
  'done|finished living|existing|fighting|trying !to|with|the|for / ' +
    'done|finished with everything|everyone|life|living|it|all|this $|all|anymore|life|world / ' +
    'done with life|living|world|this life|world|$ !insurance / ' +
    'give|giving|gave|given|giving up on life|living|everything|myself|me|trying !finding|my / ' +
    'ready|want|wanna|going|time to give up $|on|completely|now|and / ' +
    'give|giving|gave|given up .. living|life|die',
  'lost|losing|without|zero all? my|the? hope|will $|to|for|left|in|and|anymore live|me|life|$|left !finding|' +
    'getting / ' +
    'lost|losing all my? hope|will $|and|in|to / will to live|go|continue|fight !ing / ' +
    'not|cant|dont make|survive it? through|to|till|until|tonight the? tonight|weekend|night $|i|and !appointment',
  // Not to wake.
  'never wake|waking|woke|woken up? $|again|anymore|tomorrow|from|and|to|one / ' +
    'to|and|just|so|dont|please|hope|hoping|could|would|if|wish just|i|i? not|never|dont|wont|didnt|doesnt wake|' +
    'waking up? $|again|anymore|tomorrow|from|and|to|one|in|that !for',
  'not to wake up? !for|early / not waking up again|anymore|tomorrow / ' +
    'wont wake up !for|before|early|unless|on|til|till|until / ' +
    'sleep|asleep forever|and|eternally never|not|dont|$|wake|wont|die|dead / ' +
    'go|die|went|pass|drift|slip in|away my sleep|quietly|peacefully !apnea / ' +
    'dont|didnt|not care|mind if i wake|woke|live|die|lived|make|survive',
  'wish|hope|hoping|rather|pray|praying|prayed|want|beg .. wouldnt|dont|didnt|wont|not|never|stop|doesnt wake|' +
    'waking|breathing|woke|exist|beating !you|u|him|her|the|anyone|until|before|for / ' +
    'disappointed|mad|angry|sad|upset|sorry|hate|hated|unfortunately|disappointment|sucks that|when|because|every|' +
    'i? i? woke|wake|waking|still|alive|am|im up|alive|breathing|here|again !late|early|with|so / ' +
    'woke|wake|waking up|again again|disappointed|alive|up disappointed|alive|unfortunately|and|wish !stiff|rested',
  'still alive|here|breathing|hear unfortunately|sadly|wish|but|somehow|not unfortunately|wish|for|i|not|wasnt|$ ' +
    '!in|at|your / ' +
    'unfortunately still|im|i here|alive|breathing|am|woke / sadly still|im alive|here|still',
  'want|wish|like|ready|rather|need to? i? could|to|can? just? disappear|vanish|evaporate !from|my|the|to|for|' +
    'into|a|in / ' +
    'disappear from|forever|and|off|for this|everyone|the|never|be|good|face !beach|weekend / ' +
    'care|matter|matters|caring|bothered if|whether|what|to|me? if|me|whether? i|he|she|we|it|im live|die|lived|' +
    'died|dead|alive|lives|dies !near|in|with / ' +
    'live or die|dead / dead or alive',
  'care what happens to|anymore me|$|anymore / having|in|a a? suicidal|mental health? crisis|breakdown / ' +
    'i|im am? in crisis / in a|mental crisis $|right|now|and|please / ' +
    'dont belong here|anymore|anywhere|in !said / shouldnt|not be here|alive anymore|any|$ / ' +
    'not|wont be here|alive anymore|long|christmas|much|tonight / ' +
    'wont|not|dont make|be|make it? to|see|here|until christmas|spring|40th|summer|alive !appointment|it',
  // Not to go on.
  'cant|couldnt|wont|cannot|carnt|cannae go|keep|carry|live|keep|goin on|going|living|fighting|trying|pretending|' +
    'holding|doing|livin|like !a|the|my|that|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|' +
    'vacation|trip|holiday|january|february|march|april|may|june|july|august|september|october|november|december|' +
    'walks|walk|runs|hikes|1|2|3|4|5|6|7|8|9|10|to|for|with|up|back|in|at|out|any|there|of|line|stairs|long|as|it|' +
    'hold|online|so|dates|hike|because|wed|thurs|fri|tues|mon|sat|sun|tomorrow|today|until|if|facebook|next',
  'dont|not|never want|wanna another|one|more? more? day|night|week|month|year|life|morning like|this|$|living|in / dont|not|never want|wanna this life|existence|body|world|anymore|any|no !out|job|house|town|type|car|dog|appointment|slot|pain / ' +
    'cant|couldnt|not|dont live|continue|face|survive|bear|exist with|doing|another|on|being|in|like|living|' +
    'this|in? living? like|with|for|living|this|these|one|more|another? this|life|day|night|living|month|year|body|' +
    'thoughts|existence|alive !pain|brace|diet|exercise|job|house|town',
  'no longer? longer go|carry|live|continue|want on|living|life !monday|tuesday|wednesday|thursday|friday|' +
    'saturday|sunday|the|a|vacation|my|that|in|at|near|there|with|here / ' +
    'longer|cant do|take|handle|bear this|it|life anymore|any !pain / cant take|do it $ / cant do this $',
  'cant|couldnt|not|longer do|take|handle|stand|bear|endure|deal|tolerate|continue with? it|this|life|that|' +
    'living|all|existing anymore|any|no|much|longer|all !pain|job|weather|heat|more|dog|of|exercises|stretch',
  'cant|cannot keep doing|living|going|fighting|existing this|like|on|it|for|anymore|$ !pain|all|to|late / ' +
    'cant|not live|continue|exist|survive like|living|this|with|another|in|anymore anymore|this|any|life|way|' +
    'longer|day|body|$|it|me !house|apartment|town|heat / ' +
    'cant continue|live anymore|any|$ / cant do|face|take|survive another|one day|night|week|year|more|like !of',
  'how much|long longer|more? i|can|more? can|i? hold|take|go|stand|hang on|this|anymore !the / ' +
    'hanging on by a thread / hold|holding|hang|hanging on until|til|till|anymore|much|for / ' +
    'letting|let go|going of|and life|die|everything|now|$ !my|the|go / ' +
    'ready|want|wanna|like|just|time to let go $|of|and|now|forever|finally !home|my|some|the|stress',
  // Of others, without oneself.
  'better|best|happier|easier|fine|nicer of|off? without|wo me|us|her|him !there|at|today|for / ' +
    'better w o me / better|best off? a|with|if widower|widow|without|i|im|out !had / ' +
    'better|best|easier|happier if|once|when|wen i|he|she|im was|were|wasnt|werent|died|didnt|am|gone|just|' +
    'disappeared|die|wuz|left',
  'world|everyone|family|kids|they|everybody|husband|wife|people|children|theyd|mom|everyones be|is|would|are|' +
    'will|wud|all|can? be? better|happier|fine|easier|relieved|ok|free|best|nicer .. without me|if i|when i|im ' +
    'gone|was !for / ' +
    'worth|worthmore more dead|to|than dead|alive|them|my|family',
  'no|nobody|noone|anyone|anybody|wouldnt one? would|will|d|ll|gonna|even|ever|wouldnt even|ever|really? miss|' +
    'notice|mourn|care|find if|me|when i|im|me|$|anyway|for !at|in|on|today / ' +
    'noone|nobody|one would|will|wouldnt|gonna|d|ll? even? miss|missed|find|notice|cry me|$|for !sleep|call|calls',
  'im|am|being|such|feel|feeling|become|just|only|nothing|be|always a|like|such|nothing|the|just|an? but|a? huge|' +
    'big|awful? burden|dead|waste|bother|drain weight|to|on|for|of|space|anymore everyone|everybody|my|them|all|' +
    'others|people|family|him|her|you|this|society|space|$|kids|husband|wife|anyone / ' +
    'a burden $|anymore|and / waste of space|air|oxygen|skin|breath / ' +
    'wont|not|never be a? burden|bother much|anymore|to|after|for / anyones|anybodys problem|burden !free / ' +
    'be a problem .. longer|anymore',
  'soon|wont|not|never|longer i|be|have|you|youll|to .. anyones|anybodys|your|deal|burden|bother problem|with|me|' +
    'anyone !at|long / ' +
    'you|u|they wont|wouldnt have|hear|need|be to? deal|worry|from|bothered with|about|by|me me|anymore|again ' +
    '!today|until / ' +
    'world|family|planet|earth|life without me / dont deserve to? live|life|be|exist|breathe !like|in / ' +
    'never asked to be born',
  'part of this|the world|earth any|anymore|longer / dont|not|never .. want to? be a? part of this|the world|life|earth / nothing left for me|in / dont|not think|believe|know if? i|we can|could keep|go|carry|continue|do|live|take on|going|living|doing|like|with|this|another|fighting|hurting like|this|with|anymore|much|living|it|another|pain|day !exercise|brace|diet',
  'hope|wish|pray|prayed|praying|hoping i|to|id dont|didnt|never|wont|wouldnt|not wake up? !early|late|him|her|the|u|you / better .. if i|id never|didnt|hadnt|dont wake|woke|exist|existed|born|lived|been / no|any more? fight|strength|energy left in me / world|nobody|family|kids|they doesnt|dont|no|one|wouldnt|wont longer? need|needs|want|wants|miss me around|here|anymore|alive|$ !to|for|at|until|today / wish that|the|a|some car|truck|bus|train|semi had|would|wouldve|just just? hit|run|killed|take|hits me|over',
  'cant|couldnt do this|my life anymore|any|no|$ / want it|everything|this all|everything|this|to to? stop|end|over for|forever|$|already|now|and / way out except|but|besides|other .. dying|death|die|dead|suicide / dying|death|dead would|will|is|might|sounds be? such|just|honestly|really a|like|so|better relief|release|mercy|peaceful|easy|easier / no|any reason|purpose|point left|anymore|at to|all|for !book|worry',
  'not|never going|gonna to? be around|here|alive much|long|anymore|to|longer|for christmas|long|longer|see|$|the|my / i wont exist|be alive|here|around anymore|much|long|then|by|longer / thinking|think|thoughts|thought|considering|considered|contemplating|contemplate about|of|it|on my? own? ending|end|suicide|dying|death|killing|overdosing|offing|self|unaliving it|my|everything|myself|things|$|life|harm|again|lately|daily|every|tonight|a',
];

export const WISH_TO_DIE_ENGLISH = [...DYING].join(' / ');
