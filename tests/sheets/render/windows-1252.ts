/** Windows-1252 places of the signs that office programs put into plain text. */
const PLACES: Readonly<Record<string, number>> = {
  '–': 0x96,
  '—': 0x97,
  '“': 0x93,
  '”': 0x94,
  '‘': 0x91,
  '’': 0x92,
  '…': 0x85,
  '•': 0x95,
};

/** The bytes of a text in Windows-1252; undefined when some sign is not in it. */
export function findWindows1252(text: string): number[] | undefined {
  const bytes = Array.from(text).map((sign) => PLACES[sign] ?? sign.codePointAt(0) ?? 0);
  const fits = Array.from(text).every(
    (sign, i) => (bytes[i] ?? 256) < 256 && !/[\u0080-\u009f]/.test(sign),
  );
  return fits ? bytes : undefined;
}
