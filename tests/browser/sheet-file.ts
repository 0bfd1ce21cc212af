/** A row of a sheet that is written for a test: who performs it is ticked in the column. */
export interface WrittenRow {
  readonly activity: string;
  /** Column, counted from 1. */
  readonly by: number;
  readonly requires?: string;
  readonly time?: string;
  readonly output?: string;
}

export interface WrittenSheet {
  readonly office: string;
  readonly number: string;
  readonly name: string;
  readonly performers: readonly string[];
  readonly rows: readonly WrittenRow[];
}

const cells = (tag: 'td' | 'th', texts: readonly string[]): string =>
  texts.map((text) => `<${tag}>${text}</${tag}>`).join('');

/** The sheet as a web page, in the manner of an office that saves its documents so. */
export function writeSheet({ office, number, name, performers, rows }: WrittenSheet): Buffer {
  const header = [
    ['Nomor SOP', number],
    ['Tanggal Pembuatan', '2 Februari 2026'],
    ['Tanggal Revisi', '-'],
    ['Tanggal Efektif', '1 Maret 2026'],
    ['Disahkan oleh', 'Kepala Dinas, Contoh Pejabat, S.Sos, NIP 19700101 199503 1 001'],
    ['Nama SOP', name],
  ];
  const sections = [
    ['Dasar Hukum', 'Peraturan Contoh Nomor 1 Tahun 2024'],
    ['Kualifikasi Pelaksana', 'Memahami tata naskah dinas'],
    ['Keterkaitan', 'SOP Contoh lain'],
    ['Peralatan/Perlengkapan', 'Komputer'],
    ['Peringatan', 'Bila tidak dilaksanakan, surat terlambat ditangani'],
    ['Pencatatan dan Pendataan', 'Buku agenda'],
  ];
  const body = rows.map(({ activity, by, requires = '-', time = '', output = '-' }, at) => {
    const marks = performers.map((_, column) => (column + 1 === by ? '√' : ''));
    return `<tr>${cells('td', [String(at + 1), activity, ...marks, requires, time, output, ''])}</tr>`;
  });
  return Buffer.from(`<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${name}</title></head><body>
<p>${office.toUpperCase()}</p>
<table>${header.map((row) => `<tr>${cells('td', row)}</tr>`).join('')}</table>
<table>${sections.map((row) => `<tr>${cells('td', row)}</tr>`).join('')}</table>
<p>SOP ${name}</p>
<table>
<tr><th rowspan="2">No</th><th rowspan="2">Kegiatan</th><th colspan="${performers.length}">Pelaksana</th><th colspan="3">Mutu Baku</th><th rowspan="2">Keterangan</th></tr>
<tr>${cells('th', [...performers, 'Kelengkapan', 'Waktu', 'Output'])}</tr>
${body.join('\n')}
</table></body></html>`);
}
