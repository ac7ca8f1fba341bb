import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';

/** First stop of the Tab key on every page; works without script because every page has `#main`. */
export default function SkipToContent(): ReactNode {
  return (
    <a className="skip-link" href="#main">
      {translate({id: 'site.skip', message: 'Skip to the text'})}
    </a>
  );
}
