import {NEXT_EDITION} from '../content/page';
import {DEFAULT_LOCALE, LOCALES, type Locale} from '../locales/locales';
import type {Tree} from '../making/changes';
import {labelsFile} from './editionFolders';

/** `sidebars.ts` as plain data. */
export type Sidebars = Readonly<Record<string, unknown>>;

type Labels = Record<string, {message: string; description?: string}>;

/** Labels that a language lacks, as `nb: sidebar.handbook.category.groups`. Czech ones stand in the sidebar itself. */
export function missingLabels(sidebars: Sidebars, tree: Tree): string[] {
  const keys = Object.entries(sidebars).flatMap(([name, items]) =>
    categories(items).map((key) => `sidebar.${name}.category.${key}`),
  );
  return LOCALES.filter((locale) => locale !== DEFAULT_LOCALE).flatMap((locale) => {
    const labels = labelsOf(tree, locale);
    return keys.filter((key) => !labels?.[key]?.message.trim()).map((key) => `${locale}: ${key}`);
  });
}

/** The labels of an edition in a language: those of the edition in preparation, under its own name. */
export function editionLabels(tree: Tree, locale: Locale, edition: string): string {
  const label = {message: edition, description: `The label for version ${edition}`};
  return `${JSON.stringify({...labelsOf(tree, locale), 'version.label': label}, null, 2)}\n`;
}

function labelsOf(tree: Tree, locale: Locale): Labels | null {
  try {
    const labels: unknown = JSON.parse(tree[labelsFile(locale, NEXT_EDITION)] ?? '{}');
    return labels !== null && typeof labels === 'object' ? (labels as Labels) : null;
  } catch {
    return null;
  }
}

/** Keys of the categories of a sidebar, at any depth; Docusaurus takes the label where there is no key. */
function categories(items: unknown): string[] {
  if (Array.isArray(items)) return items.flatMap(categories);
  if (items === null || typeof items !== 'object') return [];
  const {type, key, label, items: inner} = items as Record<string, unknown>;
  return [...(type === 'category' ? [String(key ?? label)] : []), ...categories(inner)];
}
