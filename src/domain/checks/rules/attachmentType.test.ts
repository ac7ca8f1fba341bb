import {modelWith} from '../../../../tests/fixtures/records';
import type {Attachment} from '../attachments/attachment';
import {explain} from '../problem';
import {attachmentType} from './attachmentType';

const file = 'static/img/map.png';
const found = (...attachments: Attachment[]) =>
  attachmentType.check(Object.assign(modelWith({}), {attachments}), {today: '2026-06-30'}).map((problem) => ({
    severity: problem.severity,
    file: problem.file,
    what: explain(problem, attachmentType, 'en').what,
    mend: explain(problem, attachmentType, 'cs').mend,
  }));

describe('attachment-type', () => {
  test.each(['type', 'content'] as const)('refuses a file with the fault "%s"', (fault) => {
    expect(found({file, size: 1, kind: null, faults: [{fault}]})).toEqual([
      {
        severity: 'error',
        file,
        what: 'The file “map.png” does not belong here: it is of no allowed type, or its content is not what its name says.',
        mend: expect.stringContaining('png, jpg, jpeg, webp, avif, pdf, docx, odt, xlsx, ods, csv, txt'),
      },
    ]);
  });

  test('is silent about other faults and clean files', () => {
    expect(found({file, size: 1, kind: 'png', faults: []})).toEqual([]);
    expect(found({file, size: 1, kind: 'png', faults: [{fault: 'metadata', found: ['gps']}]})).toEqual([]);
    expect(attachmentType.check(modelWith({}), {today: '2026-06-30'})).toEqual([]);
  });
});
