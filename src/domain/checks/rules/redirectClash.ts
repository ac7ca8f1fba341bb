import {permanentAddresses, writtenRedirects} from '../../editions/redirects';
import {docPath, knownRoutes, newestEdition} from '../../model/routes';
import {NEXT_EDITION} from '../../content/page';
import {DEFAULT_LOCALE} from '../../locales/locales';
import type {SiteModel} from '../../model/siteModel';
import {problem} from '../problem';
import type {ModelRule} from '../rule';

/** A redirect from an address that something else has: a page, or another redirect that leads elsewhere. */
export const redirectClash: ModelRule = {
  id: 'redirect-clash',
  severity: 'error',
  texts: {
    cs: {
      what: 'Z adresy {from} má čtenář přejít na {to}, ale na té adrese už je {other}.',
      why: 'Na jedné adrese může být jen jedna věc, jinak se ta druhá nedá otevřít.',
      mend: 'Adresu {from} smažte z redirect_from nebo z data/redirects.yml; zůstat smí jen na jednom místě.',
    },
    en: {
      what: 'Readers of {from} are to be led to {to}, but that address already has {other}.',
      why: 'One address can hold one thing only, or the other one cannot be opened.',
      mend: 'Delete the address {from} from redirect_from or from data/redirects.yml; it may stay in one place only.',
    },
    nb: {
      what: 'Lesere av {from} skal sendes til {to}, men på den adressen finnes allerede {other}.',
      why: 'Én adresse kan bare vise én ting, ellers kan ikke den andre åpnes.',
      mend: 'Slett adressen {from} fra redirect_from eller fra data/redirects.yml; den kan bare stå på ett sted.',
    },
  },
  example: {
    wrong: 'redirect_from: [/docs/groups/evening]   # docs/groups/evening.md exists',
    right: 'redirect_from: [/docs/groups/morning]   # docs/groups/morning.md was renamed',
  },
  check(model) {
    const known = knownRoutes(model);
    const files = filesByAddress(model);
    const taken = new Map(permanentAddresses(model).map(({from, to}) => [from, {to, other: to}]));
    return writtenRedirects(model).flatMap(({from, to, file, line}) => {
      const page = known.has(from) ? (files.get(from) ?? from) : undefined;
      const earlier = taken.get(from);
      const other = page ?? (earlier && earlier.to !== to ? earlier.other : undefined);
      if (!earlier) taken.set(from, {to, other: `→ ${to} (${file}${line === undefined ? '' : `:${line}`})`});
      return other === undefined ? [] : [problem(redirectClash, {file, line}, {from, to, other})];
    });
  },
};

function filesByAddress(model: SiteModel): ReadonlyMap<string, string> {
  const newest = newestEdition(model);
  return new Map(
    model.pages
      .filter(({collection, locale}) => collection === 'docs' && locale === DEFAULT_LOCALE)
      .map(({edition, path, frontMatter, file}) => [
        docPath({edition: edition ?? NEXT_EDITION, path, slug: frontMatter.slug}, newest),
        file,
      ]),
  );
}
