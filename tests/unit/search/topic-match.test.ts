import { describe, expect, it } from 'vitest';
import { topicIndex } from '../../../src/search/topic-index.ts';
import { matchTopics } from '../../../src/search/topic-match.ts';
import { madeTopic } from '../support/made.ts';
import { KNOWN_SLUGS, policies } from '../support/project.ts';
import { topics } from '../support/topics.ts';

const INDEX = topicIndex(topics, policies);
const ids = (query: string) => matchTopics(query, INDEX).map(({ topic }) => topic.id);

describe('a topic', () => {
  it.each([
    ['moan', 'respect'],
    ['sack', 'breaches'],
    ['getting sacked', 'breaches'],
    ['slander', 'respect'],
    ['sexting', 'inappropriate-material'],
    ['boss', 'respect'],
    ['have a go at my colleagues', 'respect'],
    ['mates with mums and dads', 'parents-as-contacts'],
    ['parents as friends', 'parents-as-contacts'],
    ['moaning', 'respect'],
    ['chatgpt', 'altered-images'],
    ['phones in lessons', 'mobile-phones'],
    ['what happens if I break the policy?', 'breaches'],
  ])('is found by everyday words: %s', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  it.each(['neu 5.3', 'clause 5', '"social contact"', 'neu', 'C++', '', 'the', 'qwertyuiop'])(
    'is not found by what asks for a clause, a policy or nothing: %s',
    (query) => {
      expect(ids(query)).toEqual([]);
    },
  );

  it('is one of at most three', () => {
    expect(ids('school social media policy staff').length).toBeLessThanOrEqual(3);
    expect(ids('moan').length).toBeGreaterThan(1);
  });

  it('is found by the platform only where nothing else is asked', () => {
    expect(ids('snapchat')).toContain('definition');
    expect(ids('privacy settings on snapchat')).toEqual(['privacy-settings']);
  });

  it('tells which policies the query names, which do not decide what it means', () => {
    const [match] = matchTopics('newall green copyright', INDEX);
    expect(match?.topic.id).toBe('copyright');
    expect(match?.named.map((place) => INDEX.policies[place]?.slug)).toEqual(['newall-green']);
    expect(matchTopics('copyright', INDEX)[0]?.named).toEqual([]);
  });
});

describe('what the search knows of the topics', () => {
  it('holds each answer in a line: a position, its clauses by id, and the names of these', () => {
    const topic = INDEX.topics.find(({ id }) => id === 'whistleblowing');
    const neu = INDEX.policies.findIndex(({ slug }) => slug === 'neu');
    const littletown = INDEX.policies.findIndex(({ slug }) => slug === 'littletown');
    expect(topic?.stands[neu]?.[1]).toMatch(/^appendix\.1\.s /);
    expect(INDEX.policies[neu]?.names['appendix.1.s']).toMatch(/paragraph 1 \(s\)$/);
    expect(INDEX.policies[neu]?.names['5.3']).toBeUndefined();
    expect(topic?.labels[topic.stands[neu]?.[0] ?? -1]).toMatch(/\S/);
    expect(topic?.stands[littletown]).toEqual([-1, '', 0]);
  });

  it('names no more than five clauses, and counts the rest', () => {
    // There is null where nobody has read the policy.
    const answers = INDEX.topics.flatMap(({ stands }) => stands.filter((one) => one !== null));
    const counts = answers.map(([, clauses]) => clauses.split(' ').length);
    expect(counts.length).toBeGreaterThanOrEqual(KNOWN_SLUGS.length * topics.length);
    expect(Math.max(...counts)).toBe(5);
    const running = INDEX.topics.find(({ id }) => id === 'running-accounts');
    expect(Math.max(...(running?.stands ?? []).map((one) => one?.[2] ?? 0))).toBeGreaterThan(20);
  });

  it('does not grow with the library: policies beyond the first are counted, unread ones are null', () => {
    const [first, second] = policies;
    const slugs = policies.map(({ slug }) => slug).filter((slug) => slug !== second?.slug);
    const stances = Object.fromEntries(slugs.map((slug) => [slug, ['silent']] as const));
    const topic = madeTopic('gossip', stances as Record<string, [string]>);
    const index = topicIndex(
      [topic],
      [first, second].filter((one) => one !== undefined),
    );
    expect(index.policies).toHaveLength(2);
    expect(index.topics[0]?.stands[1]).toBeNull();
    expect(index.topics[0]?.more).toBe(policies.length - 2);
  });
});
