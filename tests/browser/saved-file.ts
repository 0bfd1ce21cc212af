import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What the browser saves when `deed` is done on the page. */
export async function savedFile(page: Page, deed: () => Promise<void>): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), deed()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}
