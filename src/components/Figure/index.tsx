import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {FigureView} from '../../domain/views/figures';
import {Cite} from '../Cite';
import {DrawingSvg} from './Drawing';
import {FigureFacts} from './FigureFacts';

/** Higher than a sheet of paper: on paper the same facts are read as text. */
const TALL = 1.4;

/**
 * A figure: a picture, drawn for narrow and for wide columns (the stylesheet shows one of them), its caption with the
 * sources, and the same facts as text.
 */
export function Figure({
  id,
  title,
  description,
  caption,
  provenance,
  citations,
  narrow,
  wide,
  facts,
}: FigureView): ReactNode {
  const words = {title, description};
  return (
    <figure className={wide.height > TALL * wide.width ? 'figure figure--tall' : 'figure'} id={`figure-${id}`}>
      <DrawingSvg id={`figure-${id}-narrow`} className="figure__narrow" drawing={narrow} {...words} />
      <DrawingSvg id={`figure-${id}-wide`} className="figure__wide" drawing={wide} {...words} />
      <figcaption>
        <strong>{title}.</strong>{' '}
        {provenance === 'proposed' && (
          <strong>{translate({id: 'site.provenance.proposed', message: 'Our suggestion.'})} </strong>
        )}
        {caption.replace(/\.$/, '')}
        {citations.length > 0 && <Cite citations={citations} />}.
      </figcaption>
      <details className="figure__facts">
        <summary>{translate({id: 'site.figure.facts', message: 'The figure in words'})}</summary>
        <FigureFacts facts={facts} />
      </details>
    </figure>
  );
}
