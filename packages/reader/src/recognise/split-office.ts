import { fold } from './fold.ts';

const UNIT =
  /^(?:BIDANG|SUB\s?BIDANG|SUBBID|SEKSI|SUB\s?-?\s?BAGIAN|SUB\s?BAG|SUBBAG|BAGIAN|UNIT|INSTALASI|DIREKTORAT(?!\s+JENDERAL)|SUB\s?DIREKTORAT|PROGRAM\s+STUDI|JURUSAN|POKJA|KELOMPOK|SEKRETARIAT(?!\s+(?:DAERAH|JENDERAL|DPRD|DEWAN|KABINET|NEGARA|DESA)))\b/iu;
const OFFICE =
  /\b(?:PEMERINTAH(?:AN)?|PEMKAB|PEMKOT|PEMPROV|DINAS|BADAN|KEMENTERIAN|KECAMATAN|KELURAHAN|DESA|NAGARI|GAMPONG|RSUD|RUMAH\s+SAKIT|PUSKESMAS|SEKOLAH|S[DM]P?N?\s+NEGERI|SMA|SMK|SMP|MADRASAH|UNIVERSITAS|INSTITUT|POLITEKNIK|FAKULTAS|INSPEKTORAT|KANTOR|LEMBAGA|BALAI|UPTD?|SATUAN|KEPOLISIAN|PENGADILAN|KEJAKSAAN|SEKRETARIAT|DIREKTORAT|KABUPATEN|KOTA|PROVINSI|REPUBLIK|YAYASAN|STIKES|AKADEMI)\b/iu;
/** A unit further on in a line; "KEMENTERIAN KOORDINATOR BIDANG …" is an office. */
const UNIT_WITHIN =
  /(?<!KOORDINATOR|DI|PADA|DAN)\s(?:BIDANG|SEKSI|SEKRETARIAT(?=\s+SUB)|SUB\s?-?\s?BAGIAN|SUBBAG|SUB\s?BIDANG|BAGIAN)\s+\p{L}{3}/iu;
const ADDRESS =
  /^(?:jl\.?|jln\.?|jalan|alamat|kompleks?|komp\.|telp?\.?|telepon|fax|faks|kode\s*pos|e-?mail|website|situs|laman|www\.|http|jalur)|@|\b\d{5}\b/iu;
const GENERIC =
  /^(?:standar(?:d)?\s+operasional\s+prosedur|prosedur\s+operasional\s+standar|sop|pos|logo|lambang)$/iu;

/** The line names an institution, a unit of one, or where it is. */
export function isOfficeLine(line: string): boolean {
  return [UNIT, OFFICE, ADDRESS].some((pattern) => pattern.test(line));
}

export interface OfficeBlock {
  readonly office: string;
  readonly unit: string;
  /** Lines of the block that name neither. */
  readonly others: readonly string[];
}

/**
 * The cells beside the header labels: who issues the sheet. Lines from the first unit word on are the
 * unit, but an address belongs to the office.
 */
export function splitOffice(cells: readonly (readonly string[])[]): OfficeBlock {
  const office: string[] = [];
  const unit: string[] = [];
  const others: string[] = [];
  for (const lines of cells) {
    let into = others;
    for (const line of lines.flatMap(splitWithin)) {
      if (GENERIC.test(line.replaceAll(/[^\p{L}\s]/gu, '').trim())) {
        // What follows the name of the form is the name of the procedure.
        into = others;
        into.push(line);
        continue;
      }
      if (UNIT.test(line)) into = unit;
      else if (ADDRESS.test(line)) into = office;
      else if (OFFICE.test(line)) into = into === unit && office.length > 0 ? unit : office;
      // Beside the labels and in a row of its own the same unit stands twice.
      if (into !== unit || !unit.includes(line)) into.push(line);
    }
  }
  return { office: office.join(' '), unit: unit.join(' '), others };
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
