import type {Config} from '@docusaurus/types';
import type {Options as PresetOptions, ThemeConfig} from '@docusaurus/preset-classic';
import {blog, docs} from './src/config/docs';
import {guide} from './src/config/guide';
import {future} from './src/config/future';
import {buildLocale, i18n} from './src/config/locales';
import {markdown} from './src/config/markdown';
import {WHOLE, buildPart, hasSitePages} from './src/config/part';
import {PAGE_TEMPLATE} from './src/config/pageTemplate';
import {sitemap} from './src/config/sitemap';
import {SITE_NAME, SITE_TAGLINE} from './src/config/words';
import contentCheck from './src/plugins/content-check';
import directory from './src/plugins/directory';
import editions from './src/plugins/editions';
import events from './src/plugins/events';
import home from './src/plugins/home';
import leanClient from './src/plugins/lean-client';
import otherTexts from './src/plugins/other-texts';
import preparedStyles from './src/plugins/prepared-styles';
import quickRoutes from './src/plugins/quick-routes';
import ruleGuide from './src/plugins/rule-guide';
import noStorage from './src/plugins/no-storage';
import policy from './src/plugins/policy';
import sameBytes from './src/plugins/same-bytes';
import safety from './src/plugins/safety';
import socialImage from './src/plugins/social-image';
import search from './src/plugins/search';
import statements from './src/plugins/statements';
import thesaurus from './src/plugins/thesaurus';
import translations from './src/plugins/translations';
import visits from './src/plugins/visits';

/** A function, because Docusaurus loads it once for every language; `src/config/part.ts` says what a part is. */
export default function createConfig(): Config {
  const locale = buildLocale();
  const part = buildPart();
  const siteDir = __dirname;
  const themeConfig: ThemeConfig = {
    // Follow the system and store nothing: there is no switch.
    colorMode: {disableSwitch: true, respectPrefersColorScheme: true},
    docs: {versionPersistence: 'none'},
    tableOfContents: {minHeadingLevel: 2, maxHeadingLevel: 3},
  };
  const preset: PresetOptions = {
    docs: docs(siteDir, locale),
    blog: hasSitePages(part) && blog(siteDir, locale),
    pages: false,
    theme: {customCss: './src/css/index.css'},
    sitemap: sitemap(siteDir, locale),
  };
  return {
    title: SITE_NAME[locale],
    tagline: SITE_TAGLINE[locale],
    titleDelimiter: '·',
    favicon: 'img/icon.svg',
    url: process.env.SITE_URL ?? 'http://127.0.0.1:3000',
    baseUrl: '/',
    trailingSlash: false,
    baseUrlIssueBanner: false,
    // A part does not know the others' pages: `npm run build` looks at all links when the parts are together.
    onBrokenLinks: part === WHOLE ? 'throw' : 'ignore',
    onBrokenAnchors: part === WHOLE ? 'throw' : 'ignore',
    onDuplicateRoutes: 'throw',
    future,
    storage: {namespace: false},
    ssrTemplate: PAGE_TEMPLATE,
    i18n,
    markdown: markdown(locale),
    presets: [['classic', preset]],
    plugins: [
      sameBytes,
      noStorage,
      policy,
      leanClient,
      otherTexts,
      preparedStyles,
      quickRoutes,
      editions,
      search,
      ...(hasSitePages(part)
        ? [
            contentCheck,
            home,
            thesaurus,
            directory,
            visits,
            events,
            guide(siteDir, locale),
            ruleGuide,
            safety,
            statements,
            translations,
            socialImage,
          ]
        : []),
    ],
    themeConfig,
  };
}
