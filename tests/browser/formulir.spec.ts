import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BerkasScreen } from './berkas-screen.ts';
import { isSaved, openPart, revise, signOpen } from './draft-screen.ts';
import { findBarriers } from './find-barriers.ts';
import { mustSkipBrowser } from './find-chromium.ts';
import { openOfficeBrowser, type OfficeBrowser } from './office-browser.ts';
import { registerCase } from './register-case.ts';

const PHONE = { width: 360, height: 740 };
const TITLE = 'Indeks kemandirian contoh';
const VISIT = 'Verifikasi lapangan dan asesmen';
const PAPERS = 'Menyiapkan persyaratan administratif dan konsep rekomendasi';

describe.skipIf(mustSkipBrowser('formulir'))('an assessment form', () => {
  let office: OfficeBrowser;
  beforeAll(async () => {
    office = await openOfficeBrowser('formulir');
  });
  afterAll(() => office?.close());
  const admin = (viewport?: typeof PHONE) => office.person('admin@lamandau.contoh', viewport);

  test('is named at a step before the office has it, and the checker says so', async () => {
    const page = await admin();
    await revise(page, /Lansia Terlantar/);
    const path = new URL(page.url()).pathname;
    await page.goto(`${path}?bagian=alur&langkah=verifikasi-lapangan`);
    await page.getByRole('button', { name: 'Ubah formulir asesmen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Formulir asesmen' });
    await dialog.getByRole('combobox').selectOption({ label: 'Formulir lain, disusun kemudian…' });
    await dialog.getByLabel('Nama formulir').fill(TITLE);
    await office.shot(page, 'rancangan-formulir-lain');
    await dialog.getByRole('button', { name: 'Simpan' }).click();
    await isSaved(page);
    await page.getByText('belum disusun di kantor').waitFor();
    await openPart(page, 'Pemeriksaan');
    await page.getByText(/meminta formulir “indeks-kemandirian-contoh”/).waitFor();
    await office.shot(page, 'temuan');
  });

  test('is made by the administrator with answers, scores and what they mean', async () => {
    const page = await admin();
    await page.goto('/kantor/formulir');
    await page.getByText('Belum ada formulir').waitFor();
    await page.getByRole('button', { name: 'Tambah formulir' }).click();
    const dialog = page.getByRole('dialog', { name: 'Formulir baru' });
    await dialog.getByRole('button', { name: 'Simpan' }).click();
    await dialog.getByText('Isi nama formulir.').waitFor();
    await dialog.getByLabel('Nama formulir').fill(TITLE);
    await dialog.getByLabel('Petunjuk dan sumber').fill('Contoh; amati dan tanyakan kepada klien.');
    const item = (at: number) => dialog.getByRole('group', { name: `Butir ${at}`, exact: true });
    await item(1).getByLabel('Pertanyaan').fill('Makan');
    await item(1).getByLabel('Jawaban').fill('Tidak mampu = 0\nDibantu = 1\nMandiri = 2');
    await dialog.getByRole('button', { name: 'Tambah butir' }).click();
    await item(2).getByLabel('Pertanyaan').fill('Berjalan tanpa bantuan');
    await item(2).getByLabel('Cara menjawab').selectOption({ label: 'Ya atau tidak' });
    await dialog.getByRole('button', { name: 'Tambah butir' }).click();
    await item(3).getByLabel('Pertanyaan').fill('Catatan kesehatan');
    await item(3).getByLabel('Cara menjawab').selectOption({ label: 'Uraian' });
    await item(3).getByLabel('Boleh tidak dijawab').check();
    // What would be lost is asked about, also when the page is loaded anew.
    const asked = page.waitForEvent('dialog');
    const reload = page.reload({ timeout: 3_000 }).catch(() => undefined);
    const question = await asked;
    expect(question.type()).toBe('beforeunload');
    await question.dismiss();
    await reload;
    await dialog.getByLabel('Arti skor').fill('5 = Layak');
    await item(1).getByLabel('Jawaban').fill('Tidak mampu = 0\nDibantu = banyak\nMandiri = 2');
    await dialog.getByRole('button', { name: 'Simpan' }).click();
    await dialog.getByText('Baris 2, “Dibantu = banyak”, tanpa skor.').waitFor();
    await item(1).getByLabel('Jawaban').fill('Tidak mampu = 0\nDibantu = 1\nMandiri = 2');
    await dialog.getByText('Skor 5 (Layak) tidak dapat dicapai').waitFor();
    await dialog.getByLabel('Arti skor').fill('0 = Bergantung\n2 = Mandiri');
    await office.shot(page, 'susun');
    expect(await findBarriers(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Simpan' }).click();
    await page.getByText('Formulir disimpan.').waitFor();
    await page.getByText('3 butir, berskor').waitFor();
    await office.shot(page, 'daftar');
    expect(await findBarriers(page)).toEqual([]);
    const phone = await admin(PHONE);
    await phone.goto('/kantor/formulir');
    await phone.getByRole('button', { name: `Ubah ${TITLE}` }).click();
    const edit = phone.getByRole('dialog', { name: `Ubah ${TITLE}` });
    await edit.getByLabel('Petunjuk dan sumber').fill('Contoh; amati klien.');
    await office.shot(phone, 'ubah-telepon');
    expect(await findBarriers(phone)).toEqual([]);
    await edit.getByRole('button', { name: 'Simpan' }).click();
    await phone.getByText(/^Versi 2, Contoh Administrator/).waitFor();
    await office.shot(phone, 'daftar-telepon');
  });

  test('is filled in at its step, scored, and kept in the history', async () => {
    const page = await admin();
    await page.goto('/rancangan');
    await page.getByRole('table').getByRole('link').first().click();
    await openPart(page, 'Pengesahan');
    await page.getByRole('button', { name: 'Ajukan kepada kepala' }).click();
    await page.getByText('Rancangan diajukan.').waitFor();
    const boss = await office.person('kadis@lamandau.contoh');
    await boss.goto(`${new URL(page.url()).pathname}?bagian=sahkan`);
    await signOpen(boss);
    await boss.getByRole('heading', { name: 'SOP sudah disahkan' }).waitFor();

    const path = await registerCase(await office.person('tu@lamandau.contoh'), {
      sender: 'Desa Contoh',
      subject: 'Permohonan rehabilitasi lansia',
      sop: /Lansia Terlantar/,
      client: 'Contoh Lansia',
    });
    const peksos = new BerkasScreen(await office.person('peksos@lamandau.contoh'), path);
    await peksos.take('Desa/Kelurahan mengajukan surat permohonan', 'Teruskan');
    const panel = await peksos.step(VISIT);
    await panel.getByText(TITLE).waitFor();
    await peksos.check(panel);
    const form = await peksos.begin(panel, 'Memenuhi syarat');
    await peksos.submit(form);
    await form.getByText('2 butir belum dijawab.').waitFor();
    const answer = (item: RegExp, name: string) =>
      form.getByRole('radiogroup', { name: item }).getByRole('radio', { name }).check();
    await answer(/Makan/, 'Dibantu');
    await answer(/Berjalan/, 'Ya');
    await form.getByText('2 dari 3 butir dijawab · Skor 2 dari 3 · Mandiri').waitFor();
    await office.picture(peksos.page, 'isi');
    expect(await findBarriers(peksos.page)).toEqual([]);
    await peksos.page.reload();
    await panel.getByText('2 dari 3 butir dijawab · Skor 2 dari 3 · Mandiri').waitFor();
    await peksos.submit(panel.locator('form'));
    await peksos.why.getByText('Tercatat:').waitFor();
    const history = peksos.page.locator('#riwayat');
    await history.getByText('Skor 2 dari 3 · Mandiri').waitFor();
    await history.getByText('3 jawaban').click();
    await history.getByText('Dibantu', { exact: true }).waitFor();
    await history.scrollIntoViewIfNeeded();
    await office.shot(peksos.page, 'riwayat');
    expect(await findBarriers(peksos.page)).toEqual([]);

    const kasi = new BerkasScreen(await office.person('kasi@lamandau.contoh'), path);
    await kasi.take(PAPERS, 'Kembalikan', { reason: 'Formulir aslinya belum ada' });
  });

  test('may come on paper from the field, with its file', async () => {
    const desk = await office.person('peksos@lamandau.contoh');
    const path = new URL(desk.url()).pathname;
    const phone = await office.person('peksos@lamandau.contoh', PHONE);
    const peksos = new BerkasScreen(phone, path);
    const panel = await peksos.step(VISIT);
    await peksos.check(panel);
    const form = await peksos.begin(panel, 'Memenuhi syarat');
    await form.getByRole('button', { name: 'Isi dengan jawaban sebelumnya' }).click();
    await form.getByText('Skor 2 dari 3 · Mandiri').waitFor();
    await form.scrollIntoViewIfNeeded();
    await office.shot(phone, 'jawaban-sebelumnya-telepon');
    await office.picture(phone, 'isi-telepon');
    await form.getByRole('radio', { name: 'Lampirkan formulir kertas' }).check();
    await form.getByLabel('Hasil formulir kertas').fill('Skor 1, bergantung');
    await peksos.submit(form);
    await form.getByText('Lampirkan foto atau pindaian formulir yang sudah diisi.').waitFor();
    await form.locator('input[type="file"]').setInputFiles({
      name: 'formulir-kertas.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'),
    });
    await form.getByText('formulir-kertas.pdf').first().waitFor();
    await office.picture(phone, 'kertas-telepon');
    expect(await findBarriers(phone)).toEqual([]);
    expect(await peksos.overhang()).toBe(0);
    await peksos.submit(form);
    await peksos.why.getByText('Tercatat:').waitFor();
    const history = phone.locator('#riwayat');
    await history.getByText('Skor 1, bergantung · diisi di kertas').waitFor();
    await history.scrollIntoViewIfNeeded();
    await office.shot(phone, 'riwayat-telepon');
    expect(office.troubles).toEqual([]);
  });
});
