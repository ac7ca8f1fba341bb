import type {Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {type Autolinks, autolinksFor, withAutolinks} from './autolinks';

const parserWith = (autolinks: Autolinks) =>
  unified().use(remarkParse).use(remarkGfm).use(withAutolinks, autolinks).use(remarkMath).use(remarkDirective).freeze();

const PARSERS: Readonly<Record<Autolinks, ReturnType<typeof parserWith>>> = {
  all: parserWith('all'),
  'no-email': parserWith('no-email'),
  none: parserWith('none'),
};

/** Most bodies that are remembered: more than the site has pages, few enough to fit into memory. */
const MOST = 2000;
const known = new Map<string, Root>();

/**
 * Parses the body of a page with the same syntax extensions as the site's pipeline. Checks, translation states and
 * search all ask for the same pages, so each body is parsed once: nobody may change the tree.
 */
export function parseMarkdown(body: string): Root {
  const before = known.get(body);
  if (before) return before;
  const tree = parseWith(body, autolinksFor(body));
  if (known.size >= MOST) known.clear();
  known.set(body, tree);
  return tree;
}

/** Parses a text, which is not remembered, with these constructs. */
export function parseWith(body: string, autolinks: Autolinks): Root {
  return PARSERS[autolinks].parse(body);
}

/** Forgets what was parsed, to give its memory back; a bench measures parsing as well by it. */
export function forgetParsed(): void {
  known.clear();
}
