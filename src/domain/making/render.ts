import {Document, Scalar, isScalar, isSeq, visit} from 'yaml';

/** A record as the others are written: short lists on one line, numbers and dates that are words in quotation marks. */
export function renderRecord(record: object): string {
  const document = new Document(record, {aliasDuplicateObjects: false});
  visit(document, {
    Seq: (_key, node) => {
      if (isSeq(node) && node.items.every((item) => isScalar(item))) node.flow = true;
    },
    Scalar: (_key, node) => {
      if (typeof node.value === 'string' && (/^\d/.test(node.value) || node.value === 'no'))
        node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({lineWidth: 0, flowCollectionPadding: false});
}

/** A page: front matter and body. */
export function renderPage(frontMatter: object, body: string): string {
  return `---\n${renderRecord(frontMatter)}---\n\n${body}`;
}
