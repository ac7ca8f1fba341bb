import type {ExportDocument} from '../model';
import {EXPORT_WORDS} from '../words';
import {typstString} from './literal';

/** Points of the margins: a sheet to fill in or to pin up uses more of its paper. */
const MARGINS = {page: '22mm', handbook: '22mm', template: '17mm', sheet: '13mm'} as const;

/** Everything that stands before the text: the file's own fields, paper, type, foot of every sheet. */
export function pageSetup(document: ExportDocument, size: number, shown: (text: string) => string): string {
  const {kind, title, description, site, lang, date, footer, address, locale} = document;
  const [language = 'cs', region = ''] = lang.split('-');
  const [year, month, day] = `${date}-01-01`.slice(0, 10).split('-').map(Number);
  const quoted = (text: string) => typstString(shown(text));
  const [before = '', between = '', after = ''] = EXPORT_WORDS[locale].page.split(/\{number\}|\{total\}/);
  const web = address.replace(/^https?:\/\//, '');
  // The foot is no part of what is read aloud, so it holds no link; the address is one above.
  // A cover has no foot, and is not counted aloud.
  const first = kind === 'handbook' ? 'if here().page() == 1 { return }' : '';
  return `#set document(title: ${quoted(title)}, author: ${quoted(site)}, description: ${quoted(description)}, date: datetime(year: ${year}, month: ${month}, day: ${day}))
#set page(paper: "a4", margin: (x: ${MARGINS[kind]}, top: ${MARGINS[kind]}, bottom: 20mm), footer-descent: 30%, footer: context {
  ${first}
  set text(size: 7.5pt, fill: rgb("#434f55"))
  line(length: 100%, stroke: 0.5pt + rgb("#7b7a6d"))
  v(-4pt)
  grid(columns: (1fr, auto), column-gutter: 12pt,
    ${quoted(`${footer} · ${web}`)},
    { ${quoted(before)}; counter(page).display(); ${quoted(between)}; str(counter(page).final().first()); ${quoted(after)} })
})
#set text(font: "Noto Sans", size: ${size}pt, lang: ${typstString(language)}, region: ${typstString(region)}, fill: rgb("#1b2a31"), fallback: true)
#set par(leading: 0.72em, spacing: 1.05em, justify: false)
#set list(indent: 0.3em, body-indent: 0.6em, spacing: 0.75em)
#set enum(indent: 0.3em, body-indent: 0.6em, spacing: 0.75em)
#set table(stroke: 0.5pt + rgb("#7b7a6d"), inset: (x: 5pt, y: 5pt), align: left)
#set heading(numbering: none)
#show title: set text(size: 1.75em, weight: "bold")
#show title: set block(above: 0em, below: 0.8em)
#show heading: set block(above: 1.5em, below: 0.75em, sticky: true)
#show heading: set text(weight: "bold")
#show heading.where(level: 1): set text(size: ${kind === 'handbook' ? '1.6em' : '1.25em'})
#show heading.where(level: 2): set text(size: ${kind === 'handbook' ? '1.3em' : '1.1em'})
#show heading.where(level: 3): set text(size: 1.1em)
#show heading.where(level: 4): set text(size: 1em)
#show link: set text(fill: rgb("#14506b"))
#show link: underline.with(stroke: 0.4pt, offset: 1.5pt)
#show table.cell: set text(size: 0.9em, hyphenate: true)
#show table.cell: set par(leading: 0.6em, spacing: 0.6em)
#show figure: set block(breakable: false)
#show figure.caption: set text(size: 0.88em)
#show figure.caption: set align(left)
#show raw: set text(font: ("DejaVu Sans Mono", "Noto Sans"))
#show outline: set text(size: 0.92em)
#show outline.entry: set block(above: 0.55em)
#show outline.entry.where(level: 1): set block(above: 0.85em)
#show outline.entry.where(level: 1): set text(weight: "bold")
#let blank() = { box(width: 46pt, height: 0.7em, stroke: (bottom: 0.6pt + rgb("#7b7a6d"))); box(width: 1fr, height: 0.7em, stroke: (bottom: 0.6pt + rgb("#7b7a6d"))) }
#let short-blank() = box(width: 90pt, height: 0.7em, stroke: (bottom: 0.6pt + rgb("#7b7a6d")))
#let tick() = box(width: 0.8em, height: 0.8em, stroke: 0.7pt + rgb("#1b2a31"), baseline: 0.1em)
#let framed(fill: none, left: rgb("#14506b"), dash: "solid", whole: false, breakable: true, body) = block(width: 100%, breakable: breakable, above: 1.1em, below: 1.1em, inset: (left: 10pt, right: 8pt, y: 8pt), fill: fill, stroke: if whole { (paint: rgb("#7b7a6d"), thickness: 0.7pt, dash: dash) } else { (left: (paint: left, thickness: 2.5pt, dash: dash)) }, body)
`;
}
