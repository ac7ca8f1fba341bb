import {type Problem, problem} from '../domain/checks/problem';
import {translationPinName} from '../domain/checks/rules/translationPinName';
import {translationPinSeal} from '../domain/checks/rules/translationPinSeal';
import {translationPinUnreadable} from '../domain/checks/rules/translationPinUnreadable';
import {type Pin, type Pins, parsePin} from '../domain/translation/pin';
import {PIN_FOLDER, pinPlaceOf} from '../domain/translation/pinPlace';
import {listFiles, readText} from './tree';

/** Reads what was accepted of each translation. A pin that cannot be trusted becomes a problem and is left out. */
export function readPins(root: string, skip: ReadonlySet<string> = new Set()): Pins & {problems: Problem[]} {
  const pins: Record<string, Pin> = {};
  const damaged: string[] = [];
  const problems: Problem[] = [];
  for (const {file, isLink} of listFiles(root, PIN_FOLDER)) {
    const place = pinPlaceOf(file);
    if (isLink || skip.has(file)) continue;
    if (!place) {
      problems.push(problem(translationPinName, {file}));
      continue;
    }
    const params = {page: place.stem.replace(/^(?:next|records)\//, ''), locale: place.locale};
    const parsed = parsePin(readText(root, file));
    if ('pin' in parsed && parsed.pin.locale === place.locale) {
      pins[file] = parsed.pin;
      continue;
    }
    damaged.push(file);
    if ('fault' in parsed && parsed.fault === 'unreadable')
      problems.push(problem(translationPinUnreadable, {file}, {...params, message: parsed.detail}));
    else problems.push(problem(translationPinSeal, {file}, params));
  }
  return {pins, damaged, problems};
}
