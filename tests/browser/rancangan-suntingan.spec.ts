import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerDiscard } from './answer-question.ts';
import { isSaved, matrixOf, openPart, readDraft, revise } from './draft-screen.ts';
import { findBarriers } from './find-barriers.ts';
import { mustSkipBrowser } from './find-chromium.ts';
import { openOfficeBrowser, type OfficeBrowser } from './office-browser.ts';

describe.skipIf(mustSkipBrowser('rancangan-suntingan'))('edits of a draft', () => {
  let office: OfficeBrowser;
  let page: Page;
  beforeAll(async () => {
    office = await openOfficeBrowser('rancangan-suntingan');
    page = await office.person('admin@lamandau.contoh');
    await revise(page, /Pemulangan/i);
  });
  afterAll(() => office?.close());
  const flow = async () => (await readDraft(page)).definition.flow;
  const sheet = async () => (await readDraft(page)).definition.sheet;
  const reading = () => page.getByRole('region', { name: 'Yang terbaca' });
  const save = async (dialog: string, button = 'Simpan') => {
    await page.getByRole('dialog', { name: dialog }).getByRole('button', { name: button }).click();
    await page.getByRole('dialog', { name: dialog }).waitFor({ state: 'detached' });
    await isSaved(page);
  };
  const undo = async () => {
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await isSaved(page);
  };

  test('a row that was missed is put in; half typed it survives a reload', async () => {
    await openPart(page, 'Lembar');
    const before = (await sheet()).rows.length;
    await reading().getByRole('button', { name: 'Baris 2: sisipkan atau hapus' }).click();
    await page.getByRole('menuitem', { name: 'Sisipkan baris di bawah' }).click();
    const dialog = page.getByRole('dialog', { name: 'Baris baru, nomor urut 3' });
    await dialog.getByLabel('Kegiatan').fill('Kasi mencatat contoh dalam buku');
    await dialog.getByLabel('Waktu').fill('5 Menit');
    await page.reload();
    await dialog.waitFor();
    expect(await dialog.getByLabel('Kegiatan').inputValue()).toBe(
      'Kasi mencatat contoh dalam buku',
    );
    await office.shot(page, 'sisip-baris');
    expect(await findBarriers(page)).toEqual([]);
    // What a reload brought back is not closed without a question either.
    await page.keyboard.press('Escape');
    await answerDiscard(page, 'Teruskan mengisi');
    await dialog.getByLabel('Pelaksana').selectOption('Kasi');
    await dialog.getByLabel('Jenis langkah').selectOption('draft');
    await save('Baris baru, nomor urut 3', 'Sisipkan');
    const { rows } = await sheet();
    expect([rows.length, rows[2]?.activity, rows[2]?.time]).toEqual([
      before + 1,
      'Kasi mencatat contoh dalam buku',
      '5 Menit',
    ]);
    expect((await flow()).steps.find(({ row }) => row === 3)).toMatchObject({
      kind: 'draft',
      by: ['kasi'],
    });
    await page.reload();
    await reading().getByText('Kasi mencatat contoh dalam buku').waitFor();
    expect(await dialog.count()).toBe(0);
  });

  test('what is no row is taken out with its step, and comes back by undo', async () => {
    const { rows } = await sheet();
    await reading().getByRole('button', { name: 'Baris 3: sisipkan atau hapus' }).click();
    await page.getByRole('menuitem', { name: 'Hapus baris ini' }).click();
    const dialog = page.getByRole('dialog', { name: 'Hapus baris 3?' });
    await dialog.getByText(/bersama 1 langkahnya/).waitFor();
    await dialog.getByRole('button', { name: 'Hapus baris ini' }).click();
    await isSaved(page);
    expect((await sheet()).rows).toHaveLength(rows.length - 1);
    await undo();
    expect((await sheet()).rows).toEqual(rows);
  });

  test('what was taken back is named, and can be made again by Ulangi or Ctrl+Y', async () => {
    const { rows } = await sheet();
    await page.getByRole('button', { name: 'Ulangi' }).click();
    await isSaved(page);
    expect((await sheet()).rows).toHaveLength(rows.length - 1);
    await page.getByText('Terakhir: Menghapus baris 3').waitFor();
    await undo();
    await page.keyboard.press('Control+y');
    await expect.poll(async () => (await sheet()).rows.length).toBe(rows.length - 1);
    await undo();
    await openPart(page, 'Riwayat');
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Perubahan terakhir diurungkan' })
      .first()
      .getByText('Menghapus baris 3')
      .waitFor();
    await office.picture(page, 'riwayat-ulangi');
    await openPart(page, 'Lembar');
  });

  test('a list is corrected as a whole, and an actor column by its heading', async () => {
    const list = reading().getByRole('button', { name: /^Ubah butir.*hukum/i });
    await list.click();
    const dialog = page.getByRole('dialog', { name: /^Butir .*hukum/i });
    await dialog
      .getByLabel(/satu butir setiap baris/)
      .fill('Undang-Undang Contoh 1\n\nPerda Contoh 2');
    await dialog.getByRole('button', { name: 'Simpan' }).click();
    await isSaved(page);
    expect((await sheet()).legalBases).toEqual(['Undang-Undang Contoh 1', 'Perda Contoh 2']);
    await reading().getByRole('button', { name: 'KABID', exact: true }).click();
    await page.getByLabel('Teks pada lembar').fill('KABID REHSOS');
    await page.getByRole('dialog').getByRole('button', { name: 'Simpan' }).click();
    await isSaved(page);
    expect((await sheet()).performers[2]?.name).toBe('KABID REHSOS');
    await undo();
    await undo();
  });

  test('performers are added, renamed, ordered, made outside parties, and taken out', async () => {
    await openPart(page, 'Alur');
    const part = page.getByRole('group', { name: 'Pelaksana', exact: true }).last();
    await part.getByRole('button', { name: 'Tambah pelaksana' }).click();
    const dialog = page.getByRole('dialog', { name: 'Pelaksana' });
    await dialog.getByRole('button', { name: 'Simpan' }).click();
    await dialog.getByText('Isi namanya.').waitFor();
    await dialog.getByLabel('Nama jabatan').fill('Sekretaris');
    await office.shot(page, 'pelaksana');
    expect(await findBarriers(page)).toEqual([]);
    await save('Pelaksana');
    expect((await flow()).performers.at(-1)).toMatchObject({
      id: 'sekretaris',
      party: 'office',
      basis: { decided: {} },
    });
    await part.getByRole('button', { name: 'Ubah pelaksana Sekretaris' }).click();
    await dialog.getByLabel('Nama jabatan').fill('Camat');
    await dialog.getByRole('radio', { name: /^Pihak luar/ }).check();
    await save('Pelaksana');
    expect((await flow()).performers.at(-1)).toMatchObject({ title: 'Camat', party: 'outside' });
    const count = (await flow()).performers.length;
    await part.getByRole('button', { name: 'Naikkan Camat' }).click();
    await isSaved(page);
    expect((await flow()).performers[count - 2]?.id).toBe('sekretaris');
    await part.getByRole('button', { name: 'Hapus pelaksana Camat' }).click();
    await isSaved(page);
    expect((await flow()).performers.map(({ id }) => id)).not.toContain('sekretaris');
  });

  test('the ways in and the papers from outside are edited', async () => {
    await page.getByRole('button', { name: 'Ubah cara masuk' }).click();
    const entries = page.getByRole('dialog', { name: 'Cara masuk berkas' });
    await entries.getByRole('button', { name: 'Tambah butir' }).click();
    await entries.getByRole('textbox').last().fill('Laporan warga');
    await save('Cara masuk berkas');
    expect((await flow()).entries.at(-1)).toMatchObject({
      id: 'laporan-warga',
      title: 'Laporan warga',
    });
    await page.getByRole('button', { name: 'Ubah surat dari luar' }).click();
    const brings = page.getByRole('dialog', { name: 'Surat yang dibawa dari luar' });
    await brings.getByRole('button', { name: 'Tambah butir' }).click();
    await brings.getByRole('textbox').last().fill('Surat pengantar camat');
    await save('Surat yang dibawa dari luar');
    expect((await flow()).brings.at(-1)).toMatchObject({
      title: 'Surat pengantar camat',
      kind: 'letter',
    });
  });

  test('requirements, papers, a form and the join of a step', async () => {
    await matrixOf(page).locator('[data-step="verifikasi-kelengkapan"]').click();
    const panel = page.getByRole('region', { name: /^Verifikasi data/ });
    await panel.getByRole('button', { name: 'Ubah persyaratan' }).click();
    const items = page.getByRole('dialog', { name: 'Persyaratan' });
    await items.getByRole('button', { name: 'Tambah butir' }).click();
    await items.getByRole('textbox').last().fill('Fotokopi KTP contoh');
    await page.reload();
    expect(await items.getByRole('textbox').last().inputValue()).toBe('Fotokopi KTP contoh');
    await save('Persyaratan');
    await panel.getByRole('button', { name: 'Ubah surat dan catatan' }).click();
    const papers = page.getByRole('dialog', { name: 'Surat dan catatan' });
    await papers.getByRole('button', { name: 'Tambah butir' }).click();
    await papers.getByRole('textbox').last().fill('Surat panggilan contoh');
    await save('Surat dan catatan');
    await panel.getByRole('button', { name: 'Ubah formulir asesmen' }).click();
    await page
      .getByLabel('Formulir yang diisi pada langkah ini')
      .selectOption({ label: 'Formulir lain, disusun kemudian…' });
    await page.getByLabel('Nama formulir').fill('Asesmen orang terlantar');
    await save('Formulir asesmen');
    await panel.getByRole('checkbox', { name: 'Menunggu semua cabang sejajar' }).check();
    await isSaved(page);
    const step = (await flow()).steps.find(({ id }) => id === 'verifikasi-kelengkapan');
    expect(step).toMatchObject({ form: 'asesmen-orang-terlantar', join: true });
    expect(step?.requires.at(-1)?.text).toBe('Fotokopi KTP contoh');
    expect(step?.produces.at(-1)?.title).toBe('Surat panggilan contoh');
  });

  test('a finding of the sheet leads to its very value, ready to be pressed', async () => {
    await openPart(page, 'Pemeriksaan');
    await page
      .getByRole('listitem')
      .filter({ hasText: /tanggal efektif/i })
      .getByRole('link', { name: /^Buka tempatnya/ })
      .click();
    await page.waitForFunction(
      () =>
        document.activeElement?.closest('[data-asked]')?.textContent?.includes('kosong') === true,
    );
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: /^Perbaiki tanggal efektif/ }).waitFor();
    await page.keyboard.press('Escape');
  });

  test('the second click on Simpan does not press the matrix behind the dialog', async () => {
    await openPart(page, 'Alur');
    await matrixOf(page).locator('[data-step="verifikasi-kelengkapan"]').click();
    const performers = async () => (await flow()).steps.map(({ id, by }) => [id, by]);
    const before = await performers();
    await page.getByRole('button', { name: 'Ubah waktu' }).click();
    const dialog = page.getByRole('dialog', { name: 'Waktu langkah' });
    await dialog.getByLabel(/^Lama/).fill('45');
    const place = await dialog.getByRole('button', { name: 'Simpan' }).boundingBox();
    if (place === null) throw new Error('Simpan is not shown');
    const at = { x: place.x + place.width / 2, y: place.y + place.height / 2 };
    // The page stands so that an empty cell, which would take the step, lies behind the button.
    const isBehind = await page.evaluate(({ x, y }) => {
      for (let top = 0; top < document.body.scrollHeight; top += 15) {
        scrollTo(0, top);
        const cell = document.elementsFromPoint(x, y).find((one) => one.matches('[data-row]'));
        if (cell?.ariaLabel?.includes('jadikan pelaksana') === true) return true;
      }
      return false;
    }, at);
    expect(isBehind).toBe(true);
    await page.mouse.dblclick(at.x, at.y);
    await dialog.waitFor({ state: 'detached' });
    await isSaved(page);
    expect(await performers()).toEqual(before);
    const step = (await flow()).steps.find(({ id }) => id === 'verifikasi-kelengkapan');
    expect(step?.clock.standard).toEqual({ amount: 45, unit: 'minutes' });
  });

  test('all of it is taken back, one after the other', async () => {
    const button = page.getByRole('button', { name: 'Urungkan' });
    for (let times = 0; times < 40 && (await button.isEnabled()); times += 1) await undo();
    const { definition, basedOn } = await readDraft(page);
    const reply = await page.request.get(`/api/sops/${basedOn}`);
    const { definition: base } = (await reply.json()) as { definition: typeof definition };
    expect({ ...definition, version: 1 }).toEqual({ ...base, version: 1 });
    expect(office.troubles).toEqual([]);
  });

  test('a way in is said to be about the letter itself, without a client', async () => {
    await openPart(page, 'Alur');
    await page.getByRole('button', { name: 'Ubah cara masuk' }).click();
    const dialog = page.getByRole('dialog', { name: 'Cara masuk berkas' });
    await dialog.getByLabel('Tanpa klien').nth(1).check();
    await office.shot(page, 'cara-masuk');
    await page.setViewportSize({ width: 360, height: 740 });
    await office.shot(page, 'cara-masuk-ponsel');
    await page.setViewportSize({ width: 1366, height: 768 });
    expect(await findBarriers(page)).toEqual([]);
    await save('Cara masuk berkas');
    await page
      .getByRole('group', { name: 'Cara masuk berkas' })
      .getByText('Kiriman dari Dinas Sosial asal (tanpa klien)')
      .waitFor();
    expect((await flow()).entries.map(({ about }) => about)).toEqual([undefined, 'letter']);
    await undo();
  });
});
