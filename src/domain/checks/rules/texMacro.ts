import {TEX_REFUSED} from '../../content/tex';
import {problem} from '../problem';
import type {ModelRule} from '../rule';
import {pageProse} from '../text/pageProse';

/** A TeX macro that does more than set a formula. */
export const texMacro: ModelRule = {
  id: 'tex-macro',
  severity: 'error',
  texts: {
    cs: {
      what: 'Vzorec používá příkaz „{macro}“, který není povolen.',
      why: 'Takové příkazy vkládají odkazy a soubory, zavádějí nové příkazy, nebo kreslí mimo své místo na stránce.',
      mend: 'Napište vzorec bez tohoto příkazu; odkaz patří do textu vedle vzorce.',
    },
    en: {
      what: 'The formula uses the macro “{macro}”, which is not allowed.',
      why: 'Such macros bring in links and files, define new macros, or draw outside their place on the page.',
      mend: 'Write the formula without this macro; a link belongs in the text beside the formula.',
    },
    nb: {
      what: 'Formelen bruker kommandoen «{macro}», som ikke er tillatt.',
      why: 'Slike kommandoer henter inn lenker og filer, lager nye kommandoer eller tegner utenfor sin plass på siden.',
      mend: 'Skriv formelen uten denne kommandoen; en lenke hører hjemme i teksten ved siden av formelen.',
    },
  },
  example: {wrong: '$\\href{https://example.org}{d}$', right: '$d = 0.5$'},
  check(model) {
    return model.pages.flatMap((page) =>
      pageProse(model, page).formulas.flatMap(({value, line}) => {
        const macro = TEX_REFUSED.exec(value)?.[0];
        return macro === undefined ? [] : [problem(texMacro, {file: page.file, line}, {macro})];
      }),
    );
  },
};
