import {type ReactNode, useEffect} from 'react';
import {READY} from '../../domain/weight/pageEvents';

/** Tells the page's small script that every control answers now: effects of the whole page have run before this one. */
export default function Root({children}: {children: ReactNode}): ReactNode {
  useEffect(() => {
    document.dispatchEvent(new Event(READY));
  }, []);
  return children;
}
