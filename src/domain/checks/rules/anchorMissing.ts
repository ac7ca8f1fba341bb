import {anchorsOf} from '../../content/anchors';
import {linkForm} from '../../content/links';
import type {Page} from '../../content/page';
import {pageKey} from '../../content/page';
import {DEFAULT_LOCALE} from '../../locales/locales';
import {problem} from '../problem';
import type {ModelRule} from '../rule';

/** A link to a section that its page does not have. */
export const anchorMissing: ModelRule = {
  id: 'anchor-missing',
  severity: 'error',
  texts: {
    cs: {
      what: 'Odkaz „{url}“ vede na oddíl, který stránka nemá.',
      why: 'Prohlížeč zůstane nahoře a čtenářka hledá marně.',
      mend: 'Odkazujte na značku nadpisu zapsanou jako {#značka}, stejnou ve všech jazycích.',
    },
    en: {
      what: 'The link “{url}” leads to a section that the page does not have.',
      why: 'The browser stays at the top and the reader searches in vain.',
      mend: 'Link to a heading id written as {#id}, the same in every language.',
    },
    nb: {
      what: 'Lenken «{url}» fører til et avsnitt som siden ikke har.',
      why: 'Nettleseren blir stående øverst, og leseren leter forgjeves.',
      mend: 'Lenk til en overskrifts-id skrevet som {#id}, lik på alle språk.',
    },
  },
  check(model) {
    const byFile = new Map<string, Page>();
    for (const page of model.pages) byFile.set(`${pageKey(page)}:${page.locale}`, page);
    const target = (from: Page, path: string) => {
      const key = pageKey({...from, path});
      return byFile.get(`${key}:${from.locale}`) ?? byFile.get(`${key}:${DEFAULT_LOCALE}`);
    };
    return model.pages.flatMap((page) =>
      page.outline.links
        .filter(({url}) => {
          const form = linkForm(url);
          if (form.kind === 'anchor') return !hasId(page, form.anchor);
          if (form.kind !== 'page' || form.anchor === undefined) return false;
          const other = target(page, form.path);
          return other !== undefined && !hasId(other, form.anchor);
        })
        .map(({url, line}) => problem(anchorMissing, {file: page.file, line}, {url})),
    );
  },
};

function hasId(page: Page, anchor: string): boolean {
  return anchorsOf(page.outline).includes(anchor);
}
