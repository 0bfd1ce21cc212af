import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BerkasScreen } from './berkas-screen.ts';
import { findBarriers } from './find-barriers.ts';
import { mustSkipBrowser } from './find-chromium.ts';
import { openOfficeBrowser, type OfficeBrowser } from './office-browser.ts';
import { registerCase } from './register-case.ts';

const PHONE = { width: 360, height: 740 };
const PDF = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';
const RECEIVE = 'Menerima dan mengagendakan usulan';
const CONSIDER = 'Menelaah dan memberi pertimbangan';
const DISPOSE = 'Disposisi Kepala Dinas kepada Kabid';
const PASS_ON = 'Disposisi Kabid kepada Kasi';

describe.skipIf(mustSkipBrowser('disposisi'))('a disposisi', () => {
  let office: OfficeBrowser;
  let papers: string;
  let path = '';
  const as = async (name: string, viewport?: { width: number; height: number }) =>
    new BerkasScreen(await office.person(`${name}@palangkaraya.contoh`, viewport), path);

  beforeAll(async () => {
    papers = mkdtempSync(join(tmpdir(), 'tuntas-papers-'));
    office = await openOfficeBrowser('disposisi');
    const page = await office.person('tu@palangkaraya.contoh');
    path = await registerCase(page, {
      sender: 'Contoh Kelurahan Pahandut',
      subject: 'Usulan penerima manfaat',
      client: 'Contoh Calon Penerima',
    });
    const scan = join(papers, 'usulan kelurahan.pdf');
    writeFileSync(scan, PDF);
    await page.getByRole('link', { name: /^\d+\/\d{4}$/ }).click();
    await page.getByRole('heading', { name: /^Agenda/ }).waitFor();
    await page.locator('input[type="file"]').setInputFiles(scan);
    await page.getByRole('link', { name: 'Unduh usulan kelurahan.pdf' }).waitFor();
  });
  afterAll(async () => {
    await office?.close();
    rmSync(papers, { recursive: true, force: true });
  });

  test('the letter is read on the phone, beside the button', async () => {
    await (await as('tu')).take(RECEIVE, 'Teruskan');
    const sekretaris = await as('sekretaris');
    const considered = await sekretaris.step(CONSIDER);
    await considered
      .getByRole('region', { name: 'Lampiran untuk dibaca sebelum menelaah' })
      .getByRole('link', { name: 'Unduh usulan kelurahan.pdf' })
      .waitFor();
    await sekretaris.take(CONSIDER, 'Teruskan');

    const kadis = await as('kadis', PHONE);
    const step = await kadis.step(DISPOSE);
    const reading = step.getByRole('region', {
      name: 'Lampiran untuk dibaca sebelum memberi disposisi',
    });
    const link = reading.getByRole('link', { name: 'Unduh usulan kelurahan.pdf' });
    await link.scrollIntoViewIfNeeded();
    const button = step.getByRole('button', { name: 'Disposisi', exact: true });
    const gap = ((await button.boundingBox())?.y ?? 0) - ((await link.boundingBox())?.y ?? 0);
    expect(gap).toBeGreaterThan(0);
    expect(gap).toBeLessThan(300);
    await office.picture(kadis.page, 'surat-di-ponsel');
    expect(await findBarriers(kadis.page)).toEqual([]);
    const [download] = await Promise.all([kadis.page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('usulan kelurahan.pdf');

    const form = await kadis.begin(step, 'Disposisi', { instruction: 'Proses lebih lanjut.' });
    await form.getByRole('textbox', { name: /Diminta selesai paling lambat/ }).fill('hari ini');
    await kadis.submit(form);
    await kadis.why.getByText('Tercatat:').waitFor();
  });

  test('its day stands on the desk of everybody it is passed on to', async () => {
    const kabid = await as('kabid');
    await kabid.take(PASS_ON, 'Disposisi', {
      instruction: 'Verifikasi ke lapangan dan laporkan hasilnya.',
    });
    for (const [size, viewport] of [['ponsel', PHONE] as const, ['meja', undefined] as const]) {
      const kasi = await as('kasi', viewport);
      await kasi.page.goto('/');
      await kasi.page.getByText(/^Disposisi: paling lambat \d\d\/\d\d\/\d{4}$/).waitFor();
      await office.shot(kasi.page, `hari-disposisi-${size}`);
      expect(await findBarriers(kasi.page)).toEqual([]);
      await kasi.page.goto(path);
      const chain = kasi.page.getByRole('region', { name: 'Disposisi', exact: true });
      await chain.getByText('“Verifikasi ke lapangan dan laporkan hasilnya.”').waitFor();
      const earlier = chain.getByText('Disposisi sebelumnya (1)');
      if (viewport !== undefined) await earlier.click();
      await chain.getByText('“Proses lebih lanjut.”').waitFor();
      await chain.getByText(/^Diminta selesai paling lambat/).waitFor();
      await office.shot(kasi.page, `rantai-disposisi-${size}`);
      expect(await findBarriers(kasi.page)).toEqual([]);
    }
  });

  test('a step left open by a cancellation is not drawn as done', async () => {
    const kadis = await as('kadis');
    await kadis.page.goto(path);
    await kadis.fromMenu('Batalkan berkas', { reason: 'Usulan dicabut kelurahan' });
    await kadis.why.getByText('Berkas dibatalkan.').waitFor();
    const list = kadis.page.locator('summary').filter({ hasText: 'Daftar langkah' });
    await list.click();
    const marks = kadis.page.getByRole('listitem').filter({ hasText: /· ditarik/ });
    await marks.first().waitFor();
    expect(await marks.count()).toBe(1);
    await marks.first().scrollIntoViewIfNeeded();
    await office.picture(kadis.page, 'ditarik');
    expect(await findBarriers(kadis.page)).toEqual([]);
    expect(office.troubles).toEqual([]);
  });
});
