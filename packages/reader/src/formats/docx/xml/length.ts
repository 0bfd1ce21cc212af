/** Twips of one unit (ECMA-376 22.9.2.15; VML adds pixels at 96 to the inch). */
const units: Readonly<Record<string, number>> = {
  pt: 20,
  in: 1440,
  cm: 1440 / 2.54,
  mm: 144 / 2.54,
  pc: 240,
  pi: 240,
  px: 15,
};

/** A length in twips: a bare number is in `bare` twips (1 in WordprocessingML). */
export function lengthOf(text: string | undefined, bare = 1): number | undefined {
  const match = /^\s*([-+]?\d*\.?\d+)\s*([a-z]*)\s*$/i.exec(text ?? '');
  if (!match) return undefined;
  const unit = match[2]?.toLowerCase() ?? '';
  const twips = unit === '' ? bare : units[unit];
  return twips === undefined ? undefined : Math.round(Number(match[1]) * twips);
}

/** English Metric Units in a twip. */
const emuPerTwip = 635;

export function twipsOfEmu(text: string | undefined): number | undefined {
  const value = Number.parseFloat(text ?? '');
  return Number.isFinite(value) ? value / emuPerTwip : undefined;
}
