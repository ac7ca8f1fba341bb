import type {Problem, Rule} from './problem';
import {withoutFollowUps} from './followUps';
import {explain, sortProblems} from './problem';
import type {CheckContext, ModelRule} from './rule';
import {addressUnlisted} from './rules/addressUnlisted';
import {anchorMissing} from './rules/anchorMissing';
import {conceptCycle} from './rules/conceptCycle';
import {conceptLabelShared} from './rules/conceptLabelShared';
import {directiveTarget} from './rules/directiveTarget';
import {directiveUnknown} from './rules/directiveUnknown';
import {editionFiles} from './rules/editionFiles';
import {findingPlace} from './rules/findingPlace';
import {frontMatterKey} from './rules/frontMatterKey';
import {frontMatterMismatch} from './rules/frontMatterMismatch';
import {frontMatterSyntax} from './rules/frontMatterSyntax';
import {frontMatterValue} from './rules/frontMatterValue';
import {futureDate} from './rules/futureDate';
import {headingIds} from './rules/headingIds';
import {htmlNotAllowed} from './rules/htmlNotAllowed';
import {linkMissing} from './rules/linkMissing';
import {linkRefused} from './rules/linkRefused';
import {linkedFile} from './rules/linkedFile';
import {pageDefaultLocaleFolder} from './rules/pageDefaultLocaleFolder';
import {pageFormat} from './rules/pageFormat';
import {pageId} from './rules/pageId';
import {pageTranslationOnly} from './rules/pageTranslationOnly';
import {pageMoved} from './rules/pageMoved';
import {phoneNumber} from './rules/phoneNumber';
import {placeholderText} from './rules/placeholderText';
import {redirectClash} from './rules/redirectClash';
import {redirectTarget} from './rules/redirectTarget';
import {recordFieldInvalid} from './rules/recordFieldInvalid';
import {recordFieldMissing} from './rules/recordFieldMissing';
import {recordFieldUnknown} from './rules/recordFieldUnknown';
import {recordLanguageMissing} from './rules/recordLanguageMissing';
import {recordName} from './rules/recordName';
import {recordSyntax} from './rules/recordSyntax';
import {sourceUnknown} from './rules/sourceUnknown';
import {topicUnknown} from './rules/topicUnknown';
import {translationPinName} from './rules/translationPinName';
import {translationPinOrphan} from './rules/translationPinOrphan';
import {translationPinSeal} from './rules/translationPinSeal';
import {translationPinUnreadable} from './rules/translationPinUnreadable';
import {attachmentMetadata} from './rules/attachmentMetadata';
import {attachmentSize} from './rules/attachmentSize';
import {attachmentType} from './rules/attachmentType';
import {personalBankAccount} from './rules/personalBankAccount';
import {personalBirthDate} from './rules/personalBirthDate';
import {personalCoordinates} from './rules/personalCoordinates';
import {personalEmail} from './rules/personalEmail';
import {personalIdentityNumber} from './rules/personalIdentityNumber';
import {personalPhone} from './rules/personalPhone';
import {altMissing} from './rules/altMissing';
import {avoidedTerm} from './rules/avoidedTerm';
import {blamingWord} from './rules/blamingWord';
import {descriptionLength} from './rules/descriptionLength';
import {emptyTranslation} from './rules/emptyTranslation';
import {headingOrder} from './rules/headingOrder';
import {hiddenCharacter} from './rules/hiddenCharacter';
import {linkLabel} from './rules/linkLabel';
import {linkOtherLanguage} from './rules/linkOtherLanguage';
import {mixedAlphabet} from './rules/mixedAlphabet';
import {norwegianForms} from './rules/norwegianForms';
import {numberNotInSource} from './rules/numberNotInSource';
import {sourcedWithoutCitation} from './rules/sourcedWithoutCitation';
import {texMacro} from './rules/texMacro';
import {titleLength} from './rules/titleLength';
import {wrongLanguage} from './rules/wrongLanguage';
import {fileEncoding} from './rules/fileEncoding';
import {fileName} from './rules/fileName';
import {fileSize} from './rules/fileSize';
import {lineEndings} from './rules/lineEndings';
import {mergeConflict} from './rules/mergeConflict';
import {textInvolved} from './rules/textInvolved';
import {categoryFile} from './rules/categoryFile';
import {fileUnknown} from './rules/fileUnknown';
import {interfaceString} from './rules/interfaceString';
import {unknownId} from './rules/unknownId';
import type {Locale} from '../locales/locales';
import type {SiteModel} from '../model/siteModel';

