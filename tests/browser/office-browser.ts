import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { startTuntas, type TuntasServer } from '../harness/tuntas-server.ts';
import { findChromium } from './find-chromium.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const DESKTOP = { width: 1366, height: 768 };

/** A running demo Tuntas and a browser in which every person has a window of their own. */
export interface OfficeBrowser {
  readonly server: TuntasServer;
  /** The window of a person; logs in by the login form the first time. */
  person(email: string, viewport?: { width: number; height: number }): Promise<Page>;
  /** A new window in which nobody is logged in. */
  visitor(viewport?: { width: number; height: number }): Promise<Page>;
  /** Keeps a picture of the whole page under artefacts/. */
  picture(page: Page, name: string): Promise<void>;
  /** Keeps a picture of the window alone, as a person sees it. */
  shot(page: Page, name: string): Promise<void>;
  /** What went wrong in the pages so far: script errors and unexpected console errors. */
  readonly troubles: readonly string[];
  close(): Promise<void>;
}

/** @param name folder of the pictures. */
export async function openOfficeBrowser(name: string): Promise<OfficeBrowser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium found; set CHROMIUM_PATH.');
  const server = await startTuntas();
  // With scroll bars as on a desk: without them nothing shows that a page moves when one goes.
  const browser = await chromium.launch({
    executablePath,
    args: FLAGS,
    ignoreDefaultArgs: ['--hide-scrollbars'],
  });
  const folder = join(import.meta.dirname, '../../artefacts/browser', name);
  mkdirSync(folder, { recursive: true });
  const { password } = (await (await fetch(`${server.url}/api/demo`)).json()) as {
    password: string;
  };
  const pages = new Map<string, Page>();
  const troubles: string[] = [];
  let pictures = 0;
  const keep = async (page: Page, title: string, fullPage: boolean) => {
    pictures += 1;
    const file = `${String(pictures).padStart(2, '0')}-${title}.png`;
    await page.screenshot({ path: join(folder, file), fullPage });
  };
  return {
    server,
    troubles,
    async person(email, viewport = DESKTOP) {
      const key = `${email} ${viewport.width}`;
      const known = pages.get(key);
      if (known) return known;
      const page = await openPage(browser, server.url, viewport, troubles);
      await logIn(page, email, password);
      pages.set(key, page);
      return page;
    },
    visitor: (viewport = DESKTOP) => openPage(browser, server.url, viewport, troubles),
    picture: (page, title) => keep(page, title, true),
    shot: (page, title) => keep(page, title, false),
    async close() {
      await browser.close();
      await server.dispose();
    },
  };
}

async function openPage(
  browser: Browser,
  url: string,
  viewport: { width: number; height: number },
  troubles: string[],
): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: 'id-ID', baseURL: url });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    // A refused request is an answer, not a fault: the browser reports each with its status.
    const isRefusal = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isRefusal) troubles.push(message.text());
  });
  return page;
}

async function logIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Surel', { exact: true }).fill(email);
  await page.getByRole('textbox', { name: 'Kata sandi' }).fill(password);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await page.getByRole('navigation', { name: 'Menu utama' }).waitFor();
}
