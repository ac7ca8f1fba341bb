/** One translated string of a gettext file. */
export type PoEntry = {context: string; source: string; translation: string; fuzzy: boolean};

const FIELD = /^(msgctxt|msgid|msgstr) "(.*)"$/;

function unescape(text: string): string {
  return text.replace(/\\(n|t|"|\\)/g, (_, character: string) => ({n: '\n', t: '\t'})[character] ?? character);
}

/** Reads a gettext file (singular messages only, which is all that the help has). The header entry is left out. */
export function parsePo(text: string): PoEntry[] {
  return text.split(/\n\n+/).flatMap((block) => {
    const fields: Record<string, string> = {msgctxt: '', msgid: '', msgstr: ''};
    let current = '';
    for (const line of block.split('\n')) {
      const field = FIELD.exec(line);
      const more = /^"(.*)"$/.exec(line);
      if (field) {
        current = field[1] as string;
        fields[current] = unescape(field[2] as string);
      } else if (more && current) {
        fields[current] += unescape(more[1] as string);
      }
    }
    const {msgctxt = '', msgid = '', msgstr = ''} = fields;
    return msgid === ''
      ? []
      : [{context: msgctxt, source: msgid, translation: msgstr, fuzzy: /^#,.*fuzzy/m.test(block)}];
  });
}
