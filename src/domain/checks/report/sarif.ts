import {HTML_LANG, type Locale} from '../../locales/locales';
import type {Problem, Rule} from '../problem';
import {ALL_RULES} from '../allRules';
import {type ReportOptions, describe, rulePage} from './described';
import {withoutPlaceholders} from './generalWords';

/** The site's address on a contributor's machine: SARIF takes no relative addresses. */
const LOCAL_SITE = 'http://127.0.0.1:3000';

/** SARIF reads `[text](address)` in a message as a link (section 3.11.6); words of a contribution must not make one. */
function message(text: string): {text: string} {
  return {text: text.replace(/\]\(/g, '] (')};
}

function descriptor(rule: Rule, locale: Locale, site: string): object {
  const {what, why, mend} = rule.texts[locale];
  const helpUri = rulePage(rule.id, locale, site);
  return {
    id: rule.id,
    shortDescription: message(withoutPlaceholders(what)),
    fullDescription: message(why),
    help: message(`${withoutPlaceholders(mend)} ${helpUri}`),
    helpUri,
    defaultConfiguration: {level: rule.severity},
  };
}

/** SARIF 2.1.0 (OASIS), the exchange format of code scanners. Rules speak English where each problem has its own language. */
export function sarifReport(problems: readonly Problem[], options: ReportOptions): string {
  const locale = options.language === 'file' ? 'en' : options.language;
  const site = options.site || LOCAL_SITE;
  const rules = ALL_RULES.map((rule) => descriptor(rule, locale, site));
  const results = problems.map((found) => {
    const {what, why, mend} = describe(found, {...options, site});
    const index = ALL_RULES.findIndex(({id}) => id === found.rule);
    const region = found.line === undefined ? {} : {region: {startLine: found.line}};
    return {
      ruleId: found.rule,
      ...(index >= 0 && {ruleIndex: index}),
      level: found.severity,
      message: message([what, why, `→ ${mend}`].join('\n')),
      locations: [
        {
          physicalLocation: {artifactLocation: {uri: uriOf(found.file), uriBaseId: '%SRCROOT%'}, ...region},
        },
      ],
    };
  });
  const driver = {name: 'content-check', informationUri: `${site}/contribute/rules`, rules};
  const run = {tool: {driver}, language: HTML_LANG[locale], columnKind: 'unicodeCodePoints', results};
  const log = {$schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run]};
  return JSON.stringify(log, null, 2);
}

/** A relative reference to a file; a lone surrogate, which no address can carry, is replaced. */
function uriOf(file: string): string {
  return file
    .split('/')
    .map((name) => encodeURIComponent(name.replace(/\p{Cs}/gu, '\uFFFD')))
    .join('/');
}
