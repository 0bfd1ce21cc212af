const NUMBERED =
  /^(?<no>\(?\d{1,3}(?:[.-]?\d{1,2})*\s?[a-z]?[.)](?!\d)|\d{1,3}(?=\s+\p{L})|\(?[a-zA-Z][.)](?=\s)|\(?[IVX]{1,5}[.)](?=\s))\s*(?<activity>\S.*)$/u;

/** "1. Menerima surat" → number and activity; no number when the text begins with none. */
export function splitRowNumber(text: string): { readonly no: string; readonly activity: string } {
  const groups = NUMBERED.exec(text)?.groups;
  return { no: groups?.['no'] ?? '', activity: groups?.['activity'] ?? text };
}
