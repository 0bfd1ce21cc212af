const NIP_DIGITS = 18;

/**
 * Why a text is no NIP of a civil servant or PPPK, as an Indonesian sentence; undefined when it is
 * one, or empty. Blanks between the groups of digits are written by many.
 */
export function whyNoNip(text: string): string | undefined {
  if (!/^[0-9 ]*$/.test(text)) return 'NIP hanya berisi angka dan spasi.';
  const count = text.replace(/\D/g, '').length;
  return count === 0 || count === NIP_DIGITS
    ? undefined
    : `NIP berisi 18 angka, yang ditulis ${count}. Kosongkan untuk non-ASN.`;
}
