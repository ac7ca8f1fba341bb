import fs from 'node:fs';
import path from 'node:path';
import {withSite} from '../../../tests/fixtures/site';
import type {Block, ExportDocument} from '../../domain/export/model';
import {cacheName} from './cache';

const PICTURE: Block = {
  kind: 'picture',
  alternative: 'A map',
  caption: [],
  image: {type: 'file', path: 'img/map.webp'},
};

const documentOf = (block: Block) => ({title: 'Page', footer: '', blocks: [block]}) as unknown as ExportDocument;

test.each<[string, Block]>([
  ['a page', PICTURE],
  ['a note', {kind: 'paragraph', children: [{kind: 'note', id: '1', children: [PICTURE]}]}],
])('another picture of the same name in %s makes another document', (_where, block) => {
  withSite({'static/img/map.webp': 'one'}, ({root}) => {
    const nameNow = () => cacheName(root, 'writers', documentOf(block), 'pdf');
    const before = nameNow();
    expect(nameNow()).toBe(before);
    fs.writeFileSync(path.join(root, 'static/img/map.webp'), 'two');
    expect(nameNow()).not.toBe(before);
  });
});
