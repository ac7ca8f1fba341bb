import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {HTML_LANG, LOCALE_LABEL} from '../../domain/locales/locales';
import type {SearchResult as Result} from '../../domain/search/answer';
import {kindLabel} from '../SearchBar/words';
import {Marked} from './Marked';

interface ResultLinkProps {
  url: string;
  inList: boolean;
  onFollow?: (() => void) | undefined;
  children: ReactNode;
}

/** A link to a result: inside this language by the router, to another language by a plain link. */
function ResultLink({url, inList, onFollow, children}: ResultLinkProps): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const isOwn = url.startsWith(siteConfig.baseUrl) && (siteConfig.baseUrl !== '/' || !/^\/(?:en|nb)(?:\/|$)/.test(url));
  const shared = {'data-search-result': '', tabIndex: inList ? -1 : undefined, onClick: onFollow, children};
  return isOwn ? <Link to={`/${url.slice(siteConfig.baseUrl.length)}`} {...shared} /> : <a href={url} {...shared} />;
}

interface Props {
  result: Result;
  inList?: boolean;
  onFollow?: () => void;
}

/**
 * One result: the page, the section that answers, words around it, its kind, edition and language. Texts with marks are keyed by
 * what they say: a browser that translates pages takes their pieces apart, and React could then neither change nor remove them.
 */
export function SearchResult({result, inList = false, onFollow}: Props): ReactNode {
  const {i18n} = useDocusaurusContext();
  const {url, title, titleMarks, section, snippet, kind, edition, lang} = result;
  const otherLanguage = lang === i18n.currentLocale ? undefined : HTML_LANG[lang];
  return (
    <>
      <ResultLink url={url} inList={inList} onFollow={onFollow}>
        <span key={JSON.stringify([titleMarks, section])} lang={otherLanguage}>
          <Marked text={title} marks={titleMarks} />
          {section && (
            <>
              {' › '}
              <Marked text={section.heading} marks={section.marks} />
            </>
          )}
        </span>
      </ResultLink>
      {snippet && (
        <p key={JSON.stringify(snippet)} lang={otherLanguage}>
          <Marked text={snippet.text} marks={snippet.marks} />
        </p>
      )}
      <p className="stamp">
        {[kindLabel(kind), edition, otherLanguage && LOCALE_LABEL[lang]].filter(Boolean).join(' · ')}
      </p>
    </>
  );
}
