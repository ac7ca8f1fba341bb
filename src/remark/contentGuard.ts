import type {Node, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {HTML_COMMENT} from '../domain/checks/rules/htmlNotAllowed';
import {DIRECTIVES, DIRECTIVE_TYPES} from '../domain/content/directives';
import {tooDeep} from '../domain/content/involved';
import {linkForm} from '../domain/content/links';
import {picturedDefinitions} from '../domain/content/outline';
import {TEX_REFUSED} from '../domain/content/tex';
import {whyAside} from './unreadTexts';
import {repositoryPath} from './vfile';

/**
 * First remark plugin of every page: refuses what a contributed text may not hold, independently of
 * `npm run check` (so that nothing slips in where the check was skipped). All faults of a page in one error.
 */
export default function contentGuard({siteDir}: {siteDir: string}) {
  return (tree: Root, file: VFile): void => {
    const faults: string[] = [];
    const name = repositoryPath(siteDir, file);
    const refuse = (node: Node, message: string) => faults.push(`${name}:${node.position?.start.line ?? 1} ${message}`);
    if (!name.endsWith('.md')) refuse(tree, 'only .md files are pages');
    const aside = whyAside(file.path);
    if (aside !== undefined) throw new Error(`This text is not accepted:\n${name}:${aside}`);
    // First and alone: what walks the tree below would itself break off.
    const deep = tooDeep(tree);
    if (deep) throw new Error(`This text is not accepted:\n${name}:${deep.line} ${deep.reason.en}`);
    const address = (node: Node, url: string, image: boolean) => {
      const form = linkForm(url);
      if (form.kind === 'refused') refuse(node, `the address "${url.slice(0, 80)}" is not allowed (${form.reason})`);
      else if (image && form.kind !== 'file')
        refuse(node, `the picture "${url.slice(0, 80)}" is not a file of this site`);
    };
    const pictured = picturedDefinitions(tree);
    visit(tree, (node) => {
      if (node.type === 'html' && !HTML_COMMENT.test(node.value))
        refuse(node, `HTML is not allowed: ${node.value.slice(0, 40)}`);
      else if (node.type.startsWith('mdx')) refuse(node, 'MDX is not allowed');
      else if (node.type === 'image') address(node, node.url, true);
      else if (node.type === 'link') address(node, node.url, false);
      else if (node.type === 'definition') address(node, node.url, pictured.has(node.identifier));
      else if ((node.type === 'math' || node.type === 'inlineMath') && TEX_REFUSED.test(node.value))
        refuse(node, 'this TeX macro is not allowed');
      else if (node.type === 'textDirective' || node.type === 'leafDirective' || node.type === 'containerDirective') {
        const written = Object.keys(node.attributes ?? {}).length > 0 || node.children.length > 0;
        const known =
          Object.hasOwn(DIRECTIVES, node.name) && DIRECTIVES[node.name]?.form === DIRECTIVE_TYPES[node.type];
        if (!known && (written || node.type !== 'textDirective'))
          refuse(node, `the directive "${node.name}" does not exist`);
      }
    });
    if (faults.length > 0) throw new Error(`This text is not accepted:\n${faults.slice(0, 20).join('\n')}`);
  };
}
