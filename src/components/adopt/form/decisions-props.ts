import type { Answers } from '../../../adopt/answers.ts';
import type { FillContext } from '../../../adopt/fill.ts';
import type { Action } from '../../../adopt/state.ts';
import type { Check, Template } from '../../../adopt/template.ts';

/** What the questions are made from, and what answers them. */
export interface DecisionsProps {
  readonly template: Template;
  readonly answers: Answers;
  readonly context: FillContext;
  readonly issues: readonly Check[];
  readonly dispatch: (action: Action) => void;
  /** Called with the id of the topic or clause at hand. */
  readonly onShow: (id: string) => void;
}
