import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BerkasScreen } from './berkas-screen.ts';
import { findBarriers } from './find-barriers.ts';
import { mustSkipBrowser } from './find-chromium.ts';
import { openOfficeBrowser, type OfficeBrowser } from './office-browser.ts';
import { registerCase } from './register-case.ts';

let office: OfficeBrowser;
describe.skipIf(mustSkipBrowser('sop-lahat'))('sop-lahat', () => {
  beforeAll(async () => {
    office = await openOfficeBrowser('lahat');
  });
  afterAll(() => office?.close());

  const CHECK = 'Cek persyaratan administrasi pemohon';
  const REPORT = 'Pelaporan dan koordinasi surat permohonan';

  test('an application goes on to the Sentra, from the letter to the archive', async () => {
    const path = await registerCase(await office.person('tu@lahat.contoh'), {
      sender: 'Contoh Pemohon Lahat',
      subject: 'Permohonan bantuan asistensi rehabilitasi sosial',
      client: 'Contoh Pemohon Lahat',
    });
    const as = async (name: string) =>
      new BerkasScreen(await office.person(`${name}@lahat.contoh`), path);
    const petugas = await as('petugas');
    await petugas.take('Laporan masuk', 'Teruskan');

    // Two of the five papers are missing: "Lengkap" is refused, the applicant gets it back.
    const panel = await petugas.step(CHECK);
    await petugas.check(panel, {
      'Foto yang bersangkutan': 'Tidak ada',
      'Fotokopi KTP (PC KTP)': 'Tidak sesuai',
    });
    await panel.getByText('Yang kurang: Fotokopi KTP (PC KTP); Foto yang bersangkutan.').waitFor();
    await panel.getByLabel('Keterangan untuk Fotokopi KTP (PC KTP)').fill('Tidak terbaca');
    await office.picture(petugas.page, 'persyaratan-kurang');
    expect(await findBarriers(petugas.page)).toEqual([]);
    await petugas.submit(await petugas.begin(panel, 'Belum lengkap'));
    await petugas.why.getByText('Tercatat:').waitFor();
    const history = petugas.page.locator('#riwayat');
    await history.getByText('Fotokopi KTP (PC KTP); Foto yang bersangkutan').waitFor();
    await history.getByText('Tidak terbaca').waitFor();
    await office.picture(petugas.page, 'kembali-ke-pemohon');

    await petugas.take('Melengkapi berkas', 'Kelengkapan diterima');
    const complete = await petugas.step(CHECK);
    await petugas.check(complete);
    await petugas.submit(await petugas.begin(complete, 'Lengkap'));
    await petugas.why.getByText('Tercatat:').waitFor();

    const analis = await as('analis');
    await analis.submit(await analis.begin(await analis.step(REPORT), 'Bagian saya selesai'));
    await analis.why.getByText('Tercatat: bagian Anda selesai.').waitFor();
    await petugas.take(REPORT, 'Teruskan');

    const kabid = await as('kabid');
    const disposisi = await kabid.step('Disposisi surat permohonan');
    const form = await kabid.begin(disposisi, 'Disposisi', { instruction: 'Proses lebih lanjut.' });
    await office.picture(kabid.page, 'disposisi');
    expect(await findBarriers(kabid.page)).toEqual([]);
    await kabid.submit(form);
    await kabid.why.getByText('Tercatat:').waitFor();

    await analis.take('Edukasi tentang asistensi rehabilitasi sosial', 'Layanan diberikan');
    await petugas.take('Memberikan tanda terima kepada pemohon', 'Sudah diserahkan', {
      receivedBy: 'Contoh Pemohon Lahat',
    });
    await petugas.take('Menyusun surat pengantar ke pihak tujuan', 'Ajukan tanda tangan');
    const kadis = await as('kadis');
    await kadis.take('Tanda tangan surat pengantar', 'Tanda tangani');
    await petugas.take('Merekap dan meneruskan dokumen ke pihak terkait', 'Diterima pihak tujuan');
    await petugas.take('Mendampingi petugas asesmen ke pemohon', 'Selesai didampingi');
    await petugas.take('Menyampaikan hasil kepada pemohon', 'Sudah diserahkan', {
      receivedBy: 'Contoh Pemohon Lahat',
    });
    await petugas.take('Mengarsipkan berkas', 'Arsipkan & tutup');
    await petugas.page.getByText('Selesai', { exact: true }).waitFor();
    await office.picture(petugas.page, 'selesai');
    expect(office.troubles).toEqual([]);
  });
});
