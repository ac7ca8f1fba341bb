import type {Page} from '../content/page';
import type {Locale} from '../locales/locales';
import type {SiteModel} from '../model/siteModel';
import {type EditLinksView, type TranslationNoticeView, editLinks, translationNotice} from './translations';
import {type FindingView, findingsOf} from './visits';

/** What a page shows that comes out of other texts than its own: it can change while the page's text stays. */
export interface ShownOfOthers {
  /** Sections of its source that changed after it was translated. */
  readonly notice: TranslationNoticeView | null;
  /** Where its file is edited depends on which other files there are. */
  readonly links: EditLinksView;
  /** Findings bring titles of the pages that they lead to; none on a page without findings. */
  readonly findings: readonly FindingView[];
}

/** What a page takes from other texts where it is shown in a language. */
export function shownOfOthers(model: SiteModel, page: Page, locale: Locale, repository: string | null): ShownOfOthers {
  const hasFindings = page.outline.directives.some(({name}) => name === 'findings');
  return {
    notice: translationNotice(model, page),
    links: editLinks(model, page, locale, repository),
    findings: hasFindings ? findingsOf(model, {}, locale) : [],
  };
}
