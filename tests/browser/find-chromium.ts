import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The Chromium to drive: `CHROMIUM_PATH`, or where it usually is; undefined when there is none. */
export function findChromium(): string | undefined {
  return [process.env['CHROMIUM_PATH'] ?? '', ...PLACES].find(
    (path) => path !== '' && existsSync(path),
  );
}

/**
 * Whether browser runs must be left out. Says so loudly; on a build machine (`CI=true`) a missing
 * browser is a failure instead.
 */
export function mustSkipBrowser(spec: string): boolean {
  if (findChromium() !== undefined) return false;
  if (process.env['CI'] === 'true') throw new Error('No Chromium found; set CHROMIUM_PATH.');
  process.stderr.write(`SKIPPED: ${spec} (no Chromium found; set CHROMIUM_PATH)\n`);
  return true;
}
