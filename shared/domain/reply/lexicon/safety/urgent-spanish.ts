/**
 * Spanish signs of an emergency of the body: heart, breath, stroke, saddle numbness, bladder and bowel, legs.
 *
 * Written 2026-11-21, widened 2026-11-27. AWAITING A CLINICIAN'S SIGN-OFF, as crisis-english.ts is, which also says
 * what these lists are held against.
 */

const LEGS = 'pierna|piernas|pie|pies|muslo|muslos|extremidades|rodillas|dedos';
const GROIN =
  'entrepierna|ingle|ingles|genitales|genital|partes|nalgas|ano|perine|perineo|gluteos|vagina|pene|testiculos|trasero|recto|pompis|pompas';
const NUMB =
  'entumecimiento|entumecida|entumecidas|entumecidos|entumecido|entumida|entumido|entumio|dormida|dormidas|dormidos|dormido|adormecida|adormecidas|' +
  'adormecidos|adormecido|adormecimiento|hormigueo|insensible|anestesiada|anestesiado|durmio|duerme|duermen|' +
  'durmieron|paralizada|paralizado|muerta|muerto|adormecio';
const PEE =
  'orinar|orina|orine|orines|pipi|pis|popo|vejiga|esfinter|esfinteres|intestino|intestinos|intestinal|evacuar|' +
  'defecar|orinarme|chis|chichi|excremento|obrar';
const SUDDEN =
  'repente|subita|subito|subitamente|repentina|repentino|repentinamente|golpe|pronto|bruscamente';

const HEART = [
  'dolor|dolores|opresion|presion|duele|duelen|aprieta|apretado|ardor|punzada|punzadas|peso|pesadez|dolorcito|' +
    'oprime|quema|arde|aplasta|aplastando|apretando|apreton|pesa|clavan|clavada|presiona|tengo|quemazon|puntadas|' +
    'piquetes|molestia|estruja|pisando|elefante|ladrillo|piedra .. ' +
    'en|el|del|de|al|mi|su|mitad pecho|esternon !de|pollo|hermano',
  'pecho .. duele|aprieta|apretado|oprimido|dolor|opresion|pesado|cerrado|quema|arde|punzadas|presion|aplasta|' +
    'explota|explotar|aplastado|oprime|pesa|elefante|estruja|revienta|reventar|apachurra|apretandome / ' +
    'infarto|infartos|infartando|infartar|infartada|infartado / ' +
    'ataque|paro de|del|al? cardiaco|corazon|cardiorrespiratorio|respiratorio',
  'dolor|duele|punzada|punzadas|presion|opresion|aprieta al|en|el|de|del en|el|mi|del? corazon|pecho / ' +
    'dolor|duele|adormecido|hormigueo|dormido .. brazo izquierdo .. mandibula|pecho|sudor|sudo|sudando|aire|' +
    'quijada / ' +
    'mandibula|quijada .. brazo izquierdo|pecho / ' +
    'corazon se|me .. para|parar|detiene|detener|parando|paro|falla !de',
];

