import {TEXT_LICENCE} from '../editions/licence';
import type {SourceEntry} from './content/cited';
import {outside} from './content/records';
import {sourceId} from './ids';
import type {Block, Fact, Inline} from './model';
import {type ExportWords, fill} from './words';

/** Parts that documents have in common. */

export const text = (value: string): Inline => ({kind: 'text', text: value});
export const strong = (value: string): Inline => ({kind: 'strong', children: [text(value)]});
export {outside};

/** The list of sources, each with the id to which citations lead. */
export function sourceBlocks(entries: readonly SourceEntry[]): Block[] {
  return entries.map(({key, parts, url}) => ({
    kind: 'paragraph',
    id: sourceId(key),
    children: [
      ...parts.map(({text: said, lang}): Inline =>
        lang === undefined
          ? text(said)
          : {kind: 'foreign', lang, children: [{kind: 'emphasis', children: [text(said)]}]},
      ),
      ...(url === null
        ? []
        : [text(' '), {kind: 'link' as const, target: {kind: 'outside' as const, url}, children: [text(url)]}]),
    ],
  }));
}

/** The licence, which the organisations have not confirmed yet. */
export function licenceFact(words: ExportWords): Fact {
  return {label: words.licence, value: [text(fill(words.licenceProposed, {name: TEXT_LICENCE.name}))]};
}
