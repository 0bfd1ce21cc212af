/** Words that end the name of a region where an institution or an address goes on. */
const ENDS =
  /^(?:dinas|badan|kantor|sekretariat|inspektorat|kecamatan|kelurahan|bidang|provinsi|prov|tahun|nomor|no|tentang|komplek|kompleks|jl|jln|jalan|alamat|kode|telp|dan|di|ke|dari|untuk|yang|pada|pemerintah|rsud|sosial)$/u;
const MOST_WORDS = 3;

/**
 * The regency or city that a text names, in small letters without what it is: "Dinas Sosial
 * Kabupaten Contoh Utara (contoh)" is of "contoh utara". Undefined: it names none.
 */
export function findRegion(text: string): string | undefined {
  const after = /(?<!\p{L})(?:kabupaten|kab\.?|kota)\s+(?<rest>\p{L}[^\n(,;:]*)/iu.exec(text);
  const words = (after?.groups?.['rest'] ?? '').toLowerCase().split(/[\s./-]+/u);
  const end = words.findIndex((word) => !/^\p{L}+$/u.test(word) || ENDS.test(word));
  const name = words.slice(0, end < 0 ? MOST_WORDS : Math.min(end, MOST_WORDS)).join(' ');
  return name.length < 3 ? undefined : name;
}

/** True: the text names the region, as words of its own. */
export function namesRegion(text: string, region: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return ` ${words.join(' ')} `.includes(` ${region} `);
}
