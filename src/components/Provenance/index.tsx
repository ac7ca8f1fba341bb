import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Provenance as Kind} from '../../domain/content/frontMatter';

/** How sure a page's claims are, in words; the line beside it differs in form, not only in colour. */
export function Provenance({kind}: {kind: Kind}): ReactNode {
  const words: Record<Kind, [name: string, meaning: string]> = {
    reported: [
      translate({id: 'site.provenance.reported', message: 'From the report.'}),
      translate({
        id: 'site.provenance.reported.meaning',
        message: 'Everything on this page is stated in the project report.',
      }),
    ],
    sourced: [
      translate({id: 'site.provenance.sourced', message: 'From sources.'}),
      translate({id: 'site.provenance.sourced.meaning', message: 'Claims are supported by the sources cited.'}),
    ],
    proposed: [
      translate({id: 'site.provenance.proposed', message: 'Our suggestion.'}),
      translate({id: 'site.provenance.proposed.meaning', message: 'The organisations have not confirmed it yet.'}),
    ],
  };
  const [name, meaning] = words[kind];
  return (
    <p className={`provenance provenance--${kind}`}>
      <strong>{name}</strong> {meaning}
    </p>
  );
}
