import {
  type FocusEvent,
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {service} from '@search-service';
import {Failure} from './Failure';
import {startSearch} from './startSearch';
import {usePanel} from './usePanel';
import {useSearchPage} from './useSearchPage';

const LIST = 'bar-search-results';

/**
 * The search field in the bar: a combobox (ARIA Authoring Practices). Nothing of search is loaded before it is used;
 * without script it leads to the topics. What is typed has no name and so is never part of an address.
 */
export function SearchBar(): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLFormElement>(null);
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [options, setOptions] = useState<string[]>([]);
  const [active, setActive] = useState(-1);
  /** The search page could not be fetched. */
  const [stuck, setStuck] = useState(false);
  const {Panel, failed, retry: loadPanel} = usePanel(open);
  const sendQuery = useSearchPage();
  const topics = useBaseUrl('/topics');

  // What was typed before the script came is not lost; Ctrl+K is a matter of the page's small script.
  useEffect(() => {
    setQuery(input.current?.value ?? '');
    setOpen(document.activeElement === input.current);
  }, []);
  useEffect(() => {
    const onPress = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('pointerdown', onPress);
    };
  }, []);

  /** Before something goes that has focus: without it a keyboard would begin at the top of the page again. */
  const keepFocus = useCallback(() => {
    if (box.current?.contains(document.activeElement)) input.current?.focus();
  }, []);
  const showAll = useCallback(() => {
    setStuck(false);
    sendQuery(input.current?.value ?? '').then(
      () => setOpen(false),
      () => {
        keepFocus();
        setStuck(true);
        setOpen(true);
      },
    );
  }, [sendQuery, keepFocus]);
  const retry = () => {
    keepFocus();
    if (stuck) showAll();
    else loadPanel();
  };
  const onOptions = useCallback((ids: string[]) => {
    setOptions(ids);
    setActive(-1);
  }, []);
  const clear = () => {
    if (input.current) input.current.value = '';
    setQuery('');
  };
  const move = (step: number) =>
    setActive((before) =>
      options.length === 0 ? -1 : (before + step + options.length + (before < 0 && step < 0 ? 1 : 0)) % options.length,
    );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Escape') {
      if (!open) clear();
      setOpen(false);
      setActive(-1);
    } else if (event.key === 'Enter') {
      const chosen = open ? options[active] : undefined;
      if (!chosen) return;
      event.preventDefault();
      document.getElementById(chosen)?.querySelector('a')?.click();
    }
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    showAll();
  };
  // Else the panel would cover what has focus. Where nothing else on the page gets it (another window does), it stays.
  const onBlur = ({relatedTarget}: FocusEvent) => {
    if (relatedTarget && !box.current?.contains(relatedTarget)) setOpen(false);
  };
  const label = translate({id: 'site.search.label', message: 'Search'});
  return (
    <form className="bar__search" role="search" action={topics} ref={box} onSubmit={onSubmit} onBlur={onBlur}>
      <label className="visually-hidden" htmlFor="bar-search">
        {label}
      </label>
      <input
        ref={input}
        className="input"
        id="bar-search"
        type="text"
        inputMode="search"
        enterKeyHint="search"
        role="combobox"
        aria-expanded={open && query.trim() !== ''}
        aria-controls={LIST}
        aria-autocomplete="list"
        aria-activedescendant={open ? options[active] : undefined}
        aria-keyshortcuts="Control+K"
        placeholder={label}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        onFocus={() => {
          startSearch();
          setOpen(true);
        }}
        onChange={(event) => {
          setStuck(false);
          setQuery(event.target.value);
          setOpen(document.activeElement === event.target);
        }}
        onKeyDown={onKeyDown}
      />
      {service && (
        <small className="hint">
          {translate({id: 'site.search.leaves', message: 'What you search for is sent to {service}.'}, {service})}
        </small>
      )}
      {open && (failed || stuck) && (
        <div className="search-panel">
          <Failure failure="network" retry={retry} />
        </div>
      )}
      {open && Panel && !stuck && (
        <Panel
          query={query}
          listId={LIST}
          active={active}
          onOptions={onOptions}
          onAll={showAll}
          onRetry={keepFocus}
          onLeave={() => setOpen(false)}
        />
      )}
    </form>
  );
}
