import * as z from 'zod';

/** Ids are file names: lower-case ASCII words joined by hyphens. They never change and are not translated. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const id = z.string().regex(ID_PATTERN, {
  error: 'is not an id (lower-case letters a-z, digits and single hyphens)',
});

/** Address of a page inside an edition: `groups/self-help-group`. */
export const pagePath = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/, {
  error: 'is not the path of a page (such as "groups/self-help-group")',
});
