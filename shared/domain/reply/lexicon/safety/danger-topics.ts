import { wordSet } from '../../text/word-set.ts';

/**
 * Words that danger is spoken of with, harmless alone: the trained vote (danger/concern.ts) believes itself sooner
 * beside one of them.
 *
 * Written 2026-11-27. AWAITING A CLINICIAN'S SIGN-OFF, as crisis-english.ts is.
 */
export const DANGER_TOPICS = wordSet(
  'die died dies dying dead death kill killed killing alive exist existing existence suicide suicidal',
  'funeral grave coffin casket heaven burden goodbye goodbyes farewell pills pill gun guns pistol rifle',
  'shotgun bullet trigger rope noose belt ledge knife knives blade blades razor wrist wrists bleed bleeding',
  'overdose od drown poison bleach hang hanging jumping harm myself himself herself ended waking forever',
  'vanish pointless hopeless worthless reason enough jesus peace swerve wheel thoughts voices attempt',
  'attempted tried chest breath breathe breathing breaths lungs oxygen gasping choking suffocating wheezing',
  'throat swelling swollen droop drooping blind blurry double speaking slur slurred slurring gibberish',
  'stroke toes numb numbness tingling weakness limp useless groin crotch genitals saddle privates thighs',
  'buttocks wipe wiping bladder bowel bowels pee peed peeing urine urinate poop pooped leaking diaper',
  'diapers balance collapsed unconscious fainted seizure sweating pale clammy elephant crushing squeezing',
  'pulse paralyzed buckle dragging morir morirme muero muerto muerta muerte murio matar matarme mato',
  'existir suicidio suicidarme tumba carga estorbo despedida despedirme pastillas pastilla pistola arma',
  'escopeta balazo gatillo cuerda azotea vias navaja venas sangre sobredosis veneno cloro colgar ahorcar',
  'aventar aventarme tirarme dano cortar cortarme lastimar lastimarme despierto desaparecer aguanto intente',
  'oscuros pecho respirar respiro respiracion ahogo ahogando asfixio pulmones oxigeno garganta labios',
  'hinchada parpado confundido confundida derrame embolia adormecido adormecida hormigueo debil debilidad',
  'entrepierna ingle genitales nalgas muslos limpio limpiarme vejiga orina orinar orine orino orines pipi',
  'popo panal desmayo inconsciente convulsion sudando palido palida mandibula quijada aprieta opresion',
  'presion mareada paralizada paralizado purpose insulin swallowed bottle bridge balcony rooftop roof cliff tracks',
  'ambulance river stones scissors cigarette cigarettes freeze opioids jump overpass railing vision urge urges',
  'despido carta frasco perdone pense hacerme camion cuchillo cigarro castigarme rio puente tren azotea corazon',
  'aire ojo sueno irme',
);
