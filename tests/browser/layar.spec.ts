import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { logInOffice } from '../harness/officer.ts';
import { findBarriers } from './find-barriers.ts';
import { mustSkipBrowser } from './find-chromium.ts';
import { openOfficeBrowser, type OfficeBrowser } from './office-browser.ts';

/** A desktop, a phone, and the desktop at 200 % zoom: half as many CSS pixels each way. */
const SIZES = {
  meja: { width: 1366, height: 768 },
  ponsel: { width: 360, height: 740 },
  'zum-200': { width: 683, height: 384 },
};

const SCREENS = [
  { name: 'meja-kerja', path: '/', who: 'tu', heading: 'Meja kerja' },
  { name: 'meja-kerja-kosong', path: '/?saring=suspended', who: 'tu', heading: 'Meja kerja' },
  { name: 'agenda', path: '/agenda', who: 'tu', heading: 'Agenda' },
  { name: 'daftarkan', path: '/agenda/baru', who: 'tu', heading: 'Daftarkan surat atau laporan' },
  { name: 'berkas', path: '/berkas', who: 'tu', heading: 'Berkas' },
  { name: 'jabatan', path: '/kantor/jabatan', who: 'admin', heading: 'Jabatan' },
  { name: 'pengguna', path: '/kantor/pengguna', who: 'admin', heading: 'Pengguna' },
  { name: 'ganti-sandi', path: '/sandi', who: 'tu', heading: 'Ganti kata sandi' },
  { name: 'tidak-ada', path: '/tidak/ada', who: 'tu', heading: 'Halaman tidak ditemukan' },
];

/** How much the page moved by itself while it came up (cumulative layout shift). */
async function measureShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
}

describe.skipIf(mustSkipBrowser('layar'))('every screen', () => {
  let office: OfficeBrowser;
  beforeAll(async () => {
    office = await openOfficeBrowser('layar');
    const officers = await logInOffice(office.server.url, 'Palangka');
    const desk = officers.find(({ email }) => email.startsWith('tu@'));
    const sop = await desk?.client.call('listSops');
    for (let number = 1; number <= 12; number += 1) {
      const entry = await desk?.client.call('register', {
        body: {
          arrival: number % 3 === 0 ? 'walk-in' : 'letter',
          receivedOn: '2026-01-05',
          sender: `Kelurahan Contoh ${number}`,
          subject: 'Permohonan rehabilitasi sosial anak terlantar di wilayah kelurahan',
          urgency: number % 4 === 0 ? 'sangat-segera' : 'biasa',
        },
      });
      if (entry === undefined || sop?.[0] === undefined) throw new Error('demo office is empty');
      if (number > 8) continue;
      await desk?.client.call('openCase', {
        body: {
          agendaId: entry.id,
          sopVersionId: sop[0].versionId,
          client: { name: `Contoh Klien Bernama Panjang Sekali ${number}` },
        },
      });
    }
  });
  afterAll(() => office?.close());

  for (const [size, viewport] of Object.entries(SIZES)) {
    for (const { name, path, who, heading } of SCREENS) {
      test(`${name} at ${size}`, async () => {
        const page = await office.person(`${who}@palangkaraya.contoh`, viewport);
        await page.goto(path);
        await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');
        const shift = await measureShift(page);
        await office.picture(page, `${name}-${size}`);
        expect(await findBarriers(page)).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
        expect(shift).toBeLessThan(0.05);
        expect(office.troubles).toEqual([]);
      });
    }
  }

  test('menu, shortcuts and skip link are reached by keyboard', async () => {
    const page = await office.person('tu@palangkaraya.contoh');
    await page.goto('/');
    await page.getByRole('heading', { name: 'Meja kerja' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Langsung ke isi halaman',
    );
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('isi');
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Pintasan papan tik' });
    await help.waitFor();
    await office.picture(page, 'pintasan');
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'hidden' });
    await page.keyboard.press('g');
    await page.keyboard.press('k');
    const heading = page.getByRole('heading', { name: 'Jabatan', level: 1 });
    await heading.waitFor();
    expect(await heading.evaluate((words) => words === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: /^Menu / }).click();
    await page.getByRole('menuitem', { name: 'Keluar' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });

  test('says when the server does not answer, and goes on when it does again', async () => {
    const page = await office.person('kasi@palangkaraya.contoh');
    await page.goto('/berkas');
    await page.getByRole('heading', { name: 'Berkas', level: 1 }).waitFor();
    await page.route('**/api/**', (route) => route.abort('connectionrefused'));
    await page.getByRole('link', { name: 'Agenda', exact: true }).click();
    const banner = page.getByText(/^Tuntas tidak menjawab/).first();
    await banner.waitFor();
    await office.picture(page, 'tidak-menjawab');
    expect(await findBarriers(page)).toEqual([]);
    await page.unroute('**/api/**');
    await page.getByText(/12 surat dan laporan masuk/).waitFor({ timeout: 15_000 });
    await banner.waitFor({ state: 'hidden' });
  });
});
