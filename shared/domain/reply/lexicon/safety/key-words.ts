import { wordSet } from '../../text/word-set.ts';

/**
 * Words that danger is told by. One typing slip away from one of these, a word is read as it (text "breahte", read
 * breathe), unless it is a word of its own (real-words.ts).
 *
 * Written 2026-11-27. AWAITING A CLINICIAN'S SIGN-OFF, as the lists of phrases are.
 */
export const KEY_WORDS = [
  // Dying, killing, harming oneself.
  'suicide suicidal suicides suicidio suicidarme suicidarse suicidar suicida suicido overdose overdosed overdosing sobredosis',
  'killing killed myself himself herself themselves yourself hanging hanged strangle cutting wrist wrists throat harming',
  'harmed hurting unalive unaliving jumping drown drowning bleed bleeding poison bullet pistol shotgun trigger noose razor',
  'pills tablets painkillers bottle bridge cliff traffic burden goodbye goodbyes letters better without anymore alive living',
  'exist existing existence disappear vanish pointless hopeless worthless despair funeral nobody reason forever purpose',
  'morir morirme morirse muerta muerto muerte matar matarme matarse quitarme cortarme cortando lastimarme lastimo pastillas',
  'pistola puente despedida cartas vivir viviendo existir desaparecer despertar estorbo sobrar veneno colgarme ahorcarme',
  'quiero quisiera matarte aventarme tirarme sentido proposito quitarse lastimarse suicidarnos muriendo',
  'want life live wake kill dead dying death hurt harm jump hang tired going ending cant dont wont',
  'vida puedo aguanto acabar terminar',
  // Heart and breath.
  'chest pressure tight tightness heart attack breathe breath breathing breathless short shortness gasping suffocating',
  'choking trouble difficulty difficult struggling crushing squeezing elephant pains heavy',
  'pecho opresion aprieta presion apretado respirar respiro respiracion ahogo ahogando asfixio infarto corazon cuesta',
  'pain hurts left',
  'dolor duele tengo siente',
  // Stroke.
  'stroke droop drooping drooped droops droopy slurred slurring slurs speech speak speaking talking weakness numbness',
  'tingling sudden suddenly paralyzed paralysed paralysis jumbled garbled mouth smile crooked words',
  'derrame embolia debilidad debil fuerza brazo torcida chueca caida hablar palabras lengua',
  'face numb weak legs arms side',
  'cara brazos',
  // Saddle, bladder and bowel, legs.
  'bladder bowel bowels control incontinent incontinence urine urinate groin crotch genitals genital saddle wiping',
  'between peeing pooping buttocks collapsed buckled buckling dragging',
  'vejiga orina orinar esfinter esfinteres entrepierna ingle genitales adormecida adormecido dormida dormido entumecida',
  'entumecido siento sentir nalgas paralizada paralizado controlar pierna piernas repente respirando',
].flatMap((line) => line.split(' '));

