import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {HelplineView} from '../../domain/views/directory';
import {Verified} from '../Verified';
import {SaferWays} from './SaferWays';

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

function className({emergency, freshness}: HelplineView): string {
  if (emergency) return 'helpline helpline--first on-deep';
  return freshness === 'expired' ? 'helpline helpline--expired' : 'helpline';
}

/**
 * A number that somebody in danger may call, with who it is for and how fresh it is. Before an old number stands what is
 * safer; in the place of an expired one.
 */
export function HelplineCard({helpline, level}: Props): ReactNode {
  const Heading = `h${level}` as const;
  const {freshness, number, tel, note} = helpline;
  const expired = freshness === 'expired' || number === null || tel === null;
  const said = facts(helpline);
  const verified = <Verified verified={helpline.verified} freshness={expired ? 'expired' : freshness} />;
  return (
    <section className={className(helpline)} id={helpline.id} data-search="entry">
      <Heading>{helpline.name}</Heading>
      {freshness !== 'fresh' && (
        <>
          {verified}
          <SaferWays elsewhere={helpline.elsewhere} />
        </>
      )}
      {!expired && (
        <a className="helpline__number" href={tel}>
          {number}
        </a>
      )}
      <p>{helpline.who}</p>
      {!expired && said.length > 0 && <p>{said.join(' · ')}</p>}
      {!expired && note && <p className="helpline__note">{note}</p>}
      {helpline.operator && (
        <p>
          {translate({id: 'site.helpline.operator', message: 'Run by:'})}{' '}
          <Link to={helpline.operator.href}>{helpline.operator.label}</Link>
        </p>
      )}
      {freshness === 'fresh' && verified}
    </section>
  );
}
