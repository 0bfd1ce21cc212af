const UNITS =
  /menit|mnt|jam|hari|hr|minggu|bulan|bln|tahun|thn|detik|dtk|triwulan|semester|kerja|['’"″′]/iu;
const NUMBER =
  /[\d½¼¾]|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|setengah|seperempat/iu;
const FREE =
  /situasional|kondisional|sesuai|menyesuaikan|tentatif|insidentil|setiap|saat|segera|langsung|real\s?time|jadwal|kebutuhan|maksimal|minimal|paling/iu;

/** Whether words can stand in a time column. A bare number can, its unit being in the heading. */
export function isTimeLike(text: string): boolean {
  if (/^[\s\d.,/–-]*$/u.test(text)) return true;
  // A sentence, or a word grown onto the unit, comes from the column beside.
  if (text.length > 60 || /(?:[Mm]enit|[Jj]am|[Hh]ari)\p{Lu}/u.test(text)) return false;
  return (NUMBER.test(text) && UNITS.test(text)) || FREE.test(text);
}

/** Minutes that a plain time in minutes says; undefined for others. */
export function findMinutes(text: string, headingUnit = ''): number | undefined {
  const match = /^\s*(\d{1,4})\s*(?:\(\p{L}+\)\s*)?(menit|mnt|['’])?\.?\s*$/iu.exec(text);
  if (!match || (match[2] === undefined && !/menit|mnt/iu.test(headingUnit))) return undefined;
  return Number(match[1]);
}
