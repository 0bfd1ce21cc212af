import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isSaved, matrixOf, readDraft, revise } from './draft-screen.ts';
import { findBarriers } from './find-barriers.ts';
import { mustSkipBrowser } from './find-chromium.ts';
import { openOfficeBrowser, type OfficeBrowser } from './office-browser.ts';

const STEP = 'persyaratan-administratif';

describe.skipIf(mustSkipBrowser('rancangan-matriks'))('the matrix of a draft', () => {
  let office: OfficeBrowser;
  let page: Page;
  beforeAll(async () => {
    office = await openOfficeBrowser('rancangan-matriks');
    page = await office.person('admin@lamandau.contoh');
    await revise(page, /Pemulangan/i);
  });
  afterAll(() => office?.close());
  const stepOf = async (id: string) =>
    (await readDraft(page)).definition.flow.steps.find((step) => step.id === id);
  const cell = (row: number, column: number) =>
    matrixOf(page).locator(`[data-row="${row}"][data-column="${column}"]`);
  const undo = async () => {
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await isSaved(page);
  };
  const open = (title: string) =>
    matrixOf(page).getByRole('button', { name: title, exact: true }).click();

  test('a symbol is drawn to the cell of another post, and back by undo', async () => {
    const before = await stepOf(STEP);
    const [from, to] = [await cell(3, 2).boundingBox(), await cell(3, 3).boundingBox()];
    if (!from || !to) throw new Error('no cells');
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(from.x + from.width / 2 + 20, from.y + from.height / 2, { steps: 3 });
    await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 5 });
    expect(await cell(3, 3).getAttribute('data-over')).toBe('true');
    await office.shot(page, 'seret');
    await page.mouse.up();
    await isSaved(page);
    expect((await stepOf(STEP))?.by).toEqual(['kabid']);
    await undo();
    expect((await stepOf(STEP))?.by).toEqual(before?.by);
  });

  test('let go in another row, or with Escape, it stays where it was', async () => {
    const { version } = (await readDraft(page)).summary;
    const [from, other, right] = [
      await cell(3, 2).boundingBox(),
      await cell(4, 1).boundingBox(),
      await cell(3, 4).boundingBox(),
    ];
    if (!from || !other || !right) throw new Error('no cells');
    const drag = async (to: typeof other) => {
      await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
      await page.mouse.down();
      await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 6 });
    };
    await drag(other);
    await page.mouse.up();
    await drag(right);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect((await readDraft(page)).summary.version).toBe(version);
  });

  test('the cells are one stop of the Tab key, and the arrows go through them', async () => {
    await cell(1, 1).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const place = () =>
      page.evaluate(() => {
        const { row, column } = (document.activeElement as HTMLElement).dataset;
        return `${row}.${column}`;
      });
    expect(await place()).toBe('3.3');
    await page.keyboard.press('Enter');
    await isSaved(page);
    expect((await stepOf(STEP))?.by).toEqual(['kabid']);
    expect(await place()).toBe('3.3');
    expect(await matrixOf(page).locator('[data-column][tabindex="0"]').count()).toBe(1);
    await undo();
  });

  test('the target of a return is chosen on the matrix, by click and by keyboard', async () => {
    await open('Menyiapkan persyaratan dan membuat rekomendasi');
    const pick = page.getByRole('button', { name: 'Pilih pada matriks: tujuan Kembalikan' });
    await pick.click();
    await page.getByText(/^Pilih tujuan “Kembalikan”/).waitFor();
    await office.picture(page, 'pilih-tujuan');
    expect(await findBarriers(page)).toEqual([]);
    await cell(2, 1).click();
    await isSaved(page);
    const target = async () =>
      (await stepOf(STEP))?.exits.find(({ exit }) => exit === 'back')?.to?.join();
    const second = (await readDraft(page)).definition.flow.steps.find(({ row }) => row === 2)?.id;
    expect(await target()).toBe(second);

    await pick.focus();
    await page.keyboard.press('Enter');
    await page.getByText(/^Pilih tujuan “Kembalikan”/).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await isSaved(page);
    const first = (await readDraft(page)).definition.flow.steps[0]?.id;
    expect(await target()).toBe(first);
    await page.waitForFunction(() => document.activeElement?.textContent === 'Pilih pada matriks');

    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.getByText(/^Pilih tujuan “Kembalikan”/).waitFor({ state: 'detached' });
    expect(await target()).toBe(first);
  });

  test('a new way out takes its target from the matrix into its form', async () => {
    await open('Menyiapkan persyaratan dan membuat rekomendasi');
    await page.getByRole('button', { name: 'Ubah jalan keluar Kembalikan' }).click();
    const form = page.getByRole('dialog', { name: 'Jalan keluar' });
    await form.getByLabel('Tulisan pada tombol').fill('Perbaiki dahulu');
    await form.getByRole('button', { name: 'Pilih pada matriks' }).click();
    await form.waitFor({ state: 'hidden' });
    await matrixOf(page).locator('[data-step]').nth(1).click();
    await form.waitFor();
    expect(await form.getByLabel('Tulisan pada tombol').inputValue()).toBe('Perbaiki dahulu');
    await form.getByRole('button', { name: 'Simpan' }).click();
    await isSaved(page);
    const exit = (await stepOf(STEP))?.exits.find((one) => one.exit === 'back');
    expect(exit?.label).toBe('Perbaiki dahulu');
    expect(office.troubles).toEqual([]);
  });
});
