import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {HelplineView} from '../../domain/views/directory';
import {HelplineCard} from '../HelplineCard';
import {useFreshness} from '../useFreshness';

interface Props {
  helplines: readonly HelplineView[];
}

/** How many numbers stand inside a text; all of them are on the help page. */
const IN_TEXT = 4;

/** The first helplines of a country inside a text, with the way to all of them. */
export function Helplines({helplines}: Props): ReactNode {
  const shown = useFreshness(helplines);
  return (
    <div className="section">
      <div className="grid">
        {shown.slice(0, IN_TEXT).map((helpline) => (
          <HelplineCard key={helpline.id} helpline={helpline} level={3} />
        ))}
      </div>
      <p>
        <Link to="/help">{translate({id: 'site.helplines.all', message: 'All help numbers of both countries'})}</Link>
      </p>
    </div>
  );
}