const BREATH = [
  'no|apenas|casi|trabajosamente|sin me|se|le|no|poder|lo? puedo|podia|puede|logro|alcanzo|consigo|deja|dejan|' +
    'estoy|sale|pudo|respira|respiro|logra|poder casi|ni|bien|a|me|mas? respirar|respirando|respira|respiro|jalar|' +
    'agarrar|tomar|inhalar aire|bien|aire|$ / ' +
    'no|apenas me|se|le|no? puedo|podia|puede|logro|alcanzo|consigo|deja|dejan|estoy .. respirar|respirando',
  'no puedo|logro|alcanzo|consigo|puede|estoy ni? jalar|agarrar|tomar|meter|recibiendo|agarro|jalando bien|el|' +
    'suficiente|mas? aire|aliento / ' +
    'no me|le entra|llega|pasa|alcanza|entraba el|suficiente|bien|mucho|nada? aire|oxigeno|de',
  'cuesta|apenas|costando|dificil|dificultad|duele|trabajo|problemas|batallo|batallando|batalla|cansa|dificulta|' +
    'trabajosamente|ahogo|agitada|agitado|trabajos .. respirar|respiro|respira|respiracion|inhalar / ' +
    'no|apenas|casi me|no? respiro|respira|respirar / ' +
    'respiro|respira|respiracion|respirando|respirar mal|apenas|con|muy|agitada|entrecortada|cortada|cortita|' +
    'dificil|trabajo|dificultad|a|corta|me|cortito|pesado|duele !bien|mejor|tranquila|calma|hondo|profundo|la|y',
  'falta|faltando|falto|hace|corta|cortaba|acaba|acabo|va|faltaba|corto|faltandole|quedo|quedando|quede|siento|' +
    'estoy|quedan|deja|dejo|ando sin|falta|el|me|la|del|con|mucho|un? el|la|falta|poco|mucho|de? aire|respiracion|' +
    'aliento|oxigeno !acondicionado|libre|casa / ' +
    'falta de? el? aire|respiracion|aliento|oxigeno !acondicionado',
  'me|se|siento|estoy|le|y ahogo|asfixio|ahogando|asfixiando|ahoga|asfixia|asfixie|sofoco|sofocando|ahogandose|' +
    'asfixiandome|ahogandome !con|de|risa|entre / ' +
    'me estoy|siento|esta que|me? ahogando|asfixiando|ahogo|asfixio / ' +
    'se|me|te cierra|cerro|cerrando|hincho|hinchando|cierran la garganta|pecho|los bronquios|pulmones / ' +
    'labios|unas morados|azules|moradas|poniendo / silbido|silbidos|pitido en el|al pecho|respirar',
  'falta de aire|aliento / aire .. no|falta|falta .. llega|entra|alcanza|me !acondicionado|libre / ' +
    'dejo|deja|dejado de respirar / morado|morada .. labios|respira / no respira|respiro',
];

