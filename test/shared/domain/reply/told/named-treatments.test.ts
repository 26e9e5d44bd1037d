/** Treatments that texts name, and those they only seem to. */
import { describe, expect, it } from 'vitest';
import { namedTreatments } from '../../../../../shared/domain/reply/told/named-treatments.ts';

describe('a text that names a treatment as done', () => {
  it.each([
    ['Got a steroid injection in my knee on Tuesday', ['injection']],
    ['They gave me a cortisone shot. Sore today', ['injection']],
    ['Had my epidural yesterday', ['injection']],
    ['Me pusieron una inyección en la rodilla', ['injection']],
    ['El martes me infiltraron el hombro', ['injection']],
    ['Started physical therapy this week', ['physical-therapy']],
    ['4, PT twice this week', ['physical-therapy']],
    ['started pt monday and it helps', ['physical-therapy']],
    ['Empecé fisioterapia, dos veces por semana', ['physical-therapy']],
    ['Hice terapia física hoy', ['physical-therapy']],
    ['Using a TENS unit at night', ['stimulation']],
    ['they did e-stim on my back', ['stimulation']],
    ['Me pusieron corrientes en la espalda', ['stimulation']],
    ['uso electroestimulación en casa', ['stimulation']],
    ['PT and a nerve block last week', ['injection', 'physical-therapy']],
  ])('%s', (text, kinds) => {
    expect(namedTreatments(text)).toEqual(kinds);
  });
});

describe('a text that does not', () => {
  it.each([
    'Should I get an injection?',
    'Is PT ok with massage?',
    'My doctor recommended physical therapy',
    'No injection yet',
    "I don't want another epidural",
    'My husband had a cortisone shot',
    'Got my flu injection today',
    'I gave it my best shot',
    'tens of times a day',
    'Injection is scheduled for Friday',
    'No quiero más inyecciones',
    '¿Puedo hacer fisioterapia?',
    'Mi mamá empezó fisioterapia',
    'Pain is 5 at the injection site?',
    '6',
    '',
  ])('%s', (text) => {
    expect(namedTreatments(text)).toEqual([]);
  });
});
