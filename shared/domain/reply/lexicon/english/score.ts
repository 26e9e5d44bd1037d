/** English words around a number that is, or is not, a score of pain. */

/** How the body feels: with one of these in a text, a number that nothing else owns is its score. */
export const SYMPTOMS =
  'tightness tension helps fire pain pains painful painfully ache aches aching achy ached achey hurt hurts hurting hurted sore soreness sores stiff stiffness stiffer ' +
  'tight tightness tender throbbing throb throbs stabbing burning burns cramp cramps cramping cramped spasm spasms swollen swelling ' +
  'inflamed inflammation numb tingling tingly flare flaring flareup flared discomfort uncomfortable miserable unbearable ' +
  'excruciating agony sciatica migraine migraines headache headaches fibro arthritis rigid locked pinched pulled strained ' +
  'crick knot knots symptoms relief painkillers painkiller slept sleep tossed limping limp spasming joints joint muscles muscle';

/** Name pain in other words: a number beside them is said of it. */
export const PAINFUL =
  'flare flares flaring flared flareup flareups sore achy painful throbbing migraine migraines headache headaches cramps spasms';

/** A short answer is made of these and its number. */
export const ANSWER_WORDS =
  'nah btw tho myself shabby vs versus mayb mabye nt jus jst rly lil tdy wk wkly dis xo xoxo your ur question text typed wrong sory srry ment unchanged q safe fair precise afterwards afterward after usual old normal typical regular anyway anyways anyhow few couple part round stayed hovered held hung landed ig dunno idek imho of except when otherwise idk gonna go lets shes hes theyre again less month months typed scratch a an the about abt around like maybe perhaps possibly prob probs probably prolly just only roughly approx approximately pretty much almost ' +
  'nearly closer close more somewhere say saying said id ill im ive i am is its it was were been be being feel feels feeling felt guess suppose reckon think thinking ' +
  'thought call calling give giving put putting rate rating rank mark me my mine this that these at today now tonight currently presently ' +
  'still yet again same week weeks weekly avg average averaged averaging overall generally typically mostly usually morning ' +
  'afternoon evening night day days lets let us so well um umm uh uhh eh hmm hm mmm meh ugh oh ok okay k yes yeah yep yup no nope hi hello hey ' +
  'honestly tbh imo idk actually really definitely kinda sorta kind sort of basically easily easy solid strong good bad better worse low high ' +
  'mild moderate severe steady constant full firm hard barely level number score scale answer reply total out and or but then because with to in on for ' +
  'sitting staying stayed hovering holding remains remained stays right here lol haha lolz sorry thanks thank you thx ty please pls ' +
  'would will should could have got went gone down up from back over all always most been has had as per usual than last before ' +
  'one two three four five six seven eight nine ten zero hundred percent yesterday sure ya yea nah if not very quite rough great fine ' +
  'oops whoops wait correction mean meant typo instead rather said worst best max peak past time woke ended hit came dropped fell went she he mom mum dad mother father daughter son husband wife her his says says c l s t as compared previous previously currently reading otherwise rest except started start monday tuesday wednesday thursday friday saturday sunday beginning earlier middle half first second used terrible awful horrible tolerable bearable manageable sir maam doc doctor ish ishy between max min sat near going reporting checking bit little lot ugh argh ouch woohoo yay sadly unfortunately finally depending depends truthfully frankly god lord jesus man bro dude yall buddy ' +
  'tired exhausted sleepy sad stressed anxious worried drained achy moody cranky wiped beat weak dizzy nauseous big fat whopping hallelujah amen todays tonights truth told lie joke moment kind yeah reporting rn smh tbh fr ngl yay whole single every def pick guess once n evry everyday supposed should girl girls hun hon honey sweetie ladies friend friends praise bless blessed thank gracious goodness whew phew wow probly bout dunno gotta gonna honest exact here everyone stuck hovering closer give take usual whatever yall hanging';

/** Before a guess. */
export const UNSURE = 'not sure|certain / dont|do not|didnt understand|get / how do i answer|do|say|reply';
/** A number is said by asking whether it may be said. */
export const ALLOWED =
  'is|if|can|could|may it|i ok|okay|alright|fine|cool if|to i? say|put|answer|use|go it? with? at|as? a|an? / can|could|may i say|put|answer|go with? a|an?';

/** Before a number that takes the place of one that was said. */
export const CORRECTING =
  'meant|ment|mean to?|its? put|say|write|type|text? / should be|of|have been|say? / shouldve|shoulda been|said|put? / change|make|fix|correct|update it|that|this|mine|my? answer|score|number? to|its? / its really|actually|more like? / actually its?';
