/**
 * The words by which people who may be in danger are noticed, in English and Spanish.
 *
 * Written 2026-11-21. AWAITING A CLINICIAN'S SIGN-OFF: nobody with clinical training has approved these lists
 * yet. They prefer a false alarm over a miss. The small language they are written in is explained in
 * text/phrases.ts; accents and apostrophes are left out ("cant", "corazon").
 */

const ACCIDENT =
  '!lifting|gardening|at|while|when|playing|working|running|moving|picking|cooking|shaving|doing|in|on|by|falling|' +
  'exercising|cleaning|slicing|chopping|dancing|hiking|shoveling|carrying|reaching|bending|opening|peeling';

/** Swallowed at once, so many are an overdose whatever they were. */
const TEN_OR_MORE =
  'ten|dozen|twelve|fifteen|twenty|thirty|forty|fifty|hundred|diez|doce|quince|veinte|treinta|cuarenta|cincuenta|cien|' +
  Array.from({ length: 191 }, (_, at) => String(at + 10)).join('|');

/** Suicide, self-harm, wanting to die, not wanting to be here: of oneself or of somebody else. */
export const CRISIS_PHRASES = [
  // The words themselves, misspelt too.
  'suicid* / sucid* / suiside / ~suicide / ~suicidal / ~suicidio / overdos* / ~overdose / sobredosis / unalive',
  'self harm* / selfharm* / self injur* / autolesion* / kms / kys / ahorcar* / ahorco / ahorque',
  'to od / od|ods|oded on / i|she|he|they od|oded|odd|oding on|again|yesterday|last|today|$ / od on|myself',
  'going|gonna|might to? od / i od ed',
  // Killing and harming.
  'kill|kills|killed|killing|kil myself|himself|herself|themself|themselves|yourself|ourselves|him',
  'kill|kil|killing my self',
  'please|just|someone|somebody kill me / kill me now|please|already / ^ kill me $',
  'end|ending|ended my|it|his|her|their own? life|lives / end|ending it all / to end it !with / end|off myself',
  'want|wants|wanted it|everything all? to be over',
  'take|takes|took|taking|taken my|his|her|their own? life|lives !back',
  'hang|hanging|hung|hanged|shoot|shooting|shot|drown|drowned|drowning|stab|stabbed myself|himself|herself|' +
    'themselves',
  'slit|slitting|cut|cutting my|her|his wrists|wrist|veins / gun to|in my|his|her head|mouth',
  'thinking|thoughts|think|thought of|about ending things|everything',
  'took|swallowed|tome|tomo .. purpose|proposito / no point anymore|any|living',
  'jump|jumped|jumping off|from|in .. bridge|roof|building|balcony|cliff|train / jump off something',
  'want|wants|wanted|wanting|wanna|going|gonna|might|will|ill|urge|urges|trying|tried|plan|planning|thinking|' +
    'thoughts|thought .. hurt|hurting|harm|harming|cut|cutting myself|himself|herself|themselves',
  'feel like hurting|cutting|harming',
  'harm|harming|harmed myself|himself|herself',
  'hurt|hurting|cut|cutting|burn|burning myself|himself|herself on purpose|intentionally',
  `cutting myself ${ACCIDENT}`,
  `hurt|cut myself ${ACCIDENT} !again|yesterday|last|a|my|with|pretty|bad|badly|so|today|this|trying|because`,
  'hurt|cut|burned myself again|because|so / cut myself last|yesterday|today|this|to !at|while|by|on|in',
  'took|take|taking|swallow|swallowed|swallowing|taken too many pills|tablets|meds|painkillers|sleeping|of',
  'take|taking|swallow|swallowed|swallowing|took|down all|whole of? the|my|these|those|bottle pills|tablets|' +
    'painkillers|of',
  `took|swallowed|taken|downed|tome|trague|tomado ${TEN_OR_MORE} of? my|the|sleeping|mis? pills|tablets|` +
    'painkillers|pastillas|tabletas !a|per|each|every|over|daily|this|in|por|al|cada|en',
  'took|take|swallow|swallowed the|a whole|entire bottle / bunch of pills',
  // Wanting to die, not to live.
  'want|wants|wanted|wanting|wanna|wish|ready|like|love|prefer|rather|deserve|hoping|waiting|try|tried|trying|' +
    'plan|planning|decided|need|going|gonna|am|thoughts|thinking|better|help .. die|dying !for|laughing|of',
  'wish|wished|hope|hoping i|he|she|they|id would|could|just|was|were|will .. die|died|dead|disappear',
  'wish i|id|he|she was|were|had never|not|dead|gone / wish i wasnt|werent here|alive|born',
  'wish i had never been born',
  'nobody|noone|one would|will miss me / im|am|being|such a burden to|on everyone|everybody|my|them|all|others',
  'dont|cant|cannot|not|no see? a|any|no? future $|for|anymore|left / gun .. use it|myself|on',
  'rather|better|best be? dead|die / let me die / i should|could just? die / wanna|want to? just? be dead|gone',
  'makes|make|making|made me|him|her want|wanna|feel|wish .. die|dead|dying|death',
  'i|we|he|she just|will|would|am|really|want|wanna .. die !for|without|of|laughing / die already / just die',
  'im|am|hes|shes dying !for|to|laughing|down|my|of',
  'im|am dying of|from !laughter|laughing|heat|boredom|hunger|thirst|curiosity',
  'feel|feels|feeling|felt like im? i? am|was|were? dying|dead / feel|feels|feeling like death',
  'dont|doesnt|didnt|not|never|no|cant|hardly longer? want|wants|wanna|wanted|wanting|care|feel|wish|like|see|' +
    'deserve about? to? live|living|exist|existing|wake|alive|continue|life !in|at|on|with|by|near|like|alone|' +
    'around',
  'dont|doesnt|didnt|not|never|no longer? want|wants|wanna|wanted|wanting|wish|like|deserve to? be !in|at here|' +
    'alive|around|anymore|living|born|$',
  'dont|doesnt|didnt|not|never|no longer? want|wants|wanna|wanted|wanting to? be a|on|in burden|this|earth|' +
    'planet|world',
  'no reason|point|will|desire|wish|way to|in|of live|living|alive|life|forward|out',
  'nothing|anything to|left to? live for',
  'tired|sick|done|finished|over|exhausted of|with|from|by living|life|existing / done|finished living|existing',
  'tired|sick|done|hate of|with? being here|alive',
  'want|wanting|wants|wanted|wanna|wish|prefer|rather .. not|stop to? just? exist|existing|live|living|be !on|' +
    'in|with|at|by|bothered|texted|contacted|so|late|rude',
  'point|purpose|reason|use|meaning|will|desire .. of|in|to|for|keep|continue live|living|life|alive|existing',
  'think|thinking|thought|thoughts|dream|dreaming .. dying|death|suicide|dead',
  'if this is .. life .. dont|not|no / wish i .. never wake|woke|born|existed',
  'give|giving|gave|given up on life|living|everything / life is|isnt|not|aint|no not? longer? worth|over|pointless',
  'not|isnt|aint|longer|never worth living|it !a|the / not|isnt|longer|never worth being alive',
  'not|isnt|longer worth going on / is it worth living / live anymore|any|no',
  'dont|not|never|wont wake|waking up / never|not to? wake up / sleep forever',
  'wish|hope|hoping|rather .. wouldnt|dont|didnt|wont|not wake / want|wanna to? disappear|vanish',
  'care if i|he|she live|die|lived|died|wake / live or die / in|having|a suicidal|mental crisis',
  'i|im am? in crisis',
  'shouldnt|not|wont|dont belong|be|want be? here|alive anymore|any|much|tomorrow|no / not be here anymore',
  'cant|cannot|couldnt|can go|keep|carry on|going !a|the|my|that|this|monday|tuesday|wednesday|thursday|friday|' +
    'saturday|sunday|vacation|trip|holiday|january|february|march|april|may|june|july|august|september|october|' +
    'november|december|walks|walk|runs|hikes|1|2|3|4|5|6|7|8|9|10|to|for|with',
  'cant|cannot go|carry on with|for|the this|it|my|any|much|life|way|pain|longer / cant|cannot keep going|on',
  'can not|no longer? go|carry on !monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|a|vacation|my|that',
  'can no longer go|carry on / can no longer do this|it / cant|cannot keep doing|living|going this|like|on|it',
  'cant|cannot do|take|handle|stand|bear|live it|this|life|that anymore|any|no|much|longer !pain',
  'cant|cannot live|continue|exist like|living|this|with / cant|cannot continue|live anymore|any',
  'better|best off? without me|us / better off dead|gone|if',
  'better if i|he|she was|were|wasnt|werent|died|didnt|had|am',
  'world|everyone|family|kids be? is|would|are|be? better .. without me / goodbye forever|world|everyone|everybody',
  'no one would miss me',
].join(' / ');

