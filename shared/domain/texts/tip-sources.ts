import type { TipId } from '../tip-ids.ts';

/** What each tip rests on. They are modest: no tip promises relief, and what may hurt says to stop. */
export const tipSources: Record<TipId, string> = {
  'tennis-ball': 'Hanten 2000, Phys Ther 80:997 (pressure on trigger points at home)',
  'hand-massage': 'Field 2007, J Bodyw Mov Ther 11:21 (hand arthritis)',
  'neck-release': 'Ylinen 2007, J Rehabil Med 39:126 (stretching for neck pain)',
  breathing: 'Busch 2012, Pain Med 13:215 (slow breathing and pain)',
  'heat-cold': 'Malanga 2015, Postgrad Med 127:57 (heat and cold)',
  sleep: 'Finan 2013, J Pain 14:1539 (sleep and pain)',
  'massage-cane': 'Hanten 2000, Phys Ther 80:997 (pressure on trigger points at home)',
  'gel-pack': 'Malanga 2015, Postgrad Med 127:57 (heat and cold)',
  cream: 'Derry 2016, Cochrane CD007400 (creams and gels for chronic pain)',
  pillows: 'Pang 2021, Clin Biomech 85:105353 (pillows and neck pain)',
  'weighted-blanket': 'Baumgartner 2022, J Pain 23:156 (weighted blankets and chronic pain)',
  'gentle-yoga': 'Wieland 2022, Cochrane CD010671 (yoga for low back pain)',
  'short-walk': 'Pocovi 2024, Lancet 404:134 (walking against back pain)',
  'mindful-minutes': 'Cherkin 2016, JAMA 315:1240 (mindfulness for low back pain)',
  'posture-breaks': 'Waongenngarm 2018, Appl Ergon 68:230 (breaks from sitting)',
  'warm-shower': 'French 2006, Cochrane CD004750 (warmth for low back pain)',
};
