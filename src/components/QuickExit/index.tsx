import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {DEFAULT_LOCALE, isLocale} from '../../domain/locales/locales';
import {EXIT_TARGETS} from '../../domain/safety/exitTargets';

/**
 * "Leave quickly": a plain link to a neutral page. The small script of every page (`src/pageScript`) covers the page at once
 * and takes the site out of the way of Back, also on Shift three times; its words stand here, in the reader's language.
 */
export function QuickExit(): ReactNode {
  const {i18n} = useDocusaurusContext();
  const left = (count: number) =>
    translate({id: 'site.exit.presses', message: 'Press Shift {count} more times to leave'}, {count});
  return (
    <div className="bar__leave">
      <a
        href={EXIT_TARGETS[isLocale(i18n.currentLocale) ? i18n.currentLocale : DEFAULT_LOCALE]}
        rel="noreferrer nofollow"
        data-quick-exit=""
        data-leaving={translate({id: 'site.exit.leaving', message: 'Leaving'})}
        data-left-1={left(1)}
        data-left-2={left(2)}
      >
        {translate({id: 'site.exit', message: 'Leave quickly'})}
      </a>
    </div>
  );
}
