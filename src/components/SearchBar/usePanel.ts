import {useCallback, useEffect, useState} from 'react';
import {loadSearching} from './startSearch';

type Searching = Awaited<ReturnType<typeof loadSearching>>;

interface PanelPart {
  /** The panel, null as long as its part of the script has not come. */
  readonly Panel: Searching['default'] | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

/**
 * Fetches the panel when it is wanted. By hand, not by `lazy`: that would put an error in the place of the whole page and keep
 * the failure for ever.
 */
export function usePanel(wanted: boolean): PanelPart {
  const [searching, setSearching] = useState<Searching | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    loadSearching().then(setSearching, () => current && setFailed(true));
    return () => {
      current = false;
      setFailed(false);
    };
  }, [wanted, attempt]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  return {Panel: searching?.default ?? null, failed, retry};
}
