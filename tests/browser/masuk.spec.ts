import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBarriers } from './find-barriers.ts';
import { mustSkipBrowser } from './find-chromium.ts';
import { openOfficeBrowser, type OfficeBrowser } from './office-browser.ts';

describe.skipIf(mustSkipBrowser('masuk'))('Masuk', () => {
  let office: OfficeBrowser;
  beforeAll(async () => {
    office = await openOfficeBrowser('masuk');
  });
  afterAll(() => office?.close());

  test('says what is wrong, and lets the right person in', async () => {
    const page = await office.visitor();
    await page.goto('/agenda');
    await page.getByRole('button', { name: 'Masuk', exact: true }).click();
    await page.getByText('Isi alamat surel Anda.').waitFor();
    await page.getByText('Isi kata sandi Anda.').waitFor();

    await page.getByLabel('Surel', { exact: true }).fill('tu@palangkaraya.contoh');
    await page.getByRole('textbox', { name: 'Kata sandi' }).fill('bukan ini');
    await page.keyboard.press('Enter');
    const alert = page.getByRole('alert');
    await alert.getByText('Surel atau kata sandi tidak cocok.').waitFor();
    expect(await alert.innerText()).toContain('administrator kantor');
    await office.picture(page, 'tidak-cocok');
    expect(await findBarriers(page)).toEqual([]);

    await page.getByRole('textbox', { name: 'Kata sandi' }).fill('contoh-tuntas');
    await page.keyboard.press('Enter');
    // The address that was asked for is the one that opens.
    await page.getByRole('heading', { name: 'Agenda', level: 1 }).waitFor();
    expect(await page.title()).toBe('Agenda · Tuntas');
  });

  test('offers the demo accounts by office, loudly marked', async () => {
    const page = await office.visitor();
    await page.goto('/');
    await page.getByText('MODE CONTOH').waitFor();
    expect(await page.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
      expect.stringContaining('Palangka Raya'),
      expect.stringContaining('Lahat'),
      expect.stringContaining('Lamandau'),
    ]);
    await office.picture(page, 'akun-contoh');
    await page.getByRole('button', { name: /kadis@lahat\.contoh/ }).click();
    await page.getByRole('heading', { name: 'Meja kerja' }).waitFor();
    await page.getByText('Dinas Sosial Kabupaten Lahat (contoh)').waitFor();
    await page.getByText('MODE CONTOH').waitFor();
  });

  test('asks again over the page when the session has ended, and loses nothing', async () => {
    const page = await office.visitor();
    await page.goto('/');
    await page.getByRole('button', { name: /tu@lamandau\.contoh/ }).click();
    await page.getByRole('heading', { name: 'Meja kerja' }).waitFor();
    await page.goto('/agenda/baru');
    await page.getByLabel('Pengirim surat').fill('Desa Contoh Sungai Mentawa');
    await page.getByLabel('Perihal').fill('Laporan orang terlantar');
    await page.context().clearCookies();
    await page.keyboard.press('Control+Enter');

    const dialog = page.getByRole('dialog', { name: 'Sesi berakhir' });
    await dialog.waitFor();
    await office.picture(page, 'sesi-berakhir');
    expect(await findBarriers(page)).toEqual([]);
    expect(await dialog.getByLabel('Surel').inputValue()).toBe('tu@lamandau.contoh');
    await dialog.getByRole('textbox', { name: 'Kata sandi' }).fill('contoh-tuntas');
    await page.keyboard.press('Enter');
    // The command that waited is sent by itself.
    await page.getByText('Sudah terdaftar').waitFor();
    await page.getByText('dari Desa Contoh Sungai Mentawa').waitFor();
  });

  test('leaving ends the session', async () => {
    const page = await office.visitor();
    await page.goto('/');
    await page.getByRole('button', { name: /kasi@lamandau\.contoh/ }).click();
    await page.getByRole('button', { name: /^Menu / }).click();
    await page.getByRole('menuitem', { name: 'Keluar' }).click();
    await page.getByRole('button', { name: 'Masuk', exact: true }).waitFor();
    await page.goto('/berkas');
    await page.getByRole('button', { name: 'Masuk', exact: true }).waitFor();
    expect(office.troubles).toEqual([]);
  });
});
