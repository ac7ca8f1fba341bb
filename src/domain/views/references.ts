import {firstDay, formatPartialDate} from '../dates/partialDate';
import {HTML_LANG, type Locale} from '../locales/locales';
import type {SiteModel} from '../model/siteModel';
import type {Reference} from '../references/reference';

/** A source as it is listed: parts that a component joins with its own words. */
export interface ReferenceView {
  readonly key: string;
  readonly authors: string;
  readonly title: string;
  /** Language of the title, for `lang`. */
  readonly lang: string;
  readonly details: string;
  readonly url: string | null;
  /** The day on which the source was recorded, in the locale's words. */
  readonly accessed: string | null;
}

function authorsOf(reference: Reference): string {
  return reference.author
    .map((author) => ('literal' in author ? author.literal : [author.family, author.given].filter(Boolean).join(', ')))
    .join('; ');
}

/** Short name of a source in running text: "Persefona 2016". */
export function citationLabel(reference: Reference): string {
  const first = reference.author[0];
  const name = first
    ? 'literal' in first
      ? first.literal
      : first.family
    : (reference['container-title'] ?? reference.publisher ?? reference.title);
  const more = reference.author.length > 1 ? ' et al.' : '';
  const year = reference.issued && firstDay(reference.issued)?.slice(0, 4);
  return year ? `${name}${more} ${year}` : `${name}${more}`;
}

/** A source in the words of a locale. */
export function referenceView(reference: Reference, locale: Locale): ReferenceView {
  const date = (value: string | undefined) => (value ? formatPartialDate(value, HTML_LANG[locale]) : null);
  const volume = reference.volume
    ? [reference.volume, reference.issue && `(${reference.issue})`, reference.page && `, ${reference.page}`]
        .filter(Boolean)
        .join('')
    : null;
  const details = [reference['container-title'], volume, reference.publisher, date(reference.issued)]
    .filter(Boolean)
    .join(', ');
  const url = reference.DOI ? `https://doi.org/${reference.DOI}` : (reference.URL ?? null);
  return {
    key: reference.id,
    authors: authorsOf(reference),
    title: reference.title,
    lang: reference.language,
    details,
    url,
    accessed: date(reference.accessed),
  };
}

/** The sources with these keys, in the given order; unknown keys are left out. */
export function referenceViews(model: SiteModel, keys: readonly string[], locale: Locale): ReferenceView[] {
  return [...new Set(keys)].flatMap((key) => {
    const reference = model.references[key];
    return reference ? [referenceView(reference, locale)] : [];
  });
}
