import type { DraftEdit } from '@tuntas/sop';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { logInOffice } from '../harness/officer.ts';
import { BerkasScreen } from './berkas-screen.ts';
import { signOpen } from './draft-screen.ts';
import { findBarriers } from './find-barriers.ts';
import { mustSkipBrowser } from './find-chromium.ts';
import { openOfficeBrowser, type OfficeBrowser } from './office-browser.ts';
import { registerCase } from './register-case.ts';

const PHONE = { width: 360, height: 740 };
const CHECK = 'Verifikasi data kelengkapan terlantar';

/** The first step becomes other work; the second is done by another post, in a promised time. */
const EDITS: DraftEdit[] = [
  { type: 'set-kind', step: 'terima-laporan', kind: 'consider' },
  { type: 'set-performers', step: 'verifikasi-kelengkapan', by: ['kasi'] },
  {
    type: 'set-clock',
    step: 'verifikasi-kelengkapan',
    clock: { owner: 'office', enforced: true, standard: { amount: 2, unit: 'working-days' } },
  },
];

describe.skipIf(mustSkipBrowser('case-moves'))('berkas on an older version', () => {
  let office: OfficeBrowser;
  const paths: Record<'waiting' | 'atCheck' | 'changed', string> = {
    ...{ waiting: '', atCheck: '', changed: '' },
  };
  let versionPath = '';
  beforeAll(async () => {
    office = await openOfficeBrowser('case-moves');
  });
  afterAll(() => office?.close());
  const admin = (viewport?: typeof PHONE) => office.person('admin@lamandau.contoh', viewport);
  const at = async (name: string, path: string) =>
    new BerkasScreen(await office.person(`${name}@lamandau.contoh`), path);

  /** An administrator's changes by the API; proposed, so that only the signature is left. */
  async function propose(): Promise<string> {
    const officers = await logInOffice(office.server.url, 'Lamandau');
    const [one] = officers.filter(({ email }) => email.startsWith('admin@'));
    if (!one) throw new Error('no admin');
    const sops = await one.client.call('listSops');
    const { versionId } = sops.find(({ title }) => /pemulangan/i.test(title)) ?? {};
    if (versionId === undefined) throw new Error('no SOP');
    const draft = await one.client.call('reviseSop', { params: { id: versionId } });
    const params = { id: draft.summary.id };
    const edited = await one.client.call('editDraft', {
      params,
      body: { expectedVersion: draft.summary.version, edits: EDITS, answers: [] },
    });
    const { version: expectedVersion } = edited.summary;
    await one.client.call('proposeDraft', { params, body: { expectedVersion } });
    return params.id;
  }

  test('a revised version is signed; running berkas stay on theirs', async () => {
    const clerk = await office.person('tu@lamandau.contoh');
    for (const [name, client] of [
      ['waiting', 'Contoh Klien Satu'],
      ['atCheck', 'Contoh Klien Dua'],
      ['changed', 'Contoh Klien Tiga'],
    ] as const) {
      paths[name] = await registerCase(clerk, {
        sender: 'Contoh Polres Lamandau',
        subject: 'Orang terlantar di terminal',
        ...{ sop: /Pemulangan Orang Terlantar/, entry: /Orang terlantar ditemukan/, client },
      });
      if (name === 'waiting') continue;
      const peksos = await at('peksos', paths[name]);
      await peksos.take('Menerima laporan orang terlantar', 'Teruskan');
    }
    const draftId = await propose();
    const boss = await office.person('kadis@lamandau.contoh');
    await boss.goto(`/rancangan/${draftId}`);
    await signOpen(boss);
    await boss.getByRole('link', { name: 'Buka SOP yang berlaku' }).click();
    await boss.waitForURL(/\/sop\/[0-9a-f-]{36}$/);
    versionPath = new URL(boss.url()).pathname;
    await boss.getByText('3 berkas masih berjalan pada versi lama').waitFor();
    await office.shot(boss, 'halaman-sop');
    expect(await findBarriers(boss)).toEqual([]);
    await clerk.goto(versionPath);
    await clerk.getByRole('link', { name: 'Versi 1' }).first().waitFor();
    await clerk.waitForLoadState('networkidle');
    expect(await clerk.getByText('masih berjalan pada versi lama').count()).toBe(0);
  });

  test('the preview tells what changes for each, and what cannot be moved', async () => {
    const page = await admin();
    await page.goto(versionPath);
    await page.getByRole('link', { name: 'Lihat dan pindahkan' }).click();
    const table = page.getByRole('table', { name: 'Berkas pada versi lama' });
    const row = (client: string) => table.getByRole('row').filter({ hasText: client });
    await row('Contoh Klien Satu')
      .getByText('Jenis langkah “Menerima laporan orang terlantar” yang sedang terbuka berubah')
      .waitFor();
    expect(await row('Contoh Klien Satu').getByRole('checkbox').isDisabled()).toBe(true);
    const moving = row('Contoh Klien Dua');
    await moving.getByText('Pelaksana: Staf / Peksos → Kasi').waitFor();
    await moving.getByText(/^Akan dipegang Kepala Seksi/).waitFor();
    await moving.getByText(/^Tenggat: .* → /).waitFor();
    await office.picture(page, 'pratinjau');
    expect(await findBarriers(page)).toEqual([]);

    const phone = await admin(PHONE);
    await phone.goto(`${versionPath}/pindah`);
    await phone
      .getByText(/^Tenggat: /)
      .first()
      .waitFor();
    const screen = new BerkasScreen(phone, '');
    expect(await screen.overhang()).toBe(0);
    await office.picture(phone, 'pratinjau-ponsel');
    expect(await findBarriers(phone)).toEqual([]);
  });

  test('chosen ones are moved with a reason; one that somebody worked on meanwhile is not', async () => {
    const page = await admin();
    await page.getByRole('button', { name: 'Pilih semua yang dapat (2)' }).click();
    // Somebody notes something in the third one after the preview.
    const peksos = await at('peksos', paths.changed);
    await peksos.step(CHECK);
    await peksos.fromMenu('Tambah catatan', { note: 'Contoh catatan sementara itu' });
    await peksos.page.getByText('Contoh catatan sementara itu').first().waitFor();

    await page.getByRole('button', { name: 'Pindahkan 2 berkas …' }).click();
    const dialog = page.getByRole('dialog', { name: /^Pindahkan 2 berkas ke versi 2/ });
    await dialog.getByRole('button', { name: 'Pindahkan 2 berkas' }).click();
    await dialog.getByText('Tulis alasan paling sedikit lima huruf.').waitFor();
    await dialog.getByLabel('Alasan').fill('Verifikasi sekarang dikerjakan Kasi');
    await office.shot(page, 'alasan');
    expect(await findBarriers(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Pindahkan 2 berkas' }).click();
    const results = page.getByRole('region', { name: 'Hasil pemindahan' });
    await results.getByText('1 berkas dipindahkan, 1 berkas tidak dipindahkan.').waitFor();
    const refused = results.getByRole('listitem').filter({ hasText: 'Contoh Klien Tiga' });
    await refused.getByText(/menambah catatan/).waitFor();
    await dialog.waitFor({ state: 'detached' });
    await office.picture(page, 'hasil');
    expect(await findBarriers(page)).toEqual([]);
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
  });

  test('from the page of the berkas it is moved alone', async () => {
    const page = await admin();
    await page.goto(paths.changed);
    const link = page.getByRole('link', { name: 'Pindahkan ke versi 2 …' });
    await link.waitFor();
    await office.shot(page, 'tautan-berkas');
    await link.click();
    await page.getByRole('checkbox', { name: /Contoh Klien Tiga/, checked: true }).waitFor();
    await page.getByRole('link', { name: 'Lihat semua 2 berkas pada versi lama' }).waitFor();
    await office.picture(page, 'satu-berkas');
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Pindahkan 1 berkas …' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Alasan').fill('Menyusul berkas yang lain');
    await dialog.getByRole('button', { name: 'Pindahkan 1 berkas' }).click();
    await page.getByText('1 berkas dipindahkan.').waitFor();
    const peksos = await at('peksos', paths.changed);
    await peksos.page.goto(paths.changed);
    await peksos.why.waitFor();
    expect(await peksos.page.getByRole('link', { name: /^Pindahkan ke versi/ }).count()).toBe(0);
  });

  test('a moved berkas goes on by its new version, and its history says so', async () => {
    const kasi = await at('kasi', paths.atCheck);
    const panel = await kasi.step(CHECK);
    const history = kasi.page.locator('#riwayat');
    await history.getByText('Memindahkan berkas dari versi 1 ke versi 2 SOP-nya').waitFor();
    await history.getByText('Verifikasi sekarang dikerjakan Kasi').waitFor();
    await office.picture(kasi.page, 'berkas-pindah');
    expect(await findBarriers(kasi.page)).toEqual([]);
    await kasi.check(panel);
    const form = await kasi.begin(panel, 'Lengkap');
    await kasi.submit(form);
    await kasi.why.getByText('Tercatat:').waitFor();
    await history.getByText('Memeriksa persyaratan: lengkap').waitFor();
    expect(office.troubles).toEqual([]);
  });
});
