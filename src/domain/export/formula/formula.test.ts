import {mathml} from './mathml';
import {omml} from './omml';
import {FormulaFault, readTex} from './readTex';
import {typstMath} from './typstMath';

const typst = (tex: string) => typstMath(readTex(tex, true));
const office = (tex: string) => omml(readTex(tex, true));
/** Texts of an OMML formula, in their order. */
const said = (xml: string) => [...xml.matchAll(/<m:t[^>]*>([^<]*)</g)].map(([, text]) => text).join('|');

describe('a formula keeps its parts in every writer', () => {
  test.each<[tex: string, typst: RegExp, office: RegExp]>([
    ['\\frac{a}{b}', /^frac\(a, b\)$/, /<m:num>.*a.*<\/m:num><m:den>.*b.*<\/m:den>/],
    ['\\sqrt{x}', /^sqrt\(x\)$/, /<m:degHide m:val="1"\/>.*<m:e>.*x/],
    ['\\sqrt[3]{x}', /^root\("3", x\)$/, /<m:deg>.*3.*<\/m:deg><m:e>.*x/],
    ['x_i^2', /^attach\(x, br: i, tr: "2"\)$/, /<m:sSubSup><m:e>.*x.*<m:sub>.*i.*<m:sup>.*2/],
    ['\\bar{x}', /^accent\(x, /, /<m:acc>/],
    ['\\left( a \\right)', /^lr\(/, /<m:begChr m:val="\("\/><m:endChr m:val="\)"\/>/],
    ['\\text{a pak}', /^upright\("a pak"\)$/, /a\u00A0pak|a pak/],
    ['\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}', /mat\(delim: #none, "1", "2"; "3", "4"\)/, /<m:mr>.*<m:mr>/],
  ])('%s', (tex, inTypst, inOffice) => {
    expect(typst(tex)).toMatch(inTypst);
    expect(office(tex)).toMatch(inOffice);
  });

  test('a decimal comma is part of its number', () => {
    expect(typst('1{,}96')).toBe('"1,96"');
    expect(said(office('1{,}96'))).toBe('1,96');
    expect(typst('f(1, 2)')).not.toContain('"1,2"');
  });

  test('a sum takes its limits and what is summed', () => {
    expect(office('\\sum_{i=1}^n x_i')).toMatch(
      /<m:nary>.*<m:sub>.*i.*=.*1.*<\/m:sub><m:sup>.*n.*<\/m:sup><m:e><m:sSub>/,
    );
  });

  test('for reading systems it is MathML with its TeX beside it', () => {
    expect(mathml(readTex('a < b', false), 'a < b', false)).toMatch(
      /^<math [^>]*alttext="a &#60; b"><mrow><mi>a<\/mi><mo>&#60;<\/mo>/,
    );
  });
});

test.each([
  ['\\frac{a', /Expected|Unexpected/],
  ['\\unknownmacro', /Undefined control sequence/],
])('"%s" is refused in words', (tex, words) => {
  expect(() => readTex(tex, true)).toThrow(FormulaFault);
  expect(() => readTex(tex, true)).toThrow(words);
});

test('what is typed into a formula stays text', () => {
  const code = typst('a \\# b \\$ c \\text{"; \\#panic()}').replace(/"(?:[^"\\]|\\.)*"/g, '""');
  expect(code).not.toMatch(/[#$]|panic/);
});
