/**
 * Spanish words by which a cry of suicide, self-harm or wanting to die is noticed, of oneself or of somebody else.
 *
 * Written 2026-11-21, widened 2026-11-27. AWAITING A CLINICIAN'S SIGN-OFF, as crisis-english.ts is, which also says
 * what these lists are held against.
 */

const MEDS =
  'pastillas|pastilla|medicinas|medicina|medicamentos|medicamento|tabletas|pildoras|tramadol|clonazepam|insulina|somniferos|ibuprofenos|' +
  'paracetamol|analgesicos|calmantes|veneno|rivotril|diazepam|dosis';
const MANY =
  'diez|doce|quince|veinte|treinta|cuarenta|cincuenta|cien|' +
  Array.from({ length: 191 }, (_, at) => String(at + 10)).join('|');
const WANT =
  'quiero|quiere|quise|quisiera|queria|deseo|deseaba|prefiero|preferiria|ojala|ganas|mejor|debo|deberia|deberias|voy|va|pienso|piensa|' +
  'pensado|pensando|intente|intento|intentar|intentado|gustaria|necesito|deseando|planeo|planeando|plan|pidiendo|pido|pienso|idea|trate|trato|' +
  'decidi|decidido|lista|listo|tentado|tentada|merezco|esperando|espero|puedo|podria|quieren|querer|rezo|urge|pensamientos|estoy';
const CARRY_OUT =
  'matarme|matarse|suicidarme|suicidarse|ahorcarme|ahorcarse|colgarme|colgarse|envenenarme|dispararme|ahogarme|desangrarme|degollarme';

const NAMED = [
  `suicid* / autolesion* / autolesiones / ${CARRY_OUT} / ahorcar* / ahorco / ahorque / se mato !en|un|la`,
  'sobredosis !de|jaja / sobredosis de|con mis|mi|sus|las|los|unas|unos? pastillas|medicamentos|calmantes|somniferos|analgesicos|medicina|medicinas|drogas|droga|tramadol|insulina|fentanilo|heroina|pastilla',
  `${WANT} de|a|en|me|que|por|solo|ya|nomas? de|a|en|me? morir|morirme|morirse|matarme|matarse|desaparecer|` +
    'suicidarme|cortarme|lastimarme|morirnos !el|las|un|una',
  'me|se quiero|quisiera|voy|queria|quise|pienso|podria|deberia|debo|intente|trate|intento|puedo de|a? ir? a? ' +
    'morir|matar|suicidar|colgar|ahorcar|aventar|tirar|desaparecer|cortar|lastimar !el|la|las|un|una|tiempo|un',
  'se quiere|queria|quiso|va|intento|trato|iba a|de? morir|matar|suicidar|cortar|lastimar|colgar|ahorcar / ' +
    'me va|voy a? matar|suicidar|ahorcar|colgar yo|un|$ !mi',
  'ojala|quisiera|quiero|deseo|espero|pido|dios|mejor .. muera|muriera|muerto|muerta|matara|mate|lleve|llevara|recoja|recogiera|llevaras',
  'hacerme|haciendome|hacerse|hago|hacia|hice|hacer|haga mucho? dano !en|al|la|el|con|cuando|si|cada|esto|los|' +
    'ejercicio|cargando|jugando|corriendo|haciendo|limpiando / ' +
    'me estoy haciendo dano !en|al|la|el|con|cuando|si|cada',
  'quiero|voy|pienso|ganas|querer|pensamientos|impulsos|impulso .. hacerme|lastimarme|cortarme|quemarme|danarme|' +
    'golpearme / ' +
    'danarme|lastimarme|autolesionarme a|de|$ proposito|nuevo|otra|$',
  'cortarme|me|se corto|corte|cortar|cortarme|corta las? venas|munecas|brazos|piernas|muslos !con|cocinando / ' +
    'vuelto|volvi|volver|empece|empezo|sigo|empezado|dejar|ganas|volvio|impulso|vuelvo|estoy|ando a|de|se|me? me? ' +
    'cortar|cortarme|cortandome|lastimarme|quemarme|cortarse|lastimarse|cortando !el|la|con|cebolla|verdura',
  'me|se corto|corte|quemo|queme|lastimo|lastime|golpeo|pego|hago|hice|lastimar los|las|el|la|mis|dano? brazos|' +
    'brazo|munecas|muneca|muslos|piernas|piel|dano? a|otra|adrede|para|intencional|con|de|$ proposito|vez|$|sentir|' +
    'navaja|aliviar|nuevo|cuchillo|rastrillo !la|el',
  'lastimo|corto|quemo|golpeo|lastime|corte|queme|golpee|lastimarme|cortarme a? proposito|adrede / me corto $ / venas abiertas',
  'pegarme|darme|meterme|pego|pegue|doy|pegar|meter|meto|pegarse|darse un|otro? tiro|balazo|plomazo / tiro en la cabeza|sien|boca',
  'quitarme|quitarse|quito|quite|quitar|quitaria|quitado|quita|quitarle|quitandome la|mi|su vida / quitarme|quitarse de? en? medio',
  'acabar|terminar|acabe|termine|acabo|acabaria|terminaria|ponerle|poner|ponga|termino con|a|fin|punto? a? mi|' +
    'todo|la|mi|su|este|esta|tanto vida|existencia|sufrimiento|todo|$ !tarea|trabajo|casa',
  'acabar|terminar|acabe|termine|acabo con todo|mi|su|el|este|la|esta vida|sufrimiento|existencia|$|ya|hoy / ' +
    'acabar con todo|esto / acabar con mi vida|todo',
  'hacer|hago|haga|haria|cometer|cometa|hizo una|alguna locura|tonteria|estupidez|barbaridad !de|en',
];

