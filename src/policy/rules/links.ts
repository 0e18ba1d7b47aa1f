import type { LocalProblem } from '../../report/problem.ts';
import type { PolicyReading } from '../policy.ts';
import type { OuterLink } from '../types.ts';

type Words = Pick<LocalProblem, 'rule' | 'message' | 'fix'>;

/**
 * Links out of a policy are links of the document to sites that its front matter names, over https,
 * or to mailboxes. Anything else could run a script, lead nowhere once the page is at another
 * address, or lead readers where nobody looked.
 */
export function linkProblems(reading: PolicyReading): LocalProblem[] {
  const hosts = reading.facts?.linkHosts ?? [];
  return reading.outerLinks.flatMap((link) => {
    const words = fault(link, hosts);
    return words ? [{ ...words, ...link.position }] : [];
  });
}

function fault({ url }: OuterLink, hosts: readonly string[]): Words | null {
  const address = addressOf(url);
  if (!address) return nowhere(url);
  if (address.protocol === 'mailto:') return address.pathname.includes('@') ? null : nowhere(url);
  if (address.protocol !== 'https:') return wrongScheme(url, address.protocol);
  return hosts.includes(address.host) ? null : unlisted(url, address.host);
}

/** Null for what has no scheme: it would be read as a place on this site. */
function addressOf(url: string): URL | null {
  const hasScheme = /^[a-z][a-z0-9+.-]*:/i.test(url.trim());
  return hasScheme && URL.canParse(url) ? new URL(url) : null;
}

function nowhere(url: string): Words {
  return {
    rule: 'link-nowhere',
    message: `The link to "${url}" leads nowhere from the page of this policy.`,
    fix: 'Link to a place in this policy, as in [clause 5.3](#5.3), or give the whole address; or leave the words without a link.',
  };
}

function wrongScheme(url: string, protocol: string): Words {
  return {
    rule: 'link-scheme',
    message: `The link to "${url}" begins with ${protocol}, which a policy may not link to.`,
    fix:
      protocol === 'http:'
        ? 'Use https: write https:// in place of http://, or leave the words without a link.'
        : 'Leave the words without a link; links begin with #, https:// or mailto:.',
  };
}

function unlisted(url: string, host: string): Words {
  return {
    rule: 'link-host',
    message: `The link to "${url}" leads to ${host}, which the front matter does not name.`,
    fix: `If the document has this link, and you have looked where it leads, add to the front matter: linkHosts: [${host}].`,
  };
}
