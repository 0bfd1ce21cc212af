import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { logInOffice } from '../harness/officer.ts';
import { findBarriers } from './find-barriers.ts';
import { mustSkipBrowser } from './find-chromium.ts';
import { measureShift } from './measure-shift.ts';
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

  test('a page whose code could not be fetched opens by itself once the server is back', async () => {
    const page = await office.visitor();
    await page.goto('/');
    await page.getByRole('button', { name: /kabid@palangkaraya\.contoh/ }).click();
    await page.getByRole('heading', { name: 'Meja kerja' }).waitFor();
    await page.waitForLoadState('networkidle');
    const cut = /\/(api|assets)\//;
    await page.route(cut, (route) => route.abort('connectionrefused'));
    await page.getByRole('link', { name: 'Kantor', exact: true }).click();
    await page
      .getByText(/^Tuntas tidak menjawab/)
      .first()
      .waitFor();
    await page.getByRole('heading', { name: 'Halaman ini belum dapat dimuat' }).waitFor();
    await office.picture(page, 'halaman-belum-dimuat');
    expect(await findBarriers(page)).toEqual([]);
    await page.unroute(cut);
    await page.getByRole('heading', { name: 'Jabatan', level: 1 }).waitFor();
    await page.getByRole('row', { name: /^Kepala Dinas/ }).waitFor();
  });

  test('a new build under an open page loads it once, and ends in a sentence if that fails', async () => {
    const page = await office.visitor();
    await page.goto('/');
    await page.getByRole('button', { name: /kabid@palangkaraya\.contoh/ }).click();
    await page.getByRole('heading', { name: 'Meja kerja' }).waitFor();
    await page.waitForLoadState('networkidle');
    let loads = 0;
    page.on('load', () => (loads += 1));
    const gone = /\/assets\/sops-/;
    await page.route(gone, (route) => route.fulfill({ status: 404, body: '' }));
    await page.getByRole('link', { name: 'SOP', exact: true }).click();
    await page.getByRole('heading', { name: 'Halaman ini bermasalah' }).waitFor();
    expect(loads).toBe(1);
    await page.unroute(gone);
    await page.getByRole('button', { name: 'Muat ulang' }).click();
    await page.getByRole('heading', { name: 'SOP', level: 1 }).waitFor();
  });

  test('opening a dialog moves nothing sideways', async () => {
    const page = await office.person('admin@palangkaraya.contoh');
    await page.goto('/kantor/jabatan');
    const heading = page.getByRole('heading', { name: 'Jabatan', level: 1 });
    await heading.waitFor();
    const before = await heading.boundingBox();
    await page.getByRole('button', { name: 'Tambah jabatan' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await heading.boundingBox()).toEqual(before);
    await page.keyboard.press('Escape');
  });

  test('the menu of a phone says who one is, and names no keys', async () => {
    const page = await office.person('tu@palangkaraya.contoh', SIZES.ponsel);
    await page.goto('/');
    await page.getByRole('button', { name: /^Menu / }).click();
    await page.getByRole('menuitem', { name: 'Keluar' }).waitFor();
    expect(await page.getByRole('menuitem', { name: 'Pintasan papan tik' }).isVisible()).toBe(
      false,
    );
    await office.picture(page, 'menu-ponsel');
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });
});