export const RENAMING =
  'change|make|update|correct|fix|switch my|the last|pain? answer|score|number|rating|reply|pain to|a?';
/** Before "on", they lead to the number that was decided on. */
export const SETTLES = 'land landing landed settle settling settled';
export const SAID_NUMBER =
  'said|put|wrote|typed|texted|sent|told|answered|replied|entered|hit a|an|the|you|u|my|in|it|was? a|an? 0|1|2|3|4|5|6|7|8|9|10|zero|one|two|three|four|five|six|seven|eight|nine|ten';

/** Behind a number they marvel at it. */
export const MARVELS =
  'can|could|would you|u|ya believe it|that|this? / believe it or not / imagine that / go figure / who knew|woulda|would|wouldve thought|thunk? / knock on wood / fingers crossed / crazy|wild|insane|amazing|unreal|incredible right|huh|i|isnt?';
/** They sum up what was told: the number behind them is the answer. */
export const SUMMED_UP =
  'bottom line / long story short / to make a long story short / short version|answer / in short|summary / in a nutshell / to sum it? up / tl dr / tldr / all in all / all things considered / when all is said and done / at the end of the day';
/** What a finger or a phone did to the number that was sent: the next one takes its place. */
export const SLIPPED =
  'hit|pressed|tapped|pushed|touched|got the? wrong key|button|digit / fat finger|fingers|fingered|thumb|thumbs|thumbed it|that|the? / fatfingered it|that? / big|clumsy|stupid|dumb finger|fingers|thumb|thumbs / autocorrect|autocorrected it|that? / phone|finger|thumb|fingers|thumbs|hand slipped / mistyped|misclicked|mistype|misclick|typo|typod it|that? / wrong key|button|digit';
export const OOPS =
  'oops whoops ooops oopsie sorry srry sory wait ugh ah oh no my bad i it that was meant lol haha and so dang darn';

/** Said of the pain without its name. */
export const LASTS =
  'is|are|been|still killing me / acting up / it|this|that|shit|thing just|still|really|simply? wont|doesnt|didnt|never|isnt|hasnt just|even|really|ever? stop|stops|stopped|stopping|quit|quits|eases|settles|lets|goes|ease|eased|easing|subside|let|letting|go|going|gone|settle|budge|calm|lift up|off|down|away? $|today|now|at|this|all|tonight|since|even|no|with|0|1|2|3|4|5|6|7|8|9|10';

/** Speak of an appointment, a time or a place: a number beside them is no score unless pain is spoken of. */
export const BOOKING =
  'omw eta appointment appointments appt appts book booking booked slot slots opening openings schedule scheduled reschedule come coming cum comin meet meeting ' +
  'arrive arriving reach reached open opens close closes closed pick pickup drop ready free available ' +
  'works times clock oclock pm noon midnight late running tickets ticket table seats seat lunch dinner class lesson lect ' +
  'lecture bus train flight game score scored won lost win shift works party tomorrow tmr tmrw size level floor spot lane gate chapter episode season page price cost costs copay bucks';

/** Days are booked as well as lived through: the second only beside one of the words below. */
export const WEEKDAYS =
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun';
/** Told of a day that was: it names no hour. */
export const HAPPENED =
  'woke drove stood waited lost missed skipped forgot started stopped began quit took slept fell tripped overdid worked walked lifted mowed went';
export const LIVED = 'today now week weekend otherwise except rest was since';

/** Behind a number that is the hour of a wish: "9 preferably", "9 if possible". */
export const WISHED_HOURS = 'preferably ideally sharp latest earliest onwards onward';
export const GRANTED =
  'possible you u yall they available theres there thats that your ur its ok okay convenient open free anyone someone works need';

/** After a 2 that stands for to, behind a verb: "he passes it 2 his brother". */
export const TO_WHOM = 'his her our their us him them';
/** After a 2 that stands for too, or to. */
export const TOO_WORDS =
  'much many late early tired busy hot cold soon long far loud expensive fast slow weak sick sleepy exhausted drained';
export const TO_VERBS =
  'be get go do see sleep walk sit stand move work come say tell answer make take give help find know talk eat drink drive lay lie turn bend lift the u you ya my a b';
export const ADJECTIVES =
  'sore stiff tight achy tired bad rough tender swollen numb painful rough awful terrible good great nice horrible miserable long weird extra';
/** Before a 2 or 4 that stands for a word. */
export const BEFORE_TO =
  'me u you him them us same hard want wanna need have hav got going goin go able try trying back used way listen next due happy ready nice easy able love like';