const STROKE = [
  'derrame|derrames !de|articular|sinovial|cafe|leche|agua|la|el|todo|mi / ictus / embolia|embolias / ' +
    'accidente|ataque|evento|infarto cerebrovascular|cerebral / trombo|coagulo en el cerebro / ' +
    'convulsion|convulsiones|convulsionando|convulsiono',
  'cara|boca|sonrisa|parpado|cachete|labio|ojo|mejilla|rostro|lado|mandibula .. caida|caido|chueca|chueco|' +
    'torcida|torcido|desviada|desviado|paralizada|cae|cayo|torcio|cayendo|colgando|cuelga|jalada|torciendo|' +
    `enchueco|enchueca|descolgada|descolgado|paralizo|deforme|${NUMB} !pena|verguenza|dinero|risa|dentista`,
  'cae|cayo|torcio|durmio|paralizo|cayendo|fue|jalo|torciendo|chueco|enchueco|duerme|adormecio|paralizado|' +
    `torcida|caida|descolgo|entumio|dejo|quedo|${NUMB} .. cara|boca|rostro|cachete|sonrisa|labio !agua|pena|verguenza`,
  `media|mitad|lado|un|medio .. cara|cuerpo|boca|rostro|izquierdo|derecho|lado .. ${NUMB}|debil|siento|caida|` +
    'mueve|mover|responde|no|paralizo|debilidad|fuerza|pesado !duele|duerme|duermo|dormir',
  `${NUMB}|debil|debilidad|fuerza|paralizo|muevo|mover|siento .. medio|mitad|media|un|lado|todo lado|cuerpo|cara|` +
    'del|izquierdo|derecho !duermo|espalda|duerme|dolor|mejor|bien',
  'arrastro|arrastra|arrastrando|traba|trabo|enreda|enredan|trabando|traban|enredo|enredando|salen|sale|tropiezo|' +
    'barre|barro|mezclo|confundo|trabada|enredadas|arrastradas|salian se|me|las|la|le|mal? la|las|al|en|bien|mal|' +
    'las? palabras|lengua|habla|hablar|palabra|voz !del|correctas|para',
  'palabras|lengua .. no|me|se|salen|raras|mal|revueltas|trabadas|enredadas|enreda|traba|arrastradas|revuelven|' +
    'enredan|arrastradas|dormida|pesada .. salen|sale|mal|bien|raro|claras|chuecas|traba|enreda|$|revueltas|' +
    'enredan|raras !gracias|amor / ' +
    'no me|le|se salen|sale|encuentro|salian bien|las|la|mis? palabras|habla|voz|palabra / ' +
    'lengua|boca se|me|la|esta|siento .. traba|dormida|enreda|trabada|pesada|durmio|enredada',
  'no|apenas|casi puedo|puede|logro|pude|podia|consigue|pude bien? hablar|pronunciar|articular bien|claro|$|' +
    `desde|${SUDDEN}|palabras|ni|y|de|normal|una|palabra|claramente !ahora|hoy|por|con|ahorita|en|al|la|el|mi|los|` +
    'las|mucho|ella|el|mas|estoy|ando|voy|espanol|ingles|tarde|nadie|manana|trabajando|ocupada',
  'cuesta|costando|dificultad|trabajo|batallo|dificil|problemas .. hablar|pronunciar|articular|habla !con|de|' +
    'ingles|espanol|mi|mis|por|hija|del|frente|el|la|en / ' +
    'habla|hablo|hablando|hablar|habla|hable|voz .. arrastrada|raro|arrastrado|enredado|pastosa|trabado|borracho|' +
    'borracha|arrastrando|mal|chueco|enredada|trabada|extrano|incoherencias|incoherente|pastoso|rara|mocho|confusa|' +
    'confuso|tartamudeo !de|dentista',
  'brazo|mano|pierna .. debil|dormido|paralizado|cae|muerto|muerta|dormida|responde|fuerza|paralizada|paralizo|' +
    `${NUMB} .. ${SUDDEN}|lado|cara|no|y|hablar|pecho !noche|noches|almohada|dormir / ` +
    `${SUDDEN} .. debil|debilidad|fuerza|hablar|dormida|dormido|siento|veo|ver|vista|mover|paralizada|paralizado|` +
    `muevo|confundida|confundido|mareada|camino|doblo|doblaron|caminar|sentir|${NUMB} !risa|hambre|sueno|lluvia|` +
    'llover',
  `debilidad|debil|fuerza|fuerzas|${NUMB} .. ${SUDDEN}|lado|mitad|medio !dolor / ` +
    'debilidad|debil|fuerza .. brazo|mano|lado|pierna !agarrar|gym / ' +
    'perdi|perdio|perdido|perdiendo|pierdo|fue|va|sin|quede|quedo|deja|quitan|fueron|quedado|acaba la|las|de|sin|' +
    'toda|me|se|el? la|las|toda|de|sin? fuerza|fuerzas|movilidad|sensibilidad|control|movimiento|equilibrio|habla|' +
    'vista .. pierna|piernas|pie|pies|brazo|lado|mano|izquierda|derecha|cuerpo|$|un|cara|repente|golpe !poder|' +
    'voluntad|para|de',
  'no siento|muevo|puedo|responde|sentia|mueve|siente el|la|un|mi|medio|mover|sentir|casi|ya? el|la|un|mi|medio|' +
    'del? lado|cuerpo|izquierdo|derecho|brazo|mitad|cara !bien / ' +
    'veo|vista .. doble|borroso|nublado|oscuro|negro .. repente|golpe|ojo / veo doble / ' +
    'perdi|fue la vista|vision|habla',
];

