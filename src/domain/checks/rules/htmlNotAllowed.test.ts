import {docsPage} from '../../../../tests/fixtures/baseSite';
import {append, found, problemsOf} from '../../../../tests/fixtures/site';

const FILE = 'docs/groups/evening.md';

describe('html-not-allowed', () => {
  test('refuses a raw <script> and shows its beginning', () => {
    const overrides = {[FILE]: append("\n<script>alert('x')</script>\n")};
    expect(found(overrides)).toEqual([`${FILE} | <script>alert('x')</script> | html-not-allowed`]);
    expect(problemsOf(overrides)[0]?.params.html).toBe("<script>alert('x')</script>");
  });

  test.each([
    '<div onclick="x()">text</div>',
    '<iframe src="https://example.org"></iframe>',
    '<style>p {color: red}</style>',
    '<svg onload="x()"/>',
    '<?php x() ?>',
    '<!DOCTYPE html>',
    '<![CDATA[x]]>',
    '<!-- open and never closed <script>x()</script>',
    '<!-- closed --> <script>x()</script>',
    // A browser ends these comments earlier than CommonMark does.
    '<!--> <script>x()</script> -->',
    '<!---> <script>x()</script> -->',
    '<!-- --!> <script>x()</script> -->',
  ])('refuses the block %s', (html) => {
    expect(found({[FILE]: append(`\n${html}\n`)})).toEqual([`${FILE} | ${html} | html-not-allowed`]);
  });

  test('refuses each tag inside a line of text', () => {
    const line = 'Text <b>bold</b> text';
    expect(found({[FILE]: append(`\n${line}\n`)})).toEqual(Array(2).fill(`${FILE} | ${line} | html-not-allowed`));
  });

  test('refuses it in a translation, a list and a quotation', () => {
    const file = 'i18n/nb/docusaurus-plugin-content-blog/2016-08-01-ended.md';
    expect(found({[file]: append('\n- one\n\n  <img src=x onerror=x()>\n\n> <br>\n')})).toEqual([
      `${file} | <img src=x onerror=x()> | html-not-allowed`,
      `${file} | > <br> | html-not-allowed`,
    ]);
  });

  test('is silent about comments, code, an escaped sign and an address in angle brackets', () => {
    const line = '`<script>`, &lt;b>, 3 < 4, <https://www.example.org/>';
    const text = `<!-- a note\nin two lines -->\n\n${line}\n\n\`\`\`html\n<b>\n\`\`\`\n`;
    const file = 'docs/other.md';
    // Only that an address is no good label.
    expect(found({[file]: docsPage('other', 'Another page', text)})).toEqual([`${file} | ${line} | link-label`]);
  });
});
