import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {StatementView} from '../../domain/statements/statement';
import {Page} from '../Page';

/** What the site says about itself: plain headings, paragraphs and lists. */
export default function StatementPage({view}: {view: StatementView}): ReactNode {
  return (
    <Page title={view.title} description={view.description} lead={view.lead}>
      {view.sections.map(({id, heading, paragraphs, items, links}) => (
        <section key={id} aria-labelledby={id} className="prose">
          <h2 id={id}>{heading}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {items.length > 0 && (
            <ul>
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          )}
          {links.map(({href, label}) => (
            <p key={href}>
              <Link to={href}>{label}</Link>
            </p>
          ))}
        </section>
      ))}
      <p className="section stamp">
        {translate({id: 'site.statement.updated', message: 'Last checked: {date}'}, {date: view.updated})}
      </p>
    </Page>
  );
}
