import { expect, it } from 'vitest';
import { admissionIn } from '../../../src/topics/unanswered.ts';

it.each([
  ['Covered; not said whether it is allowed', 'not said'],
  ['Log-ins provided; opening one not covered', 'not covered'],
  ['It limits breaks, but does not say on whose phone.', 'does not say'],
  ['It says nothing of pupils.', 'says nothing'],
  ['No clause names anybody.', 'No clause names'],
  ['Both; equipment not mentioned', 'not mentioned'],
])('%j admits to no answer', (text, words) => {
  expect(admissionIn(text)).toBe(words);
});

it.each([
  'Any interactive platform, WhatsApp not named',
  'No fixed period',
  'Staff must not say anything about pupils.',
])('%j does not', (text) => {
  expect(admissionIn(text)).toBeNull();
});
