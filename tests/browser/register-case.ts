import type { Page } from 'playwright-core';

export interface IncomingLetter {
  readonly sender: string;
  readonly subject: string;
  /** Part of the title of the SOP; needed where the office has more than one. */
  readonly sop?: RegExp;
  readonly entry?: RegExp;
  readonly client: string;
}

/** Registers a letter in the agenda and opens a berkas from it; gives the address of the berkas. */
export async function registerCase(page: Page, letter: IncomingLetter): Promise<string> {
  await page.goto('/agenda/baru');
  await page.getByLabel('Pengirim surat').fill(letter.sender);
  await page.getByLabel('Perihal').fill(letter.subject);
  await page.getByRole('button', { name: 'Simpan dan ambil nomor agenda' }).click();
  await page.getByText('Sudah terdaftar').waitFor();
  await page.getByRole('link', { name: 'Buka berkas' }).click();
  await page.getByRole('heading', { name: 'Buka berkas' }).waitFor();
  if (letter.sop) await page.getByRole('radio', { name: letter.sop }).check();
  if (letter.entry) await page.getByRole('radio', { name: letter.entry }).check();
  await page.getByLabel('Nama lengkap').fill(letter.client);
  await page.getByRole('button', { name: 'Buka berkas' }).click();
  await page.waitForURL(/\/berkas\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}
