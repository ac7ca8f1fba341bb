import type {ReactNode} from 'react';
import type {TOCItem} from '@docusaurus/mdx-loader';
import {translate} from '@docusaurus/Translate';

/** The sections of a page. Titles come from Docusaurus with inline marks as HTML that the sanitiser has seen. */
export function ContentsList({
  toc,
  lang,
  titled = false,
}: {
  toc: readonly TOCItem[];
  lang?: string | undefined;
  titled?: boolean;
}): ReactNode {
  const title = translate({id: 'site.toc', message: 'On this page'});
  return (
    <nav className="toc" aria-label={title}>
      {titled && <h2>{title}</h2>}
      <ol lang={lang}>
        {toc
          .filter(({level}) => level === 2)
          .map(({id, value}) => (
            <li key={id}>
              <a href={`#${id}`} dangerouslySetInnerHTML={{__html: value}} />
            </li>
          ))}
      </ol>
    </nav>
  );
}
