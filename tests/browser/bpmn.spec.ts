import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBarriers } from './find-barriers.ts';
import { mustSkipBrowser } from './find-chromium.ts';
import { openOfficeBrowser, type OfficeBrowser } from './office-browser.ts';

const PHONE = { width: 360, height: 740 };

describe.skipIf(mustSkipBrowser('bpmn'))('the flow as BPMN', () => {
  let office: OfficeBrowser;
  beforeAll(async () => {
    office = await openOfficeBrowser('bpmn');
  });
  afterAll(() => office?.close());

  const picture = (page: Page) => page.getByRole('group', { name: 'Gambar alur' });
  const drawn = async (page: Page) => {
    await picture(page).locator('.djs-shape').first().waitFor();
    await page.getByRole('button', { name: 'Seluruhnya' }).isEnabled();
  };
  const openFirst = async (page: Page) => {
    await page.goto('/sop');
    await page.getByRole('main').getByRole('row').getByRole('link').first().click();
    await page.getByRole('link', { name: 'Alur BPMN' }).click();
    await drawn(page);
  };
  const scaleOf = (page: Page) => page.getByText(/^\d+%$/).innerText();

  test.each(['palangkaraya', 'lahat', 'lamandau'])('the SOPs of %s are drawn', async (name) => {
    const page = await office.person(`admin@${name}.contoh`);
    await page.goto('/sop');
    const links = page.getByRole('main').getByRole('row').getByRole('link');
    await links.first().waitFor();
    const addresses = await links.evaluateAll((all) =>
      all.map((link) => (link as HTMLAnchorElement).pathname),
    );
    for (const [index, address] of addresses.entries()) {
      await page.goto(`${address}/bpmn`);
      await drawn(page);
      const list = page.getByRole('region', { name: 'Langkah demi langkah' });
      const titles = await list.getByRole('button').allInnerTexts();
      const tasks = picture(page).locator('[data-element-id^="langkah-"]');
      expect(await tasks.count()).toBe(titles.length);
      await office.picture(page, `${name}-${index}`);
      await page.getByRole('button', { name: 'Seluruhnya' }).click();
      await office.picture(page, `${name}-${index}-seluruhnya`);
      expect(await findBarriers(page)).toEqual([]);
    }
    expect(office.troubles).toEqual([]);
  });

  test('the picture is moved with the keyboard and its buttons, and the mark of its maker stays', async () => {
    const page = await office.person('admin@lahat.contoh');
    await openFirst(page);
    const before = await scaleOf(page);
    await picture(page).focus();
    await page.keyboard.press('+');
    expect(Number.parseInt(await scaleOf(page))).toBeGreaterThan(Number.parseInt(before));
    const step = picture(page).locator('[data-element-id^="langkah-"]').first();
    const left = (await step.boundingBox())?.x ?? 0;
    await page.keyboard.press('ArrowRight');
    expect((await step.boundingBox())?.x).toBeLessThan(left);
    await page.keyboard.press('0');
    const frame = await picture(page).boundingBox();
    for (const shape of await picture(page).locator('[data-element-id^="langkah-"]').all()) {
      const box = await shape.boundingBox();
      expect(box && frame && box.x >= frame.x).toBe(true);
      expect(box && frame && box.x + box.width <= frame.x + frame.width).toBe(true);
    }
    const mark = page.locator('.bjs-powered-by');
    expect(await mark.isVisible()).toBe(true);
    expect((await mark.boundingBox())?.width).toBeGreaterThan(40);
  });

  test('a step of the list is shown in the picture', async () => {
    const page = await office.person('admin@lahat.contoh');
    await openFirst(page);
    const list = page.getByRole('region', { name: 'Langkah demi langkah' });
    await list.getByRole('button').last().click();
    const shown = picture(page).locator('.shown-step');
    const [box, frame] = [await shown.boundingBox(), await picture(page).boundingBox()];
    expect(box && frame && box.x > frame.x && box.x + box.width < frame.x + frame.width).toBe(true);
    await office.picture(page, 'langkah-ditunjukkan');
  });

  test('the file can be saved', async () => {
    const page = await office.person('admin@lahat.contoh');
    await openFirst(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Unduh .bpmn' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^lahat-.+-v1\.bpmn$/);
  });

  test('on a phone a finger moves the picture and not the page', async () => {
    const page = await office.person('admin@lamandau.contoh', PHONE);
    await page.goto('/sop');
    await page.getByRole('main').getByRole('row').getByRole('link').first().click();
    await page.waitForURL(/\/sop\/[0-9a-f-]{36}$/);
    await page.goto(`${page.url()}/bpmn`);
    await drawn(page);
    const sizes = await page.evaluate(() => ({
      page: document.documentElement.scrollWidth,
      window: window.innerWidth,
    }));
    expect(sizes.page).toBeLessThanOrEqual(sizes.window);
    await office.shot(page, 'telepon');
    await picture(page).scrollIntoViewIfNeeded();
    const step = picture(page).locator('[data-element-id^="langkah-"]').first();
    const frame = await picture(page).boundingBox();
    const [x, y] = [(frame?.x ?? 0) + 200, (frame?.y ?? 0) + 200];
    const touch = await page.context().newCDPSession(page);
    const send = (type: string, points: readonly { x: number; y: number; id: number }[]) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: points } as never);
    const left = (await step.boundingBox())?.x ?? 0;
    await send('touchStart', [{ x, y, id: 1 }]);
    await send('touchMove', [{ x: x - 60, y, id: 1 }]);
    await send('touchMove', [{ x: x - 120, y, id: 1 }]);
    await send('touchEnd', []);
    expect((await step.boundingBox())?.x).toBeLessThan(left - 60);
    const before = Number.parseInt(await scaleOf(page));
    await send('touchStart', [
      { x: x - 20, y, id: 1 },
      { x: x + 20, y, id: 2 },
    ]);
    await send('touchMove', [
      { x: x - 60, y, id: 1 },
      { x: x + 60, y, id: 2 },
    ]);
    await send('touchEnd', []);
    expect(Number.parseInt(await scaleOf(page))).toBeGreaterThan(before * 1.5);
    expect(await findBarriers(page)).toEqual([]);
    await office.picture(page, 'telepon-utuh');
    expect(office.troubles).toEqual([]);
  });

  const chooser = (page: Page) => page.locator('input[type=file][accept*=bpmn]');
  const BPMN = join(import.meta.dirname, '../../packages/naskah/src/bpmn/testing');

  test('a file of another program becomes a draft; what was left out is asked', async () => {
    const page = await office.person('admin@lahat.contoh');
    await page.goto('/rancangan');
    await page.getByRole('region', { name: 'Dari BPMN' }).waitFor();
    await chooser(page).setInputFiles({
      name: 'rusak.bpmn',
      mimeType: 'application/xml',
      buffer: Buffer.from('<!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>'),
    });
    await page.getByText(/Baris 1: berkas tidak boleh memuat DOCTYPE/).waitFor();
    await office.picture(page, 'bpmn-ditolak');
    expect(await findBarriers(page)).toEqual([]);
    await chooser(page).setInputFiles(join(BPMN, 'camunda.bpmn'));
    await page.waitForURL(/\/rancangan\/[0-9a-f-]{36}/);
    await page.getByText('Rancangan “Bantuan sembako” disusun dari berkas BPMN.').waitFor();
    await page.getByText('Flow_surat').first().waitFor();
    await office.picture(page, 'bpmn-pertanyaan');
    expect(await findBarriers(page)).toEqual([]);
    await page
      .getByRole('navigation', { name: 'Bagian rancangan' })
      .getByRole('link', { name: /^Alur/ })
      .click();
    await page.getByRole('region', { name: 'Matriks alur rancangan' }).waitFor();
    await office.picture(page, 'bpmn-alur-rancangan');
    await page.getByRole('link', { name: 'Alur BPMN' }).click();
    await drawn(page);
    await office.picture(page, 'bpmn-gambar-rancangan');
    expect(office.troubles).toEqual([]);
  });

  test('the same on a phone', async () => {
    const page = await office.person('admin@palangkaraya.contoh', PHONE);
    await page.goto('/rancangan');
    await page.getByRole('region', { name: 'Dari BPMN' }).waitFor();
    await office.picture(page, 'bpmn-telepon');
    expect(await findBarriers(page)).toEqual([]);
    await chooser(page).setInputFiles(join(BPMN, 'bizagi.bpmn'));
    await page.waitForURL(/\/rancangan\/[0-9a-f-]{36}/);
    expect(office.troubles).toEqual([]);
  });

  test('a draft is drawn as it is now', async () => {
    const page = await office.person('admin@lamandau.contoh');
    await page.goto('/sop');
    await page.getByRole('main').getByRole('row').getByRole('link').first().click();
    await page.getByRole('button', { name: 'Ubah SOP ini' }).click();
    await page.waitForURL(/\/rancangan\/[0-9a-f-]{36}/);
    await page
      .getByRole('navigation', { name: 'Bagian rancangan' })
      .getByRole('link', { name: /^Alur/ })
      .click();
    await page.getByRole('link', { name: 'Alur BPMN' }).click();
    await drawn(page);
    await page.getByRole('link', { name: 'Alur rancangan' }).click();
    await page.getByRole('region', { name: 'Matriks alur rancangan' }).waitFor();
    expect(office.troubles).toEqual([]);
  });
});
