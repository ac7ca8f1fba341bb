import {modelWith} from '../../../../tests/fixtures/records';
import type {Attachment} from '../attachments/attachment';
import {explain} from '../problem';
import {attachmentSize} from './attachmentSize';

const file = 'static/img/map.png';
const found = (...attachments: Attachment[]) =>
  attachmentSize.check(Object.assign(modelWith({}), {attachments}), {today: '2026-06-30'}).map((problem) => ({
    severity: problem.severity,
    file: problem.file,
    what: explain(problem, attachmentSize, 'en').what,
    mend: explain(problem, attachmentSize, 'cs').mend,
  }));

describe('attachment-size', () => {
  test('refuses a file that is too large, and says both sizes', () => {
    const [problem, ...more] = found({
      file,
      size: 50_000_000,
      kind: 'png',
      faults: [{fault: 'size', limit: 2_000_000}],
    });
    expect(more).toEqual([]);
    expect(problem).toMatchObject({
      severity: 'error',
      file,
      what: 'The file “map.png” has 50000 kB; 2000 kB are allowed.',
    });
  });

  test('is silent about other faults and clean files', () => {
    expect(
      found({file, size: 1, kind: 'png', faults: []}, {file, size: 1, kind: null, faults: [{fault: 'type'}]}),
    ).toEqual([]);
  });
});
