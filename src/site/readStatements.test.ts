import path from 'node:path';
import {withSite} from '../../tests/fixtures/site';
import {STATEMENTS} from '../domain/statements/statement';
import {readStatements} from './readStatements';

test('the statements of this site are there and have no problem', () => {
  const {statements, problems} = readStatements(path.resolve(__dirname, '../..'));
  expect(problems).toEqual([]);
  expect(Object.keys(statements).sort()).toEqual([...STATEMENTS].sort());
});

test('what is wrong is named with file, line and rule, and left out', () => {
  withSite(
    {
      'data/statements/safety.yml': 'title: {cs: a, en: b}\n',
      'data/statements/other.yml': 'title: x\n',
      'data/statements/accessibility.yml': 'title: &a x\n',
    },
    ({root}) => {
      const {statements, problems} = readStatements(root);
      expect(statements).toEqual({});
      const named = problems.map(({file, line, rule}) => `${path.basename(file)}:${line ?? '–'} ${rule}`);
      expect(named).toEqual(
        expect.arrayContaining(['safety.yml:1 record-language-missing', 'other.yml:– record-name']),
      );
      expect(named.some((one) => one.startsWith('accessibility.yml:1 '))).toBe(true);
    },
  );
});
