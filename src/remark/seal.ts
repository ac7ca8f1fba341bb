import {randomUUID} from 'node:crypto';
import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';

/** Name of the attribute that shows that an element was made by us; the sanitiser takes it out again. */
export const SEAL = 'dataSeal';

/**
 * A word that nobody who writes a page can know: it marks the components that `siteDirectives` makes, so that the
 * sanitiser tells them from elements of the same name that stand in the page as HTML (a forged helpline, say). It is
 * made anew for every file and never reaches the page.
 */
export function sealOf(file: VFile): string {
  const known = file.data.seal;
  if (typeof known === 'string') return known;
  const seal = randomUUID();
  file.data.seal = seal;
  return seal;
}

/** Seals every component of a tree. What a page holds as HTML is still text at this step and cannot be among them. */
export function sealComponents(tree: Root, file: VFile): void {
  const seal = sealOf(file);
  visit(tree, (node) => {
    const data = node.data as {hName?: string; hProperties?: object} | undefined;
    if (data?.hName?.startsWith('x-')) data.hProperties = {...data.hProperties, [SEAL]: seal};
  });
}
