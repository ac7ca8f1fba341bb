/** TeX macros that link, include, define or draw outside their box; none is needed for a formula. */
export const TEX_REFUSED =
  /\\(?:href|url|includegraphics|html\w*|def|gdef|xdef|edef|let|newcommand|renewcommand|providecommand|global|futurelet|rule|raisebox|kern|char)\b/;