const METHODS = [
  'tome|tomo|tomado|trague|tomarme|tomar|tomando|tragarme|bebi un|una|medio puno|punado|frasco|monton|bote|caja|botella|tubo|blister|sobredosis|bola / ' +
    'tome|trague|tomarme|tomar un|una todo|toda',
  'tome|tomo|tomado|trague|tomarme|tomar|tomando|tragarme|trago|tomara todas|demasiadas|muchas|todo|toda|' +
    'bastantes|varias|tantas las|mis|de|el|puno|frasco|monton|punado|bote|caja|botella|resto|sus|sobredosis|la? ' +
    `de? las|mis|sus? ${MEDS}|frasco|de`,
  `tome|trague|tomado|tomo|tomarme|tomar ${MANY} ${MEDS} !al|por|cada|en|diarias / ` +
    'todas mis|las|sus pastillas|medicinas|medicamentos juntas|juntos|de|a|y|para|hoy golpe|un|la|jalon|dormir|vez|' +
    'no|ya|$',
  'junte|juntando|juntado|juntar|acumul*|ahorre|ahorrando|ahorrado|guardadas|escondi|escondidas|reuni|reunido|' +
    `junto|estoy ya|mis|las|todas|muchas|suficientes|bastantes|guardando|juntando? mis|las|sus|de? ${MEDS}`,
  `guarde|guardando|guardado|guardo|tengo todas|suficientes|mis|bastantes|muchas mis|las? ${MEDS} para|por|` +
    'guardadas|escondidas|listas|y|de !la|el|dolor|presion|dormir|emergencia|que',
  `${MEDS} .. por si acaso|guardadas|para|listas no|despertar|acaso|dormir|siempre|morir|irme|acabar`,
  'tengo|compre|consegui|cargue|saque|agarre|busque|hay|encontre|conseguir|comprar|cargada|cargado|limpie|cargo|' +
    'traigo con? una|la|el|un|mi|de|su? pistola|arma|revolver|escopeta|soga|veneno|cuerda !de|masaje|silicon|agua|' +
    'juguete|saltar|floja',
  'pistola|arma|revolver|escopeta|rifle|bala .. cabeza|boca|sien|cargada|cargado|lista|listo|matarme|cama|cajon|' +
    'buro|mano|usarla|mesa !masaje / ' +
    'soga|cuerda|mecate|cinturon|sabana .. cuello|viga|techo|arbol|lista|colgarme',
  'soga|mecate|cinturon|sabana .. cuello|viga|lista|arbol / ' +
    'navaja|cuchillo|rastrillo|cuter|vidrio en|a|por|contra|para|y el|la|las|los|mis|mi|cortarme brazo|brazos|' +
    'venas|muneca|munecas|piel|$',
  'estrellar|estrellarme|estrellarlo|estrello|chocar|aventar|aventarme|tirar|lanzar|lanzarme|meterme|desviar|' +
    'estampar|estamparme|manejar|aventarlo|irme|girar .. el|mi|con|contra|la|en|de|un? carro|coche|auto|camioneta|' +
    'troca|lado|volante|moto? .. ' +
    'contra|a|en|por|de|debajo|hasta .. arbol|poste|muro|pared|barranco|puente|tren|trailer|barranca|precipicio|' +
    'camion|rio|canal|carretera|pared|voladero',
  'tirarme|lanzarme|aventarme|echarme|arrojarme|saltar|brincar|botarme|tirarse|aventarse|lanzarse|aviento|tirar|' +
    'aventar|lanzo|atravesarme|pararme|dejarme|acostarme|ponerme|caer ' +
    'de|del|al|desde|a|por|en|contra|frente|bajo|debajo|enfrente|abajo un|la|el|los|las|de|del|al|lo? una|un|la|el|' +
    'las|los|alto? puente|tren|balcon|edificio|techo|vacio|metro|ventana|azotea|carro|carros|coches|camion|trailer|' +
    'vias|barranco|rio|segundo|tercer|piso|precipicio|trafico|camiones|bus|autobus !cruzar',
  'puente .. saltar|tirarme|brincar|acabar|tirar|aventarme|brinco|salto|me llama / vias del tren / ' +
    'orilla|borde|barandal del puente|techo|edificio / ' +
    'veneno|cloro|raticida .. tomar|tome|beber|tomarme|trague|bebi',
  'dejar|deje|dejado de comer|tomar para|y|hasta morir|morirme|irme / no comer hasta',
  'dar|pegar|meter|darse|pegarse|darme un|otro tiro|balazo|plomazo / pienso|quiero|quisiera|ganas|voy|idea|imagino|pensado|pensando|gustaria .. estrellarme|estrellarnos|aventarme|tirarme|colgarme|ahorcarme|dispararme|envenenarme|volarme / pienso|quiero|quisiera|ganas|voy|ganas|podria|pensando|pensado|pense|tentada|tentado .. tomarme|tomar|tragarme|tragar todas|todo|el|un|muchas|toda las|mis|el|de|frasco|monton|bote|frasco|la pastillas|frasco|medicinas|pastilla|medicina|bote|de|tramadol|caja !agua|jugo|refresco|curso / busque|busco|investigue|googlee|lei|buscando|buscar .. cuantas|cuantos|cuanto|como|formas|maneras .. pastillas|morir|matar|matarme|suicid*|paracetamol|mata|dolor !quitar|aliviar',
  'tengo|traigo|agarre|saque|cargue|hay|esta|cargo una|la|su|mi|el pistola|arma|escopeta|rifle|revolver de|aqui|conmigo|en|cargada|a|y mi|su|papa|conmigo|la|esposo|abuelo|mano|cargada|mesa|lado|boca|cama|hermano|pienso !feria|agua / no me siento segura|seguro|a estando|con|sola|solo|aqui|conmigo|en|salvo sola|solo|misma|mismo|mi|hoy|noche|casa|esta !manejando|escaleras',
];

