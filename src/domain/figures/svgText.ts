import type {Drawing, Role, Shape} from './shapes';

/** Colours of a document, by role. */
export type Palette = Readonly<Record<'ink' | 'soft' | 'line' | 'accent' | 'ground' | 'wash', string>>;

/** Printed pages: dark on white, as the site's light scheme. */
const PRINT_PALETTE: Palette = {
  ink: '#1b2a31',
  soft: '#434f55',
  line: '#7b7a6d',
  accent: '#14506b',
  ground: '#ffffff',
  wash: '#e9efee',
};

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (letter) => `&#${letter.codePointAt(0)};`).replace(/[\u0000-\u0008\u000B-\u001F]/g, '');

/** A drawing as an SVG file of its own, for a document; `title` and `description` are what the picture says in words. */
export function svgText(
  {width, height, shapes}: Drawing,
  {title, description}: {title: string; description: string},
  palette: Palette = PRINT_PALETTE,
): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" font-family="sans-serif">`,
    `<title>${escape(title)}</title><desc>${escape(description)}</desc>`,
    ...shapes.map((shape) => shapeText(shape, palette)),
    '</svg>',
  ].join('');
}

function shapeText([tag, {role, ...attributes}, children = []]: Shape, palette: Palette): string {
  const all = {
    ...attributes,
    ...(role && (tag === 'text' ? {fill: palette[role as keyof Palette]} : paintOf(role, palette))),
  };
  const written = Object.entries(all)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`)
    .join('');
  const inside = children
    .map((child) => (typeof child === 'string' ? escape(child) : shapeText(child, palette)))
    .join('');
  return `<${tag}${written}>${inside}</${tag}>`;
}

/** Fill and stroke of a role; the site's stylesheet says the same with its own colours. */
function paintOf(role: Role, {line, accent, ground, wash, ink}: Palette): Record<string, string> {
  switch (role) {
    case 'line':
      return {fill: 'none', stroke: line, 'stroke-width': '1.5'};
    case 'dashed':
      return {fill: 'none', stroke: line, 'stroke-width': '1.5', 'stroke-dasharray': '6 5'};
    case 'dotted':
      return {fill: 'none', stroke: accent, 'stroke-width': '2', 'stroke-dasharray': '2 4'};
    case 'accent':
      return {fill: accent, stroke: ground, 'stroke-width': '1.5'};
    case 'hollow':
      return {fill: ground, stroke: accent, 'stroke-width': '2'};
    case 'ground':
      return {fill: ground, stroke: line};
    case 'wash':
      return {fill: wash, stroke: line};
    case 'ink':
    case 'soft':
      return {fill: ink};
  }
}
