/**
 * Spanish words of wanting to die, or not to live.
 *
 * Written 2026-11-21, widened 2026-11-27. AWAITING A CLINICIAN'S SIGN-OFF, as crisis-english.ts is, which also says
 * what these lists are held against.
 */

const DYING = [
  // Vivir, morir.
  'no|ya|nunca|sin|tampoco|ni quiero|quisiera|deseo|quiere|queria|quieren|tengo|ganas|puedo|soporto|aguanto|' +
    'merezco|aguantaba de|mas|ya|ganas|fuerzas|para|nada|seguir|que|la? de|para|seguir|mas|esta|con|la? vivir|' +
    'existir|viviendo|existiendo|amanecer|vida !en|sin|con|sola|solo|aqui|temprano|tarde|social|sana|a|pobre|lejos',
  'no|ya|nunca quiero|quisiera|deseo|quiere despertar|despertarme|amanecer !temprano|a|tarde|que / ' +
    'no|ya|tampoco quiero|quisiera|deseo|quiere|puedo mas|ya? seguir|continuar viviendo|viva|vivo|asi|aqui|' +
    'adelante|luchando|esta|con|en|$|peleando|sufriendo|mas $|esta|asi|vida|mas|aqui|este|ya|esto|mundo !ejercicio|' +
    'faja|terapia|tratamiento|clima',
  'no|ya quiero|quisiera|quiere|deseo|queria estar|seguir|ser mas|ya? viva|vivo|mas|aqui|presente !en|con / ' +
    'no|ya quiero|quisiera|deseo|quiere estar|seguir|vivir|existir mas|aqui? en este|esta|el mundo|vida|tierra|' +
    'infierno|cuerpo|planeta / ' +
    'ganas de no? estar|existir|ser|morirme|morir|desaparecer|matarme|vivir !feliz|sano|sana|con|en|alla|mas / ' +
    'ganas de no existir|despertar|vivir / que ganas de no estar',
  'no|ni|ya|sin|ninguna|ningun|perdi|perdido|perdiendo|alguna|una|fue|fueron|quitaron|acabaron|quito tengo|hay|' +
    'encuentro|veo|le|tiene|queda|quedan|me|las|el|los|mas? mas|la|las|el|los|ni|ningun|ninguna? ganas|razon|' +
    'razones|motivo|motivos|sentido|fuerzas|deseos|gusto|proposito|caso|para|chiste de|por|para|a|en|que que|la|mi|' +
    'el? vivir|vivo|viviendo|vida|existir|seguir|luchar !en|la|sana|sano|mejor|aqui|tomando|yendo|con|ejercicio|' +
    'fuera|el',
  'no le veo|encuentro|hallo ya|mas? sentido|caso|chiste a|de|en la|mi|seguir|vivir|nada|todo|esto !cita|faja|' +
    'terapia / ' +
    'no|ya|ni tiene|vale|hay|merece la|mas|ya? pena|caso|sentido vivir|seguir|mi|la|nada|luchar|todo|esta vida|asi|' +
    'viviendo|$|nada|luchando|aqui|tanto|ya|sufrir !pena|cita|pagar / ' +
    'la|esta|mi|su vida ya|no|me? no|ya|se|es|me tiene|vale|sirve|importa|acabo|termino|un|merece|interesa sentido|' +
    'pena|nada|infierno|la|$|ya|tormento|para|mas',
  'no hay|veo|encuentro|tengo|queda mas|otra|ninguna? salida|esperanza|futuro|remedio $|para|ya|de|mas|que !de / ' +
    'unica|sola|mejor salida|solucion|opcion|forma|manera|escapatoria es|seria|que|de .. morir|morirme|muerte|' +
    'matarme|muerta|muerto|irme / ' +
    'solo|solamente|nomas la|muerta|muerto|muriendo|muriendome|morirme|una muerte|voy|descansare|descanso|se|me|' +
    'balazo|soga !de',
  'muerte|morir|morirme|muerta|muerto seria|es|va|suena|me|voy un|una|mi|lo|la|mejor|bien|a|tranquila? alivio|' +
    'descanso|solucion|salida|mejor|bonito|paz|liberacion|descansar|bien|llama|unica / ' +
    'prefiero|preferiria|prefiriera|quisiera|mejor estar|la|mil|que|me? muerto|muerta|muerte|morir|morirme|muera|' +
    'muriera|lleve / ' +
    'mejor me muero|muriera|mato|morir / mejor muerta|muerto que|$|asi / ' +
    'mejor seria|fuera|estar|estaria morir|morirme|muerta|muerto|no / ' +
    'mejor no|nunca haber|hubiera|existir|estar|vivir|nacer nacido|aqui|$|viva|existido',
  'para|de que|q vivir|vivo|seguir|sigo|existir|existo|naci|despertar|estoy|quiero|luchar|salvaron|sirve ' +
    'viviendo|aqui|vivo|asi|$|viva|luchando|vivir|si|existiendo|mas|me|estar !hora|dia|tomando|yendo|vine / ' +
    'que caso|sentido|chiste|objeto tiene|tendria|hay vivir|seguir|todo|esto|mi|la|luchar|ya|en|estar|vida / ' +
    'de que sirve|me|sirvo vivir|seguir|sirve|vivo|estar vivir|$|viviendo|asi|luchando|viva|aqui / ' +
    'me salvaron !la|el',
  'cansado|cansada|harto|harta|canse|fastidiada|fastidiado|cansa|canso|hasta de|con|los|la|ya? de|huevos|' +
    'coronilla|madre|gorro? de? de? vivir|existir|luchar|todo|respirar|esta|mi|la|estar vida|viva|vivo|asi|$|' +
    'viviendo|mas|ya|aqui|tio !en|lejos|sin|sola|solo|el|los|con / ' +
    'odio mi|la|esta|estar|vivir|existir vida|viva|vivo|$|vivir / odio vivir|existir / ' +
    'me arrepiento de|haber nacido|vivir|existir|no / ' +
    'hubiera|hubiese|haber|debi|nunca|ojala no|yo|nunca|haber|me? nacido|nacer|muerto|existido|muerta|morirme / ' +
    'maldito|maldita .. naci|nacer|vida',
  // Despertar.
  'ojala|quisiera|quiero|espero|rezo|pido|mejor|y|jamas|dios|poder|preferiria|dormir|dormirme|que a|no|ya|nunca|' +
    'que|y|para|me|poder|manana|hoy|dios|un? dia? no|nunca|ya|jamas volver|a|mas? despertar|despertara|despierte|' +
    'despertarme|amanecer|amanezca|amaneciera|despertarse|despertaria|levantarme|desperte !temprano|tarde|a|' +
    'cansada|cansado|con|por|en|al|de|tantas|para',
  'dormir|dormirme|quedarme|quedar dormida|dormido|y? para|y|no siempre|no|nunca|despertar|ya !bien|descansar|' +
    'mejor / ' +
    'sueno eterno / descansar|descanso eterno|eterna|eternamente|siempre / ' +
    'descansar para|de siempre|este|la|esta|todo|una mundo|vida|$|ya / ' +
    'rabia|coraje|triste|mal|desgracia|decepcion|pena haber|otra|que|desperte|de despertado|vez|desperte|otra|' +
    'despertar !tarde / ' +
    'sigo|estoy viva|vivo|aqui|respirando por|lamentablemente|desgraciadamente|y|pero|que desgracia|no|$|mala / ' +
    'desperte .. desgracia|lastima',
  'no me importa|da|interesa si|lo|miedo|igual|que|ya? amanezco|me|vivo|vivir|muero|morir|morirme|vivir|pasa|' +
    'pase|muerta|viva|lo si|viva|muerta|muerto|muero|vivo|$|conmigo|que|a !en / ' +
    'da igual|mismo si|vivir|morir|amanecer vivo|muero|morir|o|no|muerta|viva / ' +
    'si|no .. vivo o muero|muera|morir / para morirme|morir sirvo|sirve / ' +
    'que el corazon|me se|pare me|el|ya pare|corazon|$',
  // Dios, el otro lado.
  'dios|senor|diosito|jesus|virgencita|ya|que|muerte|por|virgen por|favor|me|ya|te|padre|mio|el|mi? llevame|' +
    'llevate|recogeme|recojame|lleve|lleves|recoja|llevara|recojas|llevaras|llevase ya|contigo|mi|$|dios|con|' +
    'pronto|el|de|la|senor|diosito|hoy|a|por|conmigo|mejor !al|hospital|doctor|casa|cita|carro|martes|lunes',
  'quiero|quisiera|voy|ganas|lista|listo|hora|me|vamos|listos|ya|gustaria me|ya|que|a? de|a|para|que? irme|ir|' +
    'voy|partir|reunirme|estar|irnos|alcanzar|reunir|vaya|me? con|de|a|para|al|en mi|diosito|dios|este|siempre|el|' +
    'mis|cielo|paz|esta|jesus|la mundo|madre|padre|mama|papa|hijo|esposo|esposa|cielo|eterna|vida|difunto|abuela|' +
    'abuelo|angelito|viejo|tierra|rosita|viejito|nino|bebe|gordo|hija|hermano|jefita|ya|mero !casa|vacaciones|jubilo',
  'irme|ir|voy|me con|a|al diosito|dios|cielo|jesus !quiera|mediante / ' +
    'quiero|voy|me irme|ir|voy de|con este|esta|dios|diosito mundo|vida|tierra|$|ya / ' +
    'me piro|largo|voy|fui|despido de este|esta|la mundo|vida|tierra / ' +
    'salir|escapar|huir de este|esta|la mundo|vida|tierra !real / bajo|tres tierra|metros con|ya|bajo|$|pronto / ' +
    'que|me entierren|enterrado|enterrada ya|$|pronto / ' +
    'borrarme|borrar|desaparecer|desaparecerme|quitarme|esfumarme|irme del|de|todos mapa|este|la|todo|todos|lados|' +
    'faz mundo|$|vida|tierra|mapa|por / ' +
    'desvivir*|autoelimin* / unaliv* / eutanasia / muerte asistida|digna / ' +
    'morir|morirme sin|tranquila|tranquilo|rapido|dormida dolor|$|ya|y',
  'ayudar|ayuden|ayudenme|ayudame|ayudarme|pueden|ayuda a|para|ayudar|ayudarme a|para? morir|morirme|irme|' +
    'suicid* / ' +
    'pastilla|inyeccion|pastillas|algo para morir|morirme|morirse|no|dormir|dormirme|matarme|siempre / ' +
    'como a los perros|perritos|animales / ' +
    'dejen|deja|dejenme|dejar|dejaran|dejaron|dejeme|dejado|deberian|hubieran me|que|dejar|dejado|que? me|que? ' +
    'morir|muera|ir|morirme|muero !a|al|de|por|temprano|el / ' +
    'no me dejaron|dejan morir|morirme',
  // Estorbo; los demas sin mi.
  'estar|estaria|estarian|estan|estara|estaran|viven|vivirian|serian|seran|estuvieran|estariamos|van|vive|' +
    'descansarian|iria|irian|sufririan|harian a? estar|ser|vivir|mas? mejor|mejores|felices|tranquilos|bien|feliz|' +
    'tranquila|libres sin|si|cuando|muerto|muerta|muertos mi|me|yo|no|$|ya|muero !terapia / ' +
    'mejor|mejores|felices|bien|tranquilos|descansan|descansaran sin mi|yo $|aqui|todos|mejor|en|y|familia|ya ' +
    '!celular|carro|perro|bolsa / ' +
    'valgo mas muerto|muerta / ' +
    'cobra|cobran|cobrar|cobren el|mi seguro .. descansa|muero|yo|vida|muerta|muerto|mejor|siquiera',
  'mundo|todos|familia|hijos|ellos|gente|esposo|esposa .. mejor|feliz|felices|tranquilos|descansar|descansa|' +
    'tranquila .. sin mi|si|no|yo|muero|muerto|muerta / ' +
    'nadie|quien me|va|notaria|se|le|lo|mi va|extranaria|extranara|echaria|lloraria|a|importaria|daria|importa|' +
    'extrana|necesita|va|da|iba|notar|lloraria|llorar a|de|si|cuenta|extranar|menos|llorar|$|que|notar|por|' +
    'importar|nada si|menos|muero|falto|me|muriera|extranar|desaparezco|$|no|vivo|mi|que|falta',
  'nadie me extranaria|extranara|lloraria|necesita / ' +
    'nadie|quien me|va va|a a|extranar extranar|llorar|echar $|si|de|por|menos|cuando / ' +
    'no le|les|sirvo importo|importaria|hago|a|para|sirvo a|si|falta|para|nadie|nada|de nadie|me|muero|nada|' +
    'muriera|vivo|$ / ' +
    'soy|siendo|ser|siento|sido|volvi|convertido|como|vuelvo una|un|puro|pura|en|solo|que|la|como|soy|siendo|nomas|' +
    'ya? una|un|puro|soy? carga|estorbo|peso|bulto|inutil|desperdicio|lastre|problema|basura para|a|de|en|y|$|' +
    'muerto|mas mi|mis|todos|los|nadie|ellos|la|el|$|familia|estorbo|solo|no|para !ustedes|decidir / ' +
    'ya no sere|voy|quiero a? ser|un|una|molestar|problema|carga|estorbo|estorbar .. nadie|carga|estorbo|problema|' +
    'pronto|$',
  'este dolor|mundo|cuerpo .. queriendo morirme|matarme|morir / ' +
    'pronto|manana|hoy|esta|noche se|noche|aqui acaba|acabara|se|llego todo|mi|acaba vida|$|yo|dolor|todo / ' +
    'hasta aqui llegue|llego $|mi|ya|con / el dolor y yo tambien / se acabo para|todo|mi mi|vida|$ / ' +
    'se me acabo|acabaron la|las vida|ganas|fuerzas',
  // No puedo mas.
  'no puedo|podia|aguanto|soporto|resisto|puede|podre|aguante|doy mas|para|ya !de|dias|que|tiempo|tarde|peso|' +
    'kilos|este|el|dolor|ese|trabajo|mover|mandar|sesiones|citas|horas|con|caminar|estar|sentada|sentado|parada|' +
    'parado|dormir|ejercicio|la|los|las|mis|mi|calor|frio|sin|al|por|en|levantar|comer|subir|atras|hoy|manana|' +
    'lunes|correr|pagar',
  'no|ya no? puedo|aguanto|soporto|doy|resisto|tolero mas|ya|con|seguir|tanto|esta|mi|la|nada? con|seguir|de|' +
    'tanta|la|mi|esta|este|asi? todo|esto|mi|la|esta|vida|tormento|infierno|sufrimiento|viviendo|vivir|mundo|' +
    'existencia|martirio vida|$|existencia|viviendo|no !social|diaria',
  'no puedo|podia|quiero|podre|se|aguanto seguir|continuar|sigo|vivir asi|viviendo|$|mas|adelante|luchando|con|' +
    'en !la|las|el|los|mi|mis|sus|haciendo|tomando|yendo|viniendo|trabajando|caminando|por|parada|al|durmiendo|' +
    'comiendo|manejando|un|una|esperando|pagando|ejercicios|ejercicio|este|ese|terapia|su|tratamiento|faja|' +
    'sesiones / ' +
    'no puedo seguir|continuar con|haciendo|en la|mi|esta|tanto|esto vida|$|lucha|mundo|sufrimiento / ' +
    'me doy|di|daba por vencida|vencido / ' +
    'tiro|tire|tirar|avente la toalla con|en|de|y la|todo|esta|mi|ya vida|$|mundo / ' +
    'me rendi|rindo|rendido|rendida con|de|ante la|esta|todo|mi vida|$ / rendida|rendido me rindo|rendi / ' +
    'ya me rindo $',
  'me|se muero|estoy|siento|esta|voy|siento|pense|vaya muriendo|morir|muero|a|me|que? morir|muero|muriendo !de|' +
    'por|del|la|en|solo|el|mi|los|las / ' +
    'me|se estoy|esta|ando muriendo !de|por|del|el|la|mi|los / estoy muriendo !de / ' +
    'siento que me muero|morire|muero|voy !de / creo que|ya me estoy|voy|muero a|muriendo|$ morir|$ / ' +
    'me muero del dolor',
  'quiero|quisiera|ganas|gustaria|podria|pudiera|mejor|poder de|que|solo|ya|me? desaparecer|desapareciera|' +
    'desapareciese|esfumarme $|de|para|ya|del|y|mejor|siempre|todo !la|un|una|vista / ' +
    'dejar de existir|vivir|respirar|sufrir|ser para|y|$|ya|de|una / sin mi en|este mundo|$ !celular / ' +
    'no|nunca me? veo|llego|llegare|paso|vere viva|vivo|a|de|otro|el navidad|para|diciembre|viejo|esta|este|' +
    'invierno|manana|noche|ni|el|fin !cita|trabajo|tiempo',
  'cometer|intento|intente|intentar|pensando|pienso|penso|idea|ideas|pensamientos en|el|contra|de|malas|oscuros|' +
    'negros la|mi|quitarme|matarme|suicidio|suicidarme|muerte|morirme|irme|no|de|hacerme vida|$|estar|irme|dano|' +
    'vivir|existir / ' +
    'atentar|atentado|atente contra mi|su vida / ' +
    'pienso|pensando|penso|sueno|deseo|espero|espera|esperando|busco|llamo|quiero|planear|planeo|planeando en|con|' +
    'a|mi|que|la|mi|como? me|mi|llegue|la|en? muerte|morirme|morir|entierro|funeral|irme|muera !de|lo|mas|que|casa|' +
    'temprano|semana',
  'matar|matarme|mato|quito|mate|maten me? yo|un|solo|sola|dia|a|hoy misma|mismo|dia|mi|noche / ' +
    'me mato $|yo|hoy|esta|si|con|un|y / el|si|la .. me mato $|y|yo / ' +
    'matenme|mateme|matame ya|por|$|de|mejor|alguien / alguien me mate / ' +
    'alguien|dios|algo|cirugia|operacion|anestesia|cancer .. me mate|matara|lleve / ' +
    'estoy en crisis !de|con|fibro*|nerviosa / tengo una crisis !de|con|fibro*|dolor|asma|lupus|nervios',
  'mejor si|que yo? ya? no|nunca estuviera|existiera|estoy|estuviese|hubiera|despertara|existo / no|ni creo|se|pienso si|que|poder|pueda|puedo? poder|pueda|puedo|pueda? seguir|aguantar|continuar|vivir viviendo|asi|mas|mucho|con|otro|este|luchando|adelante|$ !trabajando|ejercicio|caminando|terapia / no tengo por|para|ninguna|nada que|quien|razon|por vivir|seguir|para|estar|que viva|vivo|vivir|desde|$|luchar|aqui|asi|adelante / nada por|para que vivir|seguir|luchar|$ / no merezco|deseo|quiero|merecia|debo|deberia estar viva|vivo|aqui|respirando !en|con|ustedes',
  'unica|sola|mejor manera|forma|salida|modo|cosa .. muriendome|muriendo|morirme|morir|muerta|muerto|matarme|muerte / pienso|pensar|pensando|dejo|paro|pienso|puedo de|en|dejar? de|pensar|en? pensar? en|la|mi|como? la|mi|me muerte|morir|morirme|suicidio / ya|nunca no|mas van|vas|va|volveran|sabran|me a|mas|de|van saber|ver|oir|volver|mi|molestar de|a|mi|verme|me|mas mi|saber|ver|mas|$ / sin mi todo|todos|el|estarian|serian|van .. mejor|felices|bien|tranquilos / morir|morirme|muerte|muerta|muerto seria|es|va|suena|estaria|era a? ser? un|una|lo|mejor|la|mi|tan|como? alivio|descanso|mejor|paz|solucion|salida|liberacion|facil|bonito',
  'quiero|quisiera|deseo|ganas|pido|ruego|espero|necesito que|de|ya? ya|todo|esto|se|que? se|todo|esto|ya|termine|acabe acabe|termine|acabara|terminar|para|todo|ya $|todo|siempre|mi|esto|y|conmigo !semana|trabajo|clase|dolor|mes|tratamiento|proyecto / no me importa|interesa ya|mas|si|nada|seguir|vivir nada|vivir|seguir|muero|muera|morir|la|si|vivo $|vida|viviendo|viva|o|vivo|morir|mi / estoy|quede|siento vacia|vacio|muerta|muerto por|en dentro|vida / muerta|muerto en vida',
];

export const WISH_TO_DIE_SPANISH = [...DYING].join(' / ');
