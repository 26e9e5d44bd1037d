import { wordSet } from '../../text/word-set.ts';

/** Names of medicines and of their kinds that patients in pain care are likely to write, in both languages. */
export const DRUGS = wordSet(
  'med meds medicine medicines medication medications drug drugs pill pills tablet tablets capsule capsules dose doses ' +
    'dosage dosages prescription prescriptions rx painkiller painkillers opioid opioids opiate opiates steroid steroids nsaid ' +
    'nsaids antidepressant antidepressants relaxer relaxers relaxant relaxants antibiotic antibiotics patch patches shot ' +
    'shots injection injections supplement supplements cbd thc cannabis marijuana biologic biologics vitamin vitamins ' +
    'ibuprofen advil motrin nurofen tylenol acetaminophen paracetamol aspirin aleve naproxen naprosyn excedrin ' +
    'gabapentin neurontin pregabalin lyrica duloxetine cymbalta amitriptyline elavil nortriptyline savella milnacipran ' +
    'tramadol ultram hydrocodone norco vicodin oxycodone oxycontin percocet morphine codeine fentanyl methadone ' +
    'buprenorphine suboxone butrans tapentadol nucynta hydromorphone dilaudid oxy percs cyclobenzaprine flexeril methocarbamol ' +
    'robaxin tizanidine zanaflex baclofen soma carisoprodol metaxalone skelaxin meloxicam mobic celecoxib celebrex ' +
    'diclofenac voltaren ketorolac toradol indomethacin etodolac prednisone prednisolone medrol dexamethasone cortisone ' +
    'methotrexate mtx humira adalimumab enbrel etanercept remicade plaquenil hydroxychloroquine sulfasalazine xeljanz ' +
    'rinvoq orencia rituximab leflunomide sumatriptan imitrex topiramate topamax propranolol botox aimovig ajovy emgality ' +
    'nurtec ubrelvy sertraline zoloft prozac fluoxetine lexapro escitalopram venlafaxine effexor trazodone xanax ' +
    'alprazolam ativan lorazepam valium diazepam klonopin clonazepam ambien zolpidem melatonin magnesium turmeric ldn ' +
    'naltrexone lidocaine lidoderm benadryl insulin metformin lisinopril colchicine allopurinol ozempic ' +
    'medicina medicinas medicamento medicamentos medicacion pastilla pastillas tableta tabletas capsula capsulas dosis ' +
    'receta inyeccion inyecciones parche parches analgesico analgesicos antiinflamatorio antiinflamatorios relajante ' +
    'relajantes remedio remedios ibuprofeno acetaminofen naproxeno gabapentina pregabalina tramadol ketorolaco ' +
    'diclofenaco meloxicam metotrexato prednisona cortisona amitriptilina duloxetina morfina aspirina celecoxib ' +
    'metformina atorvastatin atorvastatina losartan amlodipine amlodipino levothyroxine levotiroxina synthroid omeprazole pantoprazole ' +
    'sertralina fluoxetina clonazepam lorazepam quetiapina quetiapine wellbutrin bupropion citalopram celexa paxil mirtazapine buspirone ' +
    'lamotrigine amoxicillin azithromycin singulair zyrtec claritin famotidine etoricoxib etoricoxibe tizanidina metocarbamol baclofeno ' +
    'celebrex lirica paroxetina venlafaxina insulina enalapril simvastatin rosuvastatin warfarin eliquis xarelto plavix clopidogrel ' +
    'codeina ciclobenzaprina antidepresivo antidepresivos metamizol nolotil omeprazol paracetamol',
);
