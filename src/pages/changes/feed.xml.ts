import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { CHANGE_KINDS } from '../../history/schema.ts';
import { anchorOf, changeInWords, subjectOf } from '../../history/words.ts';
import { days, names } from '../../site/changes.ts';
import { path } from '../../site/urls.ts';

export const GET: APIRoute = ({ site }) => {
  if (!site) throw new Error('A feed needs the address of the site: set SITE_URL.');
  return rss({
    title: 'Side by Clause: changes',
    description: 'What has changed in the policies, in what we say of them, and in the law.',
    site: new URL(path(''), site),
    trailingSlash: false,
    customData: '<language>en-GB</language>',
    items: days.flatMap(({ date, changes }) =>
      changes.map((change) => ({
        title: subjectOf(change, names),
        description: [`${CHANGE_KINDS[change.kind]}.`, changeInWords(change)].join(' ').trim(),
        link: path(`changes/#${anchorOf(date, change)}`),
        pubDate: new Date(date),
      })),
    ),
  });
};
