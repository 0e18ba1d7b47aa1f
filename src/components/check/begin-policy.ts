import { LARGEST_FILE, writeAnswers } from '../../adopt/read-answers.ts';
import { MOST_OWN } from '../../adopt/read-wordings.ts';
import type { Template } from '../../adopt/template.ts';
import { toAnswers } from '../../check/to-answers.ts';
import type { ReportView } from '../../check/view.ts';
import { path } from '../../site/urls.ts';
import { handOver } from '../adopt/handed.ts';
import { download } from '../download.ts';
import type { UsedReport } from './use-report.ts';

const TO_OPEN =
  'This browser does not let us hand it on, so it is saved to a file: open that on the page “Adopt”.';

const TOO_LONG =
  'Your document is too long for the generator, which takes at most 2 MB of words. Nothing is changed.';

function tooMany(clauses: number): string {
  return `Your document has ${clauses} clauses, and the generator takes ${MOST_OWN} at most. Nothing is changed. Check the part of it that is about social media by itself.`;
}

/**
 * Begins a policy with what a document lacks, and leads to the generator.
 *
 * @returns what to say to the reader where the generator is not opened
 * @throws Error if the generator’s template cannot be loaded
 */
export async function beginPolicy(view: ReportView, report: UsedReport): Promise<string> {
  if (!report.checked) return '';
  const response = await fetch(path('adopt/template.json'));
  if (!response.ok) throw new Error(String(response.status));
  const answers = toAnswers((await response.json()) as Template, view, report.checked.policy);
  if (answers.own.length > MOST_OWN) return tooMany(answers.own.length);
  if (writeAnswers(answers).length > LARGEST_FILE) return TOO_LONG;
  if (!handOver(answers)) {
    download('social-media-policy-answers.json', writeAnswers(answers), 'application/json');
    return TO_OPEN;
  }
  location.assign(path('adopt/'));
  return 'Opening the generator …';
}
