import type { Answers } from './answers.ts';
import type { Template } from './template.ts';

/** The parts of a template that tell what a detail is. */
interface WithDetails {
  readonly details: readonly Pick<Template['details'][number], 'id' | 'initial'>[];
  readonly topics: readonly WithPeriods[];
}

/** A topic, with the months that each of its positions fixes. */
interface WithPeriods {
  readonly id: string;
  readonly positions: readonly { readonly id: string; readonly months: number | null }[];
}

/** What a school typed for a detail, or what is there from the start. */
export function detailOf(
  template: WithDetails,
  answers: Pick<Answers, 'details' | 'choices'>,
  id: string,
): string {
  const typed = answers.details[id]?.trim();
  if (typed) return typed;
  if (id === 'review_months') return String(positionMonths(template, answers) ?? '');
  return template.details.find((one) => one.id === id)?.initial ?? '';
}

/**
 * Months between reviews by the position chosen, or null if it fixes none or the topic is left out.
 */
export function positionMonths(
  { topics }: Pick<WithDetails, 'topics'>,
  { choices }: Pick<Answers, 'choices'>,
): number | null {
  const topic = topics.find((one) => one.id === 'review');
  return topic?.positions.find((one) => one.id === choices['review'])?.months ?? null;
}
