/** A4 upright or across, with the foot of every sheet. */
export function sectionXml(across: boolean, cover = false): string {
  const size = across ? 'w:w="16838" w:h="11906" w:orient="landscape"' : 'w:w="11906" w:h="16838"';
  const margins =
    'w:top="1247" w:right="1247" w:bottom="1134" w:left="1247" w:header="567" w:footer="567" w:gutter="0"';
  return `<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz ${size}/><w:pgMar ${margins}/>${cover ? '<w:titlePg/>' : ''}</w:sectPr>`;
}
