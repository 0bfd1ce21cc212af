import type { Page } from 'playwright-core';

/** In ms: an Enter that comes sooner after a question is shown counts as a slip. */
const READING_MS = 450;

/** Waits as somebody does who reads a question of a draft before answering it by a key. */
export async function readQuestion(page: Page, at: number, count: number): Promise<void> {
  await page.getByRole('heading', { name: `Pertanyaan ${at} dari ${count}` }).waitFor();
  // A key pressed before the new question has the focus would go nowhere.
  await page.waitForFunction(() => document.activeElement?.closest('form') !== null);
  await page.waitForTimeout(READING_MS);
}
