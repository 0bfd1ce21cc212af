import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isSaved, openPart, readDraft, revise } from './draft-screen.ts';
import { findBarriers } from './find-barriers.ts';
import { mustSkipBrowser } from './find-chromium.ts';
import { openOfficeBrowser, type OfficeBrowser } from './office-browser.ts';

const PHONE = { width: 360, height: 740 };
const STEP = 'terima-usulan';

describe.skipIf(mustSkipBrowser('rancangan-baris'))('the words of a row', () => {
  let office: OfficeBrowser;
  let path = '';
  beforeAll(async () => {
    office = await openOfficeBrowser('rancangan-baris');
  });
  afterAll(() => office?.close());

  const writeCell = async (page: Page, text: string) => {
    await page.goto(`${path}?bagian=tanya`);
    await page.locator('button[title="Perbaiki baris 1, kelengkapan"]').click();
    const dialog = page.getByRole('dialog', { name: 'Perbaiki baris 1, kelengkapan' });
    await dialog.getByRole('textbox').fill(text);
    await dialog.getByRole('button', { name: 'Simpan' }).click();
    await isSaved(page);
  };
  const textsOf = async (page: Page) =>
    (await readDraft(page)).definition.flow.steps
      .find(({ id }) => id === STEP)
      ?.requires.map(({ text }) => text) ?? [];

  test('reach what its step asks for', async () => {
    const page = await office.person('admin@palangkaraya.contoh');
    await revise(page, /Lanjut Usia/i);
    path = new URL(page.url()).pathname;
    expect(await textsOf(page)).toContain('Surat pengantar');
    await writeCell(page, 'Surat pengantar dari kelurahan, agenda surat masuk');
    const texts = await textsOf(page);
    expect(texts).toContain('Surat pengantar dari kelurahan');
    expect(texts).not.toContain('Surat pengantar');
    await page.goto(`${path}?bagian=alur&langkah=${STEP}`);
    const asked = page.getByRole('group', { name: 'Persyaratan' });
    await asked.getByText('Surat pengantar dari kelurahan').waitFor();
    await asked.scrollIntoViewIfNeeded();
    await office.shot(page, 'persyaratan');
    expect(await findBarriers(page)).toEqual([]);
  });

  test('that the office has decided otherwise are told by the checker', async () => {
    const page = await office.person('admin@palangkaraya.contoh');
    await page.getByRole('button', { name: 'Ubah persyaratan' }).click();
    const dialog = page.getByRole('dialog', { name: 'Persyaratan' });
    const items = dialog.getByRole('textbox');
    for (const item of await items.all()) await item.fill('Bukti tinggal');
    await dialog.getByRole('button', { name: 'Simpan' }).click();
    await isSaved(page);
    await writeCell(page, 'Akta kelahiran');
    expect(new Set(await textsOf(page))).toEqual(new Set(['Bukti tinggal']));
    const phone = await office.person('admin@palangkaraya.contoh', PHONE);
    await phone.goto(`${path}?bagian=periksa`);
    await openPart(phone, 'Pemeriksaan');
    const finding = phone.getByText(/ditetapkan kantor dan tidak memuat .*Akta kelahiran/);
    await finding.waitFor();
    await finding.scrollIntoViewIfNeeded();
    await office.shot(phone, 'temuan-telepon');
    expect(await findBarriers(phone)).toEqual([]);
    expect(office.troubles).toEqual([]);
  });
});
