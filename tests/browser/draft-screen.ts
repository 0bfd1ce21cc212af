import type { DraftReply } from '@tuntas/api';
import type { Page } from 'playwright-core';

/** The open draft as the server has it: what a change on the screen came to. */
export async function readDraft(page: Page): Promise<DraftReply> {
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const reply = await page.request.get(`/api/sop-drafts/${id}`);
  return (await reply.json()) as DraftReply;
}

/** The link to a part of the draft, by the beginning of its name. */
export const partLink = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: 'Bagian rancangan' })
    .getByRole('link', { name: new RegExp(`^${name}`) });

export const openPart = (page: Page, name: string): Promise<void> => partLink(page, name).click();

export const isSaved = (page: Page): Promise<void> =>
  page.getByText('Semua perubahan tersimpan').waitFor();

export const matrixOf = (page: Page) =>
  page.getByRole('region', { name: 'Matriks alur rancangan' });

/** The head signs what is open, having read what that does. */
export async function signOpen(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sahkan', exact: true }).click();
  await page
    .getByRole('dialog', { name: /^Sahkan sebagai versi/ })
    .getByRole('button', { name: /^Sahkan versi/ })
    .click();
}

/** Begins a draft from the version in force whose name has these words, beside others if need be. */
export async function revise(page: Page, words: RegExp): Promise<void> {
  await page.goto('/sop');
  await page.getByRole('main').getByRole('link', { name: words }).first().click();
  await page.getByRole('button', { name: 'Ubah SOP ini' }).click();
  const isNew = page.waitForURL(/\/rancangan\/[0-9a-f-]{36}$/);
  const asked = page.getByRole('dialog', { name: 'SOP ini sedang diubah' });
  await Promise.race([isNew, asked.waitFor().catch(() => isNew)]);
  if (await asked.isVisible()) {
    await asked.getByRole('button', { name: 'Mulai rancangan baru' }).click();
  }
  await isNew;
  await matrixOf(page).locator('tbody svg').first().waitFor();
}
