/** A line of the office block as it stands on paper. */
export interface OfficeLine {
  readonly text: string;
  /** Where the office is; set small below its name. */
  readonly isAddress: boolean;
}

const INSTITUTION =
  /\s(?=(?:DINAS|BADAN|INSPEKTORAT|KECAMATAN|KELURAHAN|RSUD|RUMAH\s+SAKIT|PUSKESMAS|KANTOR|SEKRETARIAT\s+DAERAH)\s+\p{L}{3})/giu;
/** After these the name of one institution goes on. */
const GOES_ON =
  /(?:^|\s)(?:dan|serta|di|pada|untuk|dinas|badan|inspektorat|kecamatan|kelurahan|kantor|uptd?|upt|unit|bidang|seksi|kepala|camat|lurah|komplek|kompleks|umum|daerah|pemerintah|kementerian)$/iu;
/** In capitals "JALAN" may be part of a name; an address writes it small or with a number. */
const ADDRESS =
  /(?:^|\s)(?=(?:Jl\.?|Jln\.?|JL\.|JLN\.|Alamat\s*:?|ALAMAT\s*:|Jalan|Kompleks?|KOMPLEKS?|Telp\.?|Telepon|TELP\.?|Kode\s+[Pp]os|KODE\s+POS)\s)/gu;
/** What is a line of its own within an address. */
const STREET = /\s(?=(?:Jl\.?|Jln\.?|JL\.|JLN\.|Jalan|Telp\.?|Telepon|TELP\.?)\s)/gu;
const SHORTEST_ADDRESS_LINE = 16;

/**
 * The office block in lines: government, institution, address. Joined by blanks the lines are the
 * text as written; only white space changes.
 */
export function breakOffice(office: string): OfficeLine[] {
  const text = office.replaceAll(/\s+/gu, ' ').trim();
  const from = [...text.matchAll(ADDRESS)].map(({ index }) => index).find((at) => at > 0);
  const names = breakAt(from === undefined ? text : text.slice(0, from), INSTITUTION, (before) =>
    GOES_ON.test(before),
  );
  const address =
    from === undefined
      ? []
      : breakAt(text.slice(from), STREET, (before) => before.length < SHORTEST_ADDRESS_LINE);
  return [
    ...names.map((line) => ({ text: line, isAddress: false })),
    ...address.map((line) => ({ text: line, isAddress: true })),
  ];
}

/** @param stays says of the line before a break that it goes on */
function breakAt(text: string, pattern: RegExp, stays: (before: string) => boolean): string[] {
  const lines: string[] = [];
  let start = 0;
  for (const { index } of text.trim().matchAll(pattern)) {
    const before = text.trim().slice(start, index);
    if (stays(before)) continue;
    lines.push(before);
    start = index + 1;
  }
  const last = text.trim().slice(start);
  return last === '' ? lines : [...lines, last];
}
