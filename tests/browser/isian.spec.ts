import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { answerDiscard } from './answer-question.ts';
import { findBarriers } from './find-barriers.ts';
import { mustSkipBrowser } from './find-chromium.ts';
import { openOfficeBrowser, type OfficeBrowser } from './office-browser.ts';

const PHONE = { width: 360, height: 740 };
const CLERK = 'tu@palangkaraya.contoh';

/** Whether an element lies whole within the window. */
const isInView = async (page: Page, element: Locator): Promise<boolean> => {
  const box = await element.boundingBox();
  const size = page.viewportSize();
  return box !== null && size !== null && box.y >= 0 && box.y + box.height <= size.height;
};

describe.skipIf(mustSkipBrowser('isian'))('what is typed', () => {
  let office: OfficeBrowser;
  const register = async (page: Page) => {
    await page.goto('/agenda/baru');
    await page.getByLabel('Pengirim surat').fill('Contoh Desa Sukamaju');
    await page.getByLabel('Nomor surat').fill('400/12/DS');
    await page.getByLabel('Perihal').fill('Usulan penerima manfaat');
  };

  beforeAll(async () => {
    office = await openOfficeBrowser('isian');
  });
  afterAll(() => office?.close());

  test('is never cut, and a letter that is known already is named', async () => {
    const page = await office.person(CLERK);
    await register(page);
    const summary = page.getByLabel('Ringkasan isi');
    await summary.fill('a'.repeat(4100));
    await page.getByText('Terlalu panjang: 4.100 huruf').waitFor();
    await page.getByRole('button', { name: 'Simpan dan ambil nomor agenda' }).click();
    expect(await summary.inputValue()).toHaveLength(4100);
    expect(await summary.evaluate((field) => field === document.activeElement)).toBe(true);
    await office.shot(page, 'terlalu-panjang');
    await summary.fill('Satu orang lanjut usia');
    await page.getByRole('button', { name: 'Simpan dan ambil nomor agenda' }).click();
    await page.getByText('Sudah terdaftar').waitFor();
    expect(await page.getByText('Enter pindah ke isian').count()).toBe(0);

    await register(page);
    const note = page.getByText('Surat dengan pengirim dan nomor ini sudah terdaftar:');
    await note.waitFor();
    await page.getByRole('link', { name: /^agenda 1\/\d{4}$/ }).waitFor();
    await office.picture(page, 'sudah-terdaftar');
    expect(await findBarriers(page)).toEqual([]);
    await page.getByLabel('Nomor surat').fill('400/13/DS');
    await note.waitFor({ state: 'detached' });

    await page.getByRole('radio', { name: 'Datang langsung' }).check();
    await page.getByRole('group', { name: 'Foto atau pindaian yang dibawa' }).waitFor();
    page.once('dialog', (question) => void question.accept());
    await page.goto('/agenda?cari=0001');
    await page.getByText('Contoh Desa Sukamaju').first().waitFor();
  });

  test('stays in hand in the dialog of a correction', async () => {
    for (const [size, viewport] of [['ponsel', PHONE] as const, ['meja', undefined] as const]) {
      const page = await office.person(CLERK, viewport);
      await page.goto('/agenda');
      await page.getByRole('link', { name: /^1\/\d{4}$/ }).click();
      await page.getByRole('button', { name: 'Perbaiki catatan' }).click();
      const dialog = page.getByRole('dialog', { name: 'Perbaiki catatan agenda' });
      const save = dialog.getByRole('button', { name: 'Simpan perbaikan' });
      await save.waitFor();
      expect(await isInView(page, save)).toBe(true);
      await office.shot(page, `perbaiki-catatan-${size}`);

      const sender = dialog.getByLabel('Pengirim surat');
      await sender.fill('');
      await save.click();
      await dialog.getByText('Isi siapa pengirim atau pelapornya.').waitFor();
      expect(await sender.evaluate((field) => field === document.activeElement)).toBe(true);
      await sender.fill('Contoh Desa Sukamaju Barat');
      // Nothing is asked, and nothing is closed, whatever the second click hits.
      await save.dblclick();
      await dialog.getByText('Tulis alasan, paling sedikit lima huruf.').waitFor();
      const reason = dialog.getByLabel('Alasan perbaikan');
      expect(await reason.evaluate((field) => field === document.activeElement)).toBe(true);
      await page.mouse.click(3, 300);
      expect(await page.getByRole('dialog', { name: 'Buang isian ini?' }).count()).toBe(0);
      expect(await sender.inputValue()).toBe('Contoh Desa Sukamaju Barat');
      await office.shot(page, `alasan-kurang-${size}`);
      expect(await isInView(page, reason)).toBe(true);
      await dialog.getByRole('button', { name: 'Batal' }).click();
      await answerDiscard(page, 'Buang isian');
      await dialog.waitFor({ state: 'hidden' });
    }
    expect(office.troubles).toEqual([]);
  });
});
