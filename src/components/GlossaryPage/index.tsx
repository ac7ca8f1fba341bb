import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {translate} from '@docusaurus/Translate';
import {HTML_LANG, type Locale} from '../../domain/locales/locales';
import {initialOf} from '../../domain/concepts/initial';
import type {TermView} from '../../domain/views/topics';
import {LinkLine} from '../LinkLine';
import {Page} from '../Page';

function Entry({term}: {term: TermView}): ReactNode {
  useBrokenLinks().collectAnchor(term.id);
  return (
    <div id={term.id} data-search="entry">
      <dt>{term.topic ? <Link to={term.href}>{term.label}</Link> : term.label}</dt>
      <dd>
        {term.definition}
        {term.scopeNote && ` ${term.scopeNote}`}
      </dd>
      {term.altLabels.length > 0 && (
        <dd>
          {translate({id: 'site.glossary.also', message: 'Also:'})} {term.altLabels.join(', ')}
        </dd>
      )}
      <dd>
        {term.others.map(({locale, label}, index) => (
          <span key={locale}>
            {index > 0 && ' · '}
            {locale} <span lang={HTML_LANG[locale]}>{label}</span>
          </span>
        ))}
      </dd>
      {term.related.length > 0 && (
        <dd data-search="skip">
          {translate({id: 'site.glossary.see', message: 'See also:'})} <LinkLine links={term.related} />
        </dd>
      )}
    </div>
  );
}

/** All terms with their definitions, in the alphabet of the reader's language. */
export default function GlossaryPage({view}: {view: {terms: TermView[]; locale: Locale}}): ReactNode {
  const title = translate({id: 'site.glossary.title', message: 'Glossary'});
  const lead = translate({
    id: 'site.glossary.lead',
    message: 'The words that this site uses, each with its Czech, English and Norwegian counterpart.',
  });
  const letters = [...new Set(view.terms.map((term) => initialOf(term.label, view.locale)))];
  return (
    <Page title={title} description={lead} lead={lead}>
      <nav aria-label={translate({id: 'site.glossary.letters', message: 'Letters'})}>
        <ul className="letters">
          {letters.map((letter) => (
            <li key={letter}>
              <a href={`#letter-${letter}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map((letter) => (
        <section key={letter} className="section" aria-labelledby={`letter-${letter}`}>
          <h2 id={`letter-${letter}`}>{letter}</h2>
          <dl className="definitions">
            {view.terms
              .filter((term) => initialOf(term.label, view.locale) === letter)
              .map((term) => (
                <Entry key={term.id} term={term} />
              ))}
          </dl>
        </section>
      ))}
    </Page>
  );
}
