import type {LoadContext, Plugin} from '@docusaurus/types';
import {formatPartialDate} from '../../domain/dates/partialDate';
import {HTML_LANG} from '../../domain/locales/locales';
import {STATEMENTS, statementRoute, statementView} from '../../domain/statements/statement';
import {readStatements} from '../../site/readStatements';
import {localeOf} from '../localePlugin';
import {pageMaker} from '../pageMaker';

/** `/safety` and `/accessibility`. A statement that cannot be read stops the build: every page links to both. */
export default function statements(context: LoadContext): Plugin {
  const locale = localeOf(context);
  return {
    name: 'statements',
    async contentLoaded({actions}) {
      const make = pageMaker(context, actions);
      const {statements: found, problems} = readStatements(context.siteDir);
      for (const id of STATEMENTS) {
        const statement = found[id];
        if (!statement) {
          const places = problems.map(({file, line, rule}) => `${file}:${line ?? 1} ${rule}`);
          throw new Error([`data/statements/${id}.yml is missing or cannot be read.`, ...places].join('\n'));
        }
        const formatDate = (date: string) => formatPartialDate(date, HTML_LANG[locale]);
        await make(statementRoute(id), 'StatementPage', statementView(statement, locale, formatDate));
      }
    },
  };
}