const SADDLE = [
  `siento|siente|sensibilidad|sensacion|sentir|sentia|${NUMB} .. orinar|limpio|limpiarme|limpiar|entrepierna|` +
    'genitales|partes|nalgas|ingle|bano|ano|papel|gluteos|asiento|vagina|pene !mejor|bien|dolor|limpia|cocinar',
  'no|nada|sin siento|sensibilidad|sensacion|sentir|siente nada|nadita|de|ya|casi? entre|en|la|mi las|mis|la? ' +
    'piernas|entrepierna|entre|muslos|medio / ' +
    `${NUMB}|siento .. entre las|mis piernas|muslos|nalgas / ` +
    `entre las|mis piernas|muslos|nalgas .. ${NUMB}|siento|sensibilidad|nada`,
  `silla de montar / ${NUMB}|hormigueo|siento|sensibilidad .. ${GROIN} / ` +
    `${GROIN} .. ${NUMB}|siento|sensibilidad|nada !iguales|mejor|bien / ` +
    'no siento|sentir cuando|al|si|que me|hago|voy|orino|estoy|se? limpio|orino|hago|bano|pipi|orinar|limpiarme|' +
    'orinando|popo|orine|limpiar|sale|voy',
  'cintura|ombligo|cadera para|hacia|de abajo|bajo .. siento|nada|dormida|dormido|adormecida|adormecido|muevo|' +
    'entumida|entumido|entumecida / ' +
    'siento|nada|dormido|dormida|entumido|muevo .. cintura|ombligo|cadera para|hacia|de abajo|bajo / ' +
    'no siento .. alla|ahi|partes abajo|intimas|privadas|nobles',
];

const BLADDER_AND_BOWEL = [
  'no|sin|nada|apenas|ni|ya|batallo|cuesta|imposible me? puedo|logro|consigo|controlo|control|aguanto|retengo|' +
    `contengo|siento|aguantar|poder|controlar|puede|pude|podido|aguante|para|siento .. ${PEE} !agua|dolor|infeccion`,
  `perdi|perdida|perdido|perdiendo|pierdo|descontrol|perder|perdio|falta|sin|pierde .. ${PEE} !peso|cita / ` +
    `control de|del|sobre la|los|mi|mis|el? ${PEE} / ` +
    `puedo|puede aguantar|aguantarme|contener|controlar|retener la|las|el|mi|mis? ${PEE}|ganas|bano`,
  'sale|salio|salen|escapa|escapo|sale|vino|fuga|goteo|salir|escapan|gana|gano|salia|tira|viene|tiro se|me|la|el|' +
    `un|de|solo? la|el|solo|de? ${PEE}|popo|pipi|bano|solito !infeccion|examen|analisis|prueba / ` +
    'orina|pipi|popo|orines .. sola|sale|salio|escapa|escapo|solito|solo|gotea|cuenta|sin|encima !sangre|arde',
  'orine|hice|hago|orino|cague|orinado|orinaba|hizo|orinando|hacerme|haciendo|ensucie|moje|zurre|orina|meo|mee|' +
    'hacia|cagado .. encima|cama|pantalones|pantalon|ropa|calzon|sin|dormida|cuenta|dormido|bano !siento|jaja|risa|' +
    'perro|gato|nino|bebe / ' +
    'orine|hice|oriné|orino|mee|cague pipi|popo|caca|del|y|sin|dormida|en|en? encima|cama|sentir|senti|darme|' +
    'cuenta|pantalones / ' +
    'me orine|mee|cague|zurre|hice !de|pedazos|dano|tarde|estudios|un|el|examenes|de|la|una|los|las|examen|cita|' +
    'pregunta',
  'orinarme|orinado|orine|orino|hice|hizo|hago|popo .. encima / incontinencia / ' +
    'retencion de|urinaria orina|$ / ' +
    'no|dejado|deje|sin he|de|puedo|poder|ha|podido|logro|puede|pude podido|poder|puedo? orinar|orinado|pipi|popo ' +
    'desde|nada|$|bien|en !sangre / ' +
    'no|sin he|puedo|poder|ha|podido|logro|puede|pude podido|poder|puedo? hacer pipi|popo|del',
];

