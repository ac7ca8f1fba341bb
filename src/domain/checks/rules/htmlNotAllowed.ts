import {problem} from '../problem';
import type {ModelRule} from '../rule';

/**
 * Comments are the only HTML that a page may hold; they never reach the reader. A browser ends a comment also at
 * `<!-->`, `<!--->` and `--!>` (HTML, section 13.2.5), where CommonMark goes on: what follows would be live.
 */
export const HTML_COMMENT = /^<!--(?!-?>)(?:(?!--!?>)[\s\S])*-->\s*$/;

/** Raw HTML in a page. */
export const htmlNotAllowed: ModelRule = {
  id: 'html-not-allowed',
  severity: 'error',
  texts: {
    cs: {
      what: 'Stránka obsahuje HTML: {html}.',
      why: 'HTML může v prohlížeči čtenářky spustit cizí kód nebo načíst cizí obsah.',
      mend: 'Napište to v Markdownu, nebo použijte značku webu (:term, :cite, ::organisation …); znak < v textu pište jako &lt;.',
    },
    en: {
      what: 'The page holds HTML: {html}.',
      why: 'HTML can run foreign code or load foreign content in a reader’s browser.',
      mend: 'Write it in Markdown or use a directive of the site (:term, :cite, ::organisation …); write the sign < in text as &lt;.',
    },
    nb: {
      what: 'Siden inneholder HTML: {html}.',
      why: 'HTML kan kjøre fremmed kode eller hente fremmed innhold i leserens nettleser.',
      mend: 'Skriv det i Markdown, eller bruk et av nettstedets direktiver (:term, :cite, ::organisation …); skriv tegnet < som &lt; i tekst.',
    },
  },
  check(model) {
    return model.pages.flatMap((page) =>
      page.outline.html
        .filter(({value}) => !HTML_COMMENT.test(value))
        .map(({value, line}) =>
          problem(htmlNotAllowed, {file: page.file, line}, {html: value.split('\n')[0]?.slice(0, 40) ?? ''}),
        ),
    );
  },
};
