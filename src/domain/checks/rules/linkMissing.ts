import {withAddress} from '../../content/addresses';
import {linkForm} from '../../content/links';
import {type Page, pageKey} from '../../content/page';
import {pageKeys} from '../../model/lookup';
import {knownRoutes} from '../../model/routes';
import {problem} from '../problem';
import type {ModelRule} from '../rule';

/** The file link that an address without `.md` means, or undefined when there is no such page beside this one. */
function fileLink(page: Page, url: string, pages: ReadonlySet<string>): string | undefined {
  const form = linkForm(url);
  if (form.kind !== 'route' || url.includes('%')) return undefined;
  const path = form.path.replace(/^\/(?:docs\/)?/, '');
  return pages.has(pageKey({...page, path})) ? `/${path}.md${form.anchor ? `#${form.anchor}` : ''}` : undefined;
}

/** A link whose page or address does not exist. */
export const linkMissing: ModelRule = {
  id: 'link-missing',
  severity: 'error',
  texts: {
    cs: {
      what: 'Odkaz „{url}“ nikam nevede.',
      why: 'Čtenářka by skončila na prázdné stránce.',
      mend: 'Opravte adresu: stránku /slozka/stranka.md hledejte v docs/, ostatní adresy jsou například /partners/persefona nebo /help.',
    },
    en: {
      what: 'The link “{url}” leads nowhere.',
      why: 'A reader would end on an empty page.',
      mend: 'Correct the address: a page /folder/page.md must be in docs/; other addresses are such as /partners/persefona or /help.',
    },
    nb: {
      what: 'Lenken «{url}» fører ingen steder.',
      why: 'Leseren ville havne på en tom side.',
      mend: 'Rett adressen: en side /mappe/side.md må finnes i docs/; andre adresser er for eksempel /partners/persefona eller /help.',
    },
  },
  example: {wrong: '[the group](/groups/self-help-group)', right: '[the group](/groups/self-help-group.md)'},
  fix: (text, {line, params}) =>
    params.page && line !== undefined ? withAddress(text, line, params.url ?? '', params.page) : null,
  check(model) {
    const known = knownRoutes(model);
    const files = new Set(model.staticFiles);
    const pages = pageKeys(model);
    return model.pages.flatMap((page) =>
      page.outline.links
        .filter(({url}) => {
          const form = linkForm(url);
          if (form.kind === 'page') return !pages.has(pageKey({...page, path: form.path}));
          if (form.kind === 'route') return !known.has(form.path);
          if (form.kind === 'file') return !files.has(form.path);
          return false;
        })
        .map(({url, image, line}) => {
          const to = image ? undefined : fileLink(page, url, pages);
          return problem(linkMissing, {file: page.file, line}, {url, ...(to !== undefined && {page: to})});
        }),
    );
  },
};
