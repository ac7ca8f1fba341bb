import {LOCALES} from '../../../src/domain/locales/locales';
import {seeded} from '../../search/random';
import {paragraph, sentence} from './sentences';
import {folderOf} from './tree';
import {nameOf} from './words';

/** Pages of about 150 words, as those that our site makes from records and rules: two sections and a list, in every language. */
export function* shortPages(count: number): Generator<readonly [file: string, text: string]> {
  for (let number = 0; number < count; number += 1) {
    const random = seeded(number * 104_729 + 5);
    const parts = [paragraph(3, random), sentence(random), sentence(random), sentence(random), paragraph(3, random)];
    for (const locale of LOCALES) {
      const [opening = '', first, second, third, closing = ''] = parts.map((part) => part(locale));
      const list = [first, second, third].map((item) => `- ${item}`).join('\n');
      const text = `---\ntitle: "${nameOf(number * 11 + 5)} ${number}"\n---\n\n${opening}\n\n## A {#a}\n\n${list}\n\n## B {#b}\n\n${closing}\n`;
      yield [`${folderOf(locale)}/others/page-${String(number).padStart(4, '0')}.md`, text];
    }
  }
}
