import {PREFIXES} from '../../domain/safety/siteFolders';

/** `0007-3f9a0c51d2e4`: a number that counts up, and the beginning of the hash of everything in the release. */
export const RELEASE_ID = /^\d{4,}-[0-9a-f]{12}$/;

const FIRST_LINE = /^# release: (\S+)\n/;

/**
 * What nginx includes in its `server` block: root and headers of one release together, so that a reload changes both
 * at once. Files named by their content come from the pool too, where those of every kept release lie: a page opened
 * before the change still needs its own, and while a reload is under way an old worker is asked for new ones.
 * @param folder absolute path of the store
 */
export function currentConf(folder: string, id: string): string {
  const site = `${folder}/releases/${id}/site`;
  const assets = PREFIXES.map(
    (prefix) =>
      `location ^~ ${prefix}/assets/ { root ${folder}; error_page 404 ${prefix}/404.html; try_files /releases/${id}/site$uri /pool$uri =404; }`,
  );
  return [
    `# release: ${id}`,
    '# Written by "npm run publish"; changes are lost. After a change: nginx -t && systemctl reload nginx',
    `root ${site};`,
    `include ${site}/nginx-headers.conf;`,
    ...assets,
    '',
  ].join('\n');
}

/** Id of the release that such a file serves; null when it is another file. */
export function currentOf(conf: string): string | null {
  const id = FIRST_LINE.exec(conf)?.[1] ?? '';
  return RELEASE_ID.test(id) ? id : null;
}
