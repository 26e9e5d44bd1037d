/**
 * What is usual for touch by condition, and what a flare changes: reminders for a therapist, as the clinics' own
 * protocol has them (docs/clinical-rules.md), and no instruction.
 */
import type { Condition } from '../plan/conditions.ts';

interface Touch {
  readonly usual: string;
  readonly flare: string;
}

export const touch: Record<Condition, Touch> = {
  autoimmune: {
    usual: 'Gentle: ask about today before any pressure.',
    flare: 'Flare: extremely light touch or none, and only after talking to the patient.',
  },
  fibromyalgia: {
    usual: 'Gentle, slowly a little more from session to session.',
    flare: 'Flare: as gentle as at the first session; nothing new today.',
  },
  'back-pain': {
    usual: 'Trigger point, myofascial work and stretching.',
    flare: 'Flare: shorter and lighter; no deep work on what is inflamed or radiates.',
  },
  'headache-tmj': {
    usual: 'Shoulders, neck and jaw.',
    flare: 'Flare: quiet, light and short; leave the jaw alone where it locks.',
  },
  arthritis: {
    usual: 'Around the joints, warm and slow.',
    flare: 'Flare: not on hot or swollen joints.',
  },
  other: {
    usual: 'As agreed with the patient.',
    flare: 'Flare: lighter and shorter, as the patient asks.',
  },
};

/** At the foot of every page that may be read as advice. */
export const disclaimer =
  'Decision support for staff, made from what the patient reported. Not a diagnosis, and no substitute for clinical judgement.';
