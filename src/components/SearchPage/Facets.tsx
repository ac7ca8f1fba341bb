import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {LOCALES, LOCALE_LABEL, type Locale} from '../../domain/locales/locales';
import type {SearchFilters, FacetCounts} from '../../domain/search/facets';
import {DOCUMENT_KINDS, type DocumentKind} from '../../domain/search/document';
import type {LinkView} from '../../domain/views/links';
import {kindLabel} from '../SearchBar/words';

export interface Chosen extends Required<Pick<SearchFilters, 'kinds' | 'topics' | 'langs'>> {
  readonly edition: string | null;
}

interface Props {
  chosen: Chosen;
  counts: FacetCounts;
  editions: readonly string[];
  topics: readonly LinkView[];
  onChange: (chosen: Chosen) => void;
}

interface ChoicesProps {
  legend: string;
  name: string;
  options: readonly {value: string; label: string; count: number}[];
  chosen: readonly string[];
  onChange: (values: string[]) => void;
}

/** One facet: a box to tick for each value, with the number of results that it would leave. */
function Choices({legend, name, options, chosen, onChange}: ChoicesProps): ReactNode {
  const shown = options.filter(({value, count}) => count > 0 || chosen.includes(value));
  if (shown.length === 0) return null;
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      {shown.map(({value, label, count}) => (
        <label className="check" key={value}>
          <input
            type="checkbox"
            name={`${name}-${value}`}
            checked={chosen.includes(value)}
            onChange={({target}) =>
              onChange(target.checked ? [...chosen, value] : chosen.filter((each) => each !== value))
            }
          />
          <span>{`${label} (${count})`}</span>
        </label>
      ))}
    </fieldset>
  );
}

const idOf = (href: string) => href.split('/').at(-1) ?? '';

/** Ways to narrow the results. */
export function Facets({chosen, counts, editions, topics, onChange}: Props): ReactNode {
  return (
    <form
      className="facets"
      aria-label={translate({id: 'site.search.facets', message: 'Narrow the results'})}
      onSubmit={(event) => event.preventDefault()}
    >
      <Choices
        legend={translate({id: 'site.search.facet.kind', message: 'Kind'})}
        name="kind"
        options={DOCUMENT_KINDS.map((kind) => ({value: kind, label: kindLabel(kind), count: counts.kinds[kind] ?? 0}))}
        chosen={chosen.kinds}
        onChange={(kinds) => onChange({...chosen, kinds: kinds as DocumentKind[]})}
      />
      <Choices
        legend={translate({id: 'site.search.facet.language', message: 'Language of the page'})}
        name="language"
        options={LOCALES.map((locale) => ({
          value: locale,
          label: LOCALE_LABEL[locale],
          count: counts.langs[locale] ?? 0,
        }))}
        chosen={chosen.langs}
        onChange={(langs) => onChange({...chosen, langs: langs as Locale[]})}
      />
      <div className="field">
        <label htmlFor="search-edition">{translate({id: 'site.search.facet.edition', message: 'Edition'})}</label>
        <select
          className="input"
          id="search-edition"
          value={chosen.edition ?? editions[0]}
          onChange={({target}) => onChange({...chosen, edition: target.value})}
        >
          {editions.map((edition) => (
            <option key={edition} value={edition}>
              {edition === 'next' ? translate({id: 'site.editions.next', message: 'In preparation'}) : edition}
            </option>
          ))}
        </select>
      </div>
      <Choices
        legend={translate({id: 'site.search.facet.topic', message: 'Topic'})}
        name="topic"
        options={topics.map(({href, label}) => ({value: idOf(href), label, count: counts.topics[idOf(href)] ?? 0}))}
        chosen={chosen.topics}
        onChange={(values) => onChange({...chosen, topics: values})}
      />
    </form>
  );
}
