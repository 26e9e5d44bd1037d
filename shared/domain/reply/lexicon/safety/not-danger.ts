/**
 * What only sounds like danger: figures of speech, titles, other meanings of a word, in English and Spanish. A sign of
 * danger that overlaps one of these is none; a second sign beside it still counts.
 *
 * Written 2026-11-27. AWAITING A CLINICIAN'S SIGN-OFF, as crisis-english.ts is.
 */
const JOY =
  'laughing|laughter|boredom|bored|hunger|thirst|curiosity|embarrassment|heat|cold|cuteness|anticipation|excitement|shame|allergies|starvation';
const RISA =
  'risa|hambre|sueno|verguenza|calor|frio|sed|ganas|amor|nervios|envidia|curiosidad|aburrimiento|pena|coraje|antojo|susto|cansancio|flojera|' +
  'emocion|ternura|felicidad|alegria|gusto|nostalgia|pereza';

export const NOT_DANGER = [
  // A week's pills sorted into their boxes by who takes them; what is saved up, or somebody else's, is none.
  'set|put|got|get my pills|tablets|meds|medication|medications|painkillers aside|ready|out for the|this|next|my week|month|refill $|and|with / aside my pills|tablets|meds|medication|medications|painkillers for the|this|next|my week|month|refill $|and|with',
  'set|put|got|get my pills|tablets|meds|medication|medications|painkillers aside|ready|out for my|our trip|vacation|flight $|tomorrow|next / mis pastillas|medicinas|pildoras aparte|listas para la|esta|el|este semana|mes $',
  'overdosed|oded|od on? friday|monday|sunday|saturday|thursday night lights|football|pizza|wings|leftovers|movies|tv / overdosed on our|the leftover* / overdosed on netflix',
  // What one steers, and what one lies on.
  'lost|losing|lose|loss control of my|the|his|her|our? cart|car|bike|truck|van|wheelchair|walker|scooter|stroller|temper|dog|remote|spending|budget !and|or / lost|losing|lose|loss control of my|the|his|her|our? cart|car|bike|truck|van|wheelchair|walker|scooter|stroller|temper|dog|remote|spending|budget and|or !my|the|his|her|bladder|bowels|bowel|legs / side|edge|end|corner of the|my|your? table|bed|couch|mattress|sofa|chair|cushion|pillow|headrest is|was|has|had|feels|felt? sagged|sagging|sags|drooped|dropped|uneven|lopsided|crooked|slipped',
  // "Cuidé a los nietos": done, and no last wish.
  'cuide a los nietos|ninos|perros|gatos|bebes !cuando|si|por|que|porfa',
  'short|shortness|out of breath from laughing|singing|dancing|giggling',
  // Word sent to somebody, a reason to stay away, a price, a dye.
  'tell my|your|the|everyone mom|mum|dad|wife|husband|family|kids? i? said? hi|hello|hey|thanks / thing stopping me|us from? coming|booking? is the|my? work|job|money|rain|snow|traffic|distance|weather|price|cost|schedule / way out is the|a|through back|front|side|left|right|alley / cielo con este|el|tu|su|sus masaje|masajes|manos / wet the bed of / legs|arms|abs after|from leg|arm|gym day|workout / cat|dog|kitten|puppy scratched|scratch|bit .. bled|bleed|bleeding / counted|counting my pills|meds need|for|and|to a|my|need|refill|organizer / choking|gasping|choked|gasped on|at this|the|that|your price|prices|bill|cost|rent / blue from my|the|a? jeans|dye|slushie|candy|popsicle|ink|paint|pen / seizure of / cuerda|soga|reata para saltar|brincar|el|la|tender / hasta nunca dolor|dolores|yeso|muletas',
  // Of what is to end, which is no life.
  'wish|hope i could|would just? stop|quit !existing|living|breathing|being|$',
  // Of medicine as it is meant to be taken, of lessons, of places, and what is said of a hand at work.
  'cpr class|course|training|certified|certification|instructor|dummy|dummies|recert* / class|course|training|certified|certification|curso in|for|de|did? cpr|rcp|resucitacion / cpr on? dummies|mannequins|manikins|dolls / took a cpr / take|took|taking|taken|had my|the|his|her|our|todays meds|pills|medicine|medication|pill before .. massage|session|appointment|appt|visit|breakfast|bed|work|dinner|lunch|eat|drive|come|go|class|leave|$',
  'has|have|had|got|keep|keeps|put me|him|her|us on too many / ^ i|we take too many pills|meds|medications !tonight|now|and|at / save|saving|saved my|the|some|his|her pills|meds|medication for .. trip|me|desk|vacation|flight|travel|later|night|bedtime / is it ok|okay|safe|bad|fine to take all',
  'gun to my|his|her head and id|i|he|she .. still|come|would|couldnt / front of a|the train|bus|truck|car station|stop|tracks|depot|wash|shop|lot|museum / hand|hands|arm|arms goes|go|gone numb typing|knitting|writing|texting|holding|sewing|gripping|gaming|driving|cutting|biking|in|on|at|during|with / knee gives|give|gave|giving|goes|went out !both / knife|stabbing|burning|tight|pulling|weird feeling in my back',
  'heaven when i|im|you|its .. table|massage|hands|lie|session|here|chair / other side lol|haha|of / estar aqui tanto|mucho|todo rato|tiempo|el|dia|la / cant do it anymore at|on|by|before|after|in / lost my balance on|in|at|during|doing .. mat|yoga|class|bike|ice|beam|pose / kill me now jk|lol|haha|lmao / esperanza de cita|espacio|lugar|boleto / face is blue from|because / ^ took my pills|meds $|today|already|this|at|like / ^ i? took 1|2|3|one|two|three of? my pills|meds|tablets / ^ tome mi|mis pastilla|pastillas|medicina',
  '^ i? just? want|wanna|wish|would? like? to? live without any|this|the? pain / ^ yo? solo? quiero|quisiera vivir sin tanto|este|ningun? dolor|dolores / knee|knees|leg|legs|hip|hips|back|neck|foot|feet|hand|hands|arm|shoulder has|have? went|gone from|down|up to? a|an|like|about|around|0|1|2|3|4|5|6|7|8|9|10|zero|one|two|three|four|five|six|seven|eight|nine|ten / life|living|vida without|sin any|this|the|tanto|este|ningun? pain|dolor|dolores / live|living pain free / no quiero|quisiera|deseo tomar|tomarme|tomando mas|tantas|tanta|estas|las|mis|esas|la? pastillas|pastilla|medicinas|medicina|medicamentos / chest congestion|infection|rub|colds / chest cold !sweat|sweats|sweating|sweaty|clammy|hands|arms|skin|and|feeling / cant|dont|couldnt feel my? toes|fingers|hands|nose|ears .. freezing|snow|winter|frozen|ice / puedo mas tarde|adelante|temprano|noche / tome|tomo|tomando|tomarme|tomar|tomado mi|la|una|1|mis pastilla|medicina|medicinas',
  'dog|cat|puppy|kitten|horse|bird|hamster|perro|perra|perrito|gato|gata|gatito has|had|is|was|having|tuvo|tiene|le a|an|un|una|dio? a|an|un|una? stroke|seizure|seizures|derrame|convulsion|convulsiones / puedo mas de 5|10|15|20|30|40|45|60|90|media|una|dos|unos|pocos|diez|quince|veinte|treinta minutos|minuto|min|hora|horas|cuadras|metros|pasos|escalones / suicides at|in|during|after|for practice|training|gym|football|basketball|soccer|pe / jump|jumping|jumped|tow|tug|climbing|swing|skipping|battle|dog rope|ropes / rope ladder|swing|course|climb / knees|knee|hip|hips|ankles|legs .. gone bad|south|wonky / ' +
    'cargando|cortando|corriendo|jugando|cocinando|limpiando|trabajando|bajando|subiendo|barriendo|levantando|haciendo .. me lastime|golpee|queme|corte / me lastime|golpee|cai|queme cargando|cortando|corriendo|jugando|cocinando|limpiando|trabajando|bajando|subiendo|barriendo|haciendo / me lastime $ / seguir con los|las|el|la|mis ejercicios|estiramientos|terapia|clases|sesiones|citas|tratamiento|dieta|rutina|masajes',
  'suicide squad|squeeze|doors|prevention|awareness|blonde|burger|wings|silence|girls|door|hill|bomber|pact|' +
    'missions|king|run|forest|drills / ' +
    'escuadron suicida / career|social|political|commercial suicide',
  'a|another|big|huge|total sugar|chocolate|cookie|cake|cuteness|caffeine|info|information|candy overdose|od / ' +
    'overdose of? cuteness|chocolate|sugar|cookies|cake|work|joy|happiness|love|tacos|tamales|turkey|pie|candy',
  'overdosed|overdosing|overdose|oded|od on|of a? the|holiday|some|too|christmas|halloween|thanksgiving|girl|' +
    'birthday? cookies|chocolate|sugar|cake|candy|pie|tacos|turkey|tv|netflix|coffee|caffeine|football|carbs|' +
    'tamales|cheese|garlic|movies|cuteness|shows|pizza|garlic|work',
  `die|died|dying|dead|dies of|from the|pure? ${JOY} / die|dying|dead laughing|laughin / ` +
    'killed|killing myself laughing / ' +
    'phone|battery|car|laptop|computer|ipad|plant|plants|engine|watch|tv|flowers|lawn|grass|tablet is|was|will|are|' +
    'about|gonna|going|almost|just|to|s|has|keeps|might? going|to|about? to? die|died|dying|dead',
  'rather die than eat|wear|watch|drink|miss|listen|work|cook|admit|sing|dance|clean|shop / ' +
    'die for|4|without a|your|those|that|some|my|this|one|the|it !reason / to die for|4 / ' +
    'dying for|to a|some|the|my|know|see|try|get|hear|meet|go|come|eat|tell|ask|sleep|have|find|take|be|sit|my|' +
    'another|rain|coffee|cooler !you|death|over',
  'die|dead hard|trying|heart|line|lift|lifts|end|beat|set|weight|pool|bug|bugs|battery|serious|skin|inside / ' +
    'die of|from old age / died of laughter / over my dead body / dead tired|asleep|sea|week|zone / hair dye / ' +
    'die laughing',
  'gave|give|giving|gives|gonna|almost|nearly|practically|about|you|gimme had|give|gave|giving|me|us|her|him|' +
    'have|got|to|nearly? me|us|him|her|have|a|give? a|mini|small|me? heart attack|stroke !and|yesterday|today|last|' +
    'in / ' +
    'heart attack|stroke when|seeing|at|from i|the|that|seeing saw|bill|price|prices|got|opened',
  'heart attack grill|prices|lol|haha|waiting / fear|scared|afraid of heart|having? a? heart? attack / ' +
    'having a heart attack over|watching / my heart hurts for|to|when|seeing|that|so|because / ' +
    'elephant in|ears|ride|exhibit',
  'breast|back|heat|key|brush|different|golf|butterfly|pen|swim|freestyle stroke|strokes / ' +
    'stroke of luck|genius|midnight|order|play / strokes for|the / ' +
    'stroke|strokes his|her|the cat|dog|hair|beard|ego',
  'chest of|freezer|fly|press|presses|day|workout|muscles|hair|height|high|size|tattoo|strap|nut|coughs / ' +
    'get|got|getting|off|puff|on|out .. off|out my|your|his|her|this chest / off my|your|his|her chest / ' +
    'chest workout|day|press / treasure|hope|ice|toy|medicine|war|tool|pirate chest',
  'take|takes|took|hold|holding|held|save|waste|wasting|under|fresh|big|bad my|your|her|his|our|a|of|the|some? ' +
    'breath|breaths !hurts|cant|cut|gone|away / ' +
    'breath of fresh|air / ' +
    'out of breath from|climbing|running|laughing|after|going|chasing|playing !walking|sitting|lying|laying|talking|standing|resting|nothing|getting|to / ' +
    'out of breath from? walking uphill|up|fast|miles|hills / out of breath from? walking the|my dog|dogs|hill|hills|trail|baby / out of breath just climbed|ran|finished|did|walked|got / ' +
    'catch my breath after|from|before|between|later|this|for|first|on',
  'hard|cant to? breathe in|with|wearing this|that|a|the|my|these mask|masks|dress|jeans|pants|heat|humidity|' +
    'smoke|corset|perfume|smell|costume|room / ' +
    'out of air|breath freshener|mints / short of breath mints / laughing so hard .. breathe|breath / ' +
    'cant breathe .. laughing|nose|stuffy|congested|stuffed|laughter / ' +
    'room|space|time|chance|able|finally to breathe / ' +
    'breathing exercise|exercises|room|space|treatment|app|techniques|technique|class|easy|easier|better|down',
  'cant|couldnt breathe|breath through my|her|his|the nose|nostril / sin aire acondicionado / ' +
    'aire acondicionado / al aire libre / falta de aire acondicionado',
  'cant|couldnt|not talk|speak right now|now|rn|atm|im|in|at|on|bc|because|until|about|highly|enough|spanish|' +
    'english|any|here|loud|louder|long|much|for / ' +
    'hard to talk|speak about|here|over|with|on|in|now|rn / ' +
    'trouble talking|speaking to|with|in public|spanish|english|up',
  'end|ending it with|on|at|early|by|there|here|the !all|by / end it all|early with|on / ' +
    'end things with|on|early / end up|of / ' +
    'end my|the|this day|week|shift|month|year|morning|sentence|session|call|subscription|lease|contract|evening|' +
    'meeting|trip|walk / ' +
    'to die down / end of life care',
  'take|took|taking|takes their|his|her|my time|life|lives back / get a life / ' +
    'life is over|isnt rated|fair|all|that|easy|about / take my life easy|one / ' +
    'save|saved|change|changed|changing my life|a life / ' +
    'time|story|love|best|rest|day|light|luck|mess|ruin of my life|lives',
  'kill|killed|killing time|for|two|birds / killing it|softly / kill me for|when|if|later|lol|haha|jk / ' +
    'could|would|might|gonna|going|going kill|strangle|murder for|him|her|them|someone|somebody|my|this|that|the / ' +
    'wife|husband|mom|boss|she|he|they|mother|kids|you will|is|are|gonna|going|would|might|ll? to|going|gonna|all|' +
    'be? to? kill|killing|murder|kills me|us',
  'shot|shoot|shooting myself in the foot|leg / kick|kicking|kicked myself / hang|hanging myself a|up|some / ' +
    'shoot me a|an|the|over|your / burn|burned|burning myself out|making|cooking / ' +
    'cut myself some|a|short|off|another|shaving|opening|cooking|chopping / beat|beating myself up / ' +
    'hurting myself at|lifting|more|further|trying|by|working|while|if',
  'dont|not|didnt|without|never|wont|cant|avoid|careful|accidentally|worried want|wanting|trying|like|wish|feel|' +
    'to|about|afraid|scared|going|mean|of? to? hurt|hurting|injure|injuring|cut|cutting|burn|harm|harming myself ' +
    '!but|again|tonight|anymore / ' +
    'how to hurt|injure / ' +
    'hurt|cut|hurting|burned myself at|lifting|more|worse|doing|trying|working|moving|falling|by|in|when|while|' +
    'playing|picking|cooking|gardening',
  'on the edge of my|your seat / cliff notes|hanger|dwelling|dive|park|house / ' +
    'fear|afraid|scared of|to bridges|heights|dying|die|death / ' +
    'bridge club|game|night|tournament|loan|pose|is|closed|traffic|work|construction|crossing|exercise|exercises|' +
    'toll|tolls|lunch|players|partner / ' +
    'glute|dental|land|covered|natural bridge|bridges',
  'jump|jumping|jumped|jump in|on|off|into|over from? the|my|a|that|this|our? train|shower|car|truck|bus|' +
    'trampoline|couch|bed|pool|lake|river|diving|bandwagon|call|bike|boat|swing|zoom|conclusions|plane|horse ' +
    '!tracks|front|oncoming',
  'into|hit|rear rear|ended|my|a|the|in|on? ended|traffic|traffic jam|stuck|heavy|bumper / ' +
    'run|running|drive|driving|ran into traffic !on|jam|again|today|on|at|this / ' +
    'stuck|sat|sitting in traffic / ' +
    'massage|glue|nail|heat|staple|nerf|spray|squirt|water|hot|caulk|percussion|temp|tattoo|theragun|paint|bb|top|' +
    'young|smoking gun|guns',
  'blood|wine|hot|heating|water|baby|new|empty|ketchup|prescription bottle / ' +
    'refill|refilled|filled|picked|pick|drop|dropped|ran|run|running|out|low|need up|of|my|off|the|a|out? of? my|' +
    'the|a? pills|meds|prescription|medicine|medication / ' +
    'pill|pills organizer|box|case|bottle|cutter|splitter|pack|minder|container / ' +
    'save|saved|saving up? my? money|for / birth control / legs quit on me / cara hinchada / ' +
    'siento las piernas cansadas|pesadas|hinchadas / ' +
    'no|nunca|nada tengo|he|tenido|de|debilidad|cara incontinencia|debilidad|caida / so|its cold cold|out / ' +
    'foot goes|go|went to sleep / se me duerme el pie|la / orino bien / las|los piernas|pies cansadas|cansados / ' +
    'sin fuerza para los|las frascos|tapas|jar / peinarme',
  'goodbye|farewell party|lunch|dinner|card|cake|gift|hug|kiss|gifts|email|tour|drinks|breakfast|barbecue|bbq|' +
    'potluck / ' +
    'say|said|saying|kiss|waved|wave goodbye|bye to my|the|summer|our|winter|sugar|carbs|coffee|this|pain|old|her|' +
    'him|that !kids|family|life|wife|husband|children|world / ' +
    'give|gave|giving|given away free|tickets|my|a|old|some|clothes|the|candy|kittens|puppies|zucchini|tomatoes ' +
    '!things|stuff|belongings|possessions|everything',
  'when|once|if|while|after|before im|i|they|he|she|were am|go|are? gone|away|out|not|dead here|for|on|to|next|' +
    'fishing|at|home|in|there|from|this|all|until|tomorrow|over / ' +
    'tired|sick|done|over of|with|living living? in !pain|hell|agony|misery / tired|sick|done|over of|with|living living? out|paycheck|from|at|alone|near|on|without|through / ' +
    'living room|situation|will|trust|expenses|space|wage|conditions|near|at|alone',
  'life is|isnt|aint good|too|so|short|great|busy|crazy|hard|easy|fair|beautiful|better|hectic|wonderful|a|like|' +
    'what|full|not|just over|for|all|too? short|fair|easy|beach|highway|roses|bad|blessing|journey / ' +
    'no|dont|whats|isnt|see|what|is|the point|reason|sense|use in|of|to|trying coming|calling|driving|cooking|' +
    'cleaning|paying|buying|asking|stressing|arguing|complaining|worrying|rushing|waiting|in|to|texting|having|' +
    'booking|rescheduling|fighting|early',
  'cant do|take|handle this|it today|tomorrow|week|monday|tuesday|wednesday|thursday|friday|time|exercise|' +
    'exercises|stretch|homework|app|noise|heat|winter|weather|traffic|job|cold|class|schedule|drive|commute|at|on|' +
    'early|in',
  'dont|not|doesnt want|wanna|like|need to? be|live|stay|wake here|in|up|late|alone|at|with|near|on|by|too|rude|' +
    'early|away|a|home|around at|for|until|when|early|this|that|people|him|her|them|all|late|too|so|past|during|in|' +
    'on|with|smoke|long|him !earth|planet|world|life / ' +
    'want|wish|hope|like|rather to|i|it|this|the|my|pain|they .. pain|cramps|ache|headache|swelling|spasms|bruise|' +
    'stiffness|weight|wrinkles|dishes|laundry .. go|die|disappear|vanish|end|stop|over|away|gone !and|with|me|so',
  'pain|headache|ache|cramps|swelling|bruise|spasm|spasms|stiffness|knot|knots|rash|migraine|soreness|this|that|' +
    'it is|was|will|would|to|has|could|can|makes|make|the|just|had|finally? would|just|to|have|all? disappear|' +
    'disappeared|vanish|vanished|die|end|over|gone|go|ended !and|me',
  'wake up|waking feeling|with|early|at|to|so|until|til|till|before|every|from|stiff|sore|tired|for|all|' +
    'during|without|on !never|dead|wish|surgery|anesthesia|operation|procedure / ' +
    'wake up at|early|late|til|till|until|for / woke up|late|at|to|with|with / ' +
    'nothing left|to in|of|at|the|on|lose|do|say|eat|wear|watch|worry / ' +
    'left for|to work|school|the|do|eat|lunch|go|my',
  'legs|leg|feet|foot|knees|knee|arms|hands are|feel|is|felt|were|so|like|all|fall|fell|go|goes|went asleep|' +
    'sleep|sore|tired|shaky|jelly|noodles|weak|stronger|strong|dead|jello|rubber from|after|squats|yoga|gym|' +
    'workout|run|hike|leg|walking|running|class|standing|spin|stairs|dancing|climbing|zumba|pilates|work / ' +
    'weak|weaker|weakness after|from|for|knees|coffee|tea|signal|wifi|spot|moment|excuse|minded|link|wrist|ankle|' +
    'ankles / ' +
    'sleep on|wrong / week day|end',
  'numb|dead|asleep|tingle|tingling from|after|sitting|from|at|while|every|because|due sitting|driving|cold|' +
    'sleeping|sleep|i|the|dentist|novocaine|injection|shot|night|lay|lie|riding|typing|biking|wrong|carrying|long / ' +
    'comfortably numb / numb cream|ing|ness cream|spray / numbing|dentist|novocaine / ' +
    'dentist .. numb|droopy|mouth|face|lip / numb .. dentist|novocaine|filling|crown|injection / ' +
    'crooked|droopy|saggy|sagging picture|smile|pants|teeth|tooth|couch|ears|plant|diaper|skin|flowers|plants|' +
    'mattress|house',
  'birth control / legs quit on me / no bladder|bowel or|nor|and? bladder|bowel? problems|problem|issues|issue|trouble|changes / chess club|game|match|board|tournament|set / stoke the|a|my|up fire|coals|stove / ' +
    'left|leave|leaving|wrote you|u? a? note on|at|with|for|about your|the|my front|boss|door|desk|counter|fridge|parking|teacher|windshield|mailbox / did|doing|run|ran|running suicides|suicide at|in|drills|sprints|kings / ' +
    'lord|god|jesus please? take this|the|my pain|ache|headache|hurt|back|weight / end this|my|the workday|shift|week|day|class / dead|dying on my|their|his|her feet / table|couch|bed|desk|sofa leg / my way through|home|out|over / control of my schedule|budget|life|class|inbox|weight|temper|diet|calendar / ' +
    'character|actor|guy|doctor .. show|movie|series|episode .. heart|stroke|died|dies / no more night|day|double|weekend shift|shifts / daisies in|at my|the|our garden|yard|park / ejercicio|ejercicios de respiracion|respirar / hice|hago pis|pipi de la? risa / arrastrando|arrastro los|mis? pies de cansancio|cansada|cansado|flojera / cortando|corto|corte el|la|mi|los pasto|zacate|lena|cabello|pelo|jardin|arboles|verdura / no|had|lost|without water since|in|at|this|again 1|2|3|4|5|6|7|8|9|the|house|morning|building|kitchen / ' +
    'heart attack on a|my plate / to off myself|my / in the end of / youth|youths suicide|suicides|more / ' +
    'throw myself off a? cliff or / no|any trouble with my / no loss of / fell asleep|sleep / ' +
    'se me durmieron|durmio|duerme las|el|la nalgas|pie|pies|mano / por la nariz / ' +
    'through|thru my|her|his|the? nose / no siento los|las|mis pies|manos del|de|por frio / ' +
    'sin aliento|aire de|por|jugando|correteando|corriendo|bailando la|el|con / ' +
    'aire a|en|de la|las|el llanta|llantas|neumatico|acondicionado|libre / paralisis de trafico / ' +
    'paralisis en|de la|el|trafico / silla de montar nueva|nuevo / ' +
    'out of breath with|from|laughing|dancing|excitement|playing !walking|sitting|lying|laying|talking|standing|resting|nothing|getting|going / sounds drunk|like / ' +
    'estres|esfuerzo incontinencia / stress incontinence / no wonder / rotator cuff / hombro congelado / ' +
    'control de la tele|television / control remoto / derrame la sopa|leche|agua|cafe|salsa|pintura / ' +
    'dentista me durmio / dormido|dormida por|del|con el dentista / dentista .. dormida|dormido|boca|labio / ' +
    'walking dead / like we re|were dying / no numbness|weakness|tingling / ' +
    'bladder|bowel|bowels|issues fine|ok|good|normal|issues / ' +
    'peed|pee|peeing|wet myself|my pants? laughing|lol|haha / ' +
    'dog|cat|puppy|baby|kid|kids|son|toddler|grandson|kitten .. peed|pooped|pee|poop|wet|accident / ' +
    'pee|poop emoji|test|joke|jokes|pad|break|breaks|sample|tests|cup|bags|bag|coffee / ' +
    'leaks|leaking|leak roof|pipe|faucet|water|sink|tire|car|ceiling|toilet',
  'drop|dropped|dropping|drag|dragging|drags my|the|a|him|her|off|it|me|foot|by|out !foot|leg|feet|left|right|whole|one / ' +
    'drop|dropped|dropping my|the|a kids|phone|keys|son|daughter|cup|plate|coffee|mug|mom|class|car|glasses|weight|' +
    'shoulders|appointment|classes|order|course / ' +
    'on|put|my|best|left|right|set|one|bad|wrong foot forward|down|in|up|first|loose / ' +
    'dragging my feet on|about|to / paralyzed|paralysed by|with fear|indecision|anxiety|veterans|whole|dog|cat / ' +
    'saddle up|bags|bag|club|horse|brook|creek / slurp* / slur* drinks / drooping flowers|plant / ' +
    'confused about|by|on|as|which|why|what|if|whether|with|when|because|im',
  'muero|muriendo|morir|mori|morirme|muere|morimos|mueren|murio|moria|muertos|muerta|muerto de|del|por|x la|el|' +
    `pura|tanta|puro|tanto? ${RISA} / ` +
    'muero|muriendo|muere por|x un|una|ir|ver|comer|unos|saber|conocer|verte|unas|el|la|tu|mi|probar|ese|esa|' +
    'dormir|que|tomar / ' +
    'me|nos|te va|van|vas|iba|iban a matar !yo / a matarse de risa',
  'casi me|le|nos|se da|dio|un|muero|infarto un|una|de|infarto? infarto|ataque|embolia|derrame !y|anoche|ayer|' +
    'cerebral|al / ' +
    'final|precio|precios|partido|juego|suspenso|de|cierre de? infarto|infarto / ' +
    'infarto|derrame cuando|de|al|con vi|ver|los|precios|risa|coraje|la|bilis|petroleo / ' +
    'ataque de risa|tos|nervios|panico|llanto|hambre|celos|ansiedad / ' +
    'derrame de|articular|sinovial|cafe|agua|leche|bilis',
  'ahogo|ahogar|ahogando|ahogas|ahogarse en un? vaso|deudas|trabajo|pendientes|facturas|papeles|tareas / ' +
    'cae|cayo|caia|da|cara la|de|me|se? cara? de verguenza|pena / ' +
    'sobredosis de|jaja tamales|pan|tacos|amor|chocolate|azucar|futbol|tele|television|pastel|series|cafe|trabajo|' +
    'ternura|carnitas|pozole|novelas|dulces|comida|musica / ' +
    'muerto|muerta de|la risa|hambre|cansancio|sueno|frio|miedo|calor|pena|verguenza|cansado|cansada|vivo',
  'quiero|quisiera|queria|voy|iba|trate|va|gustaria|ganas|puedo acabar|terminar|acabe|termine de|con|el|la|los|' +
    'mi|todo !todo|mi|la|vida / ' +
    'acabar|terminar|acabo|acabe|termine con todo el|lo|los|la|esto|el|este trabajo|libro|limpieza|papeleo|' +
    'proyecto|pendiente|tramite|dolor|mes / ' +
    'para que seguir|sigo|vivir|despertar tomando|yendo|pagando|esperando|insistiendo|llamando|con|las|temprano / ' +
    'corte|cortarme|cortar|corto|corte el|la|las|los|mi|un|en pelo|cabello|dedo|unas|mano|fleco|barba|pasto|luz|' +
    'cocinando|cocina|punta|puntas|papel|agua|internet|telefono|llamada|rollo|cable',
  'no|ya puedo|aguanto|soporto|resisto mas|ya|con|tanto de|con|el|la|tanta|tanto|este|los|esta|ese? dolor|calor|' +
    'frio|sueno|hambre|risa|trafico|rodilla|espalda|cabeza|hombro|cuello|cadera|trabajo|ruido|zapatos|nervios|' +
    'comida|vecino|vecinos|tos|gripa|alergias|peso|cintura|brazo|mano|pie|picazon|comezon !vida / ' +
    'se me durmio|duerme|duermen|durmieron|entume el|la|las|los|mi? pie|mano|manos|brazo|pierna|dedos|pies por|de|' +
    'cuando|al|viendo|sentada|sentado|en|por|estar|jaja|cruzar|y|$',
  'pie|piernas|pierna|pies|rodillas cansadas|cansados|hinchados|hinchadas|adoloridas|temblando|flojas|debiles|' +
    'muertas|muertos despues|por|del|de|tras|al gimnasio|gym|caminar|ejercicio|correr|subir|sentadillas|bailar|' +
    'clase|caminata|hacer|bicicleta / ' +
    'sentido del humor|comun|contrario|pesame / a pie|al pie|de pie|dedo|dedos del|de los? pie|pies / ' +
    'partes iguales|traseras|por|del|dos|tres / presion en|arterial|alta|baja el trabajo|$|hoy / ' +
    'pecho de|amigo|en|pollo pollo|tierra / dando pecho|el',
  'hurt|hurting|injured|hit|burned|cut myself|himself|herself|yourself laughing|stretching|sleeping|sneezing|' +
    'coughing|bending|squatting|mowing|twisting|turning|yawning|dusting|vacuuming / ' +
    'leaving|leave|left this world|life of|for / die cut|cutting|cast|casting / living the|my dream|best / ' +
    'chest stretch|stretches|opener|openers|expansion|voice|piece / open|opening chest stretch|$ / pee|bathroom|potty break / ' +
    'my|the|this|a show|movie|series|novel|book|film|soap|telenovela .. had|has|died|dies|got|having / jokes aside / ' +
    'get|got|gets it|this|that off my|your|his|her chest / ' +
    'wont|not|cant be|come here|in|there monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|until|till|on|today',
  'no quiero|quisiera despertarme|despertar|levantarme|levantar|madrugar tan|temprano|a|antes / ' +
    'me|nos|te dejo|deja|quita|robo|quito sin? el? aliento|respiracion la|el|tu|su|con|esa|ese|ver',
].join(' / ');
