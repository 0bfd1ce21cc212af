import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerDiscard } from './answer-question.ts';
import { findBarriers } from './find-barriers.ts';
import { mustSkipBrowser } from './find-chromium.ts';
import { openOfficeBrowser, type OfficeBrowser } from './office-browser.ts';

const PHONE = { width: 360, height: 740 };

describe.skipIf(mustSkipBrowser('kantor-peraturan'))('Kantor, peraturan dan identitas', () => {
  let office: OfficeBrowser;
  beforeAll(async () => {
    office = await openOfficeBrowser('kantor-peraturan');
  });
  afterAll(() => office?.close());

  test('what ships is there, with the SOPs that name it', async () => {
    const page = await office.person('admin@lahat.contoh');
    await page.goto('/kantor/peraturan');
    await page.getByRole('row', { name: /UU 4\/1965/ }).waitFor();
    await office.picture(page, 'daftar');
    expect(await findBarriers(page)).toEqual([]);
    await page.getByLabel('Tampilkan').selectOption({ label: 'Disebut SOP kita' });
    const row = page.getByRole('row').filter({ hasText: 'Bawaan' }).first();
    await row.getByText(/^\d SOP$/).click();
    await office.picture(page, 'disebut');
    await page.getByLabel('Tampilkan').selectOption({ label: 'Semua' });
    await page.getByRole('searchbox', { name: 'Cari peraturan atau program' }).fill('tidak begitu');
    await page.getByText('Tidak ada yang cocok').waitFor();
    await page.getByRole('searchbox', { name: 'Cari peraturan atau program' }).fill('');
    await page.getByRole('row', { name: /UU 4\/1965/ }).waitFor();
  });

  test('a law is added with a look at our SOPs, warns there, and is withdrawn', async () => {
    const page = await office.person('admin@lahat.contoh');
    await page.getByRole('button', { name: 'Tambah', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Yang tidak berlaku lagi' });
    const name = dialog.getByRole('textbox', { name: 'Peraturan' });
    await name.fill('Surat edaran kepala dinas');
    await dialog.getByText(/belum terbaca/).waitFor();
    await name.fill('Perbup Teluk Rimba 8/2022');
    await dialog.getByText('Dikenali sebagai Perbup 8/2022 (Teluk Rimba)').waitFor();
    await name.fill('UU Nomor 4 Tahun 1965');
    await dialog.getByText(/^Sudah ada dalam daftar: UU 4\/1965/).waitFor();
    await name.fill('Undang-Undang Nomor 11 Tahun 2009');
    await dialog.getByText('Dikenali sebagai UU 11/2009').waitFor();
    await dialog.getByText(/^Disebut dalam 1 SOP atau rancangan/).waitFor();
    await dialog.getByRole('textbox', { name: 'Tidak berlaku sejak' }).fill('1/1/2099');
    await dialog.getByText(/Waktu itu belum tiba/).waitFor();
    const since = dialog.getByRole('textbox', { name: 'Tidak berlaku sejak' });
    await since.fill('dahulu');
    await since.blur();
    await dialog
      .getByText('Tidak terbaca. Tulis seperti 2021, Mei 2021, atau 31/5/2021.')
      .waitFor();
    await since.fill('5/2026');
    await dialog.getByText('Mei 2026', { exact: true }).waitFor();
    await office.shot(page, 'sejak-bulan');
    await dialog.getByRole('textbox', { name: 'Karena' }).fill('dicabut UU contoh');
    await office.picture(page, 'tambah');
    expect(await findBarriers(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Simpan' }).click();
    await page.getByText('Ditambahkan ke daftar.').waitFor();
    const row = page.getByRole('row', { name: /Undang-Undang Nomor 11 Tahun 2009/ });
    await row.getByText('1 SOP').click();
    await row.getByRole('link').first().click();
    await page.getByText(/UU 11\/2009 tidak berlaku lagi sejak Mei 2026/).waitFor();

    await page.goto('/kantor/peraturan');
    await page.getByRole('button', { name: /^Tarik Undang-Undang Nomor 11/ }).click();
    const withdraw = page.getByRole('dialog', { name: /^Tarik Undang-Undang/ });
    await withdraw.getByRole('button', { name: 'Tarik' }).click();
    await withdraw.getByText('Isi alasannya.').waitFor();
    await withdraw.getByRole('textbox', { name: 'Alasan' }).fill('Hanya percobaan');
    expect(await findBarriers(page)).toEqual([]);
    await withdraw.getByRole('button', { name: 'Tarik' }).click();
    await page.getByText('Ditarik dari daftar.').waitFor();
    await row.waitFor({ state: 'hidden' });
    await page.getByLabel('Tampilkan').selectOption({ label: 'Sudah ditarik' });
    await page.getByText(/: Hanya percobaan$/).waitFor();
    await office.picture(page, 'ditarik');
  });

  test('the identity of the office is kept, and its name shows', async () => {
    const page = await office.person('admin@lahat.contoh');
    await page.goto('/kantor/identitas');
    await page.getByRole('textbox', { name: 'Pemerintah' }).fill('Kabupaten Lahat');
    await page.getByRole('textbox', { name: 'Alamat' }).fill('Jalan Contoh 1, Lahat');
    await page.getByRole('textbox', { name: 'Telepon' }).fill('12');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByText('Nomor telepon berisi 6 sampai 15 angka.').waitFor();
    await office.picture(page, 'identitas');
    await page.getByRole('link', { name: 'Jabatan', exact: true }).click();
    await answerDiscard(page, 'Teruskan mengisi');
    expect(await page.getByRole('textbox', { name: 'Pemerintah' }).inputValue()).toBe(
      'Kabupaten Lahat',
    );
    await page.getByRole('textbox', { name: 'Telepon' }).fill('(0731) 321000');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByText('Identitas kantor tersimpan.').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.reload();
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Alamat' }).inputValue())
      .toBe('Jalan Contoh 1, Lahat');
  });

  test('a second post of the same title and a NIP of another length are told', async () => {
    const page = await office.person('admin@lahat.contoh');
    await page.goto('/kantor/jabatan');
    await page.getByRole('button', { name: 'Tambah jabatan' }).click();
    const post = page.getByRole('dialog', { name: 'Jabatan baru' });
    await post.getByRole('textbox', { name: 'Nama jabatan' }).fill('kepala  dinas');
    await post.getByText(/^Sudah ada jabatan Kepala Dinas/).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await answerDiscard(page, 'Buang isian');
    await page.goto('/kantor/pengguna');
    await page.getByRole('button', { name: 'Tambah pengguna' }).click();
    const user = page.getByRole('dialog', { name: 'Pengguna baru' });
    await user.getByRole('textbox', { name: 'NIP' }).fill('19630118 198211 1 00');
    await user.getByRole('button', { name: 'Simpan' }).click();
    await user.getByText(/NIP berisi 18 angka, yang ditulis 17/).waitFor();
    await office.picture(page, 'nip');
  });

  test('on a phone everything fits', async () => {
    const page = await office.person('admin@lahat.contoh', PHONE);
    for (const [path, heading] of [
      ['peraturan', 'Peraturan & program'],
      ['identitas', 'Identitas'],
    ] as const) {
      await page.goto(`/kantor/${path}`);
      await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      await office.picture(page, `telepon-${path}`);
      expect(await findBarriers(page)).toEqual([]);
      const [inner, all] = await page.evaluate(() => [
        window.innerWidth,
        document.documentElement.scrollWidth,
      ]);
      expect(all).toBeLessThanOrEqual(inner ?? 0);
    }
    await page.goto('/kantor/peraturan');
    await page.getByRole('button', { name: 'Tambah', exact: true }).click();
    await page.getByRole('textbox', { name: 'Peraturan' }).fill('UU Nomor 11 Tahun 2009');
    await page.getByText('Dikenali sebagai UU 11/2009').waitFor();
    await office.shot(page, 'telepon-tambah');
    expect(await findBarriers(page)).toEqual([]);
  });

  test('nothing went wrong in the pages', () => {
    expect(office.troubles).toEqual([]);
  });
});
