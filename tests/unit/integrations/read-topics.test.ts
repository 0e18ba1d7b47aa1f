import { expect, it } from 'vitest';
import { readTopics } from '../../../src/integrations/read-topics.ts';
import { byTopicOrder } from '../../../src/topics/topics.ts';
import { root } from '../support/project.ts';
import { topics } from '../support/topics.ts';

it('reads the topics of a project with the stances of its policies', () => {
  expect(readTopics(root).toSorted(byTopicOrder)).toEqual(topics);
});
