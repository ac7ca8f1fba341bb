import type {Localised} from '../../locales/locales';
import {cs} from './cs';
import {en} from './en';
import type {ExportWords} from './exportWords';
import {nb} from './nb';

export type {ExportWords};

/** The words of each language; a test holds those that the pages also say equal to theirs. */
export const EXPORT_WORDS: Localised<ExportWords> = {cs, en, nb};

/** Puts values into the places `{name}` of a sentence. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
