import {withHeadingIds} from '../../content/headingIds';
import {type Heading, pageKey} from '../../content/page';
import {DEFAULT_LOCALE} from '../../locales/locales';
import {problem} from '../problem';
import type {ModelRule} from '../rule';

/**
 * Ids that a machine may copy, one for each heading, or undefined: only where the headings match in number and depth
 * and no id of the source stands at another heading, because then the sections may have changed places.
 */
function idsToCopy(own: readonly Heading[], theirs: readonly Heading[]): string | undefined {
  const known = new Set(theirs.flatMap(({id}) => id ?? []));
  const alike =
    own.length === theirs.length &&
    own.every(({depth, id}, index) => {
      const other = theirs[index];
      return depth === other?.depth && (id === undefined || id === other.id || !known.has(id));
    });
  return alike ? theirs.map(({id}) => id ?? '').join(' ') : undefined;
}

/** A translation whose explicit heading ids differ from those of its source. */
export const headingIds: ModelRule = {
  id: 'heading-ids',
  severity: 'error',
  texts: {
    cs: {
      what: 'Značky nadpisů se liší od stránky {source}: chybí {missing}, navíc {extra}.',
      why: 'Odkazy na oddíly musí platit ve všech jazycích.',
      mend: 'Dejte nadpisům stejné {#značky} ve stejném pořadí jako v {source}.',
    },
    en: {
      what: 'The heading ids differ from the page {source}: missing {missing}, extra {extra}.',
      why: 'Links to sections must work in every language.',
      mend: 'Give the headings the same {#ids} in the same order as in {source}.',
    },
    nb: {
      what: 'Overskriftenes id-er er andre enn på siden {source}: mangler {missing}, ekstra {extra}.',
      why: 'Lenker til avsnitt må virke på alle språk.',
      mend: 'Gi overskriftene de samme {#id-ene} i samme rekkefølge som i {source}.',
    },
  },
  example: {
    wrong: '(docs)    ## Jak začít {#how-to-begin}\n(i18n/nb) ## Slik begynner dere {#begynn}',
    right: '(docs)    ## Jak začít {#how-to-begin}\n(i18n/nb) ## Slik begynner dere {#how-to-begin}',
  },
  fix: (text, {params}) => (params.ids === undefined ? null : withHeadingIds(text, params.ids.split(' '))),
  check(model) {
    const ids = (page: {outline: {headings: readonly {id: string | undefined}[]}}) =>
      page.outline.headings.flatMap((heading) => heading.id ?? []);
    const sources = new Map(
      model.pages.filter((page) => page.locale === DEFAULT_LOCALE).map((page) => [pageKey(page), page]),
    );
    return model.pages.flatMap((page) => {
      const source = sources.get(pageKey(page));
      if (!source || page.locale === DEFAULT_LOCALE) return [];
      const [own, theirs] = [ids(page), ids(source)];
      if (own.join() === theirs.join()) return [];
      const copied = idsToCopy(page.outline.headings, source.outline.headings);
      const list = (these: string[], others: string[]) => these.filter((id) => !others.includes(id)).join(', ') || '–';
      return [
        problem(
          headingIds,
          {file: page.file, line: page.outline.headings[0]?.line},
          {
            source: source.file,
            missing: list(theirs, own),
            extra: list(own, theirs),
            ...(copied !== undefined && {ids: copied}),
          },
        ),
      ];
    });
  },
};
