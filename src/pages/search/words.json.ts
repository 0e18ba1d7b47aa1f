import type { APIRoute } from 'astro';
import { vocabularyOf } from '../../search/vocabulary.ts';
import { policies } from '../../site/policies.ts';
import { references } from '../../site/references.ts';
import { topics } from '../../site/topics.ts';

function* clauseTexts() {
  for (const { shortName, sections, clauses } of policies) {
    yield shortName;
    for (const { title } of sections) yield title ?? '';
    for (const { text } of clauses) yield text;
  }
}

function* otherTexts() {
  for (const { title, question, words } of topics) yield* [title, question, ...words];
  for (const { title } of references) yield title;
}

/**
 * Every word by which something is found: loaded when a question has one that is not, to offer
 * another.
 */
export const GET: APIRoute = () => Response.json(vocabularyOf(clauseTexts(), otherTexts()));
