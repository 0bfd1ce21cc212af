import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BerkasScreen } from './berkas-screen.ts';
import { findBarriers } from './find-barriers.ts';
import { mustSkipBrowser } from './find-chromium.ts';
import { openOfficeBrowser, type OfficeBrowser } from './office-browser.ts';
import { registerCase } from './register-case.ts';

let office: OfficeBrowser;
let papers: string;
describe.skipIf(mustSkipBrowser('sop-palangka-raya'))('sop-palangka-raya', () => {
  beforeAll(async () => {
    papers = mkdtempSync(join(tmpdir(), 'tuntas-papers-'));
    office = await openOfficeBrowser('palangka-raya');
  });
  afterAll(async () => {
    await office?.close();
    rmSync(papers, { recursive: true, force: true });
  });

  const VERIFY = 'Identifikasi dan verifikasi calon penerima manfaat';

  test('a candidate gets the service, from the proposal to the archive', async () => {
    const path = await registerCase(await office.person('tu@palangkaraya.contoh'), {
      sender: 'Contoh Kelurahan Pahandut',
      subject: 'Usulan penerima manfaat',
      client: 'Contoh Calon Penerima',
    });
    const as = async (name: string) =>
      new BerkasScreen(await office.person(`${name}@palangkaraya.contoh`), path);
    const tu = await as('tu');
    await tu.take('Menerima dan mengagendakan usulan', 'Teruskan');
    const sekretaris = await as('sekretaris');
    await sekretaris.take('Menelaah dan memberi pertimbangan', 'Kembalikan', {
      reason: 'Surat pengantar belum dilampirkan',
    });

    // The paper is attached; a program that calls itself a paper is refused before it is sent.
    const step = await tu.step('Menerima dan mengagendakan usulan');
    await step.getByText('Surat pengantar belum dilampirkan').waitFor();
    const form = await tu.begin(step, 'Teruskan', { note: 'Surat pengantar menyusul hari ini' });
    const bad = join(papers, 'virus.exe');
    const good = join(papers, 'surat pengantar.pdf');
    writeFileSync(bad, 'MZ');
    writeFileSync(
      good,
      '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
    );
    const chooser = tu.page.locator('input[type="file"]');
    await chooser.setInputFiles([bad, good]);
    await form.getByText('“virus.exe” bukan PDF').waitFor();
    await form.getByRole('button', { name: 'Lepaskan surat pengantar.pdf' }).waitFor();
    await office.picture(tu.page, 'lampiran');
    expect(await findBarriers(tu.page)).toEqual([]);
    // It does not go unnoticed when the action is sent either.
    await tu.submit(form);
    const unsent = form.getByRole('alert').filter({ hasText: '1 lampiran belum terunggah' });
    await unsent.waitFor();
    await office.picture(tu.page, 'lampiran-belum-terunggah');
    expect(await findBarriers(tu.page)).toEqual([]);
    await unsent.getByRole('button', { name: 'Teruskan tanpa lampiran itu' }).click();
    await tu.why.getByText('Tercatat:').waitFor();
    const link = tu.page.locator('#riwayat').getByRole('link', { name: 'surat pengantar.pdf' });
    const [download] = await Promise.all([tu.page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('surat pengantar.pdf');

    await sekretaris.take('Menelaah dan memberi pertimbangan', 'Teruskan');
    const kadis = await as('kadis');
    await kadis.take('Disposisi Kepala Dinas kepada Kabid', 'Disposisi', {
      instruction: 'Proses lebih lanjut.',
    });
    const kabid = await as('kabid');
    await kabid.take('Disposisi Kabid kepada Kasi', 'Disposisi', {
      instruction: 'Verifikasi ke lapangan dan laporkan hasilnya.',
    });

    // Refused by the machine: the Kasi cannot finish before the Staf has done their part.
    const kasi = await as('kasi');
    const verify = await kasi.step(VERIFY);
    expect(await verify.getByRole('button', { name: 'Memenuhi syarat', exact: true }).count()).toBe(
      0,
    );
    await verify.getByText('Menunggu Staf menyatakan bagiannya selesai.').waitFor();
    await office.picture(kasi.page, 'menunggu-staf');
    const staf = await as('staf');
    await staf.submit(await staf.begin(await staf.step(VERIFY), 'Bagian saya selesai'));
    await staf.why.getByText('Tercatat: bagian Anda selesai.').waitFor();
    await kasi.take(VERIFY, 'Memenuhi syarat');

    await staf.take('Menyusun rujukan dan konsep surat pengantar', 'Ajukan paraf');
    await kabid.take('Paraf surat pengantar rujukan', 'Paraf');
    await kadis.take('Tanda tangan surat pengantar rujukan', 'Tanda tangani');
    await kabid.take('Koordinasi dengan panti / Kementerian Sosial', 'Diterima pihak tujuan');
    await staf.take('Menyalurkan / memberikan pelayanan', 'Layanan diberikan');

    // Two people at once: the second is told what happened, and keeps what they wrote.
    const archive = 'Mengarsipkan berkas';
    const late = await tu.begin(await tu.step(archive), 'Arsipkan & tutup', { note: 'Map biru' });
    await kadis.page.goto(path);
    await kadis.fromMenu('Tambah catatan', { note: 'Sampaikan terima kasih kepada panti' });
    await kadis.why.getByText('Catatan ditambahkan.').waitFor();
    await tu.submit(late);
    await tu.page.getByRole('alert').filter({ hasText: 'Berkas sudah berubah' }).first().waitFor();
    expect(await late.getByLabel(/^Catatan/).inputValue()).toBe('Map biru');
    await office.picture(tu.page, 'berkas-berubah');
    await tu.submit(late);
    await tu.page.getByText('Selesai', { exact: true }).waitFor();
    await office.picture(tu.page, 'selesai');
    expect(office.troubles).toEqual([]);
  });
});