const FAREWELLS = [
  'carta|cartas|nota|notas|mensaje|mensajes|video|videos|cartita|recado de|para despedida|adios|despedirme|mis|' +
    'cuando !cumpleanos / ' +
    'escribi|deje|escribo|escribiendo|dejo|escrito|dejando|grabe|hice .. carta|cartas|nota|notas|video|videos|' +
    'recado para|de|despedida|por|por|diciendo mis|mi|los|cuando|despedida|todos|mama|si|adios',
  'despedirme|despidiendome|despedi|despido|despedida|despedirse|despidiendo|despedimos de mis|todos|mi|todo|' +
    'ustedes|los|este|la|el|toda hijos|familia|vida|gente|nietos|amigos|mundo|mama|esposo|esposa|ninos|$|hija|hijo|' +
    'pareja|quiero|mama !trabajo / ' +
    'me despido de ustedes|todos|$',
  'adios|hasta para|a|nunca|siempre siempre|todos|mundo|$|cruel|todo / ' +
    'adios para|mundo|a siempre|cruel|todos|$|la / adios mundo / hasta nunca / ' +
    'este es mi|el adios|fin|final|ultimo !del|de / ultimo mensaje|texto|adios|recado $|que|mio|de|para / ' +
    'mi ultima noche|carta|navidad / mi ultimo dia $|en|con|de vida|este|la|vivo',
  'regale|regalando|regalado|repartiendo|reparti|regalo|di|regalar todas|todo|mis|las? mis|lo|las? cosas|' +
    'pertenencias|ropa|joyas|tengo|perro|tenia|muebles !viejas|viejos|usadas|a|porque',
  'cuando|despues|una|si de|ya|vez|que? que|yo|ya|me? no|me|ya|este|yo? este|muera|muerta|muerto|falte|haya|vaya|' +
    'ido|este|muero|estare aqui|muerto|muerta|para|ido|siempre|$|cuiden !jueves|lunes|bien / ' +
    'cuiden|cuida|encargo|encarguen|cuide|cuidame a|de|mucho|me? mis|mi|los|a hijos|perro|perros|ninos|familia|' +
    'mama|nietos|bebe|gato|nena cuando|si|por|cuando|despues|que|ya|$',
  'digan|dile|diganle|dles|diganles|digale|dale a mis|mi|los hijos|familia|esposo|mama|esposa|nietos|hija|hijo ' +
    'que los|lo|la|siempre|perdon|me|les / ' +
    'perdon|perdonen|perdonenme|perdoname por todo|lo|haberles|ser|irme|dejarlos|hacer que|hago|hare|voy|lo|' +
    'siempre|$|esto|haga|una|carga !lo',
  'ya no|nunca voy|estare|van|me|estoy a|van? aqui|estar|volver|ver|a volver|verme|a|aqui|$ !lunes|martes|en|manana|por|el|la|con|para|ver|casa',
];

