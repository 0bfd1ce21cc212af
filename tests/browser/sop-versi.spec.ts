import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SopSummary } from '@tuntas/api';
import { logInOffice, type Officer } from '../harness/officer.ts';
import { findBarriers } from './find-barriers.ts';
import { mustSkipBrowser } from './find-chromium.ts';
import { openOfficeBrowser, type OfficeBrowser } from './office-browser.ts';
import { savedFile } from './saved-file.ts';

const PHONE = { width: 360, height: 740 };
const NUMBER = '77/DINSOS/2026';

describe.skipIf(mustSkipBrowser('sop-versi'))('the versions of an SOP', () => {
  let office: OfficeBrowser;
  let admin: Officer;
  let head: Officer;
  let first: SopSummary;
  let second: SopSummary;
  beforeAll(async () => {
    office = await openOfficeBrowser('sop-versi');
    const officers = await logInOffice(office.server.url, 'Lamandau');
    const person = (name: string) => {
      const found = officers.find(({ email }) => email.startsWith(`${name}@`));
      if (found === undefined) throw new Error(`no ${name}`);
      return found;
    };
    [admin, head] = [person('admin'), person('kadis')];
    first = await inForce('pemulangan');
    const draft = await admin.client.call('reviseSop', { params: { id: first.versionId } });
    const [step] = draft.definition.flow.steps;
    await change(draft.summary.id, [
      { type: 'set-sheet-text', path: '/sheet/number', text: NUMBER },
      { type: 'set-step-title', step: step?.id ?? '', title: 'Menerima laporan contoh' },
    ]);
    await sign(draft.summary.id);
    second = await inForce('pemulangan');
  });
  afterAll(() => office?.close());

  async function inForce(word: string): Promise<SopSummary> {
    const sops = await admin.client.call('listSops');
    const found = sops.find(({ sopId }) => sopId.includes(word));
    if (found === undefined) throw new Error(`no ${word}`);
    return found;
  }
  async function change(
    id: string,
    edits: readonly (
      | { type: 'set-sheet-text'; path: string; text: string }
      | { type: 'set-step-title'; step: string; title: string }
    )[],
  ): Promise<void> {
    const { summary } = await admin.client.call('getDraft', { params: { id } });
    const body = { expectedVersion: summary.version, edits: [...edits], answers: [] };
    await admin.client.call('editDraft', { params: { id }, body });
  }
  async function sign(id: string, inForceOn?: string): Promise<void> {
    const { summary } = await admin.client.call('getDraft', { params: { id } });
    const expectedVersion = summary.version;
    await admin.client.call('proposeDraft', { params: { id }, body: { expectedVersion } });
    await head.client.call('signDraft', {
      params: { id },
      body: { expectedVersion: expectedVersion + 1, ...(inForceOn && { inForceOn }) },
    });
  }
  const panel = (page: Page) => page.getByRole('region', { name: 'Versi SOP ini' });
  const printDialog = (page: Page) => page.getByRole('dialog', { name: 'Cetak atau unduh lembar' });

  test('are listed with their days and signers, and any two are compared by meaning', async () => {
    const page = await office.person('admin@lamandau.contoh');
    await page.goto(`/sop/${second.versionId}`);
    const rows = panel(page).getByRole('table', { name: 'Semua versi SOP ini' }).getByRole('row');
    await rows.filter({ hasText: 'Versi 2' }).getByText('Berlaku').waitFor();
    await rows
      .filter({ hasText: 'Versi 2' })
      .getByText(/^Contoh .*, Kepala Dinas/)
      .waitFor();
    await rows.filter({ hasText: 'Versi 1' }).getByText('Digantikan').waitFor();
    await panel(page)
      .getByText(/^Dari versi 1 ke versi 2: \d+ perbedaan$/)
      .waitFor();
    const number = panel(page).getByRole('row', { name: /^Nomor SOP/ });
    expect(await number.locator('del').innerText()).toBe(first.number);
    expect(await number.locator('ins').innerText()).toBe(NUMBER);
    await panel(page)
      .getByRole('rowheader', { name: /^Langkah \(\d+\)$/ })
      .waitFor();
    await office.picture(page, 'versi-dua');
    expect(await findBarriers(page)).toEqual([]);
    await panel(page).getByLabel('Versi baru').selectOption({ label: 'Versi 1' });
    await panel(page).getByText('Versi 1 dan versi 1: tidak ada perbedaan').waitFor();

    await panel(page).getByRole('link', { name: 'Versi 1' }).click();
    await page.getByText(/^Digantikan versi 2 pada/).waitFor();
    await page.getByRole('link', { name: 'Buka versi 2' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    const phone = await office.person('admin@lamandau.contoh', PHONE);
    await phone.goto(`/sop/${first.versionId}`);
    await panel(phone)
      .getByText(/^Dari versi 1 ke versi 2/)
      .waitFor();
    await office.picture(phone, 'versi-satu-telepon');
    expect(await findBarriers(phone)).toEqual([]);
    const width = await phone.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(PHONE.width);
  });

  test.each([
    ['PDF (resmi)', 'pdf', (bytes: Buffer) => bytes.subarray(0, 5).toString() === '%PDF-'],
    [
      'Word (DOCX)',
      'docx',
      (bytes: Buffer) =>
        bytes.subarray(0, 2).toString() === 'PK' && bytes.includes('word/document.xml'),
    ],
    ['HTML', 'html', (bytes: Buffer) => bytes.toString().includes(NUMBER)],
    ['SVG', 'svg', (bytes: Buffer) => /^<svg[\s\S]*<\/svg>\s*$/.test(bytes.toString())],
  ] as const)('the sheet is saved as %s', async (label, ending, isRight) => {
    const page = await office.person('admin@lamandau.contoh');
    await page.goto(`/sop/${second.versionId}`);
    await page.getByRole('button', { name: 'Cetak / unduh' }).click();
    await printDialog(page).getByRole('radio', { name: label }).check();
    await printDialog(page).getByRole('radio', { name: /^F4/ }).check();
    if (ending === 'pdf') {
      await office.shot(page, 'unduh');
      expect(await findBarriers(page)).toEqual([]);
    }
    const file = await savedFile(page, () =>
      printDialog(page).getByRole('button', { name: 'Unduh' }).click(),
    );
    expect(file.name).toMatch(new RegExp(`^SOP .* \\(versi 2\\)\\.${ending}$`));
    expect(isRight(file.bytes)).toBe(true);
    await printDialog(page).waitFor({ state: 'hidden' });
    // The choice is there again the next time.
    await page.getByRole('button', { name: 'Cetak / unduh' }).click();
    expect(await printDialog(page).getByRole('radio', { name: label }).isChecked()).toBe(true);
    expect(await printDialog(page).getByRole('radio', { name: /^F4/ }).isChecked()).toBe(true);
    await page.keyboard.press('Escape');
  });

  test('a draft is saved as a draft, and letters without a shape are named', async () => {
    const draft = await admin.client.call('reviseSop', { params: { id: second.versionId } });
    const { id } = draft.summary;
    const page = await office.person('admin@lamandau.contoh');
    await page.goto(`/rancangan/${id}?bagian=sahkan`);
    await page.getByRole('button', { name: 'Cetak / unduh' }).click();
    await printDialog(page).getByText('KONSEP — belum disahkan').waitFor();
    await printDialog(page).getByRole('radio', { name: 'HTML' }).check();
    await printDialog(page).getByRole('checkbox', { name: 'Sertakan lampiran keputusan' }).check();
    const file = await savedFile(page, () =>
      printDialog(page).getByRole('button', { name: 'Unduh' }).click(),
    );
    expect(file.name).toMatch(/^KONSEP SOP .*\(versi 3, dengan lampiran\)\.html$/);
    expect(file.bytes.toString()).toContain('<p class="draft">KONSEP — belum disahkan</p>');

    await change(id, [{ type: 'set-sheet-text', path: '/sheet/number', text: '77/中/2026' }]);
    await page.getByRole('button', { name: 'Cetak / unduh' }).click();
    await printDialog(page).getByRole('radio', { name: 'PDF', exact: true }).check();
    await printDialog(page).getByRole('button', { name: 'Unduh' }).click();
    await printDialog(page)
      .getByText(/“中” \(U\+4E2D\)\. Letaknya: Nomor SOP\./i)
      .waitFor();
    await office.shot(page, 'huruf-tidak-tercetak');
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await admin.client.call('discardDraft', {
      params: { id },
      body: { expectedVersion: draft.summary.version + 1 },
    });
  });

  test('the head withdraws one that waits, and then the one in force, each with a reason', async () => {
    const draft = await admin.client.call('reviseSop', { params: { id: second.versionId } });
    await sign(draft.summary.id, '2098-01-02');
    const reader = await office.person('admin@lamandau.contoh');
    await reader.goto('/sop?keadaan=akan');
    await reader.getByRole('row', { name: /versi 3.*Akan berlaku.*mulai 2 Jan 2098/ }).waitFor();
    await office.picture(reader, 'daftar-akan-berlaku');
    expect(await findBarriers(reader)).toEqual([]);

    const page = await office.person('kadis@lamandau.contoh');
    const withdraw = async (versionId: string, version: number) => {
      await page.goto(`/sop/${versionId}`);
      await page.getByRole('button', { name: 'Cabut versi ini' }).click();
      const dialog = page.getByRole('dialog', { name: new RegExp(`versi ${version}\\?$`) });
      await dialog.getByText('Tidak ada berkas yang sedang berjalan').waitFor();
      await dialog.getByRole('button', { name: 'Cabut', exact: true }).click();
      await dialog.getByText('Tulis alasan, paling sedikit lima huruf.').waitFor();
      await office.shot(page, `cabut-versi-${version}`);
      expect(await findBarriers(page)).toEqual([]);
      await dialog.getByLabel('Alasan pencabutan').fill(`Alasan contoh ${version}`);
      await dialog.getByRole('button', { name: 'Cabut', exact: true }).click();
      await page.getByText('SOP dicabut.').first().waitFor();
      await page.getByText(/^Dicabut pada \d/).waitFor();
      await page.getByText(`Alasan: Alasan contoh ${version}`).first().waitFor();
      expect(await page.getByRole('button', { name: 'Cabut versi ini' }).count()).toBe(0);
    };
    const versions = await head.client.call('listSopVersions', {
      params: { id: second.versionId },
    });
    await withdraw(versions[0]?.versionId ?? '', 3);
    await panel(page)
      .getByText(/sebelum berlaku/)
      .waitFor();
    await withdraw(second.versionId, 2);
    await office.picture(page, 'dicabut');
    expect(await findBarriers(page)).toEqual([]);

    await reader.goto('/sop');
    await reader.getByRole('link', { name: 'Tidak berlaku lagi (3)' }).click();
    await reader.getByRole('row', { name: /versi 2.*Dicabut/ }).waitFor();
    await office.picture(reader, 'daftar-tidak-berlaku');
    expect(await findBarriers(reader)).toEqual([]);
    const phone = await office.person('admin@lamandau.contoh', PHONE);
    await phone.goto('/sop?keadaan=usai');
    await phone.getByRole('link', { name: 'Tidak berlaku lagi (3)' }).waitFor();
    await office.picture(phone, 'daftar-telepon');
    expect(await findBarriers(phone)).toEqual([]);
    const width = await phone.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(PHONE.width);
    await reader.getByRole('link', { name: /^Berlaku \(\d+\)$/ }).click();
    await reader.getByRole('columnheader', { name: 'Berlaku sejak' }).waitFor();
    expect(await reader.getByRole('link', { name: second.title }).count()).toBe(0);
    await reader.goto(`/sop/${first.versionId}`);
    await panel(reader).waitFor();
    expect(await reader.getByRole('button', { name: 'Cabut versi ini' }).count()).toBe(0);
    expect(office.troubles).toEqual([]);
  });
});
