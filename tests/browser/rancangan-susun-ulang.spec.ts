import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isSaved, openPart, readDraft, revise, signOpen } from './draft-screen.ts';
import { findBarriers } from './find-barriers.ts';
import { mustSkipBrowser } from './find-chromium.ts';
import { openOfficeBrowser, type OfficeBrowser } from './office-browser.ts';

const PHONE = { width: 360, height: 740 };

describe.skipIf(mustSkipBrowser('rancangan-susun-ulang'))('a draft that fell behind', () => {
  let office: OfficeBrowser;
  let path = '';
  beforeAll(async () => {
    office = await openOfficeBrowser('rancangan-susun-ulang');
  });
  afterAll(() => office?.close());
  const admin = (viewport?: typeof PHONE) => office.person('admin@lamandau.contoh', viewport);

  const rename = async (page: Page, at: string, step: string, title: string) => {
    await page.goto(`${at}?bagian=alur&langkah=${step}`);
    await page.getByLabel('Nama langkah').fill(title);
    await page.keyboard.press('Enter');
    await isSaved(page);
  };

  test('is put over the newest version, with what both changed chosen by a person', async () => {
    const page = await admin();
    await revise(page, /Pemulangan/i);
    path = new URL(page.url()).pathname;
    await rename(page, path, 'verifikasi-kelengkapan', 'Verifikasi contoh rancangan');
    await rename(page, path, 'terima-laporan', 'Terima laporan contoh');
    await revise(page, /Pemulangan/i);
    const other = new URL(page.url()).pathname;
    await rename(page, other, 'verifikasi-kelengkapan', 'Verifikasi contoh versi dua');
    await rename(page, other, 'paraf-kabid', 'Paraf contoh versi dua');
    await openPart(page, 'Pengesahan');
    await page.getByRole('button', { name: 'Ajukan kepada kepala' }).click();
    await page.getByText('Rancangan diajukan.').waitFor();
    const boss = await office.person('kadis@lamandau.contoh');
    await boss.goto(`${other}?bagian=sahkan`);
    await signOpen(boss);
    await boss.getByRole('heading', { name: 'SOP sudah disahkan' }).waitFor();

    await page.goto(path);
    await page.getByText(/dibuat dari versi 1, sedangkan versi 2 sudah disahkan/).waitFor();
    await office.shot(page, 'tertinggal');
    await page.getByRole('button', { name: 'Susun ulang di atas versi 2' }).click();
    const dialog = page.getByRole('dialog', { name: 'Susun ulang di atas versi 2' });
    await dialog.getByText('Pada versi 2: “Verifikasi contoh versi dua”').waitFor();
    await dialog.getByText('Tetap berlaku (1)').waitFor();
    await office.shot(page, 'pratinjau');
    expect(await findBarriers(page)).toEqual([]);
    await dialog.getByRole('checkbox', { name: /Verifikasi contoh rancangan/ }).check();
    await dialog.getByText('Sama-sama diubah (1)').waitFor();
    await dialog.getByRole('button', { name: 'Susun ulang', exact: true }).click();
    await page.getByText('Rancangan sekarang berdasarkan versi 2.').waitFor();
    const draft = await readDraft(page);
    expect(draft.summary).toMatchObject({ revises: 2, newest: 2, sopVersion: 3 });
    const titles = draft.definition.flow.steps.map(({ title }) => title);
    expect(titles).toContain('Verifikasi contoh rancangan');
    expect(titles).toContain('Terima laporan contoh');
    expect(titles).toContain('Paraf contoh versi dua');
    expect(await page.getByRole('button', { name: /^Susun ulang/ }).count()).toBe(0);
    await openPart(page, 'Riwayat');
    await page.getByText('Di atas versi 2; 2 dari 2 perubahan berlaku').waitFor();
  });

  test('comes back as it was by undoing, and says on a phone what is left out', async () => {
    const page = await admin();
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await page.getByText(/dibuat dari versi 1, sedangkan versi 2 sudah disahkan/).waitFor();
    const phone = await admin(PHONE);
    await phone.goto(path);
    await phone.getByRole('button', { name: 'Susun ulang di atas versi 2' }).click();
    const dialog = phone.getByRole('dialog', { name: 'Susun ulang di atas versi 2' });
    await dialog.getByText('Tetap berlaku (1)').waitFor();
    await office.shot(phone, 'pratinjau-telepon');
    expect(await findBarriers(phone)).toEqual([]);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      PHONE.width,
    );
    await dialog.getByRole('button', { name: 'Susun ulang', exact: true }).click();
    await phone.getByText('Rancangan sekarang berdasarkan versi 2.').waitFor();
    await openPart(phone, 'Riwayat');
    await phone.getByText('Tidak berlaku lagi:').waitFor();
    await phone.getByText('Nama langkah: “Verifikasi contoh rancangan”').first().waitFor();
    await office.shot(phone, 'riwayat-telepon');
    const titles = (await readDraft(phone)).definition.flow.steps.map(({ title }) => title);
    expect(titles).toContain('Verifikasi contoh versi dua');
    expect(office.troubles).toEqual([]);
  });
});
