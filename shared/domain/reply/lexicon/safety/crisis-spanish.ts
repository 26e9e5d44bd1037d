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
  'sobredosis !de|jaja / sobredosis de pastillas|medicamentos|medicina|medicinas|drogas|droga|tramadol|insulina|fentanilo|heroina|pastilla',
  `${WANT} de|a|en|me|que|por|solo|ya|nomas? de|a|en|me? morir|morirme|morirse|matarme|matarse|desaparecer|suicidarme|cortarme|lastimarme|morirnos !el|las|un|una`,
  'me|se quiero|quisiera|voy|queria|quise|pienso|podria|deberia|debo|intente|trate|intento|puedo de|a? ir? a? morir|matar|suicidar|colgar|ahorcar|aventar|tirar|desaparecer|cortar|lastimar !el|la|las|un|una|tiempo|un',
  'se quiere|queria|quiso|va|intento|trato|iba a|de? morir|matar|suicidar|cortar|lastimar|colgar|ahorcar / me va|voy a? matar|suicidar|ahorcar|colgar yo|un|$ !mi',
  'ojala|quisiera|quiero|deseo|espero|pido|dios|mejor .. muera|muriera|muerto|muerta|matara|mate|lleve|llevara|recoja|recogiera|llevaras',
  'hacerme|haciendome|hacerse|hago|hacia|hice|hacer|haga mucho? dano !en|al|la|el|con|cuando|si|cada|esto|los|ejercicio|cargando|jugando|corriendo|haciendo|limpiando / me estoy haciendo dano !en|al|la|el|con|cuando|si|cada',
  'quiero|voy|pienso|ganas|querer|pensamientos|impulsos|impulso .. hacerme|lastimarme|cortarme|quemarme|danarme|golpearme / danarme|lastimarme|autolesionarme a|de|$ proposito|nuevo|otra|$',
  'cortarme|me|se corto|corte|cortar|cortarme|corta las? venas|munecas|brazos|piernas|muslos !con|cocinando / vuelto|volvi|volver|empece|empezo|sigo|empezado|dejar|ganas|volvio|impulso|vuelvo|estoy|ando a|de|se|me? me? cortar|cortarme|cortandome|lastimarme|quemarme|cortarse|lastimarse|cortando !el|la|con|cebolla|verdura',
  'me|se corto|corte|quemo|queme|lastimo|lastime|golpeo|pego|hago|hice|lastimar los|las|el|la|mis|dano? brazos|brazo|munecas|muneca|muslos|piernas|piel|dano? a|otra|adrede|para|intencional|con|de|$ proposito|vez|$|sentir|navaja|aliviar|nuevo|cuchillo|rastrillo !la|el',
  'lastimo|corto|quemo|golpeo|lastime|corte|queme|golpee|lastimarme|cortarme a? proposito|adrede / me corto $ / venas abiertas',
  'pegarme|darme|meterme|pego|pegue|doy|pegar|meter|meto|pegarse|darse un|otro? tiro|balazo|plomazo / tiro en la cabeza|sien|boca',
  'quitarme|quitarse|quito|quite|quitar|quitaria|quitado|quita|quitarle|quitandome la|mi|su vida / quitarme|quitarse de? en? medio',
  'acabar|terminar|acabe|termine|acabo|acabaria|terminaria|ponerle|poner|ponga|termino con|a|fin|punto? a? mi|todo|la|mi|su|este|esta|tanto vida|existencia|sufrimiento|todo|$ !tarea|trabajo|casa',
  'acabar|terminar|acabe|termine|acabo con todo|mi|su|el|este|la|esta vida|sufrimiento|existencia|$|ya|hoy / acabar con todo|esto / acabar con mi vida|todo',
  'hacer|hago|haga|haria|cometer|cometa|hizo una|alguna locura|tonteria|estupidez|barbaridad !de|en',
];

