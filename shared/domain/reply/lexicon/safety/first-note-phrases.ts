/**
 * The words by which a text is put before all others in the staff's inbox, in English and Spanish: fever, falls,
 * swelling, fainting, a sudden headache, abuse and misconduct, cries for help, worse after a session.
 *
 * Written 2026-11-21. AWAITING A CLINICIAN'S SIGN-OFF, as all lists in this folder are. The small language they are
 * written in is explained in text/phrases.ts.
 */

/** Notes that staff see before all others. */
export const FIRST_NOTE_PHRASES = [
  'fever|fevers|feverish|chills / fiebre|calentura|escalofrios',
  'i|ive|she|he|mom|dad|have|just|had fell|fallen !asleep|behind|in|to|from|out',
  'fell down|over|off|on|again|hard|badly|yesterday|today|last|this|at|backwards|while|and|in / ^ fell',
  'a|bad|nasty|another|my|hard|little fall !into|weather|season|semester|asleep|day|morning|break|cleaning|' +
    'allergies',
  'slipped !disc|disk|my|a|discs / tripped / falling down / took|had|taken a? bad? fall|tumble|spill',
  'crash|crashed|crashes|wreck|wrecked|collision',
  'car|truck|van .. totaled|totalled / someone|somebody|he|they hurt|hurts me at|again|physically / calf|leg .. twice|size|bigger / car|auto|bike|motorcycle|bicycle|vehicle|traffic|work|an|bad accident|accidents / accident / rear ended|end',
  'hit by a|an car|truck|bike|bus / t boned / hit my head / concussion',
  'me|se cai|cayo|caigo|caido|resbale|resbalo / me he caido / resbale|tropece|resbalo / caida|caidas|caerme',
  'choque|choques|choco|chocaron / accidente|accidentes / atropell* / golpe en la cabeza',
  'calf|calves|leg|legs|ankle .. swollen|swelling|swelled|hot|red|warm|puffy|swell',
  'swollen|swelling|hot|red|warm|puffy .. calf|calves|leg|legs / blood clot|clots / dvt',
  'trombosis|coagulo|coagulos / clot .. leg|calf / thrombosis',
  'pantorrilla|pantorrillas|pierna|piernas .. hinchada|hinchadas|caliente|roja|hinchazon|inflamada|hincho',
  'hinchada|hinchazon|hincho|inflamo|caliente|roja .. pantorrilla|pierna',
  'fainted|fainting|faints / feel|felt|feeling|almost|nearly faint !pain|ache',
  'pass|passed|passing|black|blacked|blacking out / black|blackout / lost|losing|loss of? consciousness|conscious',
  'collapsed / knocked out / unconscious',
  'desmay* / perdi|perdio|perdida|pierdo .. conocimiento|conciencia / inconsciente',
  'worst|sudden|severe|suddenly|thunderclap|explosive .. headache|headaches|migraine',
  'headache|headaches|migraine .. worst|sudden|suddenly|nowhere|ever|life / thunderclap',
  'peor|repentino|subito|repente|fuertisimo .. dolor de cabeza',
  'dolor de cabeza .. peor|repentino|subito|repente|vida|fuertisimo / cabeza .. explota|explotar|estalla',
  'migrana .. peor|repente',
  'abus* / assault* / rape|raped|raping|rapist / molested|molesting|molester / harass* / grope* / groping',
  'misconduct / inappropriate* / sexual* / domestic|violence violence? / unsafe / not safe at|with|home|here',
  'violated',
  'touched|touching|touches|touch|grabbed|rubbed me|my !base|back|up / touched where|there|him|her|them',
  'felt|made|making|makes|feel me? very|so|really? uncomfortable|violated|unsafe|dirty',
  'uncomfortable with|around the|my|him|her|therapist',
  'hits|hit|beats|beat|slapped|punched|choked|kicked|strangled|threatened|threatens|hitting|beating me|her|him ' +
    '!up|hard|on|in|when|today|yesterday|at|like',
  'husband|wife|partner|boyfriend|girlfriend|he|she|son|dad|father|therapist hurt|hurts|hit|hits|beat|beats|' +
    'pushed|threatens|threatened me',
  'afraid|scared of|at my|him|her|home|husband|partner|boyfriend',
  'acoso|acosa|acosaron|acosado|acosada|acosar / manose* / viol|violo|violaron|violacion|violencia|violada|violado',
  'maltrat* / inapropiad*',
  'toco|tocaron|toca donde no|nunca / incomoda|incomodo con el|la|mi|como masajista|terapeuta|doctor|toco|me / toco|tocaron|tocando|tocado|toca|tocandome .. inapropiad*|indebid*|partes|intimas|pechos|senos',
  'me pega|pegan|golpea|golpeo|golpean|amenaza|pego !el|la|un|una|en|cuando|con|contra|fuerte|al / abuso|abusos',
  'miedo de|a mi esposo|marido|pareja / incomoda|incomodo con|el|mi masajista|terapeuta',
  'help me|us !with|book|find|sleep|a|to|understand|relax|schedule|feel|so|lot|much / sos / s o s',
  'need|send|get|want|please|someone|somebody .. help !me|with|to|booking|scheduling|from|at|finding / i need help',
  'ayudame|ayudeme|ayudenme|auxilio|socorro|ayudenos|ayudanos / necesito|necesitamos|manden|pido ayuda',
  'emergency|emergencia|911',
  'hospital|hospitalized|hospitalised|hospitalizada|hospitalizado|ambulance|ambulancia|er|urgencias',
  'worse|worsened|worsening|sorer|worst|bad|badly|increased|terrible|awful|bruised|bruises|bruising|injured|' +
    'hurt|hurts|hurting|flared|flare .. after|since|from|following .. session|sessions|massage|massages|' +
    'treatment|appointment|appt|visit|therapy|deep|last|yesterday|tuesday|that',
  'worse after|since|afterward|afterwards|now|than',
  'ever? since the|my|your|last .. session|massage|treatment|appointment .. worse|hurts|bad|cant|terrible|awful',
  'more pain|sore|stiff .. after|since .. session|massage|treatment|appointment|visit',
  'after|since .. session|massage|treatment|appointment|visit .. worse|hurts|hurt|terrible|awful|bruised|' +
    'bruises|increased|worst|bad',
  'session|massage|treatment|therapist|appointment|visit|therapy .. worse|hurt|bruised|injured|worst / injured me',
  'peor|mal|lastimo|lastimada|lastimado|moretones|moreton|empeore|empeoro|empeorado|adolorida|adolorido|duele ' +
    '.. despues|desde|tras|luego .. sesion|masaje|cita|terapia|tratamiento|visita|sesiones',
  'despues|desde|tras .. sesion|masaje|cita|terapia|tratamiento|visita .. peor|mal|duele|moretones|empeore|' +
    'empeoro|lastimo',
  'mas dolor|adolorida|adolorido .. despues|desde|tras .. sesion|masaje|cita|terapia',
  'sesion|masaje|terapia|terapeuta|masajista .. peor|empeoro|lastimo|lastimaron|empeoraron / peor despues|desde',
].join(' / ');