const LEG_WEAKNESS = [
  `${LEGS} .. debil|debiles|debilidad|fallan|falla|fallo|fallaron|paralizada|paralizadas|responden|responde|` +
    'caido|dobla|doblan|doblo|doblaron|flaquean|aguantan|sostienen|sostiene|aguanta|fuerza|fuerzas|vencen|vence|' +
    'muevo|mueven|arrastro|arrastra|arrastrando|obedecen|colgando|hilacho|trapo|gelatina|flojas|temblando|' +
    'flaquearon|flaquea|paralizo|vencieron|mueve !mejor|bien|ejercicio|cansadas|despues',
  `debilidad|debil|fuerza|fuerzas|${NUMB} .. ${LEGS} !noche|noches|hinchados|bien|mejor|cruzar|sentada|sentado / ` +
    'no|apenas|casi|ni puedo|siento|logro|responde|responden|puede|muevo|siente|pude|levanto|podia|sentia|mueve|' +
    'sostienen|aguantan casi|ni|bien|ya? mover|levantar|la|las|los|el|mis|mi|sentir|una|ninguna|un|pararme|' +
    `sostener|mueven|ni|me|apoyar la|las|los|el|mis|mi|una|ninguna? ${LEGS}|brazo|cuerpo|de|en !dormir|tierra|paz`,
  'no|ni|ya me|se|le responden|responde|sostienen|sostiene|aguantan|obedecen|mueven|funcionan|mueve|hacen la|las|' +
    `mis|mi|bien|los|caso? ${LEGS}|$ / ` +
    'fallan|dobla|doblan|doblo|fallo|falla|flaquean|fallaron|doblaron|vencen|vence|traicionan|fallando|doblando|' +
    `flaqueando|arrastro|arrastra|arrastrando la|las|mis|mi|los|el|un|una|ambas ${LEGS} / ` +
    'paralizad* !de|por|miedo / paralisis / pie caido|pendulo',
  `de|se ${SUDDEN}|me|golpe|quedaron|quede .. no|ya|sin puedo|pude|caminar|pararme|mover|fuerza caminar|pararme|` +
    'levantarme|moverme|$ / ' +
    'no puedo|pude caminar|pararme|moverme|levantarme desde|de|ni|porque|sin|las|se|por|$|mis repente|golpe|' +
    'piernas|hoy|ayer|fuerza|no|me|anoche|pronto !dolor|mucho|lejos / ' +
    'quede|quedo paralitico|paralitica|paralizado|paralizada|inmovil / ' +
    `se|me|fue|va|perdi|pierdo la|las|fuerza de? fuerza|fuerzas|de en|de|la la|las|mi|mis|ambas|mi? ${LEGS}`,
];

