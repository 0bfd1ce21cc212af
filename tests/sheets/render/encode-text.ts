import type { Damage } from '../layout.ts';
import type { Random } from '../random.ts';
import { findWindows1252 } from './windows-1252.ts';

/** UTF-8, UTF-16 with its mark, or Windows-1252 where the signs allow it. */
export function encodeText(random: Random, plain: string, damage: Damage): Uint8Array {
  const way = damage === 'clean' ? 'utf-8' : random.pick(['utf-8', 'utf-8-mark', 'utf-16', 'ansi']);
  const isNonBreaking = damage !== 'clean' && random.chance(0.15);
  const text = isNonBreaking ? plain.replace(/(?<=\S) (?=\d)/g, '\u00a0') : plain;
  if (way === 'utf-16') return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (way === 'utf-8-mark') return Buffer.from(`\ufeff${text}`, 'utf8');
  const bytes = way === 'ansi' ? findWindows1252(text) : undefined;
  return bytes === undefined ? Buffer.from(text, 'utf8') : Uint8Array.from(bytes);
}
