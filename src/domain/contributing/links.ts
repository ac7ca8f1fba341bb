import {GUIDE_EDITION, NEXT_EDITION} from '../content/page';
import {fileOf, placeOf} from '../content/places';
import type {Locale, Localised} from '../locales/locales';
import {MAIN_BRANCH} from './repository';

/*
 * Links from a page to GitHub's editor and forms, for people without Git. `repository` is `owner/name`; while it is not
 * known (null) every function here answers null, and the page links to the contributor guide (`/contribute`) instead.
 */

/** "Edit this page". */
export type EditLink =
  /** `preparation`: it opens the same page of the edition in preparation, because the edition shown is out. */
  | {readonly kind: 'editor'; readonly href: string; readonly preparation: boolean}
  /** The edition is out and the page has no successor in that language: nothing is to be edited. */
  | {readonly kind: 'frozen'};

/** GitHub answers longer addresses with an error; its limit is about 8,000 characters. */
const MAX_ADDRESS = 7000;

/** What is not released, and so is edited itself. */
const CURRENT: ReadonlySet<string> = new Set([NEXT_EDITION, GUIDE_EDITION]);

/**
 * The file of the current sources that "Edit this page" opens.
 * @param file the file that is shown: a page in any language and edition or of the guide, a news item, or a record
 * @param exists whether there is such a file now
 * @returns null for a page of a released edition that has no successor: it is frozen
 */
export function editedFile(file: string, exists: (file: string) => boolean): string | null {
  const place = placeOf(file);
  if (!place || place.edition === null || CURRENT.has(place.edition)) return file;
  const successor = fileOf({...place, edition: NEXT_EDITION});
  return exists(successor) ? successor : null;
}

/** Where "Edit this page" leads: the browser editor of the right file. */
export function editLink(repository: string | null, file: string, exists: (file: string) => boolean): EditLink | null {
  const edited = editedFile(file, exists);
  if (edited === null) return {kind: 'frozen'};
  if (repository === null) return null;
  const href = `https://github.com/${repository}/edit/${MAIN_BRANCH}/${edited.split('/').map(encode).join('/')}`;
  return {kind: 'editor', href, preparation: edited !== file};
}

/**
 * Where "Translate this page" leads: the browser editor of a new file with a prepared text. A text that would make the
 * address too long loses whole lines at its end; one that would lose a part of its front matter is left out.
 */
export function newFileLink(repository: string | null, path: string, skeleton: string): string | null {
  if (repository === null) return null;
  const address = `https://github.com/${repository}/new/${MAIN_BRANCH}?filename=${encode(path)}`;
  const value = fitting(skeleton, MAX_ADDRESS - address.length - '&value='.length);
  return value === '' ? address : `${address}&value=${encode(value)}`;
}

/** Issue forms in `.github/ISSUE_TEMPLATE/<locale>-<form>.yml`. */
export const FORMS = ['correction', 'contact', 'translation', 'question'] as const;
export type Form = (typeof FORMS)[number];

/** What an issue's title begins with; the forms themselves say the same. */
export const FORM_TITLES: Record<Form, Localised> = {
  correction: {cs: 'Oprava', en: 'Correction', nb: 'Rettelse'},
  contact: {cs: 'Kontakt', en: 'Contact', nb: 'Kontakt'},
  translation: {cs: 'Překlad', en: 'Translation', nb: 'Oversettelse'},
  question: {cs: 'Dotaz', en: 'Question', nb: 'Spørsmål'},
};

/** The page from which somebody writes. */
export interface ShownPage {
  /** Address of the page as the reader sees it; it fills the field `address` of the form. */
  readonly address: string;
  readonly title: string;
  /** Language of the reader, and so of the form. */
  readonly locale: Locale;
}

/** Where "Suggest a change" leads: an issue form in the reader's language that already names the page. */
export function suggestLink(repository: string | null, page: ShownPage, form: Form = 'correction'): string | null {
  if (repository === null) return null;
  const query = [
    ['template', `${page.locale}-${form}.yml`],
    ['title', `${FORM_TITLES[form][page.locale]}: ${cut(page.title, 120)}`],
    ...(form === 'contact' ? [] : [['address', cut(page.address, 400)]]),
  ];
  return `https://github.com/${repository}/issues/new?${query.map(([key, value = '']) => `${key}=${encode(value)}`).join('&')}`;
}

/** For a part of an address; half of a character pair, which cannot be encoded, becomes the replacement character. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

function cut(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}

/** The first lines of a text that are, encoded, no longer than `room`. */
function fitting(text: string, room: number): string {
  const lines = text.split('\n');
  let used = 0;
  let kept = 0;
  for (const [index, line] of lines.entries()) {
    used += encode(index === lines.length - 1 ? line : `${line}\n`).length;
    if (used > room) break;
    kept = index + 1;
  }
  const endOfFrontMatter = lines[0] === '---' ? lines.indexOf('---', 1) + 1 : 0;
  if (kept < endOfFrontMatter) return '';
  return kept === lines.length
    ? text
    : lines
        .slice(0, kept)
        .map((line) => `${line}\n`)
        .join('');
}