/** The same signs in plainer words; what is denied is part of the sign. */
const PLAINLY = [
  'no|nada|sin|ni|ya|casi me? siento|sienta|senti|sensibilidad|sentir|siente nada|ya|bien|mas|casi? en|de|abajo|' +
    'la|las|los|el|mis|mi|entre|cuando|al|si|alla|ahi|por|del? la|las|los|el|mis|mi|me|abajo|que|tengo|para? ' +
    'nalgas|ano|genitales|vagina|pene|partes|papel|entrepierna|ingle|ingles|cintura|abajo|muslos|asiento|ganas|' +
    'limpiarme|limpio|orino|orinar|bano|pipi|ombligo|pompis|testiculos|relaciones|piernas|pierna !cansadas|hinchadas',
  'dormida|dormido|dormidas|dormidos|adormecida|adormecido|adormecimiento|entumida|entumido|insensible|siento|' +
    'entumecimiento ahi|alla|de|por|para|la|las|los abajo|parte|zona|de|dentro|partes|muslos|donde|entre abajo|' +
    'baja|intima|$|siento|por|de|piernas / ' +
    'muslos|parte|zona .. dentro|adentro|donde|intima .. dormidos|dormida|siento|dormido|dormidas|adormecida|nada|' +
    'entumida / ' +
    'ahi|alla|de|para|pa abajo no|nada|dormido|dormida|siento siento|nada|de|$|y / ' +
    'cintura|ombligo para|pa|hacia abajo|bajo / cauda equina / cola de caballo dijo|doctor|medico|sindrome|y / ' +
    'sentara|siento|sento|sentarme en|sobre algodon|cojin|nube',
  'no|sin|nada|ya|tampoco tengo|siento|hay|queda|con|tienen|ni mas|nada|de|ya|casi|la? fuerza|fuerzas|' +
    'sensibilidad|movimiento|control|fuerza .. pierna|piernas|brazo|lado|pies|pie|cara|rodillas|caminar|mano|' +
    'levantarme / ' +
    'perdi|perdio|pierdo|perdiendo|perdia|fue|va|van|fueron la|las|el|de? fuerza|fuerzas|habla|control|' +
    'sensibilidad|equilibrio|pierna|piernas $|de|en|diez|y|desde|un|por|hoy|ayer|de|al|la !voluntad|vacaciones / ' +
    'se me|le va|van|fue|fueron|cae|cayo|dobla|caen la|las|el|los|una pierna|piernas|pie|brazo|rodilla|rodillas|' +
    'parpado|boca|cara / ' +
    'se me caen las cosas de la|mi mano',
  'pierna|piernas|pie|pies|mano|brazo|lado .. no|ya|dejo|dejaron|solo|puro|golpea .. jalan|jala|obedece|obedecen|' +
    'caso|hace|hacen|hizo|responde|sirve|sirven|mueve|plomo|trapo|funciona|mia|mio|levanta|caminar / ' +
    'levantar|levanto|levanta la|el punta|pie|talon del|$|al|pie / punta del pie / ' +
    'pie .. cae|golpea|caido|arrastra / ' +
    'me tropiezo|tropieza|caigo con|de|sola|del|hacia la|lado|mis|el|un punta|pie|propios|lado|derecho / ' +
    'subiendo|sube|subio|avanza|avanzando .. piernas|pierna|adormecimiento|hormigueo / ' +
    'adormecimiento|hormigueo|debilidad .. subiendo|sube|subio|avanza|avanzando',
  'sin poder|podia mover|levantar|sentir|parar|caminar|hablar|respirar|orinar la|las|los|el|me|bien|de|$|ni ' +
    'piernas|pierna|pies|brazo|$|repente|desde / ' +
    'sin poderme parar|mover / ' +
    'no me? puedo|pude|logro parar|sostener|mover|levantar|caminar .. piernas|pierna|repente|golpe|tengo|desde / ' +
    'me|se|voy|vas|va|camino|caigo|cae|jala de|hacia|pa|para un|el|la|mi? lado al|desde|derecho|izquierdo|cuando|' +
    'de|chueco !la|dormir|domingo / ' +
    'amaneci|desperte|levante con|sin|la|el|toda|todo|que cara|boca|lado|mover|brazo|pierna|sentir|media|chueca|' +
    'mojado|mojada|orinada|orinado|paralizada / ' +
    'amaneci|desperte toda|todo? orinada|orinado|mojada|mojado',
  'me orine|meo|oriné|mee|orino|zurro|cague|ensucio|ensucie $|y|sin|ni|tres|hoy|en|toda|encima|todo|dormida|' +
    'anoche|desde / ' +
    'me he meado|orinado|ensuciado|hecho / ' +
    'se|me|nos sale|salen|salio|escapa|escapan|salio|escapo|viene|gotea|tira me|los|la|el|las|todo|de|sola|solo ' +
    'orines|orina|pipi|heces|popo|todo|caca|excremento|chis|meados|sola|solo !lagrimas / ' +
    'se me escapa|sale|salen|escapan la|el|los|las|todo? orina|pipi|pis|popo|heces|todo|orines|$|caca|sin / ' +
    'no|sin control|controlo|controla|controlaba|aguanto|detengo .. bano|voy|orina|heces|esfinter|popo|orines !medico',
  'no|apenas|ya orino !sangre / no me? sale la|nada de? orina|pipi|cuando|orines !sangre / ' +
    'no|apenas he|puedo|logro orinado|orinar / ' +
    'vejiga .. dormida|vacia|llena|siento|muerta|responde|no|paralizada !infeccion|bien / ' +
    'orino gotas|gotitas|poquito|apenas|sin / ' +
    'panal|panales .. ayer|nada|hoy|sale|repente|uso|orino|escapa|comprar|traigo !bebe|nieto|nieta|nino|oferta|' +
    'bano / ' +
    'orina|orinarse|orino|orinaba y|sin no|sentir|ni|darse|darme siente|siento|senti|me|sentir|cuenta|noto|se / ' +
    'se orina y|sin|no|encima',
  'pecho|esternon .. bad|mal|malo|raro|quema|aprieta|presiona|pesa|sienta|sentara|siente|molesta|truena|' +
    'pinchazos|piquetes|mareo|sudo|palido|palida|agarra|agarro|jalon|incomoda !bien|amigo|mejor|pollo / ' +
    'pinchazos|punzadas|sentara|sentado|piedra|elefante|sienta|pesa|mal|agarra|agarro|ayuda|quema|siento|ladrillo|' +
    'molestia|presiona|clavan .. pecho / ' +
    'corazon .. aprieta|aprietan|duele|estrujan|estruja|brinca|explota|exprimen|dolor !contento|lleno|partido / ' +
    'brazo izquierdo .. nausea|nauseas|sudor|sudo|pecho|mandibula|vomito|frio / ' +
    'mandibula|quijada .. sudor|sudo|pecho|brazo|aire / ' +
    'sudor|sudando|sudo frio|frios .. pecho|dolor|brazo|vomito|vomitar|mareo|boca|mandibula|ganas',
  'nitroglicerina / ' +
    'ahogo|agito|canso|ahogandome|agitada|agitado|jadeando|jadeo hasta|al|con|sentada|sentado|en|de|solo|nomas|por|' +
    'y|acostada|acostado|sin|como|no nada|hablando|hablar|reposo|hacer|caminar|acostarme|hacer|la|hacer|tres|' +
    'levantarme|nadita|tren|tren|hice|nomas !vaso|clase|ejercicio|correr|bailar|deudas / ' +
    'jadeando|jadeo / ataque|crisis de asma / asma .. ataque|inhalador|aire|puedo / ' +
    'inhalador .. no|nada|acabo|vacio|hace|sirve / ' +
    'oxigeno|oximetro|saturacion|saturando en|marca|de|esta|a|bajo|da|en? 70|72|75|76|77|78|79|80|81|82|83|84|85|' +
    '86|87|88|bajo / ' +
    'garganta .. cierra|cerrando|cerro|hincha|hinchada|hinchando !gripa|gripe',
  'lengua|labios .. hincho|hincharon|hinchando|hinchada|hinchados|morados|azules|grises !dentista|frio / ' +
    'desperte|despierto|despierta|levanto ahogandome|ahogada|ahogado|ahogando|sin|asfixiada aire|$|anoche|y / ' +
    'no|sin|ni|apenas agarro|jalo|entra|alcanzo|pasa|llega|agarra|jala|tomo bien|el|me|casi|suficiente? aire / ' +
    'agarrar|jalar|falta|alcanza|meter un|poco|me|poquito|mas|el|bien? el|de|poco|me|poquito? aire !acondicionado|' +
    'llantas|libre|llanta|parque|campo / ' +
    'parar|descansar|detenerme cada .. respirar|aire / ' +
    'termino|acabo una|la|ni|las frase|frases|oracion .. aire|respirar / ' +
    'cada vez|respiracion|respiro que|es|me? respiro|duele|un|cuchillo|pica|clava / ' +
    'cuchillo|punalada|piquete .. respiro|respirar|pecho',
  'pulmones|pulmon .. agua|llenos|cerrados|duelen|silban / tres|dos|varias almohadas para|pa respirar|dormir / ' +
    'respira|respirando raro|feo|mal|apenas|ronco|como|con .. ronquido|ruido|$|papa|mama|y|dificultad|no / ' +
    'sin|no reaccion|responde|reacciona|despierta y|$|mi|ya|bien|frasco|le|nada !telefono|mensajes|correo|llamadas|' +
    'doctor|clinica / ' +
    'se desplomo|desmayo|colapso|convulsiono !el|la / ' +
    'mama|papa|esposo|esposa|abuela|abuelo|hijo|hija|mujer|marido|senora se cayo y no / inconsciente / ' +
    'perdio|perdi el conocimiento',
  'boca|cara|labio|ojo|parpado .. lado|chueco|chueca|torcio|cae|caido|babeo|rara|raro|dormida|golpe|baba|jala .. ' +
    'babeo|lado|golpe|brazo|raro|no|hoy|torcida|hablar|habla|palabras|mano !dentista|verguenza / ' +
    'boca de lado / babeo|babeando / ' +
    'habla|hablo|dice|digo|hablando|diciendo puras|incoherencias|cosas|raro|rarito|mocho|feo|pura|como ' +
    'incoherencias|sentido|incoherente|borracho|borracha|babosadas|desde|y|tonterias / ' +
    'mezclan|mezclo|revuelven|enredan|olvidan|confundo|atoran|atora|trabo|barren las|la|al palabras|lengua|hablar / ' +
    'no encuentro|salen|puedo las|decir|mis|mi palabras|nombre|bien / ' +
    'habla diez|minutos|y|un|rato|de|se minutos|ya|volvio|rato|momento|repente',
  'ver|veo|vi|vista|vision|ojo .. doble|borroso|mitad|negro|cortina|nublado|oscuro|un .. repente|golpe|ojo|lado|' +
    'hoy !lentes / ' +
    'veo doble / deje|perdi|dejo|pierdo de|la ver|vista|vision / cortina en|sobre|negra / ' +
    'peor|repente|golpe|explosion .. dolor de cabeza .. brazo|palabras|dormido|vomito|cuello|hablar|ver|vision|' +
    'cara / ' +
    'dolor de cabeza .. golpe|repente|peor|explosion|trueno .. palabras|brazo|dormido|hablar|veo|ver|mano|cara|' +
    'cuello / ' +
    'brazo|mano|pierna|lado .. dormido|dormida|debil|rara|raro|cae|caen|obedece|sirve|responde|plomo .. cara|boca|' +
    'labio|palabras|hablar|desde|repente|golpe|hoy|raro / ' +
    'mano|brazo derecha|derecho|izquierda|izquierdo no|ya me|no|responde obedece|responde|sirve|hace|funciona',
  'epidural|inyeccion|cirugia|operacion .. no|sin|sigo .. siento|sentir|mover|piernas|muevo / ' +
    'ciento|sento las|la|laspiernas|mis piernas|pierna|$ / ' +
    'no ciento|siento las|la|mis|laspiernas|nada? piernas|pierna|$|de / ' +
    'nopuedo respirar|hablar|caminar|orinar|mover / no pued|pueo|puedo respirar|respira / ' +
    'chest pain|dolorde|dolor en? de? el? pecho / ayuda el? pecho / pecho 10|9|8 / dolor pecho / ' +
    'coagulo|trombo|embolia en el|la|pulmonar pulmon|cerebro|pierna|$ / ' +
    'vomito|vomitando|tosiendo|escupo|tose con? sangre',
  'empezo|comenzo|empieza|comenzado|sigue|vuelve a doler|dolerme|apretar|arder|punzar|molestar|doliendo el|me|en pecho|el|el? pecho / pesado|peso|piedra|elefante|algo|ladrillo|apreton .. sobre|encima|en|de|dentro mi|el|del|de pecho|mi|el? pecho / duele|dolor|punza|pica|arde .. cada|cuando|al vez|respiro|que|respirar|inhalo que|respiro|respirar|inhalar / perdi|perdio|pierdo|fue|perdiendo toda|la|de|el|mi la|mi|toda? fuerza|fuerzas|sensibilidad|control|vista|vision|habla|movilidad|movimiento de|en|del|de un|la|mis|las|una|mi|el|mis|ojo|un? pierna|piernas|brazo|pie|ojo|lado|mano|habla|esfinter|intestinos !partido|paciencia',
];

export const URGENT_SPANISH = [
  ...HEART,
  ...BREATH,
  ...STROKE,
  ...SADDLE,
  ...BLADDER_AND_BOWEL,
  ...LEG_WEAKNESS,
  ...PLAINLY,
].join(' / ');
