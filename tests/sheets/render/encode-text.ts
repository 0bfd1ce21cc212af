import type { Damage } from '../layout.ts';
import type { Random } from '../random.ts';

/** Windows-1252 places of the signs that office programs put into plain text. */
const WINDOWS_1252: Readonly<Record<string, number>> = {
  '–': 0x96,
  '—': 0x97,
  '“': 0x93,
  '”': 0x94,
  '‘': 0x91,
  '’': 0x92,
  '…': 0x85,
  '•': 0x95,
};

/** UTF-8, UTF-16 with its mark, or Windows-1252 where the signs allow it. */
export function encodeText(random: Random, text: string, damage: Damage): Uint8Array {
  const way = damage === 'clean' ? 'utf-8' : random.pick(['utf-8', 'utf-8-mark', 'utf-16', 'ansi']);
  if (way === 'utf-16') return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (way === 'utf-8-mark') return Buffer.from(`\ufeff${text}`, 'utf8');
  const signs = Array.from(text);
  const bytes = signs.map((sign) => WINDOWS_1252[sign] ?? sign.codePointAt(0) ?? 0);
  const fits = signs.every((sign, i) => (bytes[i] ?? 256) < 256 && !/[\x80-\x9f]/.test(sign));
  return way === 'ansi' && fits ? Uint8Array.from(bytes) : Buffer.from(text, 'utf8');
}
