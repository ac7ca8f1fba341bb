/*
 * A drawing as plain data: a tree of a few SVG elements. A page renders it as elements (`src/components/Figure`), a
 * document writes it as text (`svgText.ts`). Colours are named by their role, so that each of them sets its own.
 */

/** What a part of a drawing is; the site's stylesheet and a document's palette give each a colour. */
export type Role = 'ink' | 'soft' | 'line' | 'accent' | 'ground' | 'wash' | 'hollow' | 'dashed' | 'dotted';

export interface Attributes {
  readonly [name: string]: string | number | undefined;
  readonly role?: Role;
}

export type Shape = readonly [
  tag: 'g' | 'line' | 'path' | 'rect' | 'circle' | 'text',
  attributes: Attributes,
  children?: readonly (Shape | string)[],
];

/** A drawing with its own coordinates: one unit is one CSS pixel where there is room for it. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** One decimal place is finer than a screen shows, and keeps pages small. */
export const round = (value: number): number => Math.round(value * 10) / 10;

export const line = (x1: number, y1: number, x2: number, y2: number, role: Role = 'line'): Shape => [
  'line',
  {role, x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2)},
];

export const circle = (cx: number, cy: number, r: number, role: Role): Shape => [
  'circle',
  {role, cx: round(cx), cy: round(cy), r},
];

export const rect = (x: number, y: number, width: number, height: number, role: Role, rx = 0): Shape => [
  'rect',
  {role, x: round(x), y: round(y), width: round(width), height: round(height), ...(rx > 0 && {rx})},
];

export const path = (d: string, role: Role): Shape => ['path', {role, d}];
