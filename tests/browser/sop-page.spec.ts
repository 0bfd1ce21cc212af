import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerDiscard } from './answer-question.ts';
import { findBarriers } from './find-barriers.ts';
import { mustSkipBrowser } from './find-chromium.ts';
import { openOfficeBrowser, type OfficeBrowser } from './office-browser.ts';

let office: OfficeBrowser;
describe.skipIf(mustSkipBrowser('sop-page'))('sop-page', () => {
  beforeAll(async () => {
    office = await openOfficeBrowser('sop');
  });
  afterAll(() => office?.close());

  const PHONE = { width: 360, height: 740 };

  test.each(['palangkaraya', 'lahat', 'lamandau'])(
    'the sheets of %s are drawn whole',
    async (name) => {
      const page = await office.person(`admin@${name}.contoh`);
      await page.goto('/sop');
      const links = page.getByRole('main').getByRole('row').getByRole('link');
      await links.first().waitFor();
      const addresses = await links.evaluateAll((all) =>
        all.map((link) => (link as HTMLAnchorElement).pathname),
      );
      for (const [index, address] of addresses.entries()) {
        await page.goto(address);
        const matrix = page.getByRole('region', { name: 'Matriks pelaksana SOP' });
        await matrix.locator('tbody svg').first().waitFor();
        const rows = await matrix.locator('tbody tr').all();
        for (const row of rows) {
          // Each slice lies exactly over the actor cells of its own row.
          const [cell, slice] = await Promise.all([
            row.boundingBox(),
            row.locator('svg').boundingBox(),
          ]);
          expect(Math.abs((slice?.height ?? 0) - (cell?.height ?? 0))).toBeLessThan(2.5);
          expect(Math.abs((slice?.y ?? 0) - (cell?.y ?? 0))).toBeLessThan(1.5);
        }
        const words = await matrix.locator('tbody').innerText();
        expect(words).toMatch(/Baris 1: /);
        await office.picture(page, `${name}-${index}`);
        expect(await findBarriers(page)).toEqual([]);
      }
      expect(office.troubles).toEqual([]);
    },
  );

  test('a phone scrolls the matrix and not the page', async () => {
    const page = await office.person('admin@lahat.contoh', PHONE);
    await page.goto('/sop');
    await page.getByRole('main').getByRole('row').getByRole('link').first().click();
    const matrix = page.getByRole('region', { name: 'Matriks pelaksana SOP' });
    await matrix.locator('tbody svg').first().waitFor();
    const sizes = await page.evaluate(() => ({
      page: document.documentElement.scrollWidth,
      window: window.innerWidth,
    }));
    expect(sizes.page).toBeLessThanOrEqual(sizes.window);
    await matrix.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(300);
    expect(await matrix.evaluate((region) => region.scrollLeft)).toBeGreaterThan(0);
    expect(await findBarriers(page)).toEqual([]);
    await office.picture(page, 'telepon');
  });

  test('an administrator says which posts act as a performer', async () => {
    const page = await office.person('admin@palangkaraya.contoh');
    await page.goto('/sop');
    await page.getByRole('main').getByRole('row').getByRole('link').first().click();
    const panel = page.getByRole('region', { name: 'Jabatan pelaksana' });
    await panel.getByRole('button', { name: 'Ubah pasangan' }).click();
    await panel
      .getByRole('combobox', { name: 'Jabatan yang bertindak sebagai Sekretaris' })
      .click();
    await panel.getByRole('option', { name: 'Tata Usaha' }).click();
    await page.keyboard.press('Escape');
    expect(await findBarriers(page)).toEqual([]);
    await office.picture(page, 'jabatan-pelaksana');
    await panel.getByRole('button', { name: 'Simpan' }).click();
    await page.getByText('Pasangan pelaksana disimpan.').waitFor();
    await panel.getByText('Sekretaris, Tata Usaha').waitFor();
    const clerk = await office.person('tu@palangkaraya.contoh');
    await clerk.goto(page.url());
    await clerk.getByRole('region', { name: 'Jabatan pelaksana' }).waitFor();
    expect(await clerk.getByRole('button', { name: 'Ubah pasangan' }).count()).toBe(0);
  });

  test('paper gets the sheet alone, in landscape', async () => {
    const page = await office.person('admin@lamandau.contoh');
    await page.goto('/sop');
    await page.getByRole('main').getByRole('row').getByRole('link').first().click();
    await page.getByRole('region', { name: 'Matriks pelaksana SOP' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('banner').isVisible()).toBe(false);
    expect(await page.getByRole('region', { name: 'Ketetapan dan dasarnya' }).isVisible()).toBe(
      false,
    );
    expect(await page.getByRole('article', { name: 'Lembar resmi' }).isVisible()).toBe(true);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(boxes.length).toBeGreaterThan(1);
    for (const [, width, height] of boxes) expect(Number(width)).toBeGreaterThan(Number(height));
    await page.emulateMedia({ media: null });
  });

  test('a pairing that is not saved keeps its page against keys and links', async () => {
    const page = await office.person('admin@lamandau.contoh');
    await page.goto('/sop');
    await page.getByRole('main').getByRole('row').getByRole('link').first().click();
    await page.getByRole('button', { name: 'Ubah pasangan' }).click();
    const address = page.url();
    const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Simpan' }) });
    await form.getByRole('combobox').first().click();
    await page.getByRole('option').last().click();
    // A word whose first letters fall beside the fields: "n" registers a letter, "g a" goes away.
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.type('ngan');
    await page.getByRole('link', { name: 'Meja kerja' }).click();
    await office.shot(page, 'pasangan-ditinggal');
    expect(await findBarriers(page)).toEqual([]);
    await answerDiscard(page, 'Teruskan mengisi');
    expect(page.url()).toBe(address);
    await page.getByRole('link', { name: 'Meja kerja' }).click();
    await answerDiscard(page, 'Buang isian');
    await page.getByRole('heading', { name: 'Meja kerja' }).waitFor();
  });
});
