import type {ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {translate} from '@docusaurus/Translate';
import {routes} from '../../domain/model/addresses';
import type {EventView, EventsView} from '../../domain/views/events';
import {Page} from '../Page';
import {ReferenceItem} from '../ReferenceList';

function Event({event}: {event: EventView}): ReactNode {
  const {id, title, description, when, dateTime, references} = event;
  useBrokenLinks().collectAnchor(id);
  return (
    <li id={id} data-search="entry">
      <h3>{title}</h3>
      <p className="stamp">
        <time dateTime={dateTime}>{when}</time>
      </p>
      <p>{description}</p>
      {references.map((reference) => (
        <p className="stamp" key={reference.key} data-search="skip">
          {translate({id: 'site.cite.source', message: 'Source:'})} <ReferenceItem reference={reference} />
        </p>
      ))}
    </li>
  );
}

function Section({id, title, events}: {id: string; title: string; events: readonly EventView[]}): ReactNode {
  if (events.length === 0) return null;
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="page-list">
        {events.map((event) => (
          <Event key={event.id} event={event} />
        ))}
      </ul>
    </section>
  );
}

/** Days that the field keeps and dates of the partnership, and how to have them in a calendar of one's own. */
export default function EventsPage({view}: {view: EventsView}): ReactNode {
  const title = translate({id: 'site.events.title', message: 'Days and events'});
  const lead = translate({
    id: 'site.events.lead',
    message: 'Days on which the field draws attention to its work, and dates of the partnership.',
  });
  return (
    <Page title={title} description={lead} lead={lead}>
      <div className="box box--info">
        <p>
          <a href={useBaseUrl(routes.calendar)} type="text/calendar">
            {translate({id: 'site.events.calendar', message: 'The same as a calendar (iCalendar)'})}
          </a>
          .{' '}
          {translate({
            id: 'site.events.how',
            message: 'Open it with your calendar program, or subscribe to its address there.',
          })}
        </p>
        <p>
          {translate({
            id: 'site.events.trace',
            message:
              'A calendar keeps the names of these days on your device and in synchronised accounts, where others who use them can see them.',
          })}
        </p>
      </div>
      <Section
        id="field-days"
        title={translate({id: 'site.events.fieldDays', message: 'Every year'})}
        events={view.fieldDays}
      />
      <Section
        id="partnership"
        title={translate({id: 'site.events.partnership', message: 'From the partnership'})}
        events={view.partnership}
      />
    </Page>
  );
}
