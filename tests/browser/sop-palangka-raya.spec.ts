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
    const fake = join(papers, 'palsu.pdf');
    writeFileSync(fake, 'MZ bukan pindaian');
    await chooser.setInputFiles(fake);
    await form.getByText('Isinya bukan PDF; pindai ulang atau simpan sebagai PDF.').waitFor();
    await form.getByRole('button', { name: 'Lepaskan palsu.pdf' }).click();
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

  test('a cancelled berkas is opened again, and a Kasi without staff acts as both', async () => {
    const admin = await office.person('admin@palangkaraya.contoh');
    await admin.goto('/sop');
    await admin.getByRole('main').getByRole('row').getByRole('link').first().click();
    const posts = admin.getByRole('region', { name: 'Jabatan pelaksana' });
    await posts.getByRole('button', { name: 'Ubah pasangan' }).click();
    await posts.getByRole('combobox', { name: 'Jabatan yang bertindak sebagai Staf' }).click();
    await posts.getByRole('option', { name: 'Kepala Seksi' }).click();
    await admin.keyboard.press('Escape');
    await posts.getByRole('button', { name: 'Simpan' }).click();
    await admin.getByText('Pasangan pelaksana disimpan.').waitFor();

    const path = await registerCase(await office.person('tu@palangkaraya.contoh'), {
      sender: 'Contoh Kelurahan Langkai',
      subject: 'Usulan penerima manfaat',
      client: 'Contoh Calon Kedua',
    });
    const as = async (name: string) =>
      new BerkasScreen(await office.person(`${name}@palangkaraya.contoh`), path);
    const tu = await as('tu');
    const first = 'Menerima dan mengagendakan usulan';
    await tu.step(first);
    const kadis = await as('kadis');
    await kadis.page.goto(path);
    await kadis.fromMenu('Batalkan berkas', { reason: 'Usulan dicabut kelurahan' });
    await kadis.why.getByText('Berkas dibatalkan.').waitFor();
    await kadis.page.getByText('Dibatalkan', { exact: true }).waitFor();
    await tu.page.reload();
    await tu.why.getByText('Usulan dicabut kelurahan').waitFor();
    expect(await tu.page.getByRole('region', { name: 'Tindakan' }).count()).toBe(0);

    // Only one step was ever open, so there is nothing to pick.
    await kadis.page.getByRole('button', { name: 'Buka kembali berkas' }).click();
    const again = kadis.page.getByRole('region', { name: 'Tindakan' }).locator('form');
    await again.getByText('Tulis apa yang keliru atau apa yang baru').waitFor();
    expect(await again.getByRole('radio').evaluateAll(areChecked)).toEqual([true]);
    await again.getByLabel('Alasan').fill('Dicabut karena salah nama; diusulkan lagi');
    await office.picture(kadis.page, 'buka-kembali');
    expect(await findBarriers(kadis.page)).toEqual([]);
    await kadis.submit(again);
    await kadis.why.getByText('Berkas dibuka kembali.').waitFor();

    await tu.take(first, 'Teruskan');
    await (await as('sekretaris')).take('Menelaah dan memberi pertimbangan', 'Teruskan');
    const dispose = await kadis.step('Disposisi Kepala Dinas kepada Kabid');
    const sheet = await kadis.begin(dispose, 'Disposisi', { instruction: 'Proses lebih lanjut.' });
    // No copy to oneself, and nothing can be wanted before today.
    const copies = sheet.getByRole('group', { name: 'Tembusan kepada' });
    expect(await copies.getByRole('checkbox').count()).toBe(5);
    expect(await copies.getByLabel('Kepala Dinas').count()).toBe(0);
    const wanted = sheet.getByRole('textbox', { name: /Diminta selesai paling lambat/ });
    await wanted.fill('1/1/2020');
    await kadis.submit(sheet);
    await sheet.getByText('Tanggal ini sudah lewat.').waitFor();
    await wanted.fill('');
    await kadis.submit(sheet);
    await kadis.why.getByText('Tercatat:').waitFor();
    const kabid = await as('kabid');
    await kabid.take('Disposisi Kabid kepada Kasi', 'Disposisi', {
      instruction: 'Proses lebih lanjut.',
    });

    const kasi = await as('kasi');
    const verify = await kasi.step(VERIFY);
    await verify.getByText('Bagian Anda belum dinyatakan selesai.').waitFor();
    await kasi.submit(await kasi.begin(verify, 'Bagian saya selesai', { as: 'Staf' }));
    await kasi.why.getByText('Tercatat: bagian Anda selesai.').waitFor();
    await kasi.take(VERIFY, 'Memenuhi syarat');
    const draft = await kasi.step('Menyusun rujukan dan konsep surat pengantar');
    await draft.getByText('Belum ada konsep surat terlampir pada berkas ini.').waitFor();
    const form = await kasi.begin(draft, 'Ajukan paraf');
    await form.getByText('Belum ada konsep surat terlampir pada berkas ini.').waitFor();
    await kasi.submit(form);
    await form.getByText('Pilih Anda bertindak sebagai siapa.').waitFor();
    await form.getByRole('radio', { name: 'Staf', exact: true }).check();
    await office.picture(kasi.page, 'bertindak-sebagai');
    expect(await findBarriers(kasi.page)).toEqual([]);
    await kasi.submit(form);
    await kasi.why.getByText('Tercatat:').waitFor();
    expect(office.troubles).toEqual([]);
  });
});

const areChecked = (all: (HTMLElement | SVGElement)[]) =>
  all.map((one) => (one as HTMLInputElement).checked);
