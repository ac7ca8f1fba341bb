import {useLocation} from '@docusaurus/router';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useUntranslated} from '../Untranslated';

/**
 * The public address under which the page is to be known: `siteConfig.url`, the reader's language, without a query. A page that
 * is not translated is known by the address of its source.
 */
export function useCanonical(): string {
  const {i18n} = useDocusaurusContext();
  const {pathname} = useLocation();
  const {createUrl} = useAlternatePageUtils();
  return createUrl({locale: useUntranslated().shownIn(pathname) ?? i18n.currentLocale, fullyQualified: true});
}
