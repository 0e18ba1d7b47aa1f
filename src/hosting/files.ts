import { apacheFiles } from './apache.ts';
import { caddyFiles } from './caddy.ts';
import { netlifyHeaders } from './netlify.ts';
import { nginxFiles } from './nginx.ts';
import type { HostedSite, HostFile } from './site.ts';

/** What is published with the site, because hosts look for it there. @param site as it is hosted */
export function publishedFiles(site: HostedSite): HostFile[] {
  return [
    { name: '_headers', text: netlifyHeaders(site) },
    // Tells GitHub Pages to leave folders alone whose names begin with an underscore.
    { name: '.nojekyll', text: '' },
  ];
}

/**
 * What the owner of a server copies to where it belongs; none of it is published.
 *
 * @param site as it is hosted
 */
export function serverFiles(site: HostedSite): HostFile[] {
  return [...nginxFiles(site), ...apacheFiles(site), ...caddyFiles(site)];
}