/** Short or usual spellings of one word, too far away for a slip or too short. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map(
  (
    'tomorow=tomorrow,tommorow=tomorrow,tommorrow=tomorrow,tomoro=tomorrow,tomorro=tomorrow,suside=suicide,sueside=suicide,suicde=suicide,btr=better,kiero=quiero,lief=life,wan=want,wnna=want,dei=die,diw=die,diee=die,diie=die,dke=die,liek=like,lik=like,rdy=ready,disapear=disappear,dissapear=disappear,dissappear=disappear,disapper=disappear,stoke=stroke,strok=stroke,ches=chest,cannt=cant,meself=myself,lyfe=life,lif=life,endin=ending,thinkin=thinking,cach=catch,suisidas=suicidas,kitarme=quitarme,nemore=anymore,nemor=anymore,anymor=anymore,anymo=anymore,nomore=anymore,nething=anything,ne1=anyone,' +
    'wanna=want,wana=want,wnt=want,gonna=going,gunna=going,goin=going,tryna=trying,kil=kill,kll=kill,kiled=killed,klling=killing,slf=self,' +
    'mself=myself,mysef=myself,ded=dead,dieing=dying,dyin=dying,dyeing=dying,livin=living,cnt=cant,kant=cant,carnt=cant,' +
    'cannot=cant,dnt=dont,dun=dont,dunt=dont,wuld=would,shud=should,cud=could,wud=would,abt=about,evry1=everyone,every1=everyone,' +
    'evryone=everyone,every1s=everyone,no1=nobody,noone=nobody,w=with,w/o=without,wo=without,tmrw=tomorrow,tonite=tonight,2nite=tonight,' +
    'pian=pain,breth=breath,brethe=breathe,breeth=breathe,breave=breathe,breef=breath,brth=breath,' +
    'hart=heart,chst=chest,chets=chest,num=numb,nummb=numb,numm=numb,nunb=numb,wek=weak,' +
    'sucide=suicide,suiside=suicide,suacide=suicide,suisidal=suicidal,sucidal=suicidal,sucidl=suicidal,suacidal=suicidal,sewerslide=suicide,' +
    'sooicide=suicide,unalived=unalive,unaliveing=unaliving,ovrdose=overdose,overdoze=overdose,' +
    'quero=quiero,kiero=quiero,qiero=quiero,kero=quiero,kiere=quiere,qiere=quiere,kisiera=quisiera,keria=queria,q=que,k=que,qe=que,ke=que,' +
    'xq=porque,pq=porque,xke=porque,aki=aqui,bibir=vivir,vivri=vivir,bivir=vivir,vivr=vivir,morrir=morir,moriir=morir,' +
    'd=de,pa=para,toy=estoy,ta=esta,toi=estoy,suisidio=suicidio,suisidarme=suicidarme,aser=hacer,aserme=hacerme,' +
    'aogo=ahogo,puedor=puedo,pueo=puedo,pexo=pecho,peco=pecho,pehco=pecho,rrespirar=respirar,sintir=sentir,' +
    'ise=hice,hise=hice,bejiga=vejiga,begiga=vejiga,vegiga=vejiga,sobredocis=sobredosis,pasti=pastillas,pastis=pastillas'
  )
    .split(',')
    .map((pair) => {
      const [typed = '', meant = ''] = pair.split('=');
      return [typed, meant] as const;
    }),
);

/** Two words that are one to the lists. */
export const PAIRS: ReadonlyMap<string, string> = new Map(
  (
    'can not=cant,could not=couldnt,do not=dont,does not=doesnt,did not=didnt,will not=wont,is not=isnt,are not=arent,was not=wasnt,' +
    'would not=wouldnt,should not=shouldnt,have not=havent,has not=hasnt,any more=anymore,my slef=myself,my sefl=myself,her slef=herself,him slef=himself,no one=nobody,every one=everyone,' +
    'any one=anyone,my self=myself,him self=himself,her self=herself,them selves=themselves,your self=yourself,good bye=goodbye,' +
    'over dose=overdose,over dosed=overdosed,over dosing=overdosing,want 2=want to,need 2=need to,going 2=going to,like 2=like to,' +
    'hard 2=hard to,trying 2=trying to,ready 2=ready to,have 2=have to,point 2=point to,able 2=able to,how 2=how to,way 2=way to,' +
    'got 2=got to,dont no=dont know,be 4=before,for ever=forever,b here=be here,b alive=be alive,b dead=be dead,d morir=de morir,' +
    'wnt 2=want to,want too=want to,wanto die=want die,boi a=voy a,boy a=voy a,un alive=unalive,un aliving=unaliving,sui cide=suicide,suicid al=suicidal'
  )
    .split(',')
    .map((pair) => {
      const [typed = '', meant = ''] = pair.split('=');
      return [typed, meant] as const;
    }),
);

/** Words that may be spelt out letter by letter, or with digits and signs for letters. */
export const DISGUISED = wordSet(
  KEY_WORDS.join(' '),
  'kill kms kys die dying dead death want wanna life end ending hang gun rope self harm pain cant breathe',
  'morir muero muere vida matar mato suicid puedo dolor live',
);
