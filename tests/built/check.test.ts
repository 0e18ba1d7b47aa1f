import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SAMPLE_FILE } from '../../scripts/documents/sample-policy.ts';
import { loadLibrary as loadFromDisk } from '../../scripts/check/load-library.ts';
import { checkDocument } from '../../src/check/check.ts';
import measured from '../../src/check/measured.json';
import { publishedChecksSchema } from '../../src/check/publish.ts';
import { publishCheck } from '../../src/check/published.ts';
import { loadLibrary } from '../../src/components/check/load-library.ts';
import { toPolicy } from '../../src/import/gather.ts';
import { readDocument } from '../../src/import/read.ts';
import { splitBlocks } from '../../src/import/split/split.ts';
import { DIST, read, readPage, ROOT, SUB_PATH_DIST } from './site.ts';

const page = readPage('check/index.html');
const props = JSON.parse(page.querySelector('#check')?.getAttribute('data-props') ?? '{}');

describe('the page that checks a document', () => {
  it('finds what the command line finds, from the data files of the site', async () => {
    const ofSite = await loadLibrary(props.slugs, async (file) => JSON.parse(read(file)));
    const bytes = new Uint8Array(readFileSync(ROOT + SAMPLE_FILE));
    const policy = toPolicy(splitBlocks(await readDocument({ name: 'sample.docx', bytes })));
    const publish = (library: typeof ofSite) =>
      publishCheck('sample.docx', policy, checkDocument(policy, library), null);
    const found = publish(ofSite);
    expect(found).toEqual(publish(loadFromDisk(ROOT)));
    expect(publishedChecksSchema.safeParse([found]).error).toBeUndefined();
    expect(found.topics.length).toBeGreaterThan(40);
  });

  it('says what was measured', () => {
    expect(props.measured).toMatchObject({
      policies: measured.policies,
      covered: measured.overall.unrelated.covered,
    });
  });

  it('offers the sample where it lies, under a sub-path too', () => {
    expect(props.sample).toBe('/check/sample-policy.docx');
    const below = readPage('check/index.html', SUB_PATH_DIST).querySelector('#check');
    expect(below?.getAttribute('data-props')).toContain(
      '/guides/policies/check/sample-policy.docx',
    );
    const offered = readFileSync(`${DIST}check/sample-policy.docx`);
    expect(offered.equals(readFileSync(ROOT + SAMPLE_FILE))).toBe(true);
  });

  it('may ask nobody but its own site for anything', () => {
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("worker-src 'self'");
    expect(policy).not.toMatch(/https?:/);
  });
});
