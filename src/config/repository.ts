import {parseRepository} from '../domain/contributing/repository';

/**
 * Where the sources live on GitHub, as `owner/name`. Not decided yet: once it is, put the name here. Until then, or where the
 * variable REPOSITORY names none, this is null and the links "Edit this page" and "Suggest a change" lead to the guide.
 */
const KNOWN_REPOSITORY: string | null = null;

/** Set in workflows by `REPOSITORY: ${{ github.repository }}`, so that a fork's build leads to the fork. */
export const REPOSITORY = parseRepository(process.env.REPOSITORY) ?? KNOWN_REPOSITORY;