export const BEFORE_FOR =
  'ok okay good fine thanks thank thx ty wait waiting ready enough well great done cool alright sorry happy here there up out time free go here';
export const FOR_WHOM = 'u you ya me him her them us ur your yall sure ever real everyone everything';

/** Parts of the body a person has at most so many of. */
export const PAIRED =
  'hands legs knees hips shoulders eyes ears feet ankles wrists elbows arms thumbs heels calves thighs';
export const FIVES =
  'fingers toes joints knuckles muscles ribs discs disks vertebrae nodes lumps bruises blisters nerves tendons teeth';

/** Parts of the body and what ails them, by names that nothing else has. */
export const AILMENTS =
  'nerve disc vertebra fascia fasciitis plantar numbness finger toe toes waist pelvic sacrum sacroiliac piriformis rotator cuff tendon tendonitis tendinitis bursitis stenosis scoliosis whiplash neuralgia neuropathic ' +
  'arch arches sole soles traps lats biceps triceps abdomen belly stomach sternum collarbone clavicle eyebrow temples sinus sinuses cheek knuckle thumbs wrists forearms lumbar thoracic cervical ligament meniscus acl hernia spur spurs carpal gout lupus rheumatoid ra osteoarthritis ' +
  'needles tightness trapezius scapula ischium coccyx crick inflammation swelling bruise bruises scar';

/** What comes in attacks: a number before one counts them. */
export const ATTACKS =
  'attacks episodes flares flareups headaches migraines falls cramps spasms bouts seizures zingers';

/** Plural things that are counted with an adjective between: "2 rough nights". */
export const SPANS =
  'days nights weeks months years hours minutes mornings evenings afternoons weekends sessions massages times visits appointments treatments pills meals naps walks';

/** Parts of a week: a number named for one of them is not the week's. */
export const WEEK_PARTS =
  'earlier beginning start started starting starts began begin first second middle mid halfway monday tuesday wednesday thursday friday saturday sunday ' +
  'mon tue tues wed weds thu thur thurs fri sat sun half previous prior';

/** Scale talk: what the ends of the scale mean. */
export const SCALE_VERBS = 'is being means equals was meaning';
export const SCALE_ENDS =
  'worst none no nothing best max maximum highest lowest painless unbearable excruciating perfect zero';
export const SCALE_BEFORE = 'if where with when being and';

/** Names and everyday words one typing slip from a number's name. */
export const NEVER_SLIPS =
  'tues thur thurs weds ochoa keven kevin niny nino nines ninos onlne online ninish thee tree seven svn sven stephen steve ' +
  'fives eigh eightt tennis teens tens teen sixt sixer fiver fours zeros ceros sixes doss dosis once onces trees treys tress cincos';

/** Begin a new clause, so that what stands before says nothing of the number behind. */
export const CONNECTIVES =
  'although though whereas anyway anyways anyhow since so but and now because cause cuz coz bc lol haha hahaha lmao ugh';
/** Go on about a number that a text begins with. */
export const GOES_ON =
  'tho n w btw which even though although mostly especially except depending bc because cuz coz cause after but today all when with this no since while despite thanks still again just feels feeling walking sitting driving lying standing laying bending';

/**
 * Nothing that is counted: behind a number that leads a text, one of these begins to tell of it. Verbs in -ing and -ed
 * and adverbs in -ly do so too.
 */
export const TELLS_ON =
  'everywhere due send honest whatever cannot hallelujah amen sheesh geez jeez worst best same see need smh rn tbh fr ngl praise bless better worse than still again yet already almost barely nothing everything something everybody nobody help wow yikes ouch damn dang ' +
  'rain rainy raining weather cold humid humidity storm stormy storms snow heat windy work traffic stress ' +
  'terrible awful horrible miserable brutal unbearable pretty kinda sorta mostly maybe probably definitely though although if unless ' +
  'tired exhausted sleepy drained stressed anxious grumpy cranky woke slept felt was went did had got overslept overdid lifted carried rode flew sneezed coughed tripped twisted kept came left gave made couldnt cant wont didnt dont wasnt isnt havent never ' +
  'too so very really quite rather not took drove sat stood ran fell began been thanks thx bc cuz coz cause because since from until after before during while when whenever ' +
  'every whole along down bad rough without despite depending like only today yesterday this these that';
/** Behind "I", when it goes on about a number that leads: no thinking and wondering. */
export const I_TELL =
  'want cry hate keep cant can could couldnt am was feel felt had have hurt ache slept woke need took did didnt dont walked worked sat stood fell overdid missed went got tried barely hardly still really just almost might';
