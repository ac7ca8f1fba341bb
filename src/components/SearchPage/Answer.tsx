import {type ReactNode, useEffect, useRef} from 'react';
import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {LOCALE_LABEL} from '../../domain/locales/locales';
import type {ConceptHit, SearchAnswer} from '../../domain/search/answer';
import {SearchResult} from '../SearchResult';

/** A concept that the query names, in whichever language it was named. */
function Concept({concept}: {concept: ConceptHit}): ReactNode {
  const {i18n} = useDocusaurusContext();
  const {id, label, definition, topic, matched} = concept;
  return (
    <section className="card search-concept" aria-labelledby={`concept-${id}`}>
      <h2 id={`concept-${id}`}>
        <Link to={topic ? `/topics/${id}` : `/glossary#${id}`}>{label}</Link>
      </h2>
      {matched.locale !== i18n.currentLocale && (
        <p className="stamp">
          {LOCALE_LABEL[matched.locale]}: <span lang={matched.locale}>{matched.label}</span>
        </p>
      )}
      <p>{definition}</p>
    </section>
  );
}

interface Props {
  answer: SearchAnswer;
  everywhere: boolean;
  onEverywhere: () => void;
  onMore: () => void;
}

/** The results of the search page, the concept that the query names on top. */
export function Answer({answer, everywhere, onEverywhere, onMore}: Props): ReactNode {
  const {selectMessage} = usePluralForm();
  const {results, total, concepts, shortened} = answer;
  const list = useRef<HTMLOListElement>(null);
  const more = useRef<HTMLButtonElement>(null);
  /** How many results stood there when more were asked for. */
  const before = useRef(Infinity);
  // Who asked for more goes on at the first new result, also where the button has gone because that was all.
  useEffect(() => {
    const {activeElement, body} = document;
    if (activeElement === more.current || activeElement === body)
      list.current?.children[before.current]?.querySelector('a')?.focus();
    before.current = Infinity;
  }, [results]);
  const counted = selectMessage(
    total,
    translate({id: 'site.search.count', message: '{count} result|{count} results'}, {count: total}),
  );
  const cut = translate({id: 'site.search.shortened', message: 'Only the first words were searched for.'});
  return (
    <div>
      <p className="stamp" role="status">
        {shortened ? `${counted} ${cut}` : counted}
      </p>
      {concepts.map((concept) => (
        <Concept key={concept.id} concept={concept} />
      ))}
      {total === 0 && !everywhere && (
        <p>
          {translate({id: 'site.search.nothing', message: 'Nothing was found in this language.'})}{' '}
          <button type="button" className="button" onClick={onEverywhere}>
            {translate({id: 'site.search.everywhere', message: 'Search in the other two languages'})}
          </button>
        </p>
      )}
      {total === 0 && everywhere && (
        <p>
          {translate({
            id: 'site.search.nothingAnywhere',
            message: 'Nothing was found in any language. Try another word, or look through the topics.',
          })}
        </p>
      )}
      <ol className="page-list" ref={list}>
        {results.map((result) => (
          <li key={result.url}>
            <SearchResult result={result} />
          </li>
        ))}
      </ol>
      {results.length < total && (
        <button
          ref={more}
          type="button"
          className="button button--quiet"
          onClick={() => {
            before.current = results.length;
            onMore();
          }}
        >
          {translate({id: 'site.search.more', message: 'More results'})}
        </button>
      )}
    </div>
  );
}
