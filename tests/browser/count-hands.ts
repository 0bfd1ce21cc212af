import type { Locator, Page } from 'playwright-core';

/** A person at a desk of whom every click and every keystroke is counted. */
export interface CountedHands {
  readonly clicks: number;
  readonly keys: number;
  click(target: Locator): Promise<void>;
  /** Clicks what opens the file chooser and picks a file there, by a double click. */
  chooseFile(page: Page, target: Locator, file: ChosenFile): Promise<void>;
  /** Letter by letter into whatever has the focus. */
  type(page: Page, text: string): Promise<void>;
  press(page: Page, key: string): Promise<void>;
}

export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function countHands(): CountedHands {
  let clicks = 0;
  let keys = 0;
  return {
    get clicks() {
      return clicks;
    },
    get keys() {
      return keys;
    },
    async click(target) {
      clicks += 1;
      await target.click();
    },
    async chooseFile(page, target, file) {
      clicks += 3;
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), target.click()]);
      await chooser.setFiles(file);
    },
    async type(page, text) {
      keys += text.length;
      await page.keyboard.type(text);
    },
    async press(page, key) {
      keys += 1;
      await page.keyboard.press(key);
    },
  };
}
