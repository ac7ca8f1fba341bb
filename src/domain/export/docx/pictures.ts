import type {Picture} from '../model';
import {escapeXml} from '../xml';
import {lineXml, paragraphXml} from './blocks';
import {type DocxContext, relate} from './context';

const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
/** English Metric Units in a CSS pixel. */
const EMU = 9525;
/** Pixels between the margins, and of the height that leaves room for a caption. */
const WIDEST = 627;
const HIGHEST = 800;

/** A picture with its alternative text; a drawing stays sharp where the program reads SVG, and is a bitmap elsewhere. */
export function pictureXml({image, alternative, caption}: Picture, context: DocxContext): string {
  const picture = context.pictureOf(image.type === 'svg' ? image.text : image.path);
  const words = caption.length === 0 ? '' : paragraphXml(lineXml(caption, context), context, {style: 'Caption'});
  if (!picture?.raster) {
    const said = `[${alternative}]`;
    return paragraphXml(`<w:r><w:t xml:space="preserve">${escapeXml(said)}</w:t></w:r>`, context) + words;
  }
  const {gathered} = context;
  const size = image.type === 'svg' ? image : picture.raster;
  const scale = Math.min(1, WIDEST / size.width, HIGHEST / size.height);
  const extent = `cx="${Math.round(size.width * scale * EMU)}" cy="${Math.round(size.height * scale * EMU)}"`;
  const number = gathered.next();
  const raster = `image${number}.${picture.raster.type}`;
  gathered.media.set(`word/media/${raster}`, picture.raster.bytes);
  const id = relate(gathered, IMAGE, `media/${raster}`, false);
  let sharp = '';
  if (picture.svg !== undefined) {
    gathered.media.set(`word/media/image${number}.svg`, picture.svg);
    const svg = relate(gathered, IMAGE, `media/image${number}.svg`, false);
    sharp = `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${svg}"/></a:ext></a:extLst>`;
  }
  const name = `<wp:docPr id="${number}" name="Picture ${number}" descr="${escapeXml(alternative)}"/>`;
  const fill = `<pic:blipFill><a:blip r:embed="${id}">${sharp}</a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`;
  const shape = `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`;
  const pic = `<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="${number}" name="Picture ${number}" descr="${escapeXml(alternative)}"/><pic:cNvPicPr/></pic:nvPicPr>${fill}${shape}</pic:pic>`;
  const drawing = `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/>${name}<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">${pic}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  return paragraphXml(drawing, context, {keepNext: caption.length > 0}) + words;
}
