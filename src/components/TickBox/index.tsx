import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';

/**
 * `- [ ]` in a text: a box to tick on paper. A checkbox that nobody can change would be read aloud as a disabled control
 * without a name; a drawn box says nothing, and one that is ticked says so in a word.
 */
export function TickBox({checked = false}: {checked?: boolean}): ReactNode {
  return (
    <span className="tick" data-checked={checked || undefined}>
      {checked && <span className="visually-hidden">{translate({id: 'site.tick.done', message: 'Done:'})} </span>}
    </span>
  );
}