const METHODS = [
  `tome|tomo|tomado|trague|tomarme|tomar|tomando|tragarme|trago|tomara todas|demasiadas|muchas|un|todo|toda|bastantes|varias|tantas las|mis|de|el|puno|frasco|monton|punado|bote|caja|botella|resto|sus|sobredosis|la? de? las|mis|sus? ${MEDS}|frasco|de`,
  `tome|trague|tomado|tomo|tomarme|tomar ${MANY} ${MEDS} !al|por|cada|en|diarias / todas mis|las|sus pastillas|medicinas|medicamentos juntas|juntos|de|a|y|para|hoy golpe|un|la|jalon|dormir|vez|no|ya|$`,
  `junte|juntando|juntado|juntar|acumul*|ahorre|ahorrando|ahorrado|guardadas|escondi|escondidas|reuni|reunido|junto|estoy ya|mis|las|todas|muchas|suficientes|bastantes|guardando|juntando? mis|las|sus|de? ${MEDS}`,
  `guarde|guardando|guardado|guardo|tengo todas|suficientes|mis|bastantes|muchas mis|las? ${MEDS} para|por|guardadas|escondidas|listas|y|de !la|el|dolor|presion|dormir|emergencia|que`,
  `${MEDS} .. por si acaso|guardadas|para|listas no|despertar|acaso|dormir|siempre|morir|irme|acabar`,
  'tengo|compre|consegui|cargue|saque|agarre|busque|hay|encontre|conseguir|comprar|cargada|cargado|limpie|cargo|traigo con? una|la|el|un|mi|de|su? pistola|arma|revolver|escopeta|soga|veneno|cuerda !de|masaje|silicon|agua|juguete|saltar|floja',
  'pistola|arma|revolver|escopeta|rifle|bala .. cabeza|boca|sien|cargada|cargado|lista|listo|matarme|cama|cajon|buro|mano|usarla|mesa !masaje|soga|cuerda|mecate|cinturon|sabana .. cuello|viga|techo|arbol|lista|colgarme',
  'soga|mecate|cinturon|sabana .. cuello|viga|lista|arbol / navaja|cuchillo|rastrillo|cuter|vidrio en|a|por|contra|para|y el|la|las|los|mis|mi|cortarme brazo|brazos|venas|muneca|munecas|piel|$',
  'estrellar|estrellarme|estrellarlo|estrello|chocar|aventar|aventarme|tirar|lanzar|lanzarme|meterme|desviar|estampar|estamparme|manejar|aventarlo|irme|girar .. el|mi|con|contra|la|en|de|un? carro|coche|auto|camioneta|troca|lado|volante|moto? .. ' +
    'contra|a|en|por|de|debajo|hasta .. arbol|poste|muro|pared|barranco|puente|tren|trailer|barranca|precipicio|camion|rio|canal|carretera|pared|voladero',
  'tirarme|lanzarme|aventarme|echarme|arrojarme|saltar|brincar|botarme|tirarse|aventarse|lanzarse|me aviento|tirar|aventar|lanzo|atravesarme|pararme|dejarme|acostarme|ponerme|caer ' +
    'de|del|al|desde|a|por|en|contra|frente|bajo|debajo|enfrente|abajo un|la|el|los|las|de|del|al|lo? una|un|la|el|las|los|alto? puente|tren|balcon|edificio|techo|vacio|metro|ventana|azotea|carro|carros|coches|camion|trailer|vias|barranco|rio|segundo|tercer|piso|precipicio|trafico|camiones|bus|autobus !cruzar',
  'puente .. saltar|tirarme|brincar|acabar|tirar|aventarme|brinco|salto|me llama / vias del tren / orilla|borde|barandal del puente|techo|edificio / veneno|cloro|raticida .. tomar|tome|beber|tomarme|trague|bebi',
  'dejar|deje|dejado de comer|tomar para|y|hasta morir|morirme|irme / no comer hasta',
];

