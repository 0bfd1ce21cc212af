import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerDiscard } from './answer-question.ts';
import { findBarriers } from './find-barriers.ts';
import { mustSkipBrowser } from './find-chromium.ts';
import { openOfficeBrowser, type OfficeBrowser } from './office-browser.ts';

describe.skipIf(mustSkipBrowser('agenda'))('Agenda', () => {
  let office: OfficeBrowser;
  beforeAll(async () => {
    office = await openOfficeBrowser('agenda');
  });
  afterAll(() => office?.close());
  const desk = () => office.person('tu@palangkaraya.contoh');

  test('a letter becomes a berkas without touching the mouse', async () => {
    const page = await desk();
    await page.getByRole('heading', { name: 'Meja kerja' }).waitFor();
    await page.keyboard.press('n');
    await page.getByRole('heading', { name: 'Daftarkan surat atau laporan' }).waitFor();
    const type = async (text: string) => {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    };
    // Saving too early leads to the first field that is wrong.
    await page.keyboard.press('Control+Enter');
    await page.getByText('Isi siapa pengirim atau pelapornya.').waitFor();
    await office.picture(page, 'belum-lengkap');
    expect(await findBarriers(page)).toEqual([]);
    await type('Kelurahan Contoh Langkai');
    await type('460/17/KEL-LKI/XI/2026');
    await type('kemarin');
    await type('Usulan rehabilitasi sosial lansia');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await office.picture(page, 'terisi');
    await page.keyboard.press('Control+Enter');

    await page.getByText('Sudah terdaftar').waitFor();
    const number = await page.getByText(/^\d+\/20\d\d$/).innerText();
    expect(number).toMatch(/^1\//);
    await office.picture(page, 'nomor');
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { name: 'Buka berkas' }).waitFor();
    await page.getByLabel('Nama lengkap').waitFor();
    await page.keyboard.press('Tab');
    const name = page.getByLabel('Nama lengkap');
    for (let tabs = 0; tabs < 12; tabs += 1) {
      if (await name.evaluate((field) => field === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await type('Contoh Nenek Warsih');
    await type('6271 0157 0845 0001');
    await page.getByText('Menurut NIK: lahir 17 Agu 1945, perempuan.').waitFor();
    await office.picture(page, 'nik');
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/\/berkas\/[0-9a-f-]{36}$/);
    await page.getByRole('heading', { level: 1 }).filter({ hasText: 'Warsih' }).waitFor();

    await page.keyboard.press('g');
    await page.keyboard.press('m');
    await page.getByRole('link', { name: 'Contoh Nenek Warsih' }).waitFor();
    await page.getByText(/^1 pekerjaan menunggu/).waitFor();
  });

  test('saving again after a lost answer takes no second number', async () => {
    const page = await desk();
    await page.goto('/agenda/baru');
    await page.getByLabel('Pengirim surat').fill('Polsek Contoh Pahandut');
    await page.getByLabel('Perihal').fill('Penyerahan anak terlantar');
    // The server does the work; its answer is lost on the way.
    await page.route(
      '**/api/agenda',
      async (route) => {
        await route.fetch();
        await route.abort('connectionreset');
      },
      { times: 1 },
    );
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').getByText('Tuntas tidak menjawab.').waitFor();
    await office.picture(page, 'tidak-menjawab');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Sudah terdaftar').waitFor();
    await page.getByText(/^2\/20\d\d$/).waitFor();
    await page.keyboard.press('n');
    expect(await page.getByLabel('Pengirim surat').inputValue()).toBe('');
    await page.goto('/agenda');
    await page.getByText(/^2 surat dan laporan masuk/).waitFor();
    expect(await page.getByRole('cell', { name: 'Polsek Contoh Pahandut' }).count()).toBe(1);
  });

  test('a correction keeps the old words, and a scan is attached', async () => {
    const page = await desk();
    await page.goto('/agenda');
    await page
      .getByRole('row', { name: /Polsek/ })
      .getByRole('link')
      .first()
      .click();
    await page.getByRole('button', { name: 'Perbaiki catatan' }).click();
    const dialog = page.getByRole('dialog', { name: 'Perbaiki catatan agenda' });
    await dialog.getByLabel('Pengirim surat').fill('Polresta Contoh Palangka Raya');
    await dialog.getByRole('button', { name: 'Simpan perbaikan' }).click();
    await dialog.getByText('Tulis alasan, paling sedikit lima huruf.').waitFor();
    // Escape asks first; the answer no keeps what was typed.
    await page.keyboard.press('Escape');
    await answerDiscard(page, 'Teruskan mengisi');
    await dialog.getByLabel('Alasan perbaikan').fill('Pengirimnya Polresta, bukan Polsek');
    await office.picture(page, 'perbaikan');
    expect(await findBarriers(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Simpan perbaikan' }).click();
    const history = page.getByRole('region', { name: 'Riwayat perbaikan' });
    await history.getByText('Polsek Contoh Pahandut').waitFor();
    await history.getByText('Polresta Contoh Palangka Raya').waitFor();

    const files = page.getByRole('region', { name: 'Lampiran' });
    const chooser = files.locator('input[type=file]');
    await chooser.setInputFiles({
      name: 'catatan.exe',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('MZ'),
    });
    await files.getByText('bukan PDF, foto').waitFor();
    await chooser.setInputFiles({
      name: 'palsu.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('MZ bukan pindaian'),
    });
    await files.getByText('Isinya bukan PDF; pindai ulang atau simpan sebagai PDF.').waitFor();
    await files.getByRole('button', { name: 'Pilih berkas lain' }).waitFor();
    expect(await files.getByRole('button', { name: 'Unggah lagi' }).count()).toBe(0);
    await office.picture(page, 'isi-palsu');
    expect(await findBarriers(page)).toEqual([]);
    await chooser.first().setInputFiles({
      name: 'surat-polresta.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n'),
    });
    const link = files.getByRole('link', { name: /surat-polresta\.pdf/ });
    await link.waitFor();
    await office.picture(page, 'lampiran');
    expect(await findBarriers(page)).toEqual([]);
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('surat-polresta.pdf');
  });

  test('the register is searched, and says when nothing matches', async () => {
    const page = await desk();
    await page.goto('/agenda');
    await page.getByText(/^2 surat dan laporan masuk/).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('langkai');
    await page.getByText('1 surat dan laporan cocok.').waitFor();
    expect(new URL(page.url()).searchParams.get('cari')).toBe('langkai');
    await page.getByRole('searchbox').fill('tidak ada ini');
    await page.getByRole('heading', { name: 'Tidak ada yang cocok' }).waitFor();
    await page.getByRole('button', { name: 'Tampilkan semua' }).click();
    await page.getByText(/^2 surat dan laporan masuk/).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
    expect(office.troubles).toEqual([]);
  });
});
