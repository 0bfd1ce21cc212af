import { fold } from './fold.ts';

const UNIT =
  /^(?:BIDANG|SUB\s?BIDANG|SUBBID|SEKSI|SUB\s?-?\s?BAGIAN|SUB\s?BAG|SUBBAG|BAGIAN|UNIT|INSTALASI|DIREKTORAT(?!\s+JENDERAL)|SUB\s?-?\s?DIREKTORAT|SUB\s?DIT|PROGRAM\s+STUDI|PRODI|JURUSAN|POKJA|TIM|KLASTER|KELOMPOK|TATA\s+USAHA|BIRO|KEPANITERAAN|INSPEKTUR\s+PEMBANTU|IRBAN|SUB\s?-?\s?KOORDINATOR|KESEKRETARIATAN|POLI|POLIKLINIK|RUANG(?:AN)?(?=\s+(?:RAWAT|BERSALIN|OPERASI|TINDAKAN|PELAYANAN|PERAWATAN|KONSULTASI|TUNGGU))|POSYANDU|CABANG\s+DINAS|URUSAN|LAYANAN|SEKRETARIAT(?!\s+(?:DAERAH|JENDERAL|DPRD|DEWAN|KABINET|NEGARA|DESA)))(?![\p{L}\d])/iu;
const OFFICE =
  /\b(?:PEMERINTAH(?:AN)?|PEMKAB|PEMKOT|PEMPROV|DINAS|BADAN|KEMENTERIAN|KECAMATAN|KELURAHAN|DESA|NAGARI|GAMPONG|RSUD|RUMAH\s+SAKIT|PUSKESMAS|SEKOLAH|S[DM]P?N?\s+NEGERI|SD[NS]?|SMA[NS]?|SMK[NS]?|SMP[NS]?|M[AIT]S?N|MADRASAH|UNIVERSITAS|INSTITUT|POLITEKNIK|FAKULTAS|INSPEKTORAT|KANTOR|LEMBAGA|BALAI|LOKA|STASIUN|UPTD?|SATUAN|KEPOLISIAN|POL(?:DA|RES|RESTA|SEK)|KOMISI|MAHKAMAH|PENGADILAN|KEJAKSAAN|LAPAS|RUTAN|PERUMDA|PDAM|SEKRETARIAT|DIREKTORAT|KABUPATEN|KOTA|PROVINSI|REPUBLIK|YAYASAN|STIKES|AKADEMI)\b/iu;
/**
 * Parts of an institution that are institutions of their own where no other stands above them: a
 * faculty of a university, a technical unit of an agency.
 */
const PART_OF_HOST =
  /^(?:FAKULTAS|UPTD?|UPTB|LEMBAGA|BALAI|LABORATORIUM|PERPUSTAKAAN|SATUAN|INSTITUT|PASCASARJANA)\s+(?!PUSKESMAS|RSUD|RUMAH\s+SAKIT|S[DM]|SEKOLAH)\p{L}/iu;
const HOST =
  /\b(?:DINAS|BADAN|UNIVERSITAS|INSTITUT|POLITEKNIK|SEKOLAH\s+TINGGI|AKADEMI|RSUD|RUMAH\s+SAKIT|PUSKESMAS|PENGADILAN|KEJAKSAAN|POLRES|POLRESTA|POLDA|INSPEKTORAT|KECAMATAN|BA[PL]+E\p{L}*DA)\b/iu;
/** A unit further on in a line; "KEMENTERIAN KOORDINATOR BIDANG …" is an office. */
const UNIT_WITHIN =
  /(?<!KOORDINATOR|DI|PADA|DAN)\s(?:BIDANG|SEKSI|INSTALASI|SEKRETARIAT(?=\s+SUB)|SUB\s?-?\s?BAGIAN|SUBBAG|SUB\s?BIDANG|BAGIAN)\s+\p{L}{3}/iu;
/** A part of an institution on one line with it, the unit or the end of its name: only asking tells. */
const PART_WITHIN =
  /\s(?:FAKULTAS|PASCASARJANA|UPTD?|UPTB)\s+(?!PUSKESMAS|RSUD|RUMAH\s+SAKIT|S[DM]|SEKOLAH)\p{L}{3}/iu;
const ADDRESS =
  /^(?:jl\.?|jln\.?|jalan|alamat|kompleks?|komp\.|telp?\.?|telepon|fax|faks|kode\s*pos|e-?mail|website|situs|laman|www\.|http|jalur)|@|\b\d{5}\b/iu;
const GENERIC =
  /^(?:standar(?:d)?\s+operasional\s+prosedur|prosedur\s+operasional\s+standar|sop|pos|logo|lambang)$/iu;
