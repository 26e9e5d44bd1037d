import { describe, expect, it } from 'vitest';
import { conditions } from '../../../../shared/domain/plan/conditions.ts';
import { conditionOf } from '../../../../web/dashboard/import/conditions.ts';

const meant: Readonly<Record<(typeof conditions)[number], readonly string[]>> = {
  autoimmune: [
    'Rheumatoid arthritis',
    'lupus',
    'MS',
    'RA',
    'SLE (lupus)',
    'Multiple Sclerosis - relapsing',
    'psoriatic arthritis',
    'Fibromyalgia and lupus',
    'Back pain, ankylosing spondylitis',
    'Rheuma',
    'Multiple Sklerose',
    'Morbus Bechterew',
    'Artritis reumatoide',
    'Esclerosis múltiple',
    "Sjögren's",
    'autoimmune',
    'Autoinmune',
  ],
  fibromyalgia: ['Fibromyalgia', 'fibro', 'FMS', 'Fibromialgia', 'Fibromyalgie'],
  'headache-tmj': [
    'headache-tmj',
    'Migraines',
    'TMJ',
    'Kopfschmerzen',
    'jaw pain',
    'migraña',
    'Dolor de cabeza',
  ],
  'back-pain': [
    'back-pain',
    'Low back pain / sciatica',
    'LBP',
    'herniated disc L4/L5',
    'Rückenschmerzen',
    'Bandscheibenvorfall',
    'Dolor de espalda',
    'ciática',
  ],
  arthritis: ['arthritis', 'Osteoarthritis (knee)', 'OA', 'Gonarthrose', 'artrosis de rodilla'],
  other: ['other', 'Sonstiges', 'Otro', 'chronic pain', 'neck pain'],
};

describe('a condition', () => {
  it.each(conditions)('%s is told in many words', (condition) => {
    expect(meant[condition].map((text) => [text, conditionOf(text)])).toEqual(
      meant[condition].map((text) => [text, condition]),
    );
  });

  it('is a person’s to say where two are named, none is, or one is ruled out', () => {
    const doubtful = [
      '',
      'back pain and migraine',
      'no lupus',
      'r/o RA',
      'family history of MS',
      'shoulder',
      'ohne Rheuma',
    ];
    expect(doubtful.map(conditionOf)).toEqual(doubtful.map(() => null));
  });
});
