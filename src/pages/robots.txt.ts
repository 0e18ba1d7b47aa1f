import type { APIRoute } from 'astro';
import { path } from '../site/urls.ts';

export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL(path('sitemap-index.xml'), site);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
