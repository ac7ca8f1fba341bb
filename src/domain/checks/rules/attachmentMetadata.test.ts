import {modelWith} from '../../../../tests/fixtures/records';
import type {Attachment} from '../attachments/attachment';
import {explain} from '../problem';
import {attachmentMetadata} from './attachmentMetadata';

const file = 'static/img/map.png';
const found = (...attachments: Attachment[]) =>
  attachmentMetadata.check(Object.assign(modelWith({}), {attachments}), {today: '2026-06-30'}).map((problem) => ({
    severity: problem.severity,
    file: problem.file,
    what: explain(problem, attachmentMetadata, 'en').what,
    mend: explain(problem, attachmentMetadata, 'cs').mend,
  }));

describe('attachment-metadata', () => {
  test('refuses a picture with a place, and names the machine that takes it out', () => {
    expect(found({file, size: 1, kind: 'png', faults: [{fault: 'metadata', found: ['exif', 'gps']}]})).toEqual([
      {
        severity: 'error',
        file,
        what: 'The file “map.png” carries hidden details: details of the camera (Exif), the place where it was taken (GPS).',
        mend: expect.stringContaining('npm run fix'),
      },
    ]);
  });

  test('says what to do by hand where no machine can', () => {
    const document: Attachment = {
      file: 'static/files/a.docx',
      size: 1,
      kind: 'office',
      faults: [{fault: 'metadata', found: ['author']}],
    };
    expect(found(document)[0]).toMatchObject({
      severity: 'error',
      mend: expect.stringContaining('Zkontrolovat dokument'),
    });
  });

  test('only lists the name of a program in a PDF', () => {
    const faults = [{fault: 'metadata', found: ['program']}] as const;
    expect(found({file: 'static/files/a.pdf', size: 1, kind: 'pdf', faults})).toMatchObject([{severity: 'warning'}]);
  });

  test('is silent about other faults and clean files', () => {
    expect(
      found({file, size: 1, kind: 'png', faults: []}, {file, size: 1, kind: null, faults: [{fault: 'type'}]}),
    ).toEqual([]);
  });
});
