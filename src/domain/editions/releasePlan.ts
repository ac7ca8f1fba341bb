import {NEXT_EDITION} from '../content/page';
import {formatPartialDate} from '../dates/partialDate';
import {HTML_LANG, LOCALES, type Localised} from '../locales/locales';
import type {Tree} from '../making/changes';
import type {SiteModel} from '../model/siteModel';
import {pinsForEdition} from '../translation/decide';
import {type Edition, editionSchema} from './edition';
import {VERSIONS_FILE, belongsTo, copyOf, labelsFile, renderVersions, sidebarsFile, versionsOf} from './editionFolders';
import {withEdition} from './listedEdition';
import {EDITIONS_FILE, type Plan, withAddressesKept} from './plan';
import {refusals} from './refusals';
import {type Sidebars, editionLabels, missingLabels} from './sidebarLabels';

export interface ReleaseOptions {
  readonly name: string;
  /** Day of the release, `YYYY-MM-DD`. */
  readonly today: string;
  /** State of knowledge that it describes; the day of the release when left out. */
  readonly describes?: string | undefined;
  readonly title?: Partial<Localised>;
  readonly summary?: Partial<Localised>;
}

/** Cuts the edition in preparation as an edition: pages and labels in all languages, and what translations were made from. */
export function releasePlan(model: SiteModel, tree: Tree, sidebars: Sidebars, options: ReleaseOptions): Plan {
  const {name, today} = options;
  if (!editionSchema.shape.id.safeParse(name).success) return {refusal: refusals.badName(name)};
  const versions = versionsOf(tree[VERSIONS_FILE]);
  if (versions === null) return {refusal: refusals.unreadable(VERSIONS_FILE)};
  const taken = takenBy(model, tree, versions, name);
  if (taken !== undefined) return {refusal: refusals.taken(name, taken)};
  const later = model.editions.find(({id, released}) => released > today || (released === today && id > name));
  if (later) return {refusal: refusals.notNewest(name, later.id)};
  const missing = missingLabels(sidebars, tree);
  if (missing.length > 0) return {refusal: refusals.labels(missing.join(', '))};
  const copies = Object.entries(tree).flatMap(([file, text]) => {
    const copy = copyOf(file, name);
    return copy === null ? [] : [[copy, text] as const];
  });
  if (!model.pages.some(({edition}) => edition === NEXT_EDITION)) return {refusal: refusals.noPages()};
  const edition = entryOf(options);
  const after: SiteModel = {
    ...model,
    editions: [edition, ...model.editions],
    pages: model.pages.flatMap((page) => {
      const copy = copyOf(page.file, name);
      return copy === null ? [page] : [page, {...page, edition: name, file: copy}];
    }),
  };
  const write = {
    ...Object.fromEntries(copies),
    ...Object.fromEntries(pinsForEdition(model.pins, name).map(({file, text}) => [file, text ?? ''])),
    ...Object.fromEntries(LOCALES.map((locale) => [labelsFile(locale, name), editionLabels(tree, locale, name)])),
    [sidebarsFile(name)]: `${JSON.stringify(sidebars, null, 2)}\n`,
    [VERSIONS_FILE]: renderVersions([name, ...versions]),
    [EDITIONS_FILE]: withEdition(tree[EDITIONS_FILE] ?? '', edition),
  };
  return withAddressesKept(model, after, tree, {write, remove: []});
}

function takenBy(model: SiteModel, tree: Tree, versions: readonly string[], name: string): string | undefined {
  if (model.editions.some(({id}) => id === name)) return EDITIONS_FILE;
  if (versions.includes(name)) return VERSIONS_FILE;
  return Object.keys(tree).find((file) => belongsTo(file, name));
}

function entryOf({name, today, describes = today, title, summary}: ReleaseOptions): Edition {
  const day = (locale: keyof Localised) => formatPartialDate(describes, HTML_LANG[locale]);
  return {
    id: name,
    title: {cs: `Vydání ${name}`, en: `Edition ${name}`, nb: `Utgave ${name}`, ...given(title)},
    summary: {
      cs: `Znění příručky ke dni vydání; popisuje stav: ${day('cs')}.`,
      en: `The handbook as it was released; it describes the state of knowledge of ${day('en')}.`,
      nb: `Håndboken slik den ble utgitt; den beskriver kunnskapen per ${day('nb')}.`,
      ...given(summary),
    },
    released: today,
    describes,
    archived: false,
  };
}

/** Without what was not said, so that it does not overwrite what is made. */
function given(texts: Partial<Localised> = {}): Partial<Localised> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined));
}
