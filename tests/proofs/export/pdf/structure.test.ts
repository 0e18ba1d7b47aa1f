import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleSchools } from '../../../../scripts/export/sample-schools.ts';
import { RECOMMENDED, type Answers } from '../../../../src/adopt/answers.ts';
import { startFrom } from '../../../../src/adopt/starts.ts';
import { FORM_IDS } from '../../../../src/adopt/forms.ts';
import { settable } from '../../../../src/export/pdf/clusters.ts';
import { policyToPdfBytes } from '../../../../src/export/pdf/node.ts';
import type { Logo } from '../../../../src/adopt/logo.ts';
import { LOGO } from '../../../unit/support/answers.ts';
import { faultsIn, faultsOf } from '../../../unit/support/pdf/faults.ts';
import { MADE, sitePdf } from '../../../unit/support/pdf/made.ts';
import { readTree } from '../../../unit/support/pdf/tree.ts';
import { typedAnswers } from '../../../unit/support/pdf/typed-answers.ts';
import { readDocument, wordsIn } from '../../../unit/support/reading/document.ts';
import { wordsInTree } from '../../../unit/support/reading/pdf.ts';
import { siteTemplate } from '../../../unit/support/site-template.ts';
import { answered, documentFor, ownClause } from '../../../unit/support/template.ts';

const START = startFrom(siteTemplate, RECOMMENDED);
const ENDLESS = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(4);
const TITLE = 'On the use of social media by everybody who works or helps here. '.repeat(4).trim();

function withDetails(details: Answers['details'], more: Partial<Answers> = {}): Answers {
  return { ...START, details: { ...START.details, ...details }, ...more };
}

/** A green rectangle. */
const JPEG: Logo = {
  mediaType: 'image/jpeg',
  data: '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAAMABgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFgEBAQEAAAAAAAAAAAAAAAAAAAIE/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAwDAQACEQMRAD8AnAKYAAH/2Q==',
  alt: 'The arms of the school',
  width: 24,
  height: 12,
};

/** What may be too long, too short or unusual. */
const UNUSUAL: Readonly<Record<string, Answers>> = {
  'a logo, every form and more tables': withDetails(
    { school: 'Hill View', related_policies: 'Conduct\nSafety', control_rows: 'Reference: HV/42' },
    { logo: { ...LOGO, width: 400, height: 90 }, forms: FORM_IDS },
  ),
  'a logo as a photograph': withDetails({}, { logo: JPEG }),
  'no name, and everything open': { ...START, choices: {} },
  'words without an end': withDetails({ school: ENDLESS, head: ENDLESS, owner: `x ${ENDLESS}` }),
  'titles of two hundred characters': withDetails(
    { school: TITLE, title: TITLE },
    { own: [ownClause(1, 'conduct', TITLE, `${TITLE}\n- ${TITLE}\n  - ${TITLE}`)] },
  ),
  'a table longer than a page': withDetails({
    change_log: Array.from({ length: 90 }, (_one, at) => `${90 - at}.0`).join('\n'),
    control_rows: Array.from({ length: 60 }, (_one, at) => `Row ${at}: entry ${at}`).join('\n'),
  }),
  'a cell and a clause longer than a page': withDetails(
    { owner: 'One of many owners, '.repeat(300) },
    { own: [ownClause(1, 'conduct', 'Hats', 'Staff wear hats. '.repeat(800))] },
  ),
  'names with the letters of other languages': withDetails({
    school: 'Ysgol Tŷ Gŵyr ac Ŷd',
    head: 'Zażółć Gęślą-Jaźń',
    owner: 'Ελένη Ἀριστοτέλους',
    author: 'Nguyễn Thị Ánh Tuyết',
    adopted_by: 'Олена Ґалаґан',
  }),
};

describe('a policy as a PDF is read out whole and in order', () => {
  it.each([RECOMMENDED, ...siteTemplate.models.map(({ slug }) => slug)])(
    'that starts from %s',
    async (base) => {
      expect(await faultsOf(await sitePdf(startFrom(siteTemplate, base)))).toEqual([]);
    },
  );

  it.each(sampleSchools(siteTemplate).map((one) => [one.details['school'], one] as const))(
    'of %s',
    async (_school, answers) => {
      expect(await faultsOf(await sitePdf(answers))).toEqual([]);
    },
  );

  it.each(Object.entries(UNUSUAL))('with %s', async (_name, answers) => {
    expect(await faultsOf(await sitePdf(answers))).toEqual([]);
  });

  it('whatever a school answers', async () => {
    await fc.assert(
      fc.asyncProperty(typedAnswers(), async (answers) => {
        const document = documentFor(answers);
        const read = await readTree(await policyToPdfBytes(document, MADE));
        await read.document.loadingTask.destroy();
        expect(faultsIn(read)).toEqual([]);
        const words = settable(readDocument(document).join(' '));
        expect(wordsInTree(read.root)).toEqual(wordsIn(words));
      }),
      { numRuns: 20 },
    );
  });
});

describe('a policy as a PDF', () => {
  it('is the same file for the same policy and time', async () => {
    const document = documentFor(answered());
    const [one, other] = await Promise.all([
      policyToPdfBytes(document, MADE),
      policyToPdfBytes(document, MADE),
    ]);
    expect(Buffer.compare(one, other)).toBe(0);
  });
});

const QPDF = spawnSync('qpdf', ['--version']).status === 0;
const WHERE = QPDF ? '' : ' (skipped: qpdf is not installed)';

describe.skipIf(!QPDF)(`qpdf finds nothing wrong${WHERE}`, () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([['a new policy', START] as const, ...Object.entries(UNUSUAL).slice(0, 3)])(
    'in a PDF with %s',
    async (_name, answers) => {
      const file = join(folder, 'policy.pdf');
      writeFileSync(file, await sitePdf(answers));
      const { status, stdout } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
      expect(status, stdout).toBe(0);
    },
  );
});
