export interface StockOptions {
  /** Docusaurus's fast tools and the behaviour of its next major version. */
  readonly faster?: boolean;
  /** What a link to nothing is; Docusaurus's own default is `throw`. */
  readonly brokenLinks?: 'throw' | 'ignore';
}

/** `docusaurus.config.js` as the starter of Docusaurus has it, for docs in three languages, with formulas as its guide adds them. */
export function stockConfig({faster = false, brokenLinks = 'throw'}: StockOptions = {}): string {
  return `
const math = require('remark-math').default ?? require('remark-math');
const katex = require('rehype-katex').default ?? require('rehype-katex');
module.exports = {
  title: 'Guide', url: 'http://127.0.0.1', baseUrl: '/', onBrokenLinks: '${brokenLinks}', onBrokenAnchors: 'ignore',
  markdown: {format: 'detect', hooks: {onBrokenMarkdownLinks: '${brokenLinks}', onBrokenMarkdownImages: '${brokenLinks}'}},
  ${faster ? 'future: {v4: true, faster: true},' : ''}
  i18n: {defaultLocale: 'cs', locales: ['cs', 'en', 'nb']},
  presets: [['classic', {
    docs: {routeBasePath: 'docs', remarkPlugins: [math], rehypePlugins: [katex]},
    blog: false,
    theme: {},
  }]],
  stylesheets: [],
  clientModules: [require.resolve('katex/dist/katex.min.css')],
  themeConfig: {navbar: {title: 'Guide', items: [
    {type: 'doc', docId: 'index', label: 'Docs'}, {type: 'localeDropdown', position: 'right'},
  ]}},
};
`;
}
