/** Width and height that networks ask for, in pixels. */
export const SOCIAL_IMAGE_SIZE = {width: 1200, height: 630} as const;

/** Address of the picture of shared links, without the language's prefix. */
export const SOCIAL_IMAGE = '/img/social.png';

const escapeXml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/**
 * The picture that other sites show beside a shared link, as SVG: the site's sign and its neutral name, on hills. It is the
 * same for every page of a language, because it appears on other people's screens and stays in their apps: not even its
 * colours may tell which page was shared.
 * @param name the neutral short name, which also stands in browser tabs
 * @param font family of a font that is given to whoever draws it
 */
export function socialImageSvg(name: string, font: string): string {
  const {width, height} = SOCIAL_IMAGE_SIZE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="#e3ecec"/>`,
    '<path fill="#c9d8da" d="M0 400C160 330 300 320 460 380S800 300 960 330S1130 400 1200 370V630H0Z"/>',
    '<path fill="#a6bfc5" d="M0 480C200 410 340 500 540 470S900 400 1200 480V630H0Z"/>',
    '<path fill="#f7f4ec" d="M0 560C240 500 480 590 760 550S1080 530 1200 570V630H0Z"/>',
    '<g fill="#14506b" transform="translate(130 150) scale(7.5)">',
    '<ellipse cx="12" cy="19.6" rx="9" ry="3.2"/><ellipse cx="11.2" cy="13.2" rx="6.4" ry="2.7"/>',
    '<ellipse cx="12.6" cy="7.8" rx="4.3" ry="2.2"/><ellipse cx="11.8" cy="3.4" rx="2.3" ry="1.6"/>',
    '</g>',
    `<text x="345" y="285" font-family="${font}" font-weight="700" font-size="120" fill="#1b2a31">${escapeXml(name)}</text>`,
    '</svg>',
  ].join('');
}
