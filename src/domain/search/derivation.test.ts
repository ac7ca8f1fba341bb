import {rootCzech} from './derivation';
import {fold} from './fold';
import {stemCzech} from './stemCzech';

const root = (word: string) => rootCzech(stemCzech(fold(word)));

/** Related words that share a root, though not a stem. */
const RELATED = `
násilí násilný | svépomoc svépomocný | terapeut terapeutický | založit založení | vzdělávat vzdělávání
bezpečný bezpečnost | důvěra důvěrný | rodina rodinný | skupina skupinka | domácí domácnost | výchova výchovný
sdílet sdílení | vykázat vykázání | organizace organizační | nezávislý nezávislost | zkusit zkušený
`
  .trim()
  .split(/[|\n]/)
  .map((pair) => pair.trim().split(' ') as [string, string]);

const UNRELATED = `
násilí násada | skupina skutek | terapie tečka | důvěra důvod | pomoc pomník | rodina ročník | oběť objem
`
  .trim()
  .split(/[|\n]/)
  .map((pair) => pair.trim().split(' ') as [string, string]);

test.each(RELATED)('%s and %s share a root', (a, b) => {
  expect(root(b)).toBe(root(a));
});

test.each(UNRELATED)('%s and %s do not', (a, b) => {
  expect(root(b)).not.toBe(root(a));
});
