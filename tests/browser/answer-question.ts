import type { Page } from 'playwright-core';

/** Answers the question that stands before what is filled in and not saved. */
export async function answerDiscard(
  page: Page,
  answer: 'Buang isian' | 'Teruskan mengisi',
): Promise<void> {
  const question = page.getByRole('dialog', { name: 'Buang isian ini?' });
  await question.getByRole('button', { name: answer }).click();
  await question.waitFor({ state: 'detached' });
}
