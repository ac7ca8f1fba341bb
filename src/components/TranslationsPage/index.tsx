import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {formatPartialDate} from '../../domain/dates/partialDate';
import {LOCALES, LOCALE_LABEL} from '../../domain/locales/locales';
import type {Tally} from '../../domain/translation/matrix';
import type {GapView, StatusView} from '../../domain/views/translations';
import {Page} from '../Page';

function stateLabel(state: GapView['state']): string {
  const labels: Record<GapView['state'], string> = {
    outdated: translate({id: 'site.state.outdated', message: 'outdated'}),
    'not-translated': translate({id: 'site.state.notTranslated', message: 'not translated'}),
    'source-missing': translate({id: 'site.state.sourceMissing', message: 'source missing'}),
  };
  return labels[state];
}

/** A part of the site in the reader's words; an edition has its own name. */
function partLabel(group: string): string {
  const labels: Record<string, string> = {
    next: translate({id: 'site.editions.next', message: 'In preparation'}),
    blog: translate({id: 'site.nav.news', message: 'News'}),
    guide: translate({id: 'site.status.guide', message: 'Contributor guide'}),
    concepts: translate({id: 'site.status.concepts', message: 'Terms'}),
    organisations: translate({id: 'site.topic.organisations', message: 'Organisations'}),
    helplines: translate({id: 'site.partner.helplines', message: 'Help numbers'}),
    visits: translate({id: 'site.status.visits', message: 'Study visits'}),
    findings: translate({id: 'site.visit.findings', message: 'Findings'}),
    figures: translate({id: 'site.status.figures', message: 'Figures'}),
    events: translate({id: 'site.events.title', message: 'Days and events'}),
  };
  return labels[group] ?? group;
}

function Cell({tally}: {tally: Tally}): ReactNode {
  const right = tally.total - tally.outdated - tally.notTranslated - tally.sourceMissing;
  return (
    <td className="num">
      {tally.percent} % ({right}/{tally.total})
    </td>
  );
}

function Gaps({gaps}: {gaps: readonly GapView[]}): ReactNode {
  const {i18n} = useDocusaurusContext();
  const htmlLang = i18n.localeConfigs[i18n.currentLocale]?.htmlLang ?? i18n.currentLocale;
  if (gaps.length === 0)
    return <p>{translate({id: 'site.status.noGaps', message: 'Every text is current in all three languages.'})}</p>;
  return (
    <ul className="page-list">
      {gaps.map((gap) => (
        <li key={`${gap.edition} ${gap.title} ${gap.locale}`}>
          <strong>{gap.title}</strong> ({partLabel(gap.edition)}): {LOCALE_LABEL[gap.locale]}, {stateLabel(gap.state)}
          {gap.since && `, ${formatPartialDate(gap.since, htmlLang)}`}{' '}
          {gap.href && (
            <a href={gap.href} rel="noreferrer nofollow">
              {translate({id: 'site.status.translate', message: 'Translate this'})}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

/** For coordinators: how much of each part is current in each language, and what waits longest. */
export default function TranslationsPage({view}: {view: StatusView}): ReactNode {
  const title = translate({id: 'site.status.title', message: 'State of the translations'});
  const lead = translate({
    id: 'site.status.lead',
    message: 'How much of each part is current in each language, as of the last build of the site.',
  });
  return (
    <Page title={title} description={lead} lead={lead}>
      <div className="table" tabIndex={0} role="region" aria-labelledby="status-table">
        <table>
          <caption id="status-table">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{translate({id: 'site.status.part', message: 'Part'})}</th>
              {LOCALES.map((locale) => (
                <th scope="col" className="num" key={locale}>
                  {LOCALE_LABEL[locale]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.matrix.rows.map(({group, folder, tallies}) => (
              <tr key={`${group}/${folder}`}>
                <th scope="row">{folder ? `${partLabel(group)} / ${folder}` : partLabel(group)}</th>
                {LOCALES.map((locale) => (
                  <Cell key={locale} tally={tallies[locale]} />
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{translate({id: 'site.status.all', message: 'All'})}</th>
              {LOCALES.map((locale) => (
                <Cell key={locale} tally={view.matrix.totals[locale]} />
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      <section className="section" aria-labelledby="gaps">
        <h2 id="gaps">{translate({id: 'site.status.gaps', message: 'What waits, the oldest first'})}</h2>
        <Gaps gaps={view.gaps} />
      </section>
    </Page>
  );
}
