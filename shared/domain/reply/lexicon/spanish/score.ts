/** Spanish words around a number that is, or is not, a score of pain. */

/** How the body feels: with one of these in a text, a number that nothing else owns is its score. */
export const SYMPTOMS =
  'cuesta cuerpo dolor dolores duele duelen doliendo dolido dolio molestia molestias adolorido adolorida adoloridos adoloridas tieso tiesa tiesos tiesas ' +
  'rigido rigida rigidez hinchado hinchada hinchados hinchadas hinchazon inflamado inflamada inflamados inflamadas ardor arde punzadas calambre ' +
  'calambres tenso tensa tensos tensas brote migrana migranas ciatica artritis fibromialgia contractura contracturas insoportable ' +
  'dormi dormir tullida entumido entumida espasmo espasmos jaqueca musculos articulaciones';

/** Name pain in other words: a number beside them is said of it. */
export const PAINFUL =
  'brote brotes adolorido adolorida dolorido dolorida doliendo punzadas migrana migranas jaqueca calambres espasmos';

/** A short answer is made of these and its number. */
export const ANSWER_WORDS =
  'pos puro pura jefe fatal terrible horrible pesimo pesima tremendo regular feo fea duro dura aprox fijese fijate mire oiga aleluya amen excepto salvo cuando quede quedo mes mes vez otra pasado pasada un una el la los las lo de del en a al con y o u que como casi quizas quiza tal vez solo aproximadamente alrededor entre unos unas cerca ' +
  'mas menos es soy esta era estaba fue sera seria sigue sigo son estoy ando anda siento sentia senti tengo tenia digo dice diria dire creo pondria doy le ' +
  'pongo pongale ponga ponle ponme pon marco me mi hoy ahora ahorita todavia aun si no hola gracias perdon bueno pues entonces pero eso esto este ' +
  'manana tarde noche dia dias respuesta mejor peor igual bien mal muy mucho poco fuerte leve semana promedio media general normalmente ' +
  'amaneci amanezco amanecio bajo bajado subio subi baje llego llegue va voy ya por favor porfa buenos buenas tardes noches nivel numero escala ' +
  'siempre ayer mismo mero diez nueve ocho siete seis cinco cuatro tres dos uno cero actualmente verdad honestamente yo quise decir digamos asi antes peor mejor mama papa hija hijo esposo esposa ella otro demas resto principio inicio desperte amanece estuvo estuve llegado empezo empece lunes martes miercoles jueves viernes sabado domingo hace para se te nos su tantito rato ' +
  'senora senor doctora doctor anda sobre toda todo apenas nomas ahi joven jefe jefa amigo amiga jaja depende quedaria andaria estaria daria marcaria ' +
  'puse poner queria mija mijo mijita senorita licenciada licenciado corazon reina bendito dios gloria alabado trae traigo traje verdad calificacion califico calculo nada momento demas dado francamente sinceramente lamentablemente cansada cansado agotada agotado triste estresada estresado nerviosa nervioso';

/** Before a guess. */
export const UNSURE = 'no entiendo|entendi / no estoy segura|seguro';

/** Before a number that takes the place of one that was said. */
export const CORRECTING =
  'queria|quise|quiero decir|poner|escribir que? / es mas bien? / era|debe|debia ser? / cambielo|cambienlo|cambiar|corrijalo|corrija a|por / mejor pongale|ponga|ponle';
export const SAID_NUMBER =
  'dije|puse|escribi|mande|conteste|respondi que? un|el? 0|1|2|3|4|5|6|7|8|9|10|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez';

/** Behind a number they marvel at it. */
export const MARVELS =
  'quien lo|iba|hubiera a? diria|dijera|decir|pensado / no lo|me puedo|lo creer|creo / puede creerlo / lo puede|pueden creer / ni yo me? lo creo / imaginese|imaginate';
/** Parts of the body and what ails them, by names that nothing else has. */
export const AILMENTS =
  'nervio nervios disco discos fascitis adormecimiento hormigueo dedo dedos planta talones tendon tendones bursitis tendinitis escoliosis lumbago estomago vientre pecho sien sienes menisco ligamento hernia espolon gota lupus reuma artrosis osteoartritis inflamacion hinchazon cicatriz gluteo gluteos empeine antebrazo antebrazos ' +
  'trapecio omoplato costado ingle pulgar pulgares cervicales ardor';

