import fs from 'node:fs';
import path from 'node:path';
import {
  type Attachment,
  type AttachmentFault,
  attachmentKind,
  sizeLimit,
} from '../domain/checks/attachments/attachment';
import {beginsAs} from '../domain/checks/attachments/magic';
import {DamagedFile} from '../domain/checks/attachments/metadata';
import {attachmentMetadata} from './attachmentMetadata';
import {listFiles} from './tree';

/**
 * Every file below `static/` with what is wrong with it. A file of another type, or one that is too large, is judged by
 * its name and size and never read: a picture of 50 MB costs no memory.
 */
export function readAttachments(root: string): Attachment[] {
  return listFiles(root, 'static')
    .filter(({isLink}) => !isLink)
    .map(({file}) => readAttachment(root, file));
}

function readAttachment(root: string, file: string): Attachment {
  const absolute = path.join(root, file);
  const kind = attachmentKind(file);
  const stat = fs.lstatSync(absolute, {throwIfNoEntry: false});
  // A name that is no UTF-8 cannot be opened; the rule of names says so.
  if (!stat) return {file, size: 0, kind: null, faults: []};
  const facts = {file, size: stat.size, kind};
  const limit = sizeLimit(kind);
  const faults: AttachmentFault[] = [];
  if (kind === null || !stat.isFile()) faults.push({fault: 'type'});
  if (stat.size > limit) faults.push({fault: 'size', limit});
  if (kind === null || faults.length > 0) return {...facts, faults};
  const bytes = new Uint8Array(fs.readFileSync(absolute));
  if (!beginsAs(kind, bytes)) return {...facts, faults: [{fault: 'content'}]};
  try {
    const found = attachmentMetadata(file, kind, bytes);
    return {...facts, faults: found.length > 0 ? [{fault: 'metadata', found}] : []};
  } catch (cause) {
    if (cause instanceof DamagedFile) return {...facts, faults: [{fault: 'content'}]};
    throw cause;
  }
}
