import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {InferenceView} from '../../domain/views/visits';
import {ReferenceItem} from '../ReferenceList';

/** A conclusion of ours, always shown with its label and its sources. */
export function Inference({inference}: {inference: InferenceView}): ReactNode {
  return (
    <details className="inference">
      <summary>{translate({id: 'site.inference', message: 'Our inference, not in the report'})}</summary>
      <p>{inference.text}</p>
      <ul>
        {inference.references.map((reference) => (
          <li key={reference.key}>
            <ReferenceItem reference={reference} />
          </li>
        ))}
      </ul>
    </details>
  );
}