/** They sum up what was told: the number behind them is the answer. */
export const SUMMED_UP =
  'en resumen|resumidas|conclusion cuentas? / resumiendo / en pocas palabras / para no hacerle|hacerles|hacer el? cuento largo / en fin / total que / a fin de cuentas / al fin y al cabo';
/** What a finger or a phone did to the number that was sent: the next one takes its place. */
export const SLIPPED =
  'me equivoque de tecla|boton|dedo / se me fue el dedo|dedito / error de dedo|dedos / dedazo / tecla equivocada / aprete|toque|pique mal|otra|otro el|la|tecla|numero? / el corrector|autocorrector|teclado lo|me? cambio|puso? / dedo gordo';
export const OOPS = 'ups uy ay perdon perdone disculpe disculpa lo siento no era es jaja y';

/** Said of the pain without its name. */
export const LASTS =
  'me esta|estan|sigue matando / no se? me? quita|calma|va|afloja|cede|baja|pasa $|con|hoy|nada|ni|para|0|1|2|3|4|5|6|7|8|9|10';

export const BOOKING =
  'cita citas turno agenda agendar reservar reserva hora horas llego llegar llegamos salgo salir abre abren cierran vengo venir ' +
  'vemos talla precio cuesta cuestan piso cuarto partido gano ganaron goles clase';

/** Days are booked as well as lived through: the second only beside one of the words below. */
export const WEEKDAYS = 'lunes martes miercoles jueves viernes sabado domingo';
/** Told of a day that was: it names no hour. */
export const HAPPENED =
  'falte perdi olvide empece empezaron comence deje tome dormi cai tropece trabaje camine cargue fui';
export const LIVED = 'hoy ahora semana demas resto fue desde';

/** Behind a number that is the hour of a wish: "9 preferiblemente", "9 si se puede". */
export const WISHED_HOURS = 'preferiblemente idealmente enpunto';
export const GRANTED = 'se es hay puede pueden tienen tiene fuera gusta quieren quiere les le';

export const PAIRED =
  'manos piernas rodillas caderas hombros ojos oidos orejas pies tobillos munecas codos brazos pulgares talones muslos pantorrillas';
export const FIVES =
  'dedos articulaciones coyunturas nudillos musculos costillas moretones nervios tendones dientes';
export const ATTACKS = 'ataques episodios brotes crisis caidas calambres espasmos migranas jaquecas';
export const SPANS =
  'dias noches semanas meses anos horas minutos mananas tardes sesiones masajes veces visitas citas pastillas siestas';

export const WEEK_PARTS =
  'principio principios inicio inicios comienzo comienzos empezo comenzo empece mitad mediados primera segunda hace lunes martes miercoles jueves ' +
  'viernes sabado domingo primer';

export const SCALE_VERBS = 'es siendo significa';
export const SCALE_ENDS = 'peor maximo nada insoportable mejor minimo';
export const SCALE_BEFORE = 'si siendo donde con cuando';

/** Begin a new clause, so that what stands before says nothing of the number behind. */
export const CONNECTIVES = 'aunque desde pero y asi entonces ahora porque jaja jajaja';
/** Go on about a number that a text begins with. */
export const GOES_ON =
  'segun me no porque despues pero hoy cuando con desde aunque todavia gracias caminando sentada sentado manejando parada parado acostada acostado';

/** Nothing that is counted: behind a number that leads a text, one of these begins to tell of it. */
export const TELLS_ON =
  'cargue limpie trabaje camine lave cocine maneje barri corri subi planche cuide ande levante jale arregle pinte ayude dormi desperte amaneci me supongo creo diria apenas aleluya amen fijese fijate ayudenme ayuden va voy ahi vamos bendito gloria anduve estuve tuve hice fui pude puse dormi trabaje camine limpie cargue levante amaneci desperte pase llovio llueve lluvia frio calor humedad ' +
  'mejor peor igual nada todo todavia aun sigue sigo sigo mucho muy poco demasiado bastante fatal terrible horrible insoportable por tras desde hasta ' +
  'sin con como ya casi siempre nunca tampoco tambien cansada cansado agotada agotado estresada estresado pues ayuda uf ay';
