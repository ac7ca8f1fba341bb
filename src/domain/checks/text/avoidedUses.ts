import {avoidedLists} from '../../concepts/avoided';
import {LOCALES} from '../../locales/locales';
import type {SiteModel} from '../../model/siteModel';
import {type Problem, type Rule, problem} from '../problem';
import {avoidedFinder} from './findAvoided';
import {lineAt, ownWords, passagesOf} from './passages';

/** The field of a concept that tells how its words are used, and so names those that are not. */
const ABOUT_WORDS = 'scopeNote.';

/** A problem for every use of a word that a list in `data/` asks to avoid. Quotations and titles may hold it. */
export function avoidedUses(model: SiteModel, rule: Rule, listFile: string): Problem[] {
  const lists = avoidedLists(model, listFile);
  return LOCALES.flatMap((locale) => {
    const find = avoidedFinder(lists[locale], locale);
    return passagesOf(model)
      .filter((passage) => passage.locale === locale && !passage.section.startsWith(ABOUT_WORDS))
      .flatMap((passage) =>
        find(ownWords(passage, 'terms')).map(({entry, found, start}) =>
          problem(
            rule,
            {file: passage.file, line: lineAt(passage, start)},
            {found, use: entry.use, reason: entry.reason},
          ),
        ),
      );
  });
}