/** An end after which the name of the institution goes on in the next line, and such a next line. */
const GOES_ON_AFTER =
  /(?<!\p{L})(?:di|pada|untuk|tentang|bidang|dinas|badan|kantor|pemerintah|kementerian|kabupaten|kab\.?|kota|provinsi|kecamatan|kec\.?|kelurahan|kel\.?|desa|nagari|gampong|negeri|universitas|politeknik|rumah\s+sakit|umum|daerah|rsud|puskesmas|uptd?|balai)$/iu;
const JOINED_AFTER = /(?:[,&/-]|(?<!\p{L})(?:dan|serta|koordinator))$/iu;
const GOES_ON_WITH = /^(?:dan|serta|di|pada|untuk|[(,&/]|(?:h|hj|dr|drg|drs|prof|ir)\.)(?!\p{L})/iu;

/** The line names an institution, a unit of one, or where it is. */
export function isOfficeLine(line: string): boolean {
  return [UNIT, OFFICE, ADDRESS].some((pattern) => pattern.test(line));
}

export interface OfficeBlock {
  readonly office: string;
  readonly unit: string;
  /** Lines of the block that name neither. */
  readonly others: readonly string[];
  /** The first line of the office, or its end, that may as well be the unit below it. */
  readonly mayBeUnit?: string;
}

/**
 * The cells beside the header labels: who issues the sheet. Lines from the first unit word on are the
 * unit, but an address belongs to the office.
 */
export function splitOffice(cells: readonly (readonly string[])[]): OfficeBlock {
  const office: string[] = [];
  const unit: string[] = [];
  const others: string[] = [];
  let mayBeUnit: string | undefined;
  let above = '';
  let last = others;
  for (const lines of cells) {
    let into = others;
    let isGeneric = false;
    for (const line of lines.flatMap(splitWithin)) {
      if (isFormName(line)) {
        // What follows the name of the form is the name of the procedure.
        into = others;
        isGeneric = true;
        above = '';
        into.push(line);
        continue;
      }
      const goesOn = !isGeneric && above !== '' && isContinued(above, line);
      if (goesOn) into = last;
      else if (isUnit(line, office)) into = unit;
      else if (ADDRESS.test(line)) into = office;
      else if (OFFICE.test(line)) into = into === unit && office.length > 0 ? unit : office;
      else if (into === office && !ADDRESS.test(above) && isWords(line)) mayBeUnit ??= line;
      // Beside the labels and in a row of its own the same unit stands twice.
      if (into !== unit || !unit.includes(line)) into.push(line);
      above = into === others ? '' : line;
      last = into;
    }
  }
  mayBeUnit ??= partWithin(office.join(' '));
  return {
    office: office.join(' '),
    unit: unit.join(' '),
    others,
    ...(mayBeUnit === undefined || unit.length > 0 ? {} : { mayBeUnit }),
  };
}

function partWithin(office: string): string | undefined {
  const at = PART_WITHIN.exec(office)?.index;
  const host = office.slice(0, at);
  const isHost = HOST.test(host) && !/(?:[,&/-]|\b(?:dan|serta|di|pada|dari))$/iu.test(host);
  return at !== undefined && isHost ? office.slice(at + 1) : undefined;
}

/** The words of the form, "STANDAR OPERASIONAL PROSEDUR (SOP)", or a stand-in for the emblem. */
export function isFormName(line: string): boolean {
  return GENERIC.test(line.replaceAll(/[^\p{L}\s]/gu, '').trim());
}

function isUnit(line: string, office: readonly string[]): boolean {
  return UNIT.test(line) || (PART_OF_HOST.test(line) && office.some((one) => HOST.test(one)));
}

function isContinued(above: string, line: string): boolean {
  if (ADDRESS.test(line)) return false;
  if (JOINED_AFTER.test(above) || GOES_ON_WITH.test(line)) return true;
  return GOES_ON_AFTER.test(above) && !isOfficeLine(line);
}

/** Words that could name something: no figures, no lone letters. */
export function isWords(line: string): boolean {
  return /\p{L}{3}/u.test(line) && !/\d{3}/u.test(line);
}

const ADDRESS_WITHIN = /\s(?=(?:Jl\.|Jln\.|Jalan\s|Alamat\s*:|Komplek)\s*\p{Lu})/iu;

function splitWithin(line: string): string[] {
  const [text = '', ...address] = fold(line).split(ADDRESS_WITHIN);
  return [...splitAtUnit(text), ...(address.length > 0 ? [address.join(' ')] : [])];
}

function splitAtUnit(text: string): string[] {
  if (text === '' || UNIT.test(text)) return text === '' ? [] : [text];
  const at = UNIT_WITHIN.exec(text)?.index;
  if (at === undefined || !OFFICE.test(text.slice(0, at))) return [text];
  return [text.slice(0, at), text.slice(at + 1)];
}
