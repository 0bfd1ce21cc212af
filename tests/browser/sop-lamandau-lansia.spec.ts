import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BerkasScreen } from './berkas-screen.ts';
import { findBarriers } from './find-barriers.ts';
import { mustSkipBrowser } from './find-chromium.ts';
import { openOfficeBrowser, type OfficeBrowser } from './office-browser.ts';
import { registerCase } from './register-case.ts';

let office: OfficeBrowser;
describe.skipIf(mustSkipBrowser('sop-lamandau-lansia'))('sop-lamandau-lansia', () => {
  beforeAll(async () => {
    office = await openOfficeBrowser('lamandau-lansia');
  });
  afterAll(() => office?.close());

  async function register(client: string): Promise<(name: string) => Promise<BerkasScreen>> {
    const path = await registerCase(await office.person('tu@lamandau.contoh'), {
      sender: 'Contoh Kepala Desa Bulik',
      subject: 'Permohonan rehabilitasi lansia terlantar',
      sop: /Lansia Terlantar/,
      client,
    });
    return async (name) => new BerkasScreen(await office.person(`${name}@lamandau.contoh`), path);
  }

  const VISIT = 'Verifikasi lapangan dan asesmen';
  const PAPERS = 'Menyiapkan persyaratan administratif dan konsep rekomendasi';

  test('an elderly person comes into the panti, from the letter to the archive', async () => {
    const as = await register('Contoh Lansia Sarinah');
    const peksos = await as('peksos');
    await peksos.take('Desa/Kelurahan mengajukan surat permohonan', 'Teruskan');
    await peksos.check(await peksos.step(VISIT));
    await peksos.take(VISIT, 'Memenuhi syarat', { note: 'Tinggal sendiri, tanpa keluarga' });

    const kasi = await as('kasi');
    await kasi.take(PAPERS, 'Kembalikan', { reason: 'Foto rumah belum ada' });
    const again = await peksos.step(VISIT);
    await again.getByText('Foto rumah belum ada').waitFor();
    await office.picture(peksos.page, 'dikembalikan-ke-peksos');
    await peksos.check(again);
    await peksos.take(VISIT, 'Memenuhi syarat');
    await kasi.take(PAPERS, 'Ajukan paraf');

    const kabid = await as('kabid');
    await kabid.take('Telaah dan paraf persetujuan', 'Paraf');
    const kadis = await as('kadis');
    await kadis.take('Tanda tangan persetujuan klien tinggal di panti', 'Tanda tangani');

    // Refused by the machine and told: a joint hand-over waits for the other one.
    const handOver = 'Menyerahkan rekomendasi ke Kasi dan Peksos';
    const mine = await peksos.begin(await peksos.step(handOver), 'Bagian saya selesai');
    await peksos.submit(mine);
    await peksos.why.getByText('Tercatat: bagian Anda selesai.').waitFor();
    await kasi.take(handOver, 'Sudah diserahkan', { receivedBy: 'Contoh Peksos' });

    // The panti is full first: the berkas waits where it is.
    await peksos.take('Memastikan tempat di panti', 'Masuk daftar tunggu', {
      reason: 'Panti penuh sampai akhir bulan',
    });
    await peksos.fromMenu('Tangguhkan berkas', { reason: 'Menunggu tempat di panti' });
    await peksos.why.getByText('Berkas ditangguhkan.').waitFor();
    await office.picture(peksos.page, 'ditangguhkan');
    expect(await findBarriers(peksos.page)).toEqual([]);
    await peksos.page.getByRole('button', { name: 'Lanjutkan berkas' }).click();
    await peksos.submit(peksos.page.locator('form'));
    await peksos.why.getByText('Berkas dilanjutkan.').waitFor();
    await peksos.take('Memastikan tempat di panti', 'Diterima pihak tujuan');
    await peksos.take('Mengantar klien ke panti jompo Palangka Raya', 'Selesai didampingi');
    const handing = await peksos.step('Serah terima klien dengan panti');
    const receipt = await peksos.begin(handing, 'Sudah diserahkan', { receivedBy: 'Contoh' });
    await receipt.getByRole('textbox', { name: 'Tanggal diterima' }).fill('1/1/2020');
    await receipt.getByText('Sebelum surat masuk diterima').waitFor();
    await office.shot(peksos.page, 'tanggal-mustahil');
    await receipt.getByRole('textbox', { name: 'Tanggal diterima' }).fill('hari ini');
    await receipt.getByRole('button', { name: 'Tutup formulir' }).click();
    await peksos.take('Serah terima klien dengan panti', 'Sudah diserahkan', {
      receivedBy: 'Contoh Petugas Panti',
    });
    await peksos.take('Mengarsipkan berkas', 'Arsipkan & tutup');
    await peksos.page.getByText('Selesai', { exact: true }).waitFor();
    await office.picture(peksos.page, 'selesai');
    expect(office.troubles).toEqual([]);
  });

  test('the head refuses, the village is told, and the berkas closes as refused', async () => {
    const as = await register('Contoh Lansia Ditolak');
    const peksos = await as('peksos');
    await peksos.take('Desa/Kelurahan mengajukan surat permohonan', 'Teruskan');
    await peksos.take(VISIT, 'Memenuhi syarat');
    const kasi = await as('kasi');
    await kasi.take(PAPERS, 'Ajukan paraf');
    const kabid = await as('kabid');
    await kabid.take('Telaah dan paraf persetujuan', 'Paraf');

    const kadis = await as('kadis');
    const step = await kadis.step('Tanda tangan persetujuan klien tinggal di panti');
    const form = await kadis.begin(step, 'Tolak', { reason: 'tdk' });
    await kadis.submit(form);
    await form.getByText('Tulis alasan paling sedikit 5 huruf.').waitFor();
    const focused = await kadis.page.evaluate(() => document.activeElement?.tagName);
    expect(focused).toBe('TEXTAREA');
    await office.picture(kadis.page, 'alasan-kurang');
    expect(await findBarriers(kadis.page)).toEqual([]);
    await form.getByLabel('Alasan').fill('Keluarga bersedia merawat di rumah');
    await kadis.submit(form);
    await kadis.why.getByText('Tercatat:').waitFor();

    await peksos.take('Memberitahukan keputusan kepada Desa/Kelurahan', 'Sudah diserahkan', {
      receivedBy: 'Contoh Sekretaris Desa',
    });
    await peksos.take('Mengarsipkan berkas', 'Arsipkan & tutup');
    await peksos.page.getByText('Ditolak', { exact: true }).waitFor();
    await peksos.page.getByText('Keluarga bersedia merawat di rumah').first().waitFor();
    await office.picture(peksos.page, 'ditolak');

    // Words that were typed and not sent leave the computer with the person.
    const kept = () => kadis.page.evaluate(() => Object.values(sessionStorage).join(' '));
    await kadis.page.reload();
    await kadis.page.getByRole('button', { name: 'Buka kembali berkas' }).click();
    await kadis.page.getByLabel('Alasan').fill('Keluarga berubah pikiran');
    expect(await kept()).toContain('Keluarga berubah pikiran');
    await kadis.page
      .getByRole('banner')
      .getByRole('button', { name: /Kepala Dinas/ })
      .click();
    await kadis.page.getByRole('menuitem', { name: 'Keluar' }).click();
    await kadis.page.getByRole('button', { name: 'Masuk', exact: true }).waitFor();
    expect(await kept()).not.toContain('Keluarga berubah pikiran');
    expect(office.troubles).toEqual([]);
  });
});