/** Before a number that ends its clause: it holds there, or came there. */
export const HOLDS =
  'bounces bouncing ranges varies fluctuates ended ends unchanged pegged sittin stayin holdin hangin hoverin restin im am were are still sitting sits sat stuck sticks sticking hovering hovers hovered holding holds held staying stays stayed stay remains remained remaining parked ' +
  'hanging hangs hung resting rests rested lingering lingers lingered settled settling settles landed lands landing floating floated leveled levelled plateaued peaked topped maxed capped';
/** A way that pain goes: "came down from an 8 to a 5". */
export const MOVES =
  'down up went gone dropped drops fell improved jumped climbed rose moved eased came crept risen decreased increased worse better worsened';
export const CAME =
  'improved improving averaged averages averaging out creeping crept climbing climbed climbs dropped drops dropping fell falls falling rose risen rising jumped jumps spiked spiking shot eased easing down up dipped shrunk inching inched settled';

/** Behind the comma of a number that leads, they begin another matter. */
export const ANOTHER_MATTER = 'need i im ive also btw please pls my wanna want gotta have question quick';

/** What a patient asks a clinic about, beside a score. */
export const CLINIC =
  'fee fees charge charged discount refund invoice receipt form forms paperwork website gift card visit visits treatment next copay bill parking office clinic address schedule appointment homework call phone move exercise exercises stretch stretches stretching ice heat meds massage session sessions therapist insurance pay should normal ok okay safe';

/** Before a number that rates: nobody says "a 6" of an hour or of a count. */
export const ARTICLES = 'a an';
/** May stand between such a word and its number. */
export const SMALL =
  'ducking fucking freaking friggin frickin flipping damn darn frigging mayb mabye jus jst big fat whopping measly lousy bout about abt around like maybe probably prob probly prolly probs perhaps possibly honestly tbh roughly solid strong good low high steady firm easy full constant weak mild close just only at';
/** "I'd say 6", "I'd go with 5". */
export const SAYS = 'say go call guess put rate give answer choose pick reply';
export const SAYERS = 'can should must might id ill would i lets will to could';
/** What else is rated, or has a number. */
export const AWARDED =
  'give gave gives got grade test exam quiz movie film show book restaurant hotel food game song album dress haircut pizza service ' +
  'therapist massage massages session sessions staff place recommend review reviews star stars scored you your yall guys team deserve deserves need needs score won lost she he shes hes they kid ' +
  'son daughter husband wife friend boss pickup size wear shoe ring level room floor came comes door school class train bus';
/** Before "a 6" that rates. */
export const BEFORE_RATING =
  'reckon rates todays tonights only reporting with like bout its it was still now today and but so lol like maybe at is around about probably im honestly yeah yes ok okay then to more or well back knee neck hip shoulder foot hand leg fibro pain week overall average';

/** A sentence about oneself has one of these. */
export const OWN_WORDS = 'my me im ive i myself helped helps helping hurts';
/** Behind a number that leads, they make it a time, a count or a bound. */
export const NO_SENTENCE =
  'at in on or and to of for by till until plus more can is are am pm min mins hr hrs please pls if will would could pick call text see bring need want get have for';

/** May stand before a number that opens a text. */
export const OPENERS =
  'solid bout prob probably prolly still a an about abt around like maybe just only so well its im today now ok okay yes say';
/** Behind "7 and", they begin a sentence of one's own. */
export const AND_GOES_ON =
  'i im ive id ill my me we can could may should would do does is what when where how why please tell let not no still hardly barely';
/** Behind the comma of a number that opens a text: it is an hour, a count or a bound. */
export const OF_HOURS =
  'see that thats works is it its if or at in on by until till then both either max tops unless sharp';
/** Speak of the present, in a short clause with its number. */
export const FRAMES = 'score still already today tonight now currently presently mine im its';
/** Between such a word and its number. */
export const FRAME_LINKS =
  'a an at around about like maybe just only is solid good close to really probably up down back';

/** Before a number that is wished for or supposed. */
export const WISHES =
  'tomorrow tmrw tmw tmr want wants wanted hope hoping wish wishing wished goal goals target aim aiming trying wanting love shooting praying pray prayers crossed dream dreams dreaming forward';
/** Before "with a 3": what one would be content with is not what one has. */
export const CONTENT =
  'happy happier thrilled glad content delighted satisfied ecstatic overjoyed pleased grateful settle settling live manage trade';
/** Between such a word and its number: it is said. */
export const SAYING = 'say put call give rate mark report write text answer log';