/** The same in Spanish. */
export const CRISIS_PHRASES_ES = [
  'quiero|quiere|quise|quisiera|queria|deseo|prefiero|preferiria|ojala|ganas|mejor|debo|deberia|voy|va|pienso|' +
    'piensa|pensado|intente|intento|gustaria|necesito|deseando|quisiera de|a|en|me|que? morir|morirme|morirse|' +
    'matarme|matarse|desaparecer|suicidarme|cortarme|lastimarme !el|las|un|una',
  'quiero|quisiera|deseo|prefiero|ganas|ojala|pienso|voy .. morir|morirme|matarme|lastimarme|muera|muriera',
  'me|se quiero|quiere|queria|quise|quisiera|voy|va|intente|intento a? morir|matar|suicidar',
  'ojala .. muera|muriera|muerto|muerta',
  'matarse / quiero|quisiera|deseo|quiere dejar de existir|vivir / hacerme|haciendome|hacerse dano / me hago|hacia dano !en|al|la|el|con|cuando|si|cada',
  'me estoy haciendo dano !en|al|la|el|con|cuando|si|cada / quiero|voy|pienso|ganas .. dano',
  'matarme|matarse|se mato|me mato|quise matarme',
  'cortarme|me|cortarse corto|corte|las|cortar? las? venas|proposito / me corto $ / pegarme|darme|pegarse un tiro',
  'quitarme|quitarse|quito|quite|quitar|quitaria|quitado la vida',
  'acabar|terminar|acabe|termine|acabo con|mi mi|todo|vida|su vida|$',
  'acabar con todo|esto / no|ya|nunca quiero|quisiera|deseo|quiere|queria mas? vivir|existir|despertar|despertarme',
  'no|ya quiero|quisiera|deseo|quiere|queria seguir viviendo|viva|vivo|asi|aqui|adelante',
  'no quiero|quisiera estar viva|vivo|mas|en !con',
  'no|ya quiero|quisiera|quiere|deseo mas? estar aqui|viva|vivo|mas / no|ya quiero|deseo seguir|estar|vivir mas|asi',
  'no|sin tengo|hay|ganas|razon|razones|motivo|motivos|encuentro de? ganas|razon|razones|sentido|motivos|para|' +
    'de|por que? vivir|vivo|viviendo',
  'sin|no|ni ganas|razones|deseos de|para|por vivir|seguir / no|que vale|tiene la? pena|sentido vivir|seguir|la',
  'cansado|cansada|harto|harta de|con vivir|todo / cansado|cansada|harto|harta de|con la|esta|mi vida',
  'para que vivir|vivo|seguir / no despertar|despierte nunca?|mas?',
  'no puedo|podia|aguanto|soporto|resisto|puede mas !de|dias|que|tiempo|tarde|peso|kilos|este|el|dolor|ese|' +
    'trabajo|mover|mandar|sesiones|citas',
  'no puedo mas con|de todo|esto|mi|la|este|dolor|ya',
  'no puedo|podia seguir|continuar !con|la|las|el|los|mi|mis|sus|haciendo|tomando|yendo|viniendo|trabajando',
  'no puedo seguir con|haciendo|la mi? vida|esto|la',
  'estar|estaria|estarian|estan mejor|mejores sin mi|muerto|muerta|muertos',
  'mejor|mejores sin mi $ / mejor|preferible|preferiria .. muerto|muerta|muertos',
  'no|sin|ningun .. sentido .. vida|vivir / mejor me muero|muera',
  'no|sin|ni .. ganas|razon|razones|motivo|motivos|deseos .. vivir|vida / kiero morir|morirme|matarme',
  'no|ya kiero vivir|estar|seguir / lastimo|corto|quemo|golpeo a? proposito',
  'mejor muerte|morir|morirme|morirse|muerto|no|si me? hubiera|haber|muero|muriera|nacido',
  'estar|estuviera|estuviese|verme muerto|muerta',
  'ojala|quisiera|quiero no despertara|despertar|despierte|despertarme',
  'vida|vivir no|ya tiene|tenga|encuentro mas? sentido',
  'me muero|estoy|siento muriendo|morir|muero !de|por|del',
  'me muero del|de !risa|hambre|ganas|sueno|calor|frio|sed|amor|envidia|curiosidad|verguenza|nervios|miedo',
  'me|se estoy|esta muriendo !de|por / estoy|esta muriendo de|del !risa|hambre|ganas|sueno|calor|frio|sed|amor',
  'tome|tomo|tomado|trague|tomarme|tomar|tomando todas|demasiadas|muchas|un|todo las|mis|de|el|puno|frasco? ' +
    'pastillas|medicinas|frasco|medicamentos|de',
  'estoy en|con crisis !de|con|fibro* / quiero desaparecer|dormir .. no|para despertar|siempre',
  'adios para|a siempre|todos|mundo',
  'tirarme|lanzarme|aventarme|saltar de|del|al|desde|a un? puente|tren|balcon|edificio|techo|vacio',
].join(' / ');