/** Rules that look at the model. */
const MODEL_RULES: readonly ModelRule[] = [
  unknownId,
  findingPlace,
  futureDate,
  phoneNumber,
  conceptCycle,
  conceptLabelShared,
  editionFiles,
  pageTranslationOnly,
  pageId,
  topicUnknown,
  sourceUnknown,
  frontMatterMismatch,
  headingIds,
  htmlNotAllowed,
  directiveUnknown,
  directiveTarget,
  linkRefused,
  linkMissing,
  anchorMissing,
  redirectClash,
  redirectTarget,
  pageMoved,
  addressUnlisted,
  placeholderText,
  altMissing,
  avoidedTerm,
  blamingWord,
  descriptionLength,
  emptyTranslation,
  headingOrder,
  hiddenCharacter,
  linkLabel,
  linkOtherLanguage,
  mixedAlphabet,
  norwegianForms,
  numberNotInSource,
  sourcedWithoutCitation,
  texMacro,
  titleLength,
  wrongLanguage,
  translationPinOrphan,
  attachmentMetadata,
  attachmentSize,
  attachmentType,
  personalBankAccount,
  personalBirthDate,
  personalCoordinates,
  personalEmail,
  personalIdentityNumber,
  personalPhone,
];

/** Rules that the reader of the tree raises, because what they find cannot become part of the model. */
const READER_RULES: readonly Rule[] = [
  recordSyntax,
  recordName,
  recordLanguageMissing,
  recordFieldMissing,
  recordFieldUnknown,
  recordFieldInvalid,
  frontMatterSyntax,
  frontMatterKey,
  frontMatterValue,
  pageFormat,
  pageDefaultLocaleFolder,
  linkedFile,
  fileEncoding,
  fileName,
  fileSize,
  lineEndings,
  mergeConflict,
  textInvolved,
  categoryFile,
  fileUnknown,
  interfaceString,
  translationPinName,
  translationPinSeal,
  translationPinUnreadable,
];

export const ALL_RULES: readonly Rule[] = [...MODEL_RULES, ...READER_RULES];

const BY_ID = new Map(ALL_RULES.map((rule) => [rule.id, rule]));

/** Everything that is wrong with the site, what reading found included, in a fixed order. */
export function checkModel(model: SiteModel, context: CheckContext): Problem[] {
  return sortProblems(
    withoutFollowUps([...model.problems, ...MODEL_RULES.flatMap((rule) => rule.check(model, context))]),
  );
}

/** The problems that stop a build, as one text; null when there are none. */
export function renderErrors(problems: readonly Problem[], locale: Locale): string | null {
  const errors = problems.filter(({severity}) => severity === 'error');
  if (errors.length === 0) return null;
  return [...errors.map((found) => renderProblem(found, locale)), `${errors.length} problem(s)`].join('\n\n');
}

/** One problem as a block of text: place, what is wrong, why it matters, how to mend it. */
export function renderProblem(found: Problem, locale: Locale): string {
  const place = found.line === undefined ? found.file : `${found.file}:${found.line}`;
  const rule = BY_ID.get(found.rule);
  if (!rule) return `${place} [${found.rule}]`;
  const {what, why, mend} = explain(found, rule, locale);
  return `${place}\n  ${what}\n  ${why}\n  → ${mend} [${found.rule}]`;
}
