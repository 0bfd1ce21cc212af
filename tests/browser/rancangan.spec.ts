import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signOpen } from './draft-screen.ts';
import { findBarriers } from './find-barriers.ts';
import { mustSkipBrowser } from './find-chromium.ts';
import { openOfficeBrowser, type OfficeBrowser } from './office-browser.ts';

const PHONE = { width: 360, height: 740 };
const PARTS = ['Lembar', 'Alur', 'Pemeriksaan', 'Uji jalan', 'Riwayat', 'Pengesahan'];

describe.skipIf(mustSkipBrowser('rancangan'))('a SOP draft', () => {
  let office: OfficeBrowser;
  let path = '';
  beforeAll(async () => {
    office = await openOfficeBrowser('rancangan');
  });
  afterAll(() => office?.close());
  const admin = (viewport?: typeof PHONE) => office.person('admin@lamandau.contoh', viewport);
  const head = () => office.person('kadis@lamandau.contoh');
  const part = (page: Page, name: string) =>
    page
      .getByRole('navigation', { name: 'Bagian rancangan' })
      .getByRole('link', { name: new RegExp(`^${name}`) });
  const saved = (page: Page) => page.getByText('Semua perubahan tersimpan').waitFor();
  const openStep = (page: Page, title: string) =>
    page
      .getByRole('region', { name: 'Matriks alur rancangan' })
      .getByRole('button', { name: title, exact: true })
      .click();

  test('nothing there yet is said, and a wrong file is told at once', async () => {
    const page = await admin();
    await page.goto('/sop');
    await page.getByRole('link', { name: 'Rancangan SOP' }).click();
    await page.getByRole('heading', { name: 'Belum ada rancangan' }).waitFor();
    await page
      .locator('input[type=file]')
      .first()
      .first()
      .setInputFiles({
        name: 'foto.jpg',
        mimeType: 'image/jpeg',
        buffer: Buffer.from('x'),
      });
    await page.getByText('foto.jpg bukan berkas Word').waitFor();
    await office.picture(page, 'daftar-kosong');
    expect(await findBarriers(page)).toEqual([]);
    const clerk = await office.person('tu@lamandau.contoh');
    await clerk.goto('/sop');
    await clerk.getByRole('main').getByRole('row').getByRole('link').first().waitFor();
    expect(await clerk.getByRole('link', { name: 'Rancangan SOP' }).count()).toBe(0);
  });

  test('a SOP in force is revised: performer, added step, undo', async () => {
    const page = await admin();
    await page.goto('/sop');
    await page
      .getByRole('main')
      .getByRole('link', { name: /Pemulangan/i })
      .first()
      .click();
    await page.getByRole('button', { name: 'Ubah SOP ini' }).click();
    await page.waitForURL(/\/rancangan\/[0-9a-f-]{36}$/);
    path = new URL(page.url()).pathname;
    const matrix = page.getByRole('region', { name: 'Matriks alur rancangan' });
    await matrix.locator('tbody svg').first().waitFor();
    await office.picture(page, 'alur');
    expect(await findBarriers(page)).toEqual([]);

    await matrix.getByRole('button', { name: /^Baris 3, KABID: jadikan pelaksana/ }).click();
    await saved(page);
    const panel = page.getByRole('region', { name: /persyaratan dan membuat/ });
    expect(await panel.getByRole('checkbox', { name: 'Kabid', exact: true }).isChecked()).toBe(
      true,
    );
    expect(await panel.getByRole('checkbox', { name: 'Kasi', exact: true }).isChecked()).toBe(
      false,
    );
    await office.picture(page, 'langkah');
    expect(await findBarriers(page)).toEqual([]);

    // With the keyboard alone: a second performer beside the first.
    await matrix.getByRole('button', { name: /^Baris 3, KASI: jadikan pelaksana/ }).focus();
    await page.keyboard.press('Shift+Enter');
    await panel.getByText('Bila lebih dari satu').waitFor();
    await saved(page);

    await panel.getByRole('button', { name: /^Tambah langkah sesudah ini/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Langkah tambahan' });
    await dialog.getByLabel('Nama langkah').fill('Mencatat berita acara contoh');
    await office.picture(page, 'langkah-tambahan');
    await page.evaluate(() => window.scrollTo({ top: 0 }));
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Mencatat berita acara contoh' }).waitFor();
    await page
      .getByRole('region', { name: 'Langkah tambahan, di luar lembar' })
      .getByRole('listitem')
      .filter({ hasText: /^T\d+ · Mencatat berita acara contoh/ })
      .waitFor();
    await saved(page);
    await page.reload();
    await page.getByRole('region', { name: 'Mencatat berita acara contoh' }).waitFor();
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await page
      .getByRole('region', { name: 'Mencatat berita acara contoh' })
      .waitFor({ state: 'detached' });
    await saved(page);
    // Ctrl+Z takes the second performer back as well.
    await page.keyboard.press('Control+z');
    await openStep(page, 'Menyiapkan persyaratan dan membuat rekomendasi');
    await saved(page);
    await panel.getByRole('checkbox', { name: 'Kasi', exact: true, checked: false }).waitFor();
  });

  test('a return is drawn, a time is set, and the check follows', async () => {
    const page = await admin();
    await openStep(page, 'Menyiapkan persyaratan dan membuat rekomendasi');
    const panel = page.getByRole('region', { name: /persyaratan dan membuat/ });
    await panel.getByRole('button', { name: 'Ubah jalan keluar Kembalikan' }).click();
    const exit = page.getByRole('dialog', { name: 'Jalan keluar' });
    await exit.getByLabel('Menuju', { exact: true }).selectOption({ index: 0 });
    await exit.getByRole('button', { name: 'Simpan' }).click();
    await panel.getByText(/“Kembalikan” → “Menerima laporan/).waitFor();
    await panel.getByRole('button', { name: 'Ubah waktu' }).click();
    const clock = page.getByRole('dialog', { name: 'Waktu langkah' });
    await clock.getByLabel(/^Lama/).fill('dua');
    await clock.getByRole('button', { name: 'Simpan' }).click();
    await clock.getByText('Isi angka lebih dari nol').waitFor();
    await clock.getByLabel(/^Lama/).fill('2');
    await clock.getByLabel('Satuan').selectOption('hours');
    await clock.getByRole('button', { name: 'Simpan' }).click();
    await panel.getByText('Waktu: 2 jam', { exact: false }).waitFor();
    await saved(page);
    // Only outside parties left: nobody of the office could do it, and the check says so.
    await panel.getByRole('checkbox', { name: /^Polres/ }).check();
    await panel.getByRole('checkbox', { name: 'Kabid', exact: true }).uncheck();
    await saved(page);
    await part(page, 'Pemeriksaan').filter({ hasText: /\d/ }).waitFor();
    await part(page, 'Pengesahan').click();
    expect(await page.getByRole('button', { name: 'Ajukan kepada kepala' }).isDisabled()).toBe(
      true,
    );
    await page.getByText(/kesalahan belum diperbaiki/).waitFor();
    await part(page, 'Pemeriksaan').click();
    await page.getByRole('heading', { name: /^Kesalahan \(/ }).waitFor();
    await office.picture(page, 'pemeriksaan');
    expect(await findBarriers(page)).toEqual([]);
    await page
      .getByRole('link', { name: /^Buka tempatnya/ })
      .first()
      .click();
    await panel.waitFor();
    for (let times = 0; times < 2; times += 1) {
      await page.getByRole('button', { name: 'Urungkan' }).click();
      await saved(page);
    }
    await panel.getByRole('checkbox', { name: 'Kabid', exact: true, checked: true }).waitFor();
  });

  test('a text of the sheet is corrected where it is read', async () => {
    const page = await admin();
    await part(page, 'Lembar').click();
    await page.getByText(/^Perubahan atas versi 1\. Teks lembar/).waitFor();
    const reading = page.getByRole('region', { name: 'Yang terbaca' });
    await reading.getByRole('row').nth(1).getByRole('button', { name: 'kosong' }).first().click();
    const dialog = page.getByRole('dialog', { name: /^Perbaiki baris 1/ });
    await dialog.getByLabel('Teks pada lembar').fill('Contoh keterangan');
    await dialog.getByRole('button', { name: 'Simpan' }).click();
    await reading.getByRole('button', { name: 'Contoh keterangan' }).waitFor();
    await saved(page);
  });

  test('of two windows the second keeps what was done in it', async () => {
    const [page, phone] = [await admin(), await admin(PHONE)];
    await phone.goto(`${path}?bagian=alur&langkah=persyaratan-administratif`);
    const panel = phone.getByRole('region', { name: /persyaratan dan membuat/ });
    await panel.waitFor();
    await page.goto(`${path}?bagian=alur&langkah=verifikasi-kelengkapan`);
    await page.getByLabel('Nama langkah').fill('Verifikasi kelengkapan contoh');
    await page.keyboard.press('Enter');
    await saved(page);
    await panel.getByLabel('Nama langkah').fill('Rekomendasi contoh');
    await phone.keyboard.press('Enter');
    await phone.getByText('Rancangan ini baru saja diubah orang lain').waitFor();
    await phone.getByRole('alert').getByText('Nama langkah: “Rekomendasi contoh”').waitFor();
    // What the other made of it is shown, not what waits here.
    await phone.getByRole('button', { name: 'Verifikasi kelengkapan contoh' }).first().waitFor();
    expect(await phone.getByRole('region', { name: 'Rekomendasi contoh' }).count()).toBe(0);
    await office.picture(phone, 'diubah-orang-lain');
    expect(await findBarriers(phone)).toEqual([]);
    await phone.getByRole('button', { name: 'Terapkan pada keadaan terbaru' }).click();
    await phone.getByRole('region', { name: 'Rekomendasi contoh' }).waitFor();
    await phone.getByText('Rancangan ini baru saja').waitFor({ state: 'detached' });
    await saved(phone);
    await page.reload();
    await page.getByRole('button', { name: 'Rekomendasi contoh' }).first().waitFor();
    await page.getByRole('button', { name: 'Verifikasi kelengkapan contoh' }).first().waitFor();
  });

  test('a change whose answer is lost is sent again once, even after a reload', async () => {
    const page = await admin();
    await page.route(
      '**/api/sop-drafts/*/edits',
      async (route) => {
        await route.fetch();
        await route.abort('connectionreset');
      },
      { times: 1 },
    );
    await page.getByLabel('Nama langkah').fill('Verifikasi data contoh');
    await page.keyboard.press('Enter');
    await page.getByText('Ada perubahan yang belum tersimpan').waitFor();
    await page.reload();
    await page.getByRole('alert').getByText('Nama langkah: “Verifikasi data contoh”').waitFor();
    await page.getByRole('button', { name: 'Kirim lagi' }).click();
    await saved(page);
    await page.getByRole('region', { name: 'Verifikasi data contoh' }).waitFor();
    await part(page, 'Riwayat').click();
    const told = page
      .getByRole('region', { name: 'Riwayat rancangan' })
      .getByText('Nama langkah: “Verifikasi data contoh”');
    await told.waitFor();
    expect(await told.count()).toBe(1);
    await office.picture(page, 'riwayat');
    expect(await findBarriers(page)).toEqual([]);
  });

  test('every way is rehearsed with a pretend case, and printed', async () => {
    const page = await admin();
    await part(page, 'Uji jalan').click();
    await page.getByRole('button', { name: 'Jalani: Jalan utama' }).click();
    const walk = page.getByRole('region', { name: 'Berkas rekaan: Jalan utama' });
    await walk.getByText(/^Langkah 1 dari/).waitFor();
    await office.picture(page, 'uji-jalan');
    expect(await findBarriers(page)).toEqual([]);
    await walk
      .getByRole('button', { name: /^Tekan/ })
      .first()
      .click();
    await walk.getByText('Atau putuskan lain:').waitFor();
    await office.picture(page, 'uji-jalan-bercabang');
    // The first goes on along the way; the others leave it here.
    const next = walk.getByRole('button', { name: /^Tekan/ }).first();
    while ((await next.count()) > 0) {
      expect(await walk.getByRole('alert').count()).toBe(0);
      await next.click();
    }
    await walk.getByText('Jalan ini selesai dijalani.').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation', { name: 'Bagian rancangan' }).isVisible()).toBe(
      false,
    );
    expect(await page.getByRole('table').isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
  });

  test('a phone shows every part without scrolling sideways', async () => {
    const phone = await admin(PHONE);
    await phone.goto(path);
    for (const name of PARTS) {
      await part(phone, name).click();
      await phone.waitForTimeout(300);
      const wider = await phone.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([name, Math.max(0, wider)]).toEqual([name, 0]);
      await office.picture(phone, `ponsel-${name.toLowerCase().replace(' ', '-')}`);
      expect([name, await findBarriers(phone)]).toEqual([name, []]);
    }
  });

  test('the head reads the differences, returns it once, and signs', async () => {
    const page = await admin();
    await part(page, 'Pengesahan').click();
    await page.getByRole('button', { name: 'Ajukan kepada kepala' }).click();
    await page.getByText('Rancangan diajukan.').waitFor();
    const boss = await head();
    const desk = boss.getByRole('region', { name: 'Rancangan SOP yang menunggu Anda' });
    await desk.getByText('1 rancangan SOP menunggu pengesahan:').waitFor();
    expect(await findBarriers(boss)).toEqual([]);
    await boss.goto('/rancangan');
    await office.picture(boss, 'daftar-kepala');
    expect(await findBarriers(boss)).toEqual([]);
    await boss
      .getByRole('main')
      .getByRole('row')
      .getByRole('link', { name: /Pemulangan/i })
      .click();
    const change = boss.getByRole('row', { name: /“Rekomendasi contoh”: pelaksana/ });
    await change.getByText('Kasi', { exact: true }).waitFor();
    await change.getByText('Kabid', { exact: true }).waitFor();
    await boss
      .getByRole('region', { name: 'Langkah tambahan' })
      .getByText(/^T1 · /)
      .waitFor();
    await office.picture(boss, 'perbedaan');
    expect(await findBarriers(boss)).toEqual([]);
    await boss.getByRole('button', { name: 'Kembalikan', exact: true }).click();
    const dialog = boss.getByRole('dialog', { name: 'Kembalikan rancangan' });
    await dialog.getByRole('button', { name: 'Kembalikan' }).click();
    await dialog.getByText('Tulis alasan, paling sedikit lima huruf.').waitFor();
    await dialog.getByLabel('Alasan').fill('Periksa lagi nama langkah kedua');
    await dialog.getByRole('button', { name: 'Kembalikan' }).click();
    await boss.getByText('Rancangan dikembalikan.').waitFor();

    await page.goto('/');
    await page.getByText('1 rancangan SOP dikembalikan kepala:').waitFor();
    await page
      .getByRole('region', { name: 'Rancangan SOP yang menunggu Anda' })
      .getByRole('link')
      .click();
    await page.getByText('Periksa lagi nama langkah kedua').waitFor();
    await page.getByRole('button', { name: 'Ajukan kepada kepala' }).click();
    await page.getByText('Rancangan diajukan.').waitFor();
    await boss.goto('/');
    await desk.getByRole('link', { name: /Pemulangan/i }).click();
    await boss.getByRole('button', { name: 'Ke tombol pengesahan' }).click();
    await boss.getByRole('button', { name: 'Sahkan', exact: true }).click();
    const asked = boss.getByRole('dialog', { name: 'Sahkan sebagai versi 2?' });
    await asked.getByText(/^Sejak hari itu versi 1 digantikan/).waitFor();
    await asked.getByText(/berjalan tetap mengikuti versi lamanya/).waitFor();
    await office.shot(boss, 'tanya-sahkan');
    expect(await findBarriers(boss)).toEqual([]);
    await asked.getByRole('button', { name: 'Batal' }).click();
    await boss.getByRole('heading', { name: 'Menunggu pengesahan' }).waitFor();
    await signOpen(boss);
    await boss.getByRole('heading', { name: 'SOP sudah disahkan' }).waitFor();
    await office.picture(boss, 'disahkan');
    expect(await findBarriers(boss)).toEqual([]);
    await boss.getByRole('link', { name: 'Buka SOP yang berlaku' }).click();
    await boss
      .getByText(/versi 2\b/i)
      .first()
      .waitFor();
    expect(office.troubles).toEqual([]);
  });
});
