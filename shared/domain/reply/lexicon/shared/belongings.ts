import { wordSet } from '../../text/word-set.ts';

/** Words that tell that a number beside them counts or names something other than pain. */

/** After a number: what it counts or measures. */
export const UNITS = wordSet(
  'ppl peeps gente legged wheeler limbs mg mgs ml mcg gram grams g milligrams milligram milliliters puffs puff drops drop sprays gummies gummy spoons hits',
  'hour hours hr hrs h hs minute minutes min mins second seconds sec secs day days week weeks wk wks month months year',
  'years yr yrs yo night nights weekend weekends times time x percent pct percentage cent dollars dollar bucks usd cents pesos',
  'euros euro steps step miles mile mi km kms kilometers blocks block laps lap reps rep sets set flights flight stairs',
  'stair degrees degree kids kid children child boys girls sons daughters grandkids grandchildren sessions session visits',
  'visit appointments appointment appts massages massage treatments classes people persons patients cups cup glasses glass',
  'beers beer drinks coffees bottles pounds pound lbs lb kg kgs kilos kilo ounces oz feet ft inches inch cm meters metres',
  'stars star am pm oclock o points point levels notches notch spots spot places place areas area knots discs disks bulging',
  'herniated fingers toes teeth surgeries surgery doctors dogs dog cats cat pets friends shifts shift jobs bags boxes stitches',
  'attacks episodes flares headaches migraines falls errands meetings beds rooms bedrooms pillows trips trip chairs texts',
  'messages calls questions things more fewer less other others hundred thousand million dozen th st nd rd pack packs bpm',
  'mph gallons calories rounds games hands legs knees hips shoulders eyes ears ribs squats pushups noon midnight',
  'mas menos otras otros hora horas minuto minutos segundo segundos dia dias semana semanas mes meses ano anos',
  'noche noches veces vez porciento ciento dolares pasos millas kilometros cuadras grados grado hijos hijas ninos ninas nietos',
  'sesion sesiones cita citas visitas masajes personas tazas vasos cervezas libras kilos metros estrellas puntos niveles',
  'gotas cucharadas vueltas escalones pisos lugares zonas',
);

/** Before a number: what is numbered, or done so many times. */
export const NUMBERED = wordSet(
  'day session visit step phase stage grade page room rm apt apartment suite unit type version chapter episode season lane',
  'highway hwy route exit gate question option item part row seat aisle line floor building bldg flight bus train platform',
  'zone vertebra vertebrae disc disk lumbar cervical thoracic sacral vitamin appointment appt massage treatment group',
  'class shift order channel street st ave avenue road rd code zip pin ext extension box po channel size age aged',
  'slept sleep sleeping took take takes taken taking walked walk ran run drove drive worked lost gained weigh weighs weighed',
  'ate drank drink lifted did need needed bought paid pay owe cost costs copay spent popped swallowed used use',
  'using every for in within until till by since after from per fever temp temperature bp pressure pulse heartrate hr weight',
  'call press dial opcion oprima mis cumple sugar glucose a1c oxygen turned turns turning covid top x times another next first last',
  'had stress stressed mood fatigue anxiety energy tiredness depression stiffness happiness nausea sleepiness hunger',
  'dia sesion visita paso fase etapa grado pagina cuarto habitacion tipo piso calle edad talla linea ruta vertebra',
  'dormi duermo dormir tome tomo tomado tomar camine camino corri trabaje perdi peso pague cuesta cada por desde',
  'durante dentro tras fiebre temperatura presion azucar pulso cita necesito compre cumplo cumpli estres fatiga ansiedad sueno',
  'energia animo cansancio nauseas mareo mareos hambre depresion irritabilidad humor dizziness mobility flexibility depression ansiosa turno via canal pagina puerta carril anden mesa capitulo temporada lunes martes miercoles jueves viernes sabado domingo monday tuesday wednesday thursday',
  'friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
);

/** Months; "may" and "mar" are words too, but never stand before a score. */
export const MONTHS = wordSet(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep',
  'sept oct nov dec enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre',
);

/** Makes a number a bound instead of a score: "over 7", "at least 6". */
export const BOUNDS_BEFORE = wordSet(
  'over above under below than least most minimum exceeds exceeding past beyond upto maximo minimo mayor menor superior',
  'inferior baja baje pasa hasta encima arriba debajo minus negative menos mas',
);
export const BOUNDS_AFTER = wordSet('plus tops max min maximum minimum ormore upwards');

/** People: "my son is 8" is an age. */
export const PEOPLE = wordSet(
  'son daughter kid kids child baby boy girl grandson granddaughter grandkid husband wife mom mother dad father sister',
  'brother niece nephew friend he she they dog cat twins hijo hija nino nina bebe nieto nieta esposo esposa mama papa',
  'hermano hermana amigo amiga ella coworker neighbor neighbour boss uncle aunt cousin roommate partner grandma grandpa twin puppy nephews nieces gemelo gemela vecino vecina suegra suegro tio tia primo prima cunada cunado perro gato grandkids grandchildren children hijos hijas nietos ninos ninas',
);
