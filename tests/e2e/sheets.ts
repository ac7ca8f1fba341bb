/** Sheets of a PDF: Chromium writes each as an object of its own, not compressed. */
export function sheetsOf(pdf: Buffer): number {
  return (pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-zA-Z])/g) ?? []).length;
}
