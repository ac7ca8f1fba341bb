import {type MouseEvent, type ReactNode, useEffect, useState} from 'react';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {DEFAULT_LOCALE, isLocale} from '../../domain/locales/locales';
import {EXIT_TARGETS} from '../../domain/safety/exitTargets';
import {NOTHING_PRESSED, PRESSES, WINDOW, lapsed, shiftPressed} from '../../domain/safety/shiftPresses';
import {leave, watchArrival} from './leave';

const EDITABLE = 'input, textarea, select, [contenteditable]';

/**
 * "Leave quickly": a plain link to a neutral page without script; with script it covers the page at once and takes
 * the site out of the way of Back. Shift three times does the same, and says how far it is.
 */
export function QuickExit(): ReactNode {
  const {siteConfig, i18n} = useDocusaurusContext();
  const {baseUrl} = siteConfig;
  const [pressed, setPressed] = useState(0);
  const leaving = translate({id: 'site.exit.leaving', message: 'Leaving'});
  useEffect(() => watchArrival(baseUrl, leaving), [baseUrl, leaving]);
  useEffect(() => {
    let state = NOTHING_PRESSED;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onKey = (event: KeyboardEvent) => {
      state = shiftPressed(state, {
        type: event.type === 'keydown' ? 'down' : 'up',
        key: event.key,
        time: event.timeStamp,
        repeat: event.repeat,
        modified: event.ctrlKey || event.altKey || event.metaKey,
        inTextField: event.target instanceof Element && event.target.closest(EDITABLE) !== null,
      });
      setPressed(state.count);
      clearTimeout(timer);
      if (state.count >= PRESSES) leave(baseUrl, leaving);
      else if (state.count > 0)
        timer = setTimeout(() => setPressed(lapsed(state, state.last + WINDOW + 1) ? 0 : state.count), WINDOW + 1);
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('keyup', onKey);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('keyup', onKey);
    };
  }, [baseUrl, leaving]);
  const onClick = (event: MouseEvent) => {
    event.preventDefault();
    leave(baseUrl, leaving);
  };
  const target = EXIT_TARGETS[isLocale(i18n.currentLocale) ? i18n.currentLocale : DEFAULT_LOCALE];
  const left = PRESSES - pressed;
  return (
    <div className="bar__leave">
      <a href={target} rel="noreferrer nofollow" data-quick-exit="" onClick={onClick}>
        {translate({id: 'site.exit', message: 'Leave quickly'})}
      </a>
      <span role="status" className={pressed > 0 ? 'bar__presses' : 'visually-hidden'}>
        {pressed > 0 &&
          left > 0 &&
          translate({id: 'site.exit.presses', message: 'Press Shift {count} more times to leave'}, {count: left})}
      </span>
    </div>
  );
}
