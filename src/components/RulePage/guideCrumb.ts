import {translate} from '@docusaurus/Translate';

/** The way back to the contributor guide. */
export function guideCrumb(): {href: string; label: string} {
  return {href: '/contribute', label: translate({id: 'site.rule.guide', message: 'How to contribute'})};
}
