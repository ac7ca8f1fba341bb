import type {ReactNode} from 'react';
import type {Props} from '@docusaurus/Link';
import isInternalUrl from '@docusaurus/isInternalUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {applyTrailingSlash} from '@docusaurus/utils-common';

/**
 * Stands for `@docusaurus/Link` in the whole site: a link is a link, and the browser follows it. The stock one swaps pages by
 * script, for which every page has to know all others; here a page is whole without script, and editions are built apart
 * (`src/config/part.ts`), so that a page's script knows only those that were built with it. Addresses and the check for links that
 * lead nowhere are as in the stock one.
 */
export default function Link({
  to,
  href,
  autoAddBaseUrl = true,
  'data-noBrokenLinkCheck': unchecked,
  ...rest
}: Omit<Props, 'isNavLink'>): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const {withBaseUrl} = useBaseUrlUtils();
  const brokenLinks = useBrokenLinks();
  const given = to ?? href;
  if (rest.id) brokenLinks.collectAnchor(rest.id);
  if (given === undefined) return <a {...rest} />;
  const based = autoAddBaseUrl && given.startsWith('/') ? withBaseUrl(given) : given;
  const isInternal = isInternalUrl(given);
  const target = isInternal
    ? applyTrailingSlash(based, {trailingSlash: siteConfig.trailingSlash, baseUrl: siteConfig.baseUrl})
    : based;
  if (isInternal && !unchecked) brokenLinks.collectLink(target);
  // A link to another site opens beside this one unless it says otherwise, and tells it nothing.
  return <a href={target} {...(!isInternal && {target: '_blank', rel: 'noopener noreferrer'})} {...rest} />;
}
