import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { compareDefinitions, parseDefinition } from '@tuntas/sop';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { logInOffice, type Officer } from '../harness/officer.ts';
import { findBarriers } from './find-barriers.ts';
import { mustSkipBrowser } from './find-chromium.ts';
import { openOfficeBrowser, type OfficeBrowser } from './office-browser.ts';
import { savedFile, type SavedFile } from './saved-file.ts';

const PHONE = { width: 360, height: 740 };
const SHIPPED = join(import.meta.dirname, '../../sops');

describe.skipIf(mustSkipBrowser('rak-sop'))('an SOP from elsewhere', () => {
  let office: OfficeBrowser;
  let admin: Officer;
  let exported: SavedFile;
  beforeAll(async () => {
    office = await openOfficeBrowser('rak-sop');
    const officers = await logInOffice(office.server.url, 'Lahat');
    const found = officers.find(({ email }) => email.startsWith('admin@'));
    if (found === undefined) throw new Error('no admin');
    admin = found;
  });
  afterAll(() => office?.close());
  const shelf = (page: Page) => page.getByRole('table', { name: 'SOP kantor lain' });
  const draftId = (page: Page) => /[0-9a-f-]{36}$/.exec(new URL(page.url()).pathname)?.[0] ?? '';
  const origin = (page: Page) => page.getByRole('region', { name: 'Asal SOP ini' });

  test('the shelf shows what the other offices run, found by word and office', async () => {
    const page = await office.person('admin@lahat.contoh');
    await page.goto('/sop');
    await page.getByRole('link', { name: 'Rak SOP' }).click();
    await page.getByRole('heading', { name: 'Rak SOP' }).waitFor();
    const rows = shelf(page).getByRole('row');
    await rows
      .filter({ hasText: /Lamandau.*2023/ })
      .first()
      .waitFor();
    expect(await rows.filter({ hasText: 'Lahat' }).count()).toBe(0);
    await office.picture(page, 'rak');
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('searchbox').fill('orang terlantar lamandau');
    await page.waitForURL(/cari=/);
    await rows.filter({ hasText: 'Palangka' }).first().waitFor({ state: 'detached' });
    expect(await rows.count()).toBe(2);
    await page.getByLabel('Kantor', { exact: true }).selectOption({ index: 0 });
    await page.getByRole('searchbox').fill('tidak ada yang seperti ini');
    await page.getByRole('heading', { name: 'Tidak ada yang cocok' }).waitFor();
    await page.getByRole('button', { name: 'Tampilkan semua' }).click();
    await shelf(page).waitFor();
    const phone = await office.person('admin@lahat.contoh', PHONE);
    await phone.goto('/rak');
    await shelf(phone).waitFor();
    await office.picture(phone, 'rak-telepon');
    expect(await findBarriers(phone)).toEqual([]);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      PHONE.width,
    );
  });

  test('is read, copied, changed, and says what is different from there', async () => {
    const page = await office.person('admin@lahat.contoh');
    await page.goto('/rak');
    await shelf(page)
      .getByRole('link', { name: /Pemulangan/i })
      .click();
    await page.getByRole('region', { name: 'Matriks pelaksana SOP' }).waitFor();
    await office.picture(page, 'lembar-di-rak');
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Salin ke kantor kami' }).click();
    await page.waitForURL(/\/rancangan\/[0-9a-f-]{36}$/);
    const id = draftId(page);
    await page.goto(`/rancangan/${id}?bagian=sahkan`);
    await origin(page)
      .getByText(/^Disalin dari .*Lamandau.*, versi 1\.$/)
      .waitFor();
    await origin(page)
      .getByText(/tidak ada perbedaan/)
      .waitFor();
    const theirs = origin(page).getByText(/milik kantor asal:/);
    expect(await theirs.innerText()).toContain(': Kantor, Nomor SOP, Disahkan oleh.');

    const { summary, definition } = await admin.client.call('getDraft', { params: { id } });
    const [step] = definition.flow.steps;
    const edits = [
      { type: 'set-sheet-text' as const, path: '/sheet/office', text: 'DINAS SOSIAL CONTOH' },
      { type: 'set-step-title' as const, step: step?.id ?? '', title: 'Menerima contoh' },
    ];
    const body = { expectedVersion: summary.version, edits, answers: [] };
    await admin.client.call('editDraft', { params: { id }, body });
    await page.reload();
    await origin(page)
      .getByText(/2 perbedaan dari aslinya/)
      .waitFor();
    expect(await theirs.innerText()).toContain(': Nomor SOP, Disahkan oleh.');
    const row = origin(page).getByRole('row', { name: /^Kantor/ });
    expect(await row.locator('ins').innerText()).toBe('DINAS SOSIAL CONTOH');
    await office.picture(page, 'asal-rancangan');
    expect(await findBarriers(page)).toEqual([]);
  });

  test('leaves as one file and comes back the same', async () => {
    const page = await office.person('admin@lahat.contoh');
    await page.goto('/sop');
    await page.getByRole('main').getByRole('row').getByRole('link').first().click();
    exported = await savedFile(page, () => page.getByRole('button', { name: 'Ekspor' }).click());
    expect(exported.name).toBe('lahat-asistensi-rehabilitasi-sosial-v1.yaml');
    expect(exported.bytes).toEqual(
      readFileSync(join(SHIPPED, 'lahat-asistensi-rehabilitasi-sosial.yaml')),
    );

    const other = await office.person('admin@palangkaraya.contoh');
    await other.goto('/rancangan');
    const file = { name: exported.name, mimeType: 'application/yaml', buffer: exported.bytes };
    await other.locator('input[accept=".yaml,.yml"]').setInputFiles(file);
    await other.waitForURL(/\/rancangan\/[0-9a-f-]{36}$/);
    const id = draftId(other);
    const officers = await logInOffice(office.server.url, 'Palangka');
    const there = officers.find(({ email }) => email.startsWith('admin@'));
    const draft = await there?.client.call('getDraft', { params: { id } });
    const { definition } = parseDefinition(exported.bytes.toString(), exported.name);
    expect(draft?.definition.sheet).toEqual(definition?.sheet);
    expect(definition && draft && compareDefinitions(definition, draft.definition)).toEqual([]);
    await other.goto(`/rancangan/${id}?bagian=sahkan`);
    await origin(other)
      .getByText(/^Diimpor dari berkas definisi .*LAHAT.*, versi 1\.$/i)
      .waitFor();
  });

  test('in its own office it says which SOP is there, and becomes the next version of it', async () => {
    const page = await office.person('admin@lahat.contoh');
    await page.goto('/rancangan');
    const file = { name: exported.name, mimeType: 'application/yaml', buffer: exported.bytes };
    await page.locator('input[accept=".yaml,.yml"]').setInputFiles(file);
    await page.waitForURL(/\/rancangan\/[0-9a-f-]{36}$/);
    const id = draftId(page);
    const alike = page.getByRole('note').filter({ hasText: 'sudah mempunyai SOP yang serupa' });
    await alike.getByText(/versi 1 \(berlaku\).*nomor dan namanya sama/).waitFor();
    await office.shot(page, 'ekspor-sendiri');
    expect(await findBarriers(page)).toEqual([]);
    const phone = await office.person('admin@lahat.contoh', PHONE);
    await phone.goto(`/rancangan/${id}`);
    const there = phone.getByRole('note').filter({ hasText: 'sudah mempunyai SOP yang serupa' });
    await there.waitFor();
    await office.shot(phone, 'ekspor-sendiri-telepon');
    expect(await findBarriers(phone)).toEqual([]);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      PHONE.width,
    );

    await page.goto(`/rancangan/${id}?bagian=sahkan`);
    await page.getByText(/^belum ditetapkan: perubahan atas SOP yang serupa/).waitFor();
    await page.getByText(/^Ini SOP terpisah, versi pertamanya; tidak menggantikan/).waitFor();
    await alike.getByRole('button', { name: 'Tetap SOP terpisah' }).click();
    const taken = page
      .getByRole('note')
      .filter({ hasText: 'Nomor SOP ini sudah dipakai SOP lain' });
    await taken.waitFor();
    await office.shot(page, 'nomor-sudah-dipakai');
    await taken.getByRole('link', { name: 'Ubah nomor pada lembar' }).click();
    await page.waitForURL(/tempat=/);
    await taken.getByRole('button', { name: 'Jadikan versi 2 dari SOP ini' }).click();
    await page.getByText('Rancangan ini akan menjadi versi 2 dari SOP kantor ini.').waitFor();
    expect(await taken.count()).toBe(0);
    await office.shot(page, 'menjadi-versi-2');
    expect(await findBarriers(page)).toEqual([]);
    const draft = await admin.client.call('getDraft', { params: { id } });
    expect(draft.summary).toMatchObject({ sopVersion: 2, revises: 1 });
    await page.goto(`/rancangan/${id}?bagian=sahkan`);
    await page
      .getByText(/Sama dengan versi 1|tidak ada perbedaan/i)
      .first()
      .waitFor();
  });

  test('a file that is none is refused with the places where it fails', async () => {
    const page = await office.person('admin@palangkaraya.contoh');
    await page.goto('/rak');
    const chooser = page.locator('input[accept=".yaml,.yml"]');
    const choose = (name: string, text: string) =>
      chooser.setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
    await choose('lembar.pdf', '%PDF-');
    await page.getByText('lembar.pdf bukan berkas definisi').waitFor();
    const broken = exported.bytes.toString().replace(/^ {2}performers:$/m, '  pelakunya:');
    await choose('rusak.yaml', broken);
    await page.getByText('rusak.yaml tidak dapat diimpor.').waitFor();
    const place = broken.split('\n').findIndex((line) => line === '  pelakunya:') + 1;
    await page.getByText(new RegExp(`^Baris ${place}, kolom \\d+:$`)).waitFor();
    await office.picture(page, 'impor-ditolak');
    expect(await findBarriers(page)).toEqual([]);
    const phone = await office.person('admin@palangkaraya.contoh', PHONE);
    await phone.goto('/rancangan');
    await phone.getByRole('heading', { name: 'Impor berkas definisi' }).waitFor();
    await office.picture(phone, 'rancangan-telepon');
    expect(await findBarriers(phone)).toEqual([]);
    // Nothing of the shelf is for those who settle no SOPs.
    const clerk = await office.person('tu@palangkaraya.contoh');
    await clerk.goto('/rak');
    await clerk.getByRole('alert').waitFor();
    expect(await clerk.locator('input[type=file]').count()).toBe(0);
    expect(office.troubles).toEqual([]);
  });
});