/** What was tried, decided or prepared, told without its name. */
const RESOLVED = [
  'casi|intente|intento|anoche|punto|nada lo|de|casi|lo hago|hice|intente|tirarme|hacerlo|matarme !tarde|pedazos|' +
    'pis / ' +
    'lo|ya|me intente|intento|volvi|voy|iba anoche|otra|ayer|y|una|el|lo|no|a|de|ya|intentar vez|no|$|intente|me|' +
    'salio|funciono|hacer|aventar|matar|tirar|nuevo|ano !llamar|abrir|comer|ejercicio|poner / ' +
    'hoy|esta|manana|noche|anoche|ya noche|lo|me? lo hago|voy|hare|haré|decidi !todo|con|siempre / ' +
    'esperando que se|todos duerman|vayan .. hacerlo|hago',
  'ya|se se|tengo|escogi|elegi|sé como|la|el|cuando|fecha y|hacerlo|dia|fecha $|y|hacerlo|cuando|sin|para|de|en ' +
    '!tarea|cita|ejercicio|vacaciones|pago|examen|boda / ' +
    'tengo un plan para|listo|y morirme|morir|irme|hacerlo|se / ' +
    'tome|tomada|tomado la|mi decision de irme|morir|no|ya / ' +
    'me quiero|voy|dan|gustaria a|ganas? de? volar|vuelo los|la sesos|cabeza|tapa',
  'apretar|jalar|jalarle el|al gatillo / volantazo / soltar el volante / ' +
    'miedo|temo|asusta de|a|lo|que hacerme|lo|que|hacer algo|que|dano|me|pueda|puedo hacerme|hacer|haga|$|yo|me / ' +
    'no me? siento|confio|estoy|fio segura|seguro|en|a|de|salvo conmigo|sola|mi|salvo|con|misma|estas|solo misma|' +
    'mismo|con|noche|pastillas|$|las !manejar|escaleras / ' +
    'escondan|escondio|escondieron|guarden|quiten|quitenme|llevense|lleven|escondi|esconder|vengan|le|quito|guardo ' +
    '.. pastillas|cuchillos|pistola|medicinas|arma|navajas .. por|antes|porque|no|dije|confio|tomarmelas|tomo|para ' +
    '!ninos|nietos|perro',
  'antes de que haga|me algo|haga|mate|tome / ' +
    'las voces|voz|una|la|unas voces|voz|dicen|me me? dicen|dice|piden que|salte|me|mate|hazlo|lo|tire / ' +
    'se corta|lastima|quema los|las|a brazos|piernas|munecas|proposito|muslos / hija|hijo se corta $|los|las / ' +
    'se despidio|encerro|colgo|llevo|fue|avento|tiro|ahorco de|con|la|el|y|del|raro los|pistola|escopeta|no|' +
    'pastillas|puente|ninos|todos|arma|balcon !gatos / ' +
    'pide|piden|busca|pidio|repite|dice que|la|el|una|se|ya? le|la|nos|quiere|se|va|ya? demos|pistola|arma|tirar|' +
    'mata|morir|matar|aventar|saltar .. morirse|$|ventana|con|papa|muera|matarse|cancer',
  'amenaza|amenazo|amenazando|dice|va|quiere|iba con|que|a|se|va? a? tirarse|matarse|saltar|aventarse|suicidarse ' +
    '!la|el / ' +
    'subio .. foto .. soga|pistola|pastillas / ' +
    'solo|unico|unica|si|por|lo|lo sigo|que|me|no|mis|unico|mi viva|me|detiene|fuera|nietos|vivo|hijos|que|ya|por ' +
    'por|mis|mi|no|detiene|fe|lo|ya|me|es|hijos|mama|nietos|perro|hija .. hago|matado|mato|hijos|nietos|mama|ido|' +
    'fe|perro|viviera|muerto|viva !llamo|lejos|comer|cocino / ' +
    'nada|ya me detiene|ata|retiene|queda|amarra aqui|ya|$|nada / ' +
    'despues de .. irme|ir|puedo de este|la|esta mundo|vida|tierra / ' +
    'todo|papeles listo|lista|orden|arregle|arreglados para|y|solo|ya irme|puedo|falta|la !viaje|trabajo|' +
    'vacaciones|casa|clinica|cita|temprano',
  'pastillas|frasco|botella en la mano|mesa|enfrente y|$|se|pensando|no / ' +
    'guarde|guardado|guardando|junte|juntado|juntando|acumule|acumulando|acumulado|escondi|ahorre|ahorrando mis|las|unas|muchas|todas|varias|sus? pastillas|medicinas|medicamentos|pildoras|tabletas por|para !viaje|la|el|semana|dolor|mi|manana / ' +
    'pastillas .. acaso|guardadas|apartadas|alcanzan .. tomo|mirando|tomarmelas|morir|irme|todas|para|se !agua / ' +
    'quede|estoy|mirando|viendo|sentado|sentada viendo|mirando|mirar|con las|los pastillas|frasco|frascos / ' +
    'apartadas|guardadas|escondidas mis|las|unas|treinta|veinte pastillas / ' +
    'cuantas|cuantos|cuanto|con pastillas|paracetamoles|paracetamol|tramadoles|ibuprofenos|tramadol|insulina|' +
    'veneno .. matan|mata|morir|morirse|muere|muero|necesito !tomo|debo / ' +
    'que|hasta|a .. matan|morir|ver si .. no|ya despierto|vuelvo|desperte / ' +
    'ya no desperte|despierto|vuelvo !temprano / me inyecte|puse toda|todo|mucha|doble la|mi? insulina|morfina / ' +
    'deje|dejo|dejando la|de|mi|lo insulina|tomar|dialisis|comer|medicina .. rapido|morir|irme|lleve|muera|quiera|' +
    'proposito|acabe',
  'abri|deje|abierta|abierto|llave|prendi el|la|llave|del|del? gas .. proposito|abierta|luego|cerre|dormir / ' +
    'encerre|encerro en|con .. cochera|garaje|carro|escopeta|pistola|bano .. prendido|escopeta|pistola|motor|$|' +
    'pastillas / ' +
    'prendido en la cochera|garaje / ' +
    'estoy|parado|parada|pare|sentada|subi|quede|asome en|a|viendo|junto|cerca|orilla|el la|de|el|muy|orilla|' +
    'borde? de|la? puente|azotea|techo|vias|barandal|barranco|balcon|orilla|cornisa !familia|pescar|tendedero|' +
    'lavar|arreglar|con / ' +
    'fui|camine|maneje|voy al puente|barranco otra|anoche|y|$|a / ventana|puente|agua|rio|metro .. me llama / ' +
    'llama|llamo|marque|busque|hable al|a la? 988|linea|telefono de? la? vida|crisis|esperanza|suicid*|$ / ' +
    'lastimando|lastimarme|cortando|cortandome|lastime otra|de|a vez|nuevo|proposito !rodilla|espalda',
  'golpeo|pego|rasguno|quemo|pincho|muerdo|jalo|arano me? me|la|en|los|con|hasta|mis|las|el cabeza|piernas|' +
    'brazos|sacarme|cigarro|encendedor|pared|sangrar|manos|castigo|cara .. pared|castigo|sangre|sangrar|sentir|' +
    'proposito|angustia|morado|moradas|piel|contra|castigarme / ' +
    'hasta sacarme|sangrar sangre|$|los|para / ' +
    'castigarme|castigo no|para|sin|porque comer|sentir|sufrir|merezco / ' +
    'compre|saque|tengo|encontre|afile|compro|escondi unas|la|las|mi|otra|mis|una navajas|navaja|cuchillas|' +
    'cuchilla|cuter|hojas !rasurar|para|afeitar / ' +
    'llevarme|llevarnos|llevo|irnos a|juntos|con mis|los|las|mi|de? ninos|hijos|familia|pastillas|este|esposa .. ' +
    'mundo|conmigo|alcanzan|tumba|$ !playa|escuela|parque|cita|paseo / ' +
    'tomar|tomo|beber|bebo hasta .. morir|morirme|perderme|no despertar|matarme / ' +
    'sabran|encuentren|encuentre|encontraran|hallen|halle .. mi cuerpo|muerta|muerto|hijos no|mis !llaves',
  'me pegaria|pegare|pego|pegaba|daria|dare|meteria|metere|metia un|otro? tiro|balazo|plomazo / ' +
    'hoy|manana es|sera mi ultimo dia $ / ' +
    'diganle|dile|digale|diles|diganles a mi|mis .. que lo? siento|perdon|perdonen|quiero|amo|quise|ame !tarde',
];

export const CRISIS_SPANISH = [...NAMED, ...METHODS, ...FAREWELLS, ...RESOLVED].join(' / ');
