import {type ReactNode, useEffect, useRef, useState} from 'react';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {service} from '@search-service';
import {LOCALES, localePrefix} from '../../domain/locales/locales';
import type {LinkView} from '../../domain/views/links';
import {Page} from '../Page';
import {Failure} from '../SearchBar/Failure';
import {onSent, session, wasSent} from '../SearchBar/session';
import {useSearch} from '../SearchBar/useSearch';
import {Answer} from './Answer';
import {type Chosen, Facets} from './Facets';
import {CopyLink} from './CopyLink';
import {takeLinked} from './address';

const ALL: Chosen = {kinds: [], topics: [], langs: [], edition: null};
const STEP = 20;

/** The search page. The query stays in memory; a copied link is read once and then leaves the address. */
export default function SearchPage({view}: {view: {topics: LinkView[]}}): ReactNode {
  const {siteConfig, i18n} = useDocusaurusContext();
  const topics = useBaseUrl('/topics');
  const input = useRef<HTMLInputElement>(null);
  const found = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [used, setUsed] = useState(false);
  const [chosen, setChosen] = useState<Chosen>(ALL);
  const [everywhere, setEverywhere] = useState(false);
  const [limit, setLimit] = useState(STEP);
  const ask = (text: string) => {
    session.query = text;
    setQuery(text);
    setUsed(true);
    setEverywhere(false);
    setLimit(STEP);
  };
  /** Before a button goes that has focus: without it a keyboard would begin at the top of the page again. */
  const keepPlace = () => found.current?.focus({preventScroll: true});
  useEffect(() => {
    const show = (text: string) => {
      if (input.current) input.current.value = text;
      ask(text);
    };
    const first = takeLinked() ?? (session.query || (input.current?.value ?? ''));
    if (first) show(first);
    // Who searched in the bar goes on in this field; who only opens the page stays where they are.
    if (wasSent()) input.current?.focus();
    const stop = onSent((text) => {
      show(text);
      input.current?.focus();
    });
    const onHash = () => {
      const linked = takeLinked();
      if (linked !== null) show(linked);
    };
    window.addEventListener('hashchange', onHash);
    return () => {
      stop();
      window.removeEventListener('hashchange', onHash);
    };
  }, []);
  const title = translate({id: 'site.search.label', message: 'Search'});
  const lead = translate({
    id: 'site.search.lead',
    message: 'Type in any of the three languages, with or without accents. What you search for stays on your device.',
  });
  const leadSent = translate(
    {
      id: 'site.search.leadSent',
      message: 'Type in any of the three languages. What you search for is sent to {service}, which runs the search.',
    },
    {service: service ?? ''},
  );
  const others = everywhere
    ? LOCALES.filter((locale) => locale !== i18n.currentLocale).map((locale) => `${localePrefix(locale)}/`)
    : [];
  return (
    <Page title={title} description={service ? leadSent : lead} lead={service ? leadSent : lead}>
      <form role="search" aria-label={title} action={topics} onSubmit={(event) => event.preventDefault()}>
        <label className="visually-hidden" htmlFor="search">
          {title}
        </label>
        <div className="search-row">
          <input
            ref={input}
            className="input"
            id="search"
            type="search"
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            onFocus={() => setUsed(true)}
            onChange={({target}) => ask(target.value)}
          />
        </div>
      </form>
      <p className="without-script">
        {translate({
          id: 'site.search.withoutScript',
          message: 'Search needs JavaScript. Without it, the topics lead to everything:',
        })}{' '}
        <Link to="/topics">{translate({id: 'site.topics.title', message: 'Topics'})}</Link>
      </p>
      {used && (
        <div ref={found} tabIndex={-1}>
          <Found
            key={String(everywhere)}
            {...{query, chosen, limit, everywhere, topics: view.topics, bases: [siteConfig.baseUrl, ...others]}}
            onChosen={setChosen}
            onEverywhere={() => {
              keepPlace();
              setEverywhere(true);
            }}
            onMore={() => setLimit((before) => before + STEP)}
            onRetry={keepPlace}
          />
        </div>
      )}
    </Page>
  );
}

interface FoundProps {
  query: string;
  chosen: Chosen;
  limit: number;
  everywhere: boolean;
  topics: readonly LinkView[];
  bases: readonly string[];
  onChosen: (chosen: Chosen) => void;
  onEverywhere: () => void;
  onMore: () => void;
  onRetry: () => void;
}

/** Facets and answers; made only when search is first used, so that nothing is loaded before. */
function Found({
  query,
  chosen,
  limit,
  everywhere,
  topics,
  bases,
  onChosen,
  onEverywhere,
  onMore,
  onRetry,
}: FoundProps): ReactNode {
  const {kinds, langs, edition} = chosen;
  const {state, retry} = useSearch(query, {bases, edition}, {kinds, langs, topics: chosen.topics, limit});
  const tryAgain = () => {
    onRetry();
    retry();
  };
  if (state.phase === 'loading')
    return <p role="status">{translate({id: 'site.search.loading', message: 'Search is loading …'})}</p>;
  if (state.phase === 'failed') return <Failure failure={state.failure} retry={tryAgain} className="banner" />;
  if (!state.answer) return null;
  return (
    <div className="search-found">
      <Facets
        chosen={chosen}
        counts={state.answer.facets}
        editions={state.editions}
        topics={topics}
        onChange={onChosen}
      />
      <div>
        <Answer answer={state.answer} everywhere={everywhere} onEverywhere={onEverywhere} onMore={onMore} />
        {state.answer.total > 0 && <CopyLink key={query} query={query} />}
      </div>
    </div>
  );
}
