import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerDiscard } from './answer-question.ts';
import { logInOffice } from '../harness/officer.ts';
import { isSaved, partLink, signOpen } from './draft-screen.ts';
import { findBarriers } from './find-barriers.ts';
import { mustSkipBrowser } from './find-chromium.ts';
import { openOfficeBrowser, type OfficeBrowser } from './office-browser.ts';
import { readQuestion } from './read-question.ts';

const PHONE = { width: 360, height: 740 };
const SEEDS = join(import.meta.dirname, '../../sops/seeds');

describe.skipIf(mustSkipBrowser('rancangan-lembar'))('a sheet that was read', () => {
  let office: OfficeBrowser;
  beforeAll(async () => {
    office = await openOfficeBrowser('rancangan-lembar');
  });
  afterAll(() => office?.close());

  test('a sheet is read, its questions answered by keyboard, signed and run', async () => {
    const page = await office.person('admin@palangkaraya.contoh');
    await page.goto('/rancangan');
    await page.getByRole('button', { name: 'Tempel teks' }).click();
    const paste = page.getByRole('dialog', { name: 'Tempel teks lembar SOP' });
    await paste.getByLabel('Teks lembar SOP').fill('Surat undangan rapat hari Senin.');
    await paste.getByRole('button', { name: 'Baca teks' }).click();
    await paste.getByText(/^Ini bukan lembar SOP/).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await answerDiscard(page, 'Buang isian');

    await page
      .locator('input[type=file]')
      .first()
      .first()
      .setInputFiles({
        name: 'sop-lansia.txt',
        mimeType: 'text/plain',
        buffer: readFileSync(join(SEEDS, '002_8c84b91834af62f3.txt')),
      });
    await page.waitForURL(/\/rancangan\/[0-9a-f-]{36}$/);
    const address = new URL(page.url()).pathname;
    const heading = page.getByRole('heading', { name: /^Pertanyaan \d+ dari \d+$/ });
    await heading.waitFor();
    const [, count] = /dari (\d+)/.exec(await heading.innerText()) ?? [];
    expect(Number(count)).toBeGreaterThan(0);
    await page.locator('[data-pane="source"] [data-asked]').first().waitFor();
    await page.locator('[data-pane="reading"] [data-asked]').first().waitFor();
    await office.shot(page, 'pertanyaan');
    expect(await findBarriers(page)).toEqual([]);
    // Typed and not sent: still there after a reload.
    const own = page.getByRole('textbox', { name: /^Yang tertulis pada lembar/ });
    await own.fill('Januari 2023');
    await page.reload();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('input')].some(({ value }) => value === 'Januari 2023'),
    );
    const phone = await office.person('admin@palangkaraya.contoh', PHONE);
    await phone.goto(address);
    await phone.getByRole('heading', { name: /^Pertanyaan/ }).waitFor();
    const wider = await phone.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider).toBeLessThanOrEqual(0);
    await office.picture(phone, 'pertanyaan-ponsel');
    expect(await findBarriers(phone)).toEqual([]);

    await own.focus();
    for (let at = 1; at <= Number(count); at += 1) {
      await readQuestion(page, at, Number(count));
      await page.keyboard.press('Enter');
      // The second press of a double one leaves the next question as it is.
      if (at === 1) await page.keyboard.press('Enter');
    }
    await page.getByRole('heading', { name: 'Semua pertanyaan sudah terjawab' }).waitFor();
    await page
      .getByRole('region', { name: 'Yang terbaca' })
      .getByText('Januari 2023', { exact: true })
      .waitFor();
    await page.getByRole('link', { name: 'Buka alur' }).click();
    const all = page.getByRole('button', { name: /^Tetapkan semua usulan \(\d+\)$/ });
    await all.waitFor();
    const before = Number(/\d+/.exec(await all.innerText()));
    await page
      .getByRole('region', { name: 'Matriks alur rancangan' })
      .locator('tbody tr')
      .nth(1)
      .locator('td:last-child button')
      .first()
      .click();
    await page
      .getByRole('button', { name: /^Tetapkan: / })
      .first()
      .click();
    await page.getByRole('button', { name: `Tetapkan semua usulan (${before - 1})` }).waitFor();
    await office.picture(page, 'usulan');
    await page.evaluate(() => window.scrollTo({ top: 0 }));
    expect(await findBarriers(page)).toEqual([]);
    await all.click();
    const asked = page.getByRole('dialog', { name: `Tetapkan ${before - 1} usulan sekaligus?` });
    const listed = asked.getByRole('region', { name: 'Yang akan ditetapkan' });
    expect(await listed.getByRole('listitem').count()).toBe(before - 1);
    await office.shot(page, 'tanya-tetapkan');
    expect(await findBarriers(page)).toEqual([]);
    await asked.getByRole('button', { name: /^Tetapkan semua usulan/ }).click();
    await page.getByText('Semua ketetapan sudah punya dasar.').waitFor();
    await isSaved(page);
    await partLink(page, 'Pengesahan').click();
    await page.getByRole('link', { name: 'Buka Kantor → Jabatan' }).waitFor();
    await office.picture(page, 'ajukan');
    await page.getByRole('button', { name: 'Ajukan kepada kepala' }).click();
    await page.getByText('Rancangan diajukan.').waitFor();

    const boss = await office.person('kadis@palangkaraya.contoh');
    await boss.goto(address);
    await signOpen(boss);
    await boss.getByRole('heading', { name: 'SOP sudah disahkan' }).waitFor();
    await boss.getByText(/belum dipasangkan dengan jabatan/).waitFor();
    await office.picture(boss, 'baru-disahkan');
    expect(await findBarriers(boss)).toEqual([]);
    const versionId = await boss
      .getByRole('link', { name: 'Buka SOP yang berlaku' })
      .getAttribute('href');
    await runCase(versionId?.split('/').at(-1) ?? '');
    expect(office.troubles).toEqual([]);
  });

  /** A case begins on the version: its performers are bound, and the first step waits. */
  async function runCase(id: string): Promise<void> {
    const officers = await logInOffice(office.server.url, 'Palangka Raya');
    const clientOf = (power: 'admin' | 'agenda') => {
      const found = officers.find(({ session }) =>
        session.posts.some(({ powers }) => powers.includes(power)),
      );
      if (found === undefined) throw new Error(`nobody with ${power}`);
      return found.client;
    };
    const sop = await clientOf('admin').call('getSop', { params: { id } });
    const posts = await clientOf('admin').call('listPosts');
    const postIds = posts.slice(0, 1).map((post) => post.id);
    await clientOf('admin').call('bindPerformers', {
      params: { id },
      body: {
        bindings: sop.definition.flow.performers
          .filter(({ party }) => party === 'office')
          .map(({ id: performerId }) => ({ performerId, postIds })),
      },
    });
    const entry = await clientOf('agenda').call('register', {
      body: {
        arrival: 'letter',
        receivedOn: '2026-01-05',
        sender: 'Kelurahan Contoh',
        subject: 'Lansia terlantar contoh',
        urgency: 'biasa',
      },
    });
    const opened = await clientOf('agenda').call('openCase', {
      body: {
        agendaId: entry.id,
        sopVersionId: id,
        entry: sop.definition.flow.entries[0]?.id ?? '',
        client: { name: 'Contoh Nenek Terlantar' },
      },
    });
    const page = await office.person('tu@palangkaraya.contoh');
    await page.goto(`/berkas/${opened.caseId}`);
    await page.getByTestId('why').waitFor();
  }
});
