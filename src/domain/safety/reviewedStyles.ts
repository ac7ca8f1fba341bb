/** Style attributes that may stand in a page, on the elements that bring them; whole values, nothing around them. */
const REVIEWED: readonly {readonly elements: ReadonlySet<string>; readonly value: RegExp; readonly from: string}[] = [
  {
    elements: new Set(['svg']),
    value: /^display: ?none;?$/,
    from: "Docusaurus' page template: the hidden picture that holds the icon of external links",
  },
  {
    elements: new Set(['mstyle']),
    value: /^text-shadow: ?0\.02em 0\.01em 0\.04px;?$/,
    from: 'KaTeX, \\pmb',
  },
  {
    elements: new Set(['mpadded']),
    value: /^border: ?\d{1,2}(?:\.\d{1,5})?em solid (?:#(?:[0-9a-f]{3}){1,2}|[a-z]{1,20});?$/i,
    from: 'KaTeX, \\fcolorbox',
  },
];

/** Whether a style attribute is one that somebody has read: these alone get a hash in the policy. */
export function isReviewedStyle(element: string, value: string): boolean {
  return REVIEWED.some(({elements, value: pattern}) => elements.has(element) && pattern.test(value));
}
