import { wordSet } from '../../text/word-set.ts';

/** The everyday words that stand around a score. */

/** Pain itself: what follows one of these is a score. */
export const PAIN = wordSet(
  'pain pains ache aching aches hurt hurts hurting discomfort soreness dolor dolores dolorcito dolorazo duele duelen molestia level lvl levels',
  'score scores scoring rating rate rated nivel puntaje puntuacion calificacion numero number intensity severity intensidad scale escala',
);

/** Places of the body. */
export const SITES = wordSet(
  'back neck shoulder head jaw hand foot leg arm wrist ankle elbow hip knee shoulders hips knees hands feet legs arms',
  'headache headaches migraine migraines jaqueca migrana migranas sciatica tmj fibro fibromyalgia arthritis neuropathy tailbone hamstring hamstrings glute glutes quads calf shin shins rib ribs scapula pelvis groin buttock thigh forearm thumb heel ankles wrists elbows joints spine lower upper left right side middle body espalda cuello hombro hombros rodilla rodillas cadera cabeza',
  'tobillo tobillos codo codos muneca munecas pantorrilla pantorrillas muslo costilla costillas coxis talon fibromialgia artritis neuropatia nuca mano manos pie pies pierna piernas brazo brazos cintura lumbar ciatica mandibula izquierdo izquierda derecho derecha baja alta',
);

/** The week or the average, which the check-in asks for. */
export const WEEK = wordSet(
  'median avg average averages averaged averaging week weekly weeks overall generally typically mostly usually promedio media',
  'promedia semana general normalmente generalmente',
);
export const PRESENT = wordSet(
  'now today currently tonight presently ahora hoy actualmente ahorita is its es esta im am estoy',
);
export const PAST = wordSet(
  'was were yesterday ago earlier previously last used before originally initially antes ayer era estaba fue andaba estuve estuvo peaked spiked anterior pasada',
  'pasado tenia anteriormente been had started',
);
/** Worst and best are no average: a number they stand beside is not the answer. */
export const EXTREME = wordSet(
  'spiked worst best max maximum peak peaked pico highest lowest maximo minimo min',
);

/** Said before a number that is a score. */
export const BEFORE_SCORE = wordSet(
  'nah btw shabby response k unchanged q mine mio mia typo ups ment sory answers anyway anyways anyhow id en is was were are be been being its it thats that this which im ive i am feel feels feeling felt say said says saying guess',
  'think thinking call give put rank mark me us him her reply answer text typed enter meant mean actually still yet with rests sits',
  'sitting stays staying stay hovering holding remains remained steady ranges averaging have got get getting having',
  'yes yeah yep ok okay hi hello hey sorry thanks please well so and but then or day days morning afternoon evening night',
  'es tiene traia soy esta era estaba fue sigue son estoy ando siento sentia senti tengo tenia digo dice diria creo pondria doy pongo marco',
  'hoy ahora todavia aun si hola gracias perdon bueno pues entonces pero y o eso esto con manana tarde noche dia respuesta',
  'mejor peor better worse same igual bad badly fuerte good rough oops wait correction quise decir also tambien correcion debe',
  'hmm hm mm mmm meh um umm uh eh ugh oh lets digamos asi dias tardes noches',
  'great terrible awful horrible fine okay decent tolerable manageable going gonna quedaria diria andaria estaria daria califico marcaria ugh lol haha jaja',
  'will half mitad second segunda first primera quede quedo idk with month months mes helps again vez otra otherwise rest others demas resto pongale ponga ponle ponme sera seria amaneci anda been there here becomes became makes currently presently total answered flare flareup flaring brote crisis trae traigo califico calculo',
);

/** Said of the pain before its number: "the pain is murder 9". */
export const PREDICATES = wordSet(
  'murder brutal torture hell wicked killing fierce vicious nasty cruel fatal matandome insufrible',
);

/** Small words to look past on the way to what says that a number is a score. */
export const PASSED_OVER = wordSet(
  'mayb mabye jus jst as usual old normal typical regular wise siempre toda todo a an the about around round abt like maybe prob probably prolly just only mas menos roughly approx approximately say pretty much almost nearly',
  'bout fijese fijate mire oiga close somewhere between perhaps possibly solid strong low high hard full steady constant firm good easy weak def yay really barely',
  'que un una el como casi quizas quizá quiza solo aproximadamente alrededor entre unos tal vez cerca of de bien',
  'nomas puro less honestly definitely more kinda sorta super very truthfully frankly honestamente sinceramente francamente apenas escasamente tipo',
);

/** Said after a number that is a score. */
export const AFTER_SCORE = wordSet(
  'tho n w btw nah myself these vs versus nt anyway anyways anyhow like xoxo ahi tranquila tranquilo god yo ups xo everywhere due supongo diria honest whatever doing idk dunno idek ig imo imho dont prob probs prolly probly perhaps possibly overnight suddenly somehow id aprox fijese fijate mire oiga bc coz out on in at for with without and but or so then because cause cuz since when while as if after before during until to',
  'from not no is was were its it im i my me the this that there today now tonight yesterday right still yet again also too',
  'please thanks thank thx ty pls ok okay sorry lol haha actually maybe probably i guess suppose reckon think but overall avg average week',
  'usually mostly generally lately currently really very pretty kinda sorta just only even though although however ish or',
  'pain painful ache achy aching hurt hurts hurting sore soreness stiff stiffness bad worse worst better best good great fine',
  'terrible awful horrible miserable tolerable bearable manageable unbearable excruciating throbbing sharp dull mild moderate',
  'severe tight tense tired rough high low same steady constant all always most feeling feel feels felt cant couldnt can could',
  'dont didnt wont havent had have has been do did am are be out level scale compared instead rather mean meant oops wait',
  'morning afternoon evening night day days yes yeah y pero porque con sin de del en al a por para hoy ahora ayer esta este',
  'gracias favor mas menos mejor peor mucho muy dolor duele doliendo siento estoy es era fue semana promedio la el los las mi que',
  'cuando si no aunque todo toda bien mal igual creo tal vez quizas casi adolorido adolorida fuerte leve insoportable lo se me',
  'tambien todavia aun desde despues antes entonces o u buenas buenos senora perdon digo lumbar back neck shoulder shoulders',
  'knee knees hip hips head jaw spine leg legs left right both lower upper took taking need want worst max she he they we',
  'you your her his would will should how what why where who any much little lot bit down up flare flaring driving sitting',
  'standing walking resting moving getting going gonna last first half except especially improving improved improvement',
  'session massage meds medicine medication hello hi hey dear sincerely love stop started done missed booked flareup brote',
  'every each every nada kind rn smh tbh fr ngl whole single give over once n evry everyday holding praise bless if unless due despite than whenever ugh argh ouch yikes oof whew phew woohoo yay hooray sadly unfortunately thankfully luckily finally honestly truthfully though depending depends',
  'lamentablemente tristemente desgraciadamente afortunadamente honestamente sinceramente francamente nomas depende suerte ay uf uff joven',
);
