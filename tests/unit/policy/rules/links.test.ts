import { describe, expect, it } from 'vitest';
import { AIM, faultsOf, fixture, hillView, policyFile, reportOn } from '../../support/hill-view.ts';

const withLink = (url: string, facts = {}) =>
  faultsOf(policyFile(hillView(AIM.replace('all staff', `[all](${url}) staff`), facts)));

describe('a link out of a policy', () => {
  it('runs no script and carries no page in it, and is secure', () => {
    expect(reportOn(fixture('link-scheme'))).toBe(`link-scheme.mdx:28:13  link-scheme
  The link to "javascript:alert%281%29" begins with javascript:, which a policy may not link to.
  Fix: Leave the words without a link; links begin with #, https:// or mailto:.

link-scheme.mdx:28:46  link-scheme
  The link to "data:text/html,x" begins with data:, which a policy may not link to.
  Fix: Leave the words without a link; links begin with #, https:// or mailto:.

link-scheme.mdx:28:75  link-scheme
  The link to "http://posts.example/" begins with http:, which a policy may not link to.
  Fix: Use https: write https:// in place of http://, or leave the words without a link.

3 problems in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it('leads to a host that the front matter names', () => {
    expect(reportOn(fixture('link-host'))).toBe(`link-host.mdx:28:12  link-host
  The link to "https://posts.example/rules" leads to posts.example, which the front matter does not name.
  Fix: If the document has this link, and you have looked where it leads, add to the front matter: linkHosts: [posts.example].

1 problem in 1 file. Each rule is explained in docs/rules.md.`);
    expect(withLink('https://posts.example/x', { linkHosts: '[posts.example]' })).toEqual([]);
    expect(withLink('https://evil.posts.example', { linkHosts: '[posts.example]' })).toContain(
      'link-host 25:20',
    );
  });

  it('does not lead to another place on this site, which would move', () => {
    expect(reportOn(fixture('link-nowhere'))).toBe(`link-nowhere.mdx:28:12  link-nowhere
  The link to "rules.pdf" leads nowhere from the page of this policy.
  Fix: Link to a place in this policy, as in [clause 5.3](#5.3), or give the whole address; or leave the words without a link.

link-nowhere.mdx:28:39  link-nowhere
  The link to "/law/" leads nowhere from the page of this policy.
  Fix: Link to a place in this policy, as in [clause 5.3](#5.3), or give the whole address; or leave the words without a link.

2 problems in 1 file. Each rule is explained in docs/rules.md.`);
  });

  it.each([
    ['JAVASCRIPT:x', 'link-scheme'],
    ['//posts.example/', 'link-nowhere'],
    ['ftp://posts.example', 'link-scheme'],
    ['https://', 'link-nowhere'],
    ['vbscript:x', 'link-scheme'],
    ['mailto:', 'link-nowhere'],
  ])('is refused as well: %s', (url, rule) => {
    expect(withLink(url)).toEqual([`${rule} 24:20`]);
  });

  it('may be an address in the words, which is no link', () => {
    expect(
      faultsOf(policyFile(hillView(AIM.replace('staff', 'staff at http://x.example')))),
    ).toEqual([]);
  });
});
