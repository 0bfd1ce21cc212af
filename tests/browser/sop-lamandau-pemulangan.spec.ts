import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BerkasScreen } from './berkas-screen.ts';
import { findBarriers } from './find-barriers.ts';
import { mustSkipBrowser } from './find-chromium.ts';
import { openOfficeBrowser, type OfficeBrowser } from './office-browser.ts';
import { registerCase } from './register-case.ts';

const PHONE = { width: 360, height: 740 };
let office: OfficeBrowser;
describe.skipIf(mustSkipBrowser('sop-lamandau-pemulangan'))('sop-lamandau-pemulangan', () => {
  beforeAll(async () => {
    office = await openOfficeBrowser('lamandau-pemulangan');
  });
  afterAll(() => office?.close());

  test('a stranded person is brought home, from the report to the archive', async () => {
    const at = async (name: string) =>
      new BerkasScreen(await office.person(`${name}@lamandau.contoh`), path);
    const clerk = await office.person('peksos@lamandau.contoh');
    const path = await registerCase(await office.person('tu@lamandau.contoh'), {
      sender: 'Contoh Polres Lamandau',
      subject: 'Orang terlantar di terminal',
      sop: /Pemulangan Orang Terlantar/,
      entry: /Orang terlantar ditemukan/,
      client: 'Contoh Klien Terlantar',
    });
    const peksos = new BerkasScreen(clerk, path);
    await peksos.step('Menerima laporan orang terlantar');
    await office.picture(clerk, 'berkas-baru');
    expect(await findBarriers(clerk)).toEqual([]);
    await peksos.take('Menerima laporan orang terlantar', 'Teruskan');

    // Refused by the machine and shown before: not complete while a paper is missing.
    const check = 'Verifikasi data kelengkapan terlantar';
    const letter = 'Surat keterangan terlantar dari Polres setempat';
    const panel = await peksos.step(check);
    await peksos.check(panel, { [letter]: 'Tidak ada' });
    await panel.getByText(`Yang kurang: ${letter}.`).waitFor();
    const complete = panel.getByRole('button', { name: 'Lengkap', exact: true });
    expect(await complete.getAttribute('aria-disabled')).toBe('true');
    await complete.focus();
    await clerk.keyboard.press('Enter');
    expect(await panel.locator('form').count()).toBe(0);
    await office.picture(clerk, 'persyaratan-kurang');
    expect(await findBarriers(clerk)).toEqual([]);

    // The same on a phone, and on a desktop page at 200 %.
    for (const size of [PHONE, { width: 683, height: 384 }]) {
      const small = new BerkasScreen(await office.person('peksos@lamandau.contoh', size), path);
      await small.check(await small.step(check), { [letter]: 'Tidak ada' });
      expect(await small.overhang()).toBe(0);
      expect(await findBarriers(small.page)).toEqual([]);
      await office.picture(small.page, `persyaratan-${size.width}`);
    }

    // Typed words survive a reload.
    const form = await peksos.begin(panel, 'Belum lengkap', {
      note: 'Polres diminta mengirim lagi',
    });
    await clerk.reload();
    await form.waitFor();
    expect(await form.getByLabel(/^Catatan/).inputValue()).toBe('Polres diminta mengirim lagi');
    await peksos.submit(form);
    await peksos.why.getByText('Tercatat:').waitFor();
    await office.picture(clerk, 'dikembalikan-ke-pelapor');
    await peksos.take('Melengkapi berkas', 'Kelengkapan diterima');
    await peksos.check(await peksos.step(check));
    await peksos.take(check, 'Lengkap');

    const kasi = await at('kasi');
    await kasi.take('Menyiapkan persyaratan dan membuat rekomendasi', 'Ajukan paraf');
    const kabid = await at('kabid');
    await kabid.take('Telaah dan paraf konsep rekomendasi', 'Kembalikan', {
      reason: 'Alamat tujuan belum disebut dalam konsep',
    });
    const returned = await kasi.step('Menyiapkan persyaratan dan membuat rekomendasi');
    await returned.getByText('Alamat tujuan belum disebut dalam konsep').waitFor();
    await office.picture(kasi.page, 'dikembalikan-ke-kasi');
    await kasi.take('Menyiapkan persyaratan dan membuat rekomendasi', 'Ajukan paraf');
    await kabid.take('Telaah dan paraf konsep rekomendasi', 'Paraf');

    // The head signs on a phone.
    const head = new BerkasScreen(await office.person('kadis@lamandau.contoh', PHONE), path);
    await head.step('Tanda tangan pemulangan orang terlantar');
    await office.picture(head.page, 'kadis-di-telepon');
    expect(await head.overhang()).toBe(0);
    expect(await findBarriers(head.page)).toEqual([]);
    await head.take('Tanda tangan pemulangan orang terlantar', 'Tanda tangani');

    const handOver = 'Menyerahkan rekomendasi ke Kasi dan Peksos';
    const confirm = await (
      await peksos.step(handOver)
    )
      .getByRole('button', { name: 'Bagian saya selesai' })
      .count();
    expect(confirm).toBe(1);
    const mine = await peksos.begin(await peksos.step(handOver), 'Bagian saya selesai');
    await peksos.submit(mine);
    await peksos.why.getByText('Tercatat: bagian Anda selesai.').waitFor();
    await kasi.take(handOver, 'Sudah diserahkan', { receivedBy: 'Contoh Peksos' });
    await peksos.take('Mendampingi kepulangan klien', 'Selesai didampingi');
    await peksos.take('Serah terima klien di tempat tujuan', 'Sudah diserahkan', {
      receivedBy: 'Contoh Keluarga',
    });
    await peksos.take('Mengarsipkan berkas', 'Arsipkan & tutup');
    await clerk.getByText('Selesai', { exact: true }).waitFor();
    await office.picture(clerk, 'selesai');
    expect(await findBarriers(clerk)).toEqual([]);
    expect(office.troubles).toEqual([]);
  });
});
