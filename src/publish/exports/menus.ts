import fs from 'node:fs';
import path from 'node:path';
import {loadFreshModule} from '@docusaurus/utils';
import {NEXT_EDITION} from '../../domain/content/page';
import type {MenuPart} from '../../domain/export/handbookDocument';
import type {Menus} from '../../domain/export/plan';
import {DEFAULT_LOCALE, type Locale} from '../../domain/locales/locales';

/** What our menus hold: pages by name, chapters with a key and the folders that they list. */
type SidebarItem =
  | string
  | {readonly key?: string; readonly label: string; readonly items: readonly (string | {readonly dirName?: string})[]};
type Sidebars = Readonly<Record<string, readonly SidebarItem[]>>;
type Labels = Readonly<Record<string, {readonly message: string} | undefined>>;

/** Menus of all editions in all languages, from the sidebars that the site itself shows. */
export async function readMenus(root: string, editions: readonly string[]): Promise<Menus> {
  const menus = await Promise.all(
    [NEXT_EDITION, ...editions].map(async (edition) => {
      const sidebars = await readSidebars(root, edition);
      const inLocale = (locale: Locale) => menuOf(sidebars, readLabels(root, edition, locale));
      return [edition, {cs: inLocale('cs'), en: inLocale('en'), nb: inLocale('nb')}] as const;
    }),
  );
  return Object.fromEntries(menus);
}

async function readSidebars(root: string, edition: string): Promise<Sidebars> {
  if (edition === NEXT_EDITION) {
    const file = path.join(root, 'sidebars.ts');
    if (!fs.existsSync(file)) return {};
    return (await loadFreshModule(file)) as Sidebars;
  }
  const file = path.join(root, 'versioned_sidebars', `version-${edition}-sidebars.json`);
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Sidebars) : {};
}

function readLabels(root: string, edition: string, locale: Locale): Labels {
  if (locale === DEFAULT_LOCALE) return {};
  const name = edition === NEXT_EDITION ? 'current' : `version-${edition}`;
  const file = path.join(root, 'i18n', locale, 'docusaurus-plugin-content-docs', `${name}.json`);
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Labels) : {};
}

/** A menu as parts of a book, labelled in one language. */
function menuOf(sidebars: Sidebars, labels: Labels): MenuPart[] {
  return Object.entries(sidebars).flatMap(([name, items]) =>
    items.map((item): MenuPart => {
      if (typeof item === 'string') return {kind: 'page', path: item};
      const translated = labels[`sidebar.${name}.category.${item.key ?? item.label}`]?.message;
      const folders = item.items.flatMap((each) => (typeof each === 'string' ? [] : (each.dirName ?? [])));
      return {kind: 'chapter', label: translated ?? item.label, folders};
    }),
  );
}
