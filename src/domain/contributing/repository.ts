/** The branch from which the site is published; the browser editor opens files of it. */
export const MAIN_BRANCH = 'main';

const OWNER_AND_NAME = /^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,38}\/(?!\.{1,2}$)[\w.-]{1,100}$/;

/** Reads `owner/name`; nothing or an empty text means that the repository is not known. */
export function parseRepository(value: string | undefined): string | null {
  const name = value?.trim() ?? '';
  if (name === '') return null;
  if (!OWNER_AND_NAME.test(name)) throw new Error(`REPOSITORY is not "owner/name": ${JSON.stringify(name)}`);
  return name;
}
