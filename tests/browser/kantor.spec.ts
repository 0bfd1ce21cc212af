import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerDiscard } from './answer-question.ts';
import { logInOffice, type Officer } from '../harness/officer.ts';
import { findBarriers } from './find-barriers.ts';
import { mustSkipBrowser } from './find-chromium.ts';
import { openOfficeBrowser, type OfficeBrowser } from './office-browser.ts';

describe.skipIf(mustSkipBrowser('kantor'))('Kantor', () => {
  let office: OfficeBrowser;
  let desk: Officer | undefined;
  let firstPassword = '';
  const email = 'pengganti@lahat.contoh';
  beforeAll(async () => {
    office = await openOfficeBrowser('kantor');
    const officers = await logInOffice(office.server.url, 'Lahat');
    desk = officers.find(({ email }) => email.startsWith('tu@'));
    const [sop] = (await desk?.client.call('listSops')) ?? [];
    const entry = await desk?.client.call('register', {
      body: {
        arrival: 'letter',
        receivedOn: '2026-01-05',
        sender: 'Desa Contoh Makmur',
        subject: 'Permohonan layanan',
        urgency: 'biasa',
      },
    });
    await desk?.client.call('openCase', {
      body: {
        agendaId: entry?.id ?? '',
        sopVersionId: sop?.versionId ?? '',
        client: { name: 'Contoh Klien' },
      },
    });
  });
  afterAll(() => office?.close());

  test('an administrator makes an account and appoints its person', async () => {
    const page = await office.person('admin@lahat.contoh');
    await page.goto('/kantor/pengguna');
    await page.getByText(/^Libur nasional dan cuti bersama tercatat sampai 31 Des \d{4}/).waitFor();
    await page.getByRole('button', { name: 'Tambah pengguna' }).click();
    const form = page.getByRole('dialog', { name: 'Pengguna baru' });
    await form.getByRole('textbox', { name: 'Nama' }).fill('Contoh Pengganti Kadis');
    await form.getByRole('textbox', { name: 'Surel' }).fill('kadis@lahat.contoh');
    await form.getByRole('button', { name: 'Simpan' }).click();
    await form.getByText('Surel itu sudah dipakai.').waitFor();
    await office.picture(page, 'surel-dipakai');
    expect(await findBarriers(page)).toEqual([]);
    await form.getByRole('textbox', { name: 'Surel' }).fill(email);
    await form.getByRole('button', { name: 'Simpan' }).click();

    const shown = page.getByRole('dialog', { name: 'Kata sandi pertama' });
    firstPassword = await shown.getByLabel('Kata sandi pertama').inputValue();
    expect(firstPassword.length).toBeGreaterThanOrEqual(10);
    // A slip does not lose it: Escape leaves it open.
    await page.keyboard.press('Escape');
    await office.picture(page, 'kata-sandi-pertama');
    expect(await findBarriers(page)).toEqual([]);
    await shown.getByRole('button', { name: 'Sudah dicatat' }).click();
    await page.getByRole('row', { name: /Contoh Pengganti Kadis/ }).waitFor();

    await page.getByRole('link', { name: 'Jabatan', exact: true }).click();
    await page.getByRole('button', { name: 'Tunjuk pemegang Kepala Dinas' }).click();
    const appoint = page.getByRole('dialog', { name: /Tunjuk pemegang: Kepala Dinas/ });
    await appoint.getByRole('button', { name: 'Tunjuk' }).click();
    await appoint.getByText('Pilih orang yang ditunjuk.').waitFor();
    await appoint.getByLabel('Orang').selectOption({ label: 'Contoh Pengganti Kadis' });
    await appoint.getByRole('radio', { name: 'Plh.' }).check();
    await office.picture(page, 'tunjuk');
    expect(await findBarriers(page)).toEqual([]);
    await appoint.getByRole('button', { name: 'Tunjuk' }).click();
    await page.getByText('Penunjukan tersimpan.').waitFor();
    const row = page.getByRole('row', { name: /^Kepala Dinas/ });
    await row.getByText('Contoh Pengganti Kadis').waitFor();
    await office.picture(page, 'dua-pemegang');
    expect(await findBarriers(page)).toEqual([]);
  });

  test('the new person must change the first password, and then sits at the post', async () => {
    const page = await office.visitor();
    await page.goto('/');
    await page.getByLabel('Surel', { exact: true }).fill(email);
    await page.getByRole('textbox', { name: 'Kata sandi' }).fill(firstPassword);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Ganti kata sandi pertama' }).waitFor();
    await office.picture(page, 'ganti-pertama');
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'Kata sandi sekarang' }).fill(firstPassword);
    await page.getByRole('textbox', { name: 'Kata sandi baru', exact: true }).fill('pendek');
    await page.getByRole('button', { name: 'Ganti kata sandi' }).click();
    await page.getByText('Tidak sama dengan kata sandi baru di atas.').waitFor();
    const next = 'perahu kelotok di sungai';
    await page.getByRole('textbox', { name: 'Kata sandi baru', exact: true }).fill(next);
    await page.getByRole('textbox', { name: 'Ulangi kata sandi baru' }).fill(next);
    await page.getByRole('button', { name: 'Ganti kata sandi' }).click();
    await page.getByRole('heading', { name: 'Meja kerja' }).waitFor();
    await page.getByText('Plh. Kepala Dinas').waitFor();
  });

  test('a second permanent holder is asked about, a planned deputy can be withdrawn', async () => {
    const page = await office.person('admin@lahat.contoh');
    await page.getByRole('button', { name: 'Tunjuk pemegang Kepala Dinas' }).click();
    const appoint = page.getByRole('dialog', { name: /Tunjuk pemegang: Kepala Dinas/ });
    await appoint.getByLabel('Orang').selectOption({ label: 'Contoh Pengganti Kadis' });
    await appoint.getByText(/sudah menjadi pejabat definitif/).waitFor();
    await appoint.getByRole('button', { name: 'Tunjuk' }).click();
    await appoint.getByText(/^Centang bila memang begitu/).waitFor();
    await office.picture(page, 'definitif-kedua');
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await answerDiscard(page, 'Teruskan mengisi');
    await appoint.getByRole('radio', { name: 'Plh.' }).check();
    await appoint.getByRole('textbox', { name: 'Mulai' }).fill('31/2/2099');
    await appoint.getByRole('button', { name: 'Tunjuk' }).click();
    await appoint.getByText('Tanggal tidak ada dalam kalender.').waitFor();
    await appoint.getByLabel('Orang').selectOption({ label: 'Contoh Administrator' });
    await appoint.getByRole('textbox', { name: 'Mulai' }).fill('30/11/2099');
    await appoint.getByRole('button', { name: 'Tunjuk' }).click();
    await appoint.waitFor({ state: 'hidden' });
    const row = page.getByRole('row', { name: /^Kepala Dinas/ });
    await row.getByText('Mulai 30 Nov 2099: Plh. Contoh Administrator').waitFor();
    await office.picture(page, 'penunjukan-mendatang');
    expect(await findBarriers(page)).toEqual([]);
    await row.getByRole('button', { name: /^Batalkan penunjukan/ }).click();
    const withdraw = page.getByRole('dialog', { name: /^Batalkan penunjukan/ });
    await office.picture(page, 'batalkan-penunjukan');
    await withdraw.getByRole('button', { name: 'Batalkan' }).click();
    await page.getByText('Penunjukan dibatalkan.').waitFor();
    await row.getByText(/Mulai 30 Nov 2099/).waitFor({ state: 'detached' });
  });

  test('shutting the account of the only holder says which work would be stranded', async () => {
    const page = await office.person('admin@lahat.contoh');
    const posts = await desk?.client.call('listPosts');
    const post = posts?.find(({ waiting }) => waiting > 0);
    const holder = post?.holders[0]?.userName ?? '';
    await page.goto('/kantor/pengguna');
    await page.getByRole('button', { name: `Nonaktifkan ${holder}`, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: `Nonaktifkan ${holder}?` });
    await dialog
      .getByText(
        `1 berkas menunggu di ${post?.title}; jabatan itu tidak akan punya pemegang aktif.`,
      )
      .waitFor();
    await office.picture(page, 'nonaktifkan');
    expect(await findBarriers(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Nonaktifkan' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.goto('/kantor/jabatan');
    const row = page.getByRole('row', { name: new RegExp(`^${post?.title}`) });
    await row.getByText('Tanpa pemegang aktif').waitFor();
    await row.getByText('1 berkas menunggu').waitFor();
    await office.picture(page, 'tanpa-pemegang-aktif');
    expect(await findBarriers(page)).toEqual([]);
    await page.goto('/kantor/pengguna');
    await page.getByRole('button', { name: `Aktifkan ${holder}`, exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Aktifkan' }).click();
    await page.getByRole('button', { name: `Nonaktifkan ${holder}`, exact: true }).waitFor();
    await page.goto('/kantor/jabatan');
  });

  test('the time of a holder ends, and everybody else only reads', async () => {
    const admin = await office.person('admin@lahat.contoh');
    await admin
      .getByRole('button', { name: 'Akhiri masa Contoh Pengganti Kadis sebagai Kepala Dinas' })
      .click();
    const dialog = admin.getByRole('dialog', { name: /Akhiri masa jabatan/ });
    const lastDay = dialog.getByRole('textbox', { name: 'Hari terakhir menjabat' });
    await lastDay.fill('1/1/2020');
    await dialog.getByRole('button', { name: 'Akhiri' }).click();
    await dialog.getByText('Tanggal akhir mendahului tanggal mulai.').waitFor();
    await lastDay.fill('hari ini');
    await dialog.getByRole('button', { name: 'Akhiri' }).click();
    await admin.getByText('Masa jabatan diakhiri.').waitFor();

    const reader = await office.person('tu@lahat.contoh');
    await reader.goto('/kantor/jabatan');
    await reader.getByRole('row', { name: /^Kepala Dinas/ }).waitFor();
    expect(await reader.getByRole('main').getByRole('button').count()).toBe(0);
    await reader.getByText('Hanya administrator yang dapat mengubah halaman ini.').waitFor();
    expect(office.troubles).toEqual([]);
  });
});
