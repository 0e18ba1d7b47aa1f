import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { clauseParts } from './src/integrations/clause-parts.ts';
import { hueStyleSheet } from './src/integrations/hue-styles.ts';
import { hosting } from './src/integrations/hosting.ts';
import { licences } from './src/integrations/licences.ts';
import { offline } from './src/integrations/offline.ts';
import { pdfStubs } from './src/integrations/pdf-stubs.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { quietCss } from './src/integrations/quiet-css.ts';
import { policySources } from './src/integrations/policy-sources.ts';
import { quietLog } from './src/integrations/quiet-log.ts';
import { ShippedPackages } from './src/integrations/shipped-packages.ts';
import { validateContent } from './src/integrations/validate-content.ts';
import { securityTxt } from './src/integrations/security-txt.ts';
import { MARKDOWN_FEATURES } from './src/policy/markdown.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { readSiteConfig } from './src/site/config.ts';

const config = readSiteConfig(process.env);
const { site, base } = config;
const shipped = new ShippedPackages();

export default defineConfig({
  site,
  base,
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  server: { host: '127.0.0.1' },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: MARKDOWN_FEATURES, mdastPlugins: [clauseParts()] }),
  },
  integrations: [
    validateContent(),
    mdx(),
    sitemap({ filter: (page) => !new URL(page).pathname.startsWith(`${base}offline/`) }),
    searchIndex(),
    securityTxt(),
    licences(shipped),
    offline(config),
    hosting(config),
  ],
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [hueStyleSheet(), policySources(), plainImports(), quietCss(), shipped.plugin()],
    worker: { format: 'es', plugins: () => [pdfStubs(), shipped.plugin()] },
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: { onLog: quietLog },
    },
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames: scriptName } } } },
    },
  },
});

/** Without what Astro adds to the name of a component: every page would carry it. */
function scriptName({ name }) {
  return `_astro/${name.split('.')[0]}.[hash].js`;
}