/** Before a number that ends its clause: it holds there, or came there. */
export const HOLDS =
  'levante acoste acabe quede termine desperte amaneci despierto amanezco mantuvo mantuve mantengo manteniendo permanece quedamos queda estancado estancada oscila anduve anduvo estuve estuvo estuvimos estamos andamos quedamos seguimos andaba estaba estoy ando sigo quede quedo anda sigue mantiene mantengo voy ronda rondando';
/** A way that pain goes: "bajo de 8 a 5". */
export const MOVES =
  'bajo subio paso cayo mejoro baje subi pase bajado subido pasado bajando subiendo fue vino aumento disminuyo peor mejor empeoro';
export const CAME =
  'llegue baje subi brinque aumento disminuyo descendio bajo subio bajando subiendo baja sube llego paso bajado subido llegando brinco cayo';

/** Behind "me": the Spanish one, not the English. */
export const OF_ONESELF =
  'cai duele duelen dolio siento senti levante desperte cuesta pica arde molesta molesto lastime torci golpee canse';

/** Behind the comma of a number that leads, they begin another matter. */
export const ANOTHER_MATTER = 'necesito quiero quisiera tambien tengo mi me favor pregunta';

/** What a patient asks a clinic about, beside a score. */
export const CLINIC =
  'factura cobro cobraron descuento recibo tarjeta cierran abren visita consulta clinica oficina proxima llamar llamame llameme mover ejercicio ejercicios hielo calor masaje sesion pagar seguro normal ir';

export const ARTICLES = 'un una';
export const SMALL = 'como casi solo nomas apenas quizas tal vez buen puro';
export const SAYS = 'reporto reportar mando apunto decir diria poner pondria pongo doy dejo marcar';
export const SAYERS = 'le yo a que puedo quiero me lo';
/** "Pongale cuatro". */
export const TELL_ME =
  'pongale ponle ponga ponme pongame pongan ponele poneme anotale anotame apuntame anote anoteme anota apunte apunteme marque marqueme dire diria pondria andaria quedaria';
export const AWARDED =
  'masaje masajes sesion sesiones terapeuta servicio lugar examen pelicula libro restaurante hotel comida juego talla nota saco saque calificaron estrellas equipo gano dieron dio';
export const BEFORE_RATING =
  'es fue era esta estoy trae traigo tengo siento y pero pues verdad mija mijo como sigue ando en a hoy ahora todavia si ay bueno semana dolor';

export const OWN_WORDS = 'me mi mis estoy tengo ando';
export const NO_SENTENCE = 'a en o y de para por hasta mas puede puedo es son quiero necesito';

/** May stand before a number that opens a text. */
export const OPENERS =
  'pos pues ahorita todavia aun sigo un como hoy ahora ya es casi solo estoy ando en con sigue';
/** Behind "7 y", they begin a sentence of one's own. */
export const AND_GOES_ON =
  'me mi no apenas digame dime diganme puedo puede pueden podria quiero quisiera tengo necesito estoy ando ya todavia casi cuando donde a';
/** Behind the comma of a number that opens a text: it is an hour, a count or a bound. */
export const OF_HOURS = 'nos esta eso si o en ahi alla entonces maximo puntual';
/** Speak of the present, in a short clause with its number. */
export const FRAMES =
  'puntaje tienen todavia aun hoy ahora ahorita ya actualmente sigo seguimos ando estoy sigue mio mia bien yo';
/** Between such a word and its number. */
export const FRAME_LINKS = 'nomas un en con por como casi solo es traigo tengo apenas';

/** Before a number that is wished for or supposed. */
export const WISHES =
  'quiero quisiera queria ojala espero esperando meta objetivo deseo gustaria sueno suenos pido rezo rezando';
export const CONTENT =
  'conformo conformaria conformarme contenta contento feliz bastaria bastaba daria cambiaria satisfecha satisfecho';
/** Between such a word and its number: it is said. */
export const SAYING = 'decir poner ponga pon dar marcar reportar escribir';
