import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isSaved, openPart, revise, signOpen } from './draft-screen.ts';
import { findBarriers } from './find-barriers.ts';
import { mustSkipBrowser } from './find-chromium.ts';
import { openOfficeBrowser, type OfficeBrowser } from './office-browser.ts';

describe.skipIf(mustSkipBrowser('rancangan-dua'))('two drafts of one SOP', () => {
  let office: OfficeBrowser;
  const paths: string[] = [];
  beforeAll(async () => {
    office = await openOfficeBrowser('rancangan-dua');
  });
  afterAll(() => office?.close());
  const admin = () => office.person('admin@lamandau.contoh');
  const head = () => office.person('kadis@lamandau.contoh');

  test('a second is begun only after the first was offered', async () => {
    const page = await admin();
    await revise(page, /Lansia/i);
    const first = new URL(page.url()).pathname;
    await page.goto('/sop');
    await page
      .getByRole('main')
      .getByRole('link', { name: /Lansia/i })
      .first()
      .click();
    await page.getByRole('button', { name: 'Ubah SOP ini' }).click();
    const asked = page.getByRole('dialog', { name: 'SOP ini sedang diubah' });
    await asked.waitFor();
    await office.shot(page, 'sedang-diubah');
    expect(await findBarriers(page)).toEqual([]);
    await asked.getByRole('link', { name: /^Perubahan atas versi 1, sedang disusun/ }).click();
    await page.waitForURL((url) => url.pathname === first);
    const { length } = (await (await page.request.get('/api/sop-drafts')).json()) as unknown[];
    expect(length).toBe(1);
  });

  test('name each other in the list and on their pages', async () => {
    const page = await admin();
    for (const title of ['Verifikasi contoh satu', 'Verifikasi contoh dua']) {
      await revise(page, /Pemulangan/i);
      const path = new URL(page.url()).pathname;
      paths.push(path);
      await page.goto(`${path}?bagian=alur&langkah=verifikasi-kelengkapan`);
      await page.getByLabel('Nama langkah').fill(title);
      await page.keyboard.press('Enter');
      await isSaved(page);
    }
    await page.getByText(/^Ada rancangan lain untuk SOP ini/).waitFor();
    await page.getByRole('link', { name: /^Rancangan dari versi 1, sedang disusun/ }).click();
    await page.waitForURL((url) => url.pathname === paths[0]);
    await page.getByText(/^Ada rancangan lain untuk SOP ini/).waitFor();
    await page.getByRole('link', { name: 'Semua rancangan' }).click();
    await page.getByText('Juga diubah di rancangan lain').nth(1).waitFor();
    await office.picture(page, 'daftar');
    expect(await findBarriers(page)).toEqual([]);
  });

  test('the head signs the second only after reading what the first changed', async () => {
    const [page, boss] = [await admin(), await head()];
    for (const path of paths) {
      await page.goto(`${path}?bagian=sahkan`);
      await page.getByRole('button', { name: 'Ajukan kepada kepala' }).click();
      await page.getByText('Rancangan diajukan.').waitFor();
    }
    await boss.goto(`${paths[1]}?bagian=sahkan`);
    await boss.getByRole('button', { name: 'Sahkan', exact: true }).waitFor();
    const other = await admin();
    expect(await other.getByRole('button', { name: 'Sahkan', exact: true }).count()).toBe(0);
    // The first is signed elsewhere while the page of the second is open.
    await boss.request.get('/api/sop-drafts');
    const second = await boss.context().newPage();
    await second.goto(`${paths[0]}?bagian=sahkan`);
    await signOpen(second);
    await second.getByRole('heading', { name: 'SOP sudah disahkan' }).waitFor();
    await second.close();
    await boss.bringToFront();
    await signOpen(boss);
    await boss.getByText(/versi 2 SOP ini sudah disahkan/).waitFor();

    await boss.reload();
    await boss.getByText(/dibuat dari versi 1, sedangkan versi 2 sudah disahkan/).waitFor();
    const between = boss.getByRole('heading', { name: /versi 1 menjadi versi 2 \([1-9]\d*\)$/ });
    await between.waitFor();
    await boss.getByText('Verifikasi contoh satu').first().waitFor();
    await office.picture(boss, 'tertinggal');
    expect(await findBarriers(boss)).toEqual([]);
    await boss.getByRole('button', { name: 'Sahkan', exact: true }).click();
    await boss.getByText(/^Baca dahulu perubahan versi 2/).waitFor();
    await boss.getByRole('checkbox', { name: /sudah membaca perubahan versi 2/ }).check();
    await signOpen(boss);
    await boss.getByRole('heading', { name: 'SOP sudah disahkan' }).waitFor();
    await boss.getByText(/^Versi 3, .*menggantikan versi 2/).waitFor();
    await openPart(boss, 'Riwayat');
    await boss.getByText(/menggantikan versi 2 yang perubahannya sudah dibaca/).waitFor();
    expect(office.troubles).toEqual([]);
  });
});
