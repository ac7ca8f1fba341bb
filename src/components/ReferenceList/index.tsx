import type {ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReferenceView} from '../../domain/views/references';

/** One source as the citation style sets it; its title is in its own language and leads to it. */
export function ReferenceItem({reference: {parts, url}}: {reference: ReferenceView}): ReactNode {
  return parts.map(({text, lang}) => {
    if (lang === undefined) return text;
    const title = <cite lang={lang}>{text}</cite>;
    return url ? (
      <a key="title" href={url} rel="noreferrer">
        {title}
      </a>
    ) : (
      <span key="title">{title}</span>
    );
  });
}

function Cited({reference, id}: {reference: ReferenceView; id: string}): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <li id={id}>
      <ReferenceItem reference={reference} />
    </li>
  );
}

/** Sources as a list by author and year. `idOf` gives entries ids, where citations of the same page lead to them. */
export function ReferenceList({
  references,
  idOf,
}: {
  references: readonly ReferenceView[];
  idOf?: (key: string) => string;
}): ReactNode {
  return (
    <ul className="references">
      {references.map((reference) =>
        idOf ? (
          <Cited key={reference.key} reference={reference} id={idOf(reference.key)} />
        ) : (
          <li key={reference.key}>
            <ReferenceItem reference={reference} />
          </li>
        ),
      )}
    </ul>
  );
}
