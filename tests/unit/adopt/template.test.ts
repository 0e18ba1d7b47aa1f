import { expect, it } from 'vitest';
import { topicOf } from '../../../src/adopt/template.ts';
import { TEMPLATE } from '../support/template.ts';

it('refuses a topic that the template does not have', () => {
  expect(() => topicOf(TEMPLATE, 'gossip')).toThrow('The template has no topic "gossip".');
});