/** Signs of an emergency of the body. */
export const URGENT_PHRASES = [
  // Heart.
  'chest pain|pains|pressure|tight|tightness|hurts|hurting|hurt|is|feels|discomfort|heaviness|burning|crushing|' +
    'heavy|aches !fine|ok|better|good|okay',
  'pain|pains|pressure|tight|tightness|hurts|discomfort|heaviness|ache|aching|squeezing .. chest / tight chest',
  'heart attack* / chest hurts',
  'my chest .. hurts|hurting|tight|heavy|pain|crushing / elephant on my chest / cardiac arrest',
  'dolor|dolores|opresion|presion|duele|duelen|aprieta|ardor|punzada|punzadas .. pecho',
  'pecho .. duele|aprieta|apretado|oprimido',
  'infarto* / ataque al|de|cardiaco corazon? / dolor al|en corazon|pecho',
  // Breathing.
  'cant|cannot|not|couldnt|barely|hard|trouble|difficult|difficulty|difficulties|struggling|struggle|problem|' +
    'problems|hardly|hurts|hurt|unable|harder .. breathe|breath|breathing !exercise|exercises',
  'can|not not|able to? breathe',
  'short|shortness|out|loss of? breath / breathless* / gasping / stopped breathing',
  '~breathing trouble|problems|difficulty / breathing hard|badly|issues|problems / hurts when|to .. breathe',
  'no me|se|le? puedo|podia|puede|logro|alcanzo|consigo|deja|dejan|estoy .. respirar',
  'cuesta|apenas|costando|dificil|dificultad|duele|trabajo|problemas .. respirar / no respiro|respira',
  'falta|faltando|falto de|el|me aire|respiracion',
  'me ahogo|asfixio|ahogando|asfixiando / me estoy ahogando|asfixiando / se ahoga|asfixia',
  'sin aire|aliento|respiracion',
  // Stroke.
  'stroke|strokes !of / face|mouth|smile|eyelid|side .. droop|drooping|droops|drooped|droopy|sagging|crooked',
  'droop* face|mouth|smile',
  'face|cheek .. numb|paralyzed / numb face / half|side of my face|body|mouth / slur*',
  'speech .. slurred|slurring|slurry|garbled|gone',
  'cant|cannot|trouble|difficulty|hard speak|talk|speaking|talking|to !now|right|later|to|with|today|on|about|' +
    'until|at|long|tomorrow|you|because',
  'cant|cannot|trouble speak|talk|speaking|talking right|properly|clearly|straight !now',
  'cant|cannot|couldnt move|feel|lift|use my|the|her|his? left|right|one side',
  'words .. out|coming wrong|jumbled|slurred|garbled|funny|mixed',
  'perdi|perdio|perdido|perdiendo|pierdo la? fuerza .. pierna|piernas|pie|pies|brazo|lado',
  'sudden|suddenly .. weak|weakness|numb|numbness|blind|paralyzed|confused|confusion|paralysis',
  'weak|weakness|numb|numbness .. suddenly|sudden',
  'weak|weakness|numb|numbness|paralysis|paralyzed|limp .. one|left|right|1 side',
  'one|left|right|1 side .. weak|weakness|numb|numbness|limp|paralyzed|dead',
  'one|left|right arm .. weak|limp|paralyzed / weakness .. one|1 side|arm / derrame|derrames !de|articular|sinovial',
  'ictus / embolia|embolias / accidente|ataque cerebrovascular|cerebral',
  'cara|boca|sonrisa|parpado .. caida|chueca|torcida|dormida|desviada|paralizada|cae|cayo|torcio|adormecida|' +
    'entumecida',
  'cae|cayo|torcio|durmio|paralizo .. cara|boca',
  'arrastro|arrastra|arrastrando|traba|trabo|enreda las? la? palabras|lengua|habla',
  'no puedo hablar|mover !ahora|hoy|por|con|ahorita|en|al|la|el|mi|los|las|bien|mucho / no puedo hablar bien|claro',
  'cuesta|costando hablar / brazo .. debil|dormido|paralizado|cae',
  'habla|hablo|hablando arrastrada|raro|arrastrado|enredado|pastosa',
  'debilidad|debil|dormido|dormida|adormecido|entumecido|paralizado .. lado|mitad',
  'lado|mitad .. debil|dormido|adormecido|entumecido|paralizado|debilidad',
  'no siento el|la|un|mi|medio lado|cuerpo|izquierdo|derecho',
  'debilidad|debil repentina|subita|repentinamente|repente / repente .. debil|debilidad',
  // Saddle numbness, bladder and bowel.
  'saddle',
  'numb|numbness|tingling|feeling|feel|sensation .. groin|crotch|genital|genitals|privates|private|saddle|' +
    'vagina|penis|testicles|butt|buttocks|rectum|anus|bottom|perineum',
  'numb|numbness|feeling|feel|sensation .. between|inner my|legs|thighs|thigh legs?|thighs?',
  'groin|crotch|genitals|privates|butt|buttocks|bottom|perineum .. numb|numbness',
  'no|cant|not|dont feel|feeling|sensation .. wipe|wiping|groin|crotch|genital|genitals|privates|private|' +
    'saddle|vagina|penis|testicles|butt|buttocks|rectum|anus|bottom|perineum',
  'feel|feeling|sensation when i|to? wipe|wiping|pee|poop / feel myself wipe|pee / feel it when i wipe|pee',
  'no|without bladder|bowel control / no|without control .. bladder|bowel|bowels|pee|urine',
  'cant tell .. pee|urinate|poop / numb|numbness down there',
  'loss|lost|lose|losing|control|controlling|problem|problems|trouble|leaking|without|cant|cannot|hold|holding|' +
    'empty|feel .. bladder|bowel|bowels|urine|pee|poop|stool|urinating|urination',
  'bladder|bowel|bowels|urine|urinary .. control|accident|accidents|loss|leak|leaking|leaks|incontinence|' +
    'retention|problem|problems',
  'incontinen*',
  'cant|cannot|couldnt|unable|not to? pee|urinate|poop|peeing',
  'wet|peed|pooped|soiled|pissed|peeing|wetting myself|himself|herself|pants|the !laughing',
  'pee|peed on|in myself|my',
  'no puedo|logro|consigo orinar|hacer|contener|aguantar la|el|mi? orinar|pipi|orina|popo',
  'no puedo|logro|consigo|aguanto orinar / no puedo hacer pipi|popo / no aguanto la|el orina|pipi',
  'no .. aguantar|aguantarme|contener|controlar|retener .. orina|vejiga|pipi|orinar|orine',
  'no|sin controlo|control|aguanto|retengo|contengo|siento .. vejiga|orina|esfinteres|pipi|popo',
  'no|puedo puedo|controlar|contener .. orina|vejiga|pipi|esfinteres',
  'perdi|perdida|perdido|perdiendo|pierdo|descontrol .. vejiga|orina|esfinter|esfinteres|intestino|intestinos|' +
    'intestinal|pipi|popo',
  'control de la|los|mi|mis vejiga|esfinter|esfinteres|intestinos',
  'puedo aguantar|aguantarme|contener la|las|el orina|orinar|ganas',
  'no siento .. orinar|limpio|limpiarme|entrepierna|genitales|partes / no siento nada? entre las? piernas',
  'duerme|duermen|durmio|durmieron .. entrepierna|genitales|partes|nalgas|ingle',
  'orine|hice|hago|orino|cague|orinado pipi|popo|caca|del? encima|bano|cama|pantalones',
  'orinarme|orinado|orine|orino|hice|hizo|hago .. encima / silla de montar|entumecimiento',
  'entumecimiento|adormecimiento|entumecida|dormida|dormidas|adormecida|adormecidas|hormigueo .. entrepierna|' +
    'ingle|genitales|partes|nalgas|ano|perine|gluteos',
  'entrepierna|ingle|genitales|nalgas|partes .. entumecimiento|entumecida|entumecidas|entumecidos|dormida|' +
    'dormidas|dormidos|adormecida|adormecidas|adormecidos',
  // Legs.
  'leg|legs|foot|feet|knees .. weak|weakness|weaker|gave|giving|paralyzed|paralysed|buckled|buckling|buckles|' +
    'collapsed|collapsing|limp|jelly !after',
  'weak|weakness|weaker .. leg|legs|foot|feet / legs|leg gives|give|gave|giving|given out|way|up|under / foot drop*',
  'drop|dropped|dropping|dragging|drags foot|leg|my / paralyz* / paralys*',
  'cant|cannot|couldnt|barely move|lift|feel|raise|control|use my|a|the|either|both left|right|leg|legs|foot|' +
    'feet|toes|one leg|legs|foot|feet|toes',
  'cant|cannot|couldnt|barely move|lift|feel|raise|control|use my|the left|right? arm|arms !over|above|up|past|' +
    'higher|without|behind|very|more|much|all|high',
  'cant|cannot move|lift|feel|raise|control my|the leg|legs|foot|feet|toes|body',
  'cant|cannot stand up? !it|this|the|that|him|her|for|long|how|my / legs wont work|move|hold|listen',
  'no feeling in my .. leg|legs|foot|feet',
  'pierna|piernas|pie|pies .. debil|debiles|debilidad|fallan|falla|fallo|paralizada|paralizadas|responden|' +
    'responde|caido|dobla|doblan|doblo',
  'debilidad|debil .. pierna|piernas|pie',
  'no puedo|siento|logro|responde|responden mover|levantar|la|las|los|el|mis|mi|sentir la|las|los|el|mis|mi ' +
    'pierna|piernas|pie|pies|brazo|cuerpo',
  'no siento la|las|los|el|mis|mi|una pierna|piernas|pie|pies|brazo',
  'fallan|dobla|doblan|doblo|fallo|falla|flaquean|fallaron la|las|mis|mi pierna|piernas|rodillas / paralizad*',
].join(' / ');
