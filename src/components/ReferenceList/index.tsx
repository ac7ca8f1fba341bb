import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {ReferenceView} from '../../domain/views/references';

/** One source: author, title in its own language, where it stands, when it was recorded. */
export function ReferenceItem({reference}: {reference: ReferenceView}): ReactNode {
  const {authors, title, lang, details, url, accessed} = reference;
  const name = <cite lang={lang}>{title}</cite>;
  return (
    <>
      {authors && `${authors}: `}
      {url ? (
        <a href={url} rel="noreferrer">
          {name}
        </a>
      ) : (
        name
      )}
      {details && `${/[.?!]$/.test(title) ? '' : '.'} ${details}`}
      {accessed && `. ${translate({id: 'site.reference.recorded', message: 'Recorded on {date}'}, {date: accessed})}`}.
    </>
  );
}

/** Sources as a list. */
export function ReferenceList({references}: {references: readonly ReferenceView[]}): ReactNode {
  return (
    <ol>
      {references.map((reference) => (
        <li key={reference.key}>
          <ReferenceItem reference={reference} />
        </li>
      ))}
    </ol>
  );
}
