import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBarriers } from './find-barriers.ts';
import { mustSkipBrowser } from './find-chromium.ts';
import { openOfficeBrowser, type OfficeBrowser } from './office-browser.ts';

const PHONE = { width: 360, height: 740 };
const LIST = [
  'No\tTanggal\tHari\tKeterangan',
  '1\t1 Januari 2027\tJumat\tTahun Baru 2027 Masehi',
  '2\t10-11 Maret 2027\tRabu-Kamis\tIdul Fitri 1448 Hijriah',
  '3\t12 Maret 2027\tJumat\tCuti bersama Idul Fitri',
  '4\t31 Juni 2027\tKamis\tTidak ada',
].join('\n');

describe.skipIf(mustSkipBrowser('kantor-kalender'))('Kantor, kalender kerja', () => {
  let office: OfficeBrowser;
  beforeAll(async () => {
    office = await openOfficeBrowser('kantor-kalender');
  });
  afterAll(() => office?.close());

  test('an administrator pastes the days off of the next year', async () => {
    const page = await office.person('admin@lahat.contoh');
    await page.goto('/kantor/kalender');
    await page.getByRole('heading', { name: 'Hari libur 2026' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await office.picture(page, 'tahun-ini');
    await page.getByRole('button', { name: 'Tahun 2027' }).click();
    await page.getByText(/^Libur nasional 2027 yang berganti tanggal/).waitFor();
    await office.picture(page, 'tahun-depan');

    await page.getByRole('button', { name: 'Tempel daftar' }).click();
    const dialog = page.getByRole('dialog', { name: 'Tempel daftar hari libur' });
    await dialog.getByRole('textbox', { name: 'Daftar' }).fill(LIST);
    await dialog.getByText('4 hari libur baru; 0 baris sudah tercatat, 1 baris ditolak.').waitFor();
    await dialog.getByText('Ditolak: Tanggal itu tidak ada dalam kalender.').waitFor();
    await dialog.getByText('Kamis, 11 Maret 2027').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await office.picture(page, 'tempel');
    await dialog.getByRole('button', { name: 'Simpan 4 hari libur' }).click();
    await dialog.getByText('Perbaiki baris yang ditolak', { exact: false }).waitFor();
    await dialog.getByRole('checkbox', { name: /1 baris yang ditolak dilewati/ }).check();
    await dialog.getByRole('button', { name: 'Simpan 4 hari libur' }).click();
    await page.getByText('4 hari libur disimpan.').waitFor();
    await page.getByRole('row', { name: /Kamis, 11 Maret 2027.*Idul Fitri/ }).waitFor();
    await page.getByText(/menambah 4 hari libur/).waitFor();
    await office.picture(page, 'tersimpan');
  });

  test('one day is added and removed with a reason, and what it means for promises is told', async () => {
    const page = await office.person('admin@lahat.contoh');
    await page.getByRole('button', { name: 'Tambah hari libur' }).click();
    const add = page.getByRole('dialog', { name: 'Hari libur baru' });
    await add.getByRole('button', { name: 'Simpan' }).click();
    await add.getByText('Isi nama hari liburnya.').waitFor();
    await add.getByRole('textbox', { name: 'Tanggal' }).fill('1/1/2027');
    await add.getByText('Sudah tercatat: Tahun Baru 2027 Masehi.').waitFor();
    await add.getByRole('textbox', { name: 'Tanggal' }).fill('20/5/2027');
    await add.getByRole('textbox', { name: 'Nama' }).fill('Hari jadi kabupaten');
    await add.getByText(/tenggat yang sudah dijanjikan/).waitFor();
    await office.picture(page, 'tambah');
    expect(await findBarriers(page)).toEqual([]);
    await add.getByRole('button', { name: 'Simpan' }).click();
    await add.waitFor({ state: 'hidden' });
    await page.getByRole('row', { name: /20 Mei 2027.*Libur kantor/ }).waitFor();

    await page.getByRole('button', { name: /^Hapus Hari jadi kabupaten/ }).click();
    const remove = page.getByRole('dialog', { name: 'Hapus Hari jadi kabupaten?' });
    await remove.getByRole('button', { name: 'Hapus' }).click();
    await remove.getByText('Isi alasannya.').waitFor();
    await remove.getByRole('textbox', { name: 'Alasan' }).fill('Salah tahun');
    await office.picture(page, 'hapus');
    expect(await findBarriers(page)).toEqual([]);
    await remove.getByRole('button', { name: 'Hapus' }).click();
    await page.getByText('Hari libur dihapus.').waitFor();
    await page.getByText(/Alasan: Salah tahun/).waitFor();
  });

  test('hours are changed, with a period of their own', async () => {
    const page = await office.person('admin@lahat.contoh');
    await page.getByRole('button', { name: 'Ubah jam kerja' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ubah jam kerja' });
    await dialog.getByText('37 jam 30 menit seminggu').waitFor();
    await dialog.getByLabel('Selesai, Jumat').fill('0600');
    await dialog.getByRole('button', { name: 'Simpan' }).click();
    await dialog.getByText('Urutannya harus: mulai, istirahat, selesai.').waitFor();
    await dialog.getByLabel('Selesai, Jumat').fill('17');
    await dialog.getByLabel('Mulai, Jumat').click();
    expect(await dialog.getByLabel('Selesai, Jumat').inputValue()).toBe('17.00');
    await dialog.getByRole('button', { name: 'Tambah masa' }).click();
    await dialog.getByRole('textbox', { name: 'Nama masa' }).fill('Ramadan 1448');
    await dialog.getByRole('textbox', { name: 'Hari pertama' }).fill('8/2/2027');
    await dialog.getByRole('textbox', { name: 'Hari terakhir' }).fill('9/3/2027');
    await office.shot(page, 'jam-kerja');
    expect(await findBarriers(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Simpan' }).click();
    await page.getByText('Jam kerja tersimpan.').waitFor();
    await page.getByRole('heading', { name: /Ramadan 1448, 8 Feb 2027/ }).waitFor();
    // The history tells from what to what.
    await page.getByText(/^Jumat: .* menjadi .*–17\.00$/).waitFor();
    await page.getByText(/^Masa baru Ramadan 1448 \(8 Feb 2027 – 9 Mar 2027\): /).waitFor();
    await office.picture(page, 'jam-kerja-tersimpan');
  });

  test('on a phone it is read by everybody, and fits', async () => {
    const page = await office.person('tu@lahat.contoh', PHONE);
    await page.goto('/kantor/kalender');
    await page.getByRole('heading', { name: 'Hari libur 2026' }).waitFor();
    await page.getByText('Hanya administrator yang dapat mengubah halaman ini.').waitFor();
    expect(await page.getByRole('button', { name: /Tambah|Hapus|Tempel/ }).count()).toBe(0);
    expect(await findBarriers(page)).toEqual([]);
    await office.picture(page, 'telepon');
    const admin = await office.person('admin@lahat.contoh', PHONE);
    await admin.goto('/kantor/kalender');
    await admin.getByRole('button', { name: 'Tempel daftar' }).click();
    await admin.getByRole('textbox', { name: 'Daftar' }).fill(LIST);
    await admin.getByText('0 hari libur baru; 3 baris sudah tercatat, 1 baris ditolak.').waitFor();
    await office.shot(admin, 'telepon-tempel');
    expect(await findBarriers(admin)).toEqual([]);
    await admin.keyboard.press('Control+Home');
    for (const one of [page, admin]) {
      const [inner, all] = await one.evaluate(() => [
        window.innerWidth,
        document.documentElement.scrollWidth,
      ]);
      expect(all).toBeLessThanOrEqual(inner ?? 0);
    }
  });

  test('nothing went wrong in the pages', () => {
    expect(office.troubles).toEqual([]);
  });
});
