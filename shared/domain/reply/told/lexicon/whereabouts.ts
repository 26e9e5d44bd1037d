/** Words for where it hurts, and for sleep and stress, in English and Spanish, in their plain spelling. */

export const BODY_ENGLISH =
  'head neck jaw shoulder shoulders back spine hip hips knee knees ankle ankles foot feet hand hands wrist wrists elbow elbows arm arms leg legs thigh thighs calf calves rib ribs chest temple temples glute glutes butt tailbone thumb thumbs finger fingers heel heels shin shins sciatic sciatica hamstring hamstrings groin scalp forehead';
export const BODY_SPANISH =
  'cabeza cuello nuca mandibula hombro hombros espalda columna lumbar lumbares cintura cadera caderas rodilla rodillas tobillo tobillos pie pies mano manos muneca munecas codo codos brazo brazos pierna piernas muslo muslos pantorrilla pantorrillas costilla costillas pecho sien sienes gluteo gluteos coxis pulgar pulgares dedo dedos talon talones ciatica ingle frente';

export const SLEEP_ENGLISH = 'sleep sleeping slept asleep insomnia awake nightmare nightmares';
export const SLEEP_SPANISH = 'dormir dormi duermo dormido dormida insomnio desvelo desvelada desvelado';

export const STRESS_ENGLISH =
  'stress stressed stressful stressing anxious anxiety worried overwhelmed overworked exhausted';
export const STRESS_SPANISH =
  'estres estresada estresado ansiedad ansiosa ansioso agobio agobiada agobiado agotada agotado';
