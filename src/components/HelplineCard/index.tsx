import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {HelplineView} from '../../domain/views/directory';
import {Verified} from '../Verified';

interface Props {
  helpline: HelplineView;
  /** Level of the name's heading. */
  level: 2 | 3;
}

/** What the sources say of hours, cost, anonymity and languages; what they do not say is left out. */
function facts(helpline: HelplineView): string[] {
  const said: string[] = [];
  if (helpline.hours) said.push(helpline.hours);
  else if (helpline.alwaysOpen) said.push(translate({id: 'site.helpline.alwaysOpen', message: 'Round the clock'}));
  if (helpline.cost === 'free') said.push(translate({id: 'site.helpline.free', message: 'Free of charge'}));
  if (helpline.anonymous) said.push(translate({id: 'site.helpline.anonymous', message: 'You may stay anonymous'}));
  if (helpline.languages.length > 0) {
    said.push(
      translate(
        {id: 'site.helpline.languages', message: 'Languages: {languages}'},
        {languages: helpline.languages.join(', ')},
      ),
    );
  }
  return said;
}

/** A number that somebody in danger may call, with who it is for and how fresh it is. */
export function HelplineCard({helpline, level}: Props): ReactNode {
  const Heading = `h${level}` as const;
  const said = facts(helpline);
  return (
    <section
      className={helpline.emergency ? 'helpline helpline--first on-deep' : 'helpline'}
      id={helpline.id}
      data-search="entry"
    >
      <Heading>{helpline.name}</Heading>
      <a className="helpline__number" href={helpline.tel}>
        {helpline.number}
      </a>
      <p>{helpline.who}</p>
      {said.length > 0 && <p>{said.join(' · ')}</p>}
      {helpline.note && <p>{helpline.note}</p>}
      {helpline.operator && (
        <p>
          {translate({id: 'site.helpline.operator', message: 'Run by:'})}{' '}
          <Link to={helpline.operator.href}>{helpline.operator.label}</Link>
        </p>
      )}
      <Verified verified={helpline.verified} />
    </section>
  );
}
