import type { APIRoute } from 'astro';
import { topicIndex } from '../../search/topic-index.ts';
import { firstPolicies } from '../../site/first-policies.ts';
import { topics } from '../../site/topics.ts';

/** What the search knows of the topics: it answers first, while the index of the clauses loads. */
export const GET: APIRoute = () => Response.json(topicIndex(topics, firstPolicies));