const FAREWELLS = [
  'carta|cartas|nota|notas|mensaje|mensajes|video|videos|cartita|recado de|para despedida|adios|despedirme|mis|cuando !cumpleanos / escribi|deje|escribo|escribiendo|dejo|escrito|dejando|grabe|hice .. carta|cartas|nota|notas|video|videos|recado para|de|despedida|por|por|diciendo mis|mi|los|cuando|despedida|todos|mama|si|adios',
  'despedirme|despidiendome|despedi|despido|despedida|despedirse|despidiendo|despedimos de mis|todos|mi|todo|ustedes|los|este|la|el|toda hijos|familia|vida|gente|nietos|amigos|mundo|mama|esposo|esposa|ninos|$|hija|hijo|pareja|quiero|mama !trabajo / me despido de ustedes|todos|$',
  'adios|hasta para|a|nunca|siempre siempre|todos|mundo|$|cruel|todo / adios para|mundo|a siempre|cruel|todos|$|la / adios mundo / hasta nunca / este es mi|el adios|fin|final|ultimo !del|de / ultimo mensaje|texto|dia|adios $|que|mio|de mi / mi ultima noche|carta|navidad / mi ultimo dia $|en|con|de vida|este|la|vivo',
  'regale|regalando|regalado|repartiendo|reparti|regalo|di|regalar todas|todo|mis|las? mis|lo|las? cosas|pertenencias|ropa|joyas|tengo|perro|tenia|muebles !viejas|viejos|usadas|a|porque',
  'cuando|despues|una|si de|ya|vez|que? que|yo|ya|me? no|me|ya|este|yo? este|muera|muerta|muerto|falte|haya|vaya|ido|este|muero|estare aqui|muerto|muerta|para|ido|siempre|$|cuiden !jueves|lunes|bien / cuiden|cuida|encargo|encarguen|cuide|cuidame a|de|mucho|me? mis|mi|los|a hijos|perro|perros|ninos|familia|mama|nietos|bebe|gato|nena cuando|si|por|cuando|despues|que|ya|$',
  'digan|dile|diganle|dles|diganles|digale|dale a mis|mi|los hijos|familia|esposo|mama|esposa|nietos|hija|hijo que los|lo|la|siempre|perdon|me|les / perdon|perdonen|perdonenme|perdoname por todo|lo|haberles|ser|irme|dejarlos|hacer que|hago|hare|voy|lo|siempre|$|esto|haga|una|carga !lo',
  'ya no|nunca voy|estare|van|me|estoy a|van? aqui|estar|volver|ver|a volver|verme|a|aqui|$ !lunes|martes|en|manana|por|el|la|con|para|ver|casa',
];

