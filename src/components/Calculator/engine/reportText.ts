import {svgText} from '../../../domain/figures/svgText';
import type {Report, ReportPicture} from './report';

/** A report as plain text; cells are divided by tabs, so that a spreadsheet takes the tables back. */
export function reportText(title: string, {sentences, caution, tables}: Report): string {
  const parts = [
    [title],
    sentences,
    caution,
    ...tables.map((table) => [table.title, ...[table.head, ...table.rows].map((cells) => cells.join('\t'))]),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** A plot as a file of its own, in the colours of paper. */
export function pictureText(picture: ReportPicture): string {
  return svgText(picture.wide, picture);
}