const DYING = [
  'no|ya|nunca|sin|tampoco quiero|quisiera|deseo|quiere|queria|quieren|tengo|ganas|puedo|soporto|aguanto de|mas|ya|ganas|fuerzas|para|nada|seguir|que? de|para|seguir|mas? vivir|existir|despertar|despertarme|viviendo|existiendo|amanecer|vida !en|sin|con|sola|solo|aqui|asi|temprano|tarde',
  'no|ya|nunca quiero|quisiera|deseo|quiere|tengo mas|ganas? de? vivir|existir|despertar|vivo|despertarme|vivir asi|con esto',
  'no|ya|tampoco quiero|quisiera|deseo|quiere|puedo|vale|tiene|tengo|tiene|creo mas|ya|que|la|pena|caso|sentido|razon|fuerzas|ganas|para|no? seguir|continuar|vivir|adelante|luchar viviendo|viva|vivo|asi|aqui|adelante|luchando|esta|con|en|$|peleando|sufriendo|mas !vida|la|el|los|las|mi|ejercicio|tomando|este|cita|citas|tratamiento|terapia',
  'no|ya quiero|quisiera|quiere|deseo estar|seguir|ser mas|ya? viva|vivo|mas|aqui|presente|en !con|hospital|casa|cama|enferma|enfermo|adolorida|asi|la|el|oficina / no|ya quiero|quisiera|deseo estar|seguir mas? en este|esta mundo|vida|tierra',
  'no|ni|ya|sin|ninguna|ningun|que|cual|perdi|perdido|perdiendo|alguna|una tengo|hay|ganas|razon|razones|motivo|motivos|encuentro|veo|le|es|deseos|sentido|queda|quedan|tiene|vale|las|el|encuentro|nada veo|encuentro|hallo|ganas|razon|razones|sentido|motivos|motivo|caso|chiste|fuerzas|el|la|las|nada|pena|deseos|mi|por|para? ' +
    'de|por|a|para|en|que? el|la|mi|que? vivir|vivo|viviendo|vida|existir|seguir|estar|luchar !en|la|el|sana|sano|mejor|aqui|tomando|yendo|con|ejercicio|fuera',
  'no le veo|encuentro|hallo ya|mas? sentido|caso|chiste a|de|en la|mi|seguir|vivir|nada|todo|esto / no|ya|ni tiene|vale|hay la|mas|ya? pena|caso|sentido vivir|seguir|mi|la|nada|luchar|todo !pena|cita|pagar / no hay|veo|encuentro|tengo|queda mas|otra|ninguna? salida|esperanza|futuro $|para|ya|de|mas !de',
  'mi|la|esta|su vida ya|no|es? no|ya|es|tiene|vale|se tiene|vale|merece|encuentro|acabo|sentido|la|mas|nada|un|termino|importa sentido|pena|nada|infierno|valor|$|ya / para que vivir|vivo|seguir|sigo|existir|existo|naci|despertar|estoy|quiero|luchar viviendo|aqui|vivo|asi|$|viva|luchando|vivir|asi|si|existiendo|vivir|mas !hora|dia|tomando|yendo',
  'para que seguir|sigo|vivir|vivo|nacer|despertar asi|viviendo|luchando|aqui|$ / que caso|sentido|chiste tiene|tendria|hay vivir|seguir|todo|esto|mi|la|luchar|ya|en / de que sirve|me vivir|seguir|sirve|vivo vivir|$|viviendo|asi|luchando|estar viva',
  'cansado|cansada|harto|harta|canse|fastidiada|fastidiado|cansa|canso de|con|ya? de? vivir|todo|existir|la|esta|mi|estar|luchar|seguir vida|viva|vivo|vivir|viviendo / cansado|cansada|harto|harta|canse de|con vivir|existir|todo !en|lejos|sin|sola|solo|el|los|con',
  'cansado|cansada|harto|harta de|con todo $|ya / me muero del dolor / odio mi|la|esta|estar vida|viva|vivo|vivir / odio vivir|existir / me arrepiento de|haber nacido|vivir|existir / hubiera|hubiese|haber|debi|nunca|ojala no|yo|nunca|haber? nacido|nacer|muerto|existido',
  'no|nunca|ya|sin|ojala|quisiera|quiero|espero|rezo|pido|mejor|y|jamas|dios|poder|preferiria a|no|ya|nunca|que|y|dormir|dormirme|poder? no|nunca|ya|jamas? volver|a|mas? despertar|despertara|despierte|despertarme|amanecer|amanezca|amaneciera|despertarse|despertaria|levantarme !temprano|tarde|a|cansada|cansado|con|por|en|al|de|tantas|para / ojala|quisiera|quiero|espero no|ya|nunca .. despertara|despertar|despierte|despertarme|amanecer|amanezca|amaneciera|abrir',
  'dormir|dormirme|quedarme|quedar dormida|dormido|y? para|y|no siempre|no|nunca|despertar|ya !bien|descansar|mejor / dormir|dormirme y|para no|nunca|ya|siempre|jamas',
  'dios|senor|diosito|jesus|virgencita|ya|que por|favor|me|ya|te|padre? llevame|llevate|recogeme|recojame|lleve|lleves|recoja|llevara|recojas|llevaras|llevase ya|contigo|mi|$|dios|con|pronto|el|de|la|senor|diosito|hoy|a !al|hospital|doctor|casa',
  'quiero|quisiera|voy|ganas|lista|listo|hora|me ya? de? irme|ir|voy|partir|reunirme|estar|descansar con|de|a|para|al|en mi|diosito|dios|este|siempre|el|mis|cielo|paz|mi mundo|madre|padre|mama|papa|hijo|esposo|esposa|cielo|eterna|vida|difunto|abuela|abuelo|$|lado|angelito !casa|vacaciones / quiero irme de este|la|esta mundo|vida|tierra / irme con|a diosito|dios|cielo',
  'mejor|preferible|preferiria|prefiero|prefiriera me|estaria|estar|estuviera|estoy|seria|la|no|ya|que|sin|todos|si? ya|me|estar|no|la|yo|vivir? muero|muerto|muerta|muriera|morir|morirme|muerte|muera|existir|nacer|haber|vivir|existiera|estuviera !que / mejor muerto|muerta|muerte que|$|asi',
  'estar|estaria|estarian|estan|estara|estaran|viven|vivirian|serian|seran|estuvieran|vivirian|estariamos|van a? estar? mejor|mejores|felices|tranquilos|bien|descansarian|libres sin|muerto|muerta|si|muertos|cuando mi|me|yo|no|$|ya !terapia / mejor|mejores|felices|bien|tranquilos sin mi $|aqui|todos|mejor|en|y|familia !celular|carro|perro|bolsa',
  'mundo|todos|familia|hijos|ellos|gente .. mejor|feliz|felices|tranquilos|descansar .. sin mi|si|no|yo|muero|muerto|muerta / nadie me|va|notaria|se|le va|extranaria|extranara|echaria|lloraria|a|importaria|daria|importa|extrana|necesita a|de|si|cuenta|extranar|menos|llorar|$|que si|menos|muero|falto|me|muriera|extranar|desaparezco|$|no|vivo',
  'nadie me extranaria|extranara|lloraria / nadie me va a extranar|llorar|echar / no le|les importo|importaria|hago|sirvo a|si|falta|para|nadie nadie|me|muero|nada|muriera|vivo|$ / soy|siendo|ser|siento|sido|volvi|convertido una|un|puro|pura|en|solo|que|la|como? una|un|soy|siendo? una? carga|estorbo|peso|bulto|inutil|desperdicio para|a|de|en|y|$ mi|mis|todos|los|nadie|ellos|la|el|$|familia|mis|estorbo|solo|no !ustedes',
  'si|no .. vivo o muero|muera|morir / da igual|importa|mismo si|vivir|morir vivo|muero|morir|o / estar|estuviera|estuviese|verme|quedarme|ver muerto|muerta / no puedo|podia|aguanto|soporto|resisto|puede|podre|aguante mas|ya !de|dias|que|tiempo|tarde|peso|kilos|este|el|dolor|ese|trabajo|mover|mandar|sesiones|citas|horas|con|caminar|estar|sentada|sentado|parada|parado|dormir|ejercicio|la|los|las|mis|mi|calor|frio|sin|al|por|en|levantar|comer|subir',
  'no|ya puedo|aguanto|soporto|doy|resisto|quiero mas|ya|con|seguir? con|seguir? todo|esto|mi vida|tormento|infierno|sufrimiento|viviendo|vivir !dolor|ya|rodilla|espalda|cabeza|mano|cadera|pierna|hombro|casa|pie|calor|cuello|musica|comida|cintura|renta|brazo|de|como / no|ya soporto|aguanto|tolero esta|mi|la|este vida|mundo|existencia',
  'no puedo|podia|quiero|podre seguir|continuar|sigo !con|la|las|el|los|mi|mis|sus|haciendo|tomando|yendo|viniendo|trabajando|caminando|en|por|parada|sin|al|durmiendo|comiendo|manejando|un|una|esperando|pagando|sus|las / no puedo seguir|continuar con|haciendo|la|en mi|la|esto|este|esta|tanto|asi vida|$|lucha|mundo / ya me di|rendi|doy por vencida|vencido|$ / me quiero rendir $ / ya me rendi|rindo $',
  'me|se muero|estoy|siento|esta|voy|siento|pense|vaya muriendo|morir|muero|a|me|que? morir|muero|muriendo !de|por|del|la|en|solo / me|se estoy|esta|ando muriendo !de|por|del / estoy|esta muriendo !de / siento que me muero|morire|muero|voy !de / creo que|ya me estoy|voy|muero a|muriendo|$ morir|$',
  'quiero|quisiera|ganas|gustaria|podria|pudiera|mejor|poder|mejor de|que|solo|ya|me? desaparecer|desapareciera|desapareciese|esfumarme|dejar !el|la|este|los|dolor|de / dejar de existir|vivir|respirar|sufrir para|y|$ / descansar|descanso eterno|eterna|eternamente|de|para este|la|siempre / sin mi en|este mundo|$ !celular',
  'cometer|intento|intente|intentar|pensando|pienso|penso|idea|ideas en|el|contra|de la|mi|quitarme|matarme|suicidio|suicidarme|muerte|morirme vida|$ / atentar|atentado|atente contra mi|su vida / pienso|pensando|penso|suena|sueno|imagino|deseo|espero|espera|esperando|busco|llamo|quiero en|con|a|mi|que? la|mi|me|mi|llegue? muerte|morirme|morir|entierro|funeral !de|lo|mas|que',
  'matar|matarme|matarlo|mato|quito|mate me? yo|un|solo|sola|dia|a misma|mismo|dia|mi / me mato $|yo|hoy|esta|si|con / maten|matenme|mateme|matame ya|por|$|de|mejor favor|una|$|vez / estoy en crisis !de|con|fibro* / tengo una crisis !de|con|fibro*|dolor|asma|lupus',
];

export const CRISIS_SPANISH = [...NAMED, ...METHODS, ...FAREWELLS, ...DYING].join(' / ');
