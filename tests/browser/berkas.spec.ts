import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerDiscard } from './answer-question.ts';
import { listRequirements } from '@tuntas/sop';
import { logInOffice, type Officer } from '../harness/officer.ts';
import { findBarriers } from './find-barriers.ts';
import { measureShift } from './measure-shift.ts';
import { mustSkipBrowser } from './find-chromium.ts';
import { openOfficeBrowser, type OfficeBrowser } from './office-browser.ts';

const PHONE = { width: 360, height: 740 };
const NIK = '6209014107450009';
const REASON =
  'Alamat tujuan belum disebut dalam konsep, nama keluarga yang menjemput berbeda dengan yang ' +
  'tertulis pada surat keterangan Polres, dan biaya perjalanan dari terminal ke pelabuhan belum ' +
  'dihitung; perbaiki ketiganya lalu ajukan lagi sebelum rapat hari Senin.';

describe.skipIf(mustSkipBrowser('berkas'))('the page of a berkas', () => {
  let office: OfficeBrowser;
  let officers: Officer[];
  let path = '';
  let caseId = '';
  const person = (name: string) => {
    const found = officers.find(({ email }) => email.startsWith(`${name}@`));
    if (found === undefined) throw new Error(`no ${name} in the demo office`);
    return found.client;
  };

  /** Takes the exit of that label, with everything filled in that it asks for. */
  async function take(name: string, label: string, reason = ''): Promise<void> {
    const { version, offered, sop, state } = await person(name).call('getCase', {
      params: { id: caseId },
    });
    const one = offered.find((other) => other.label === label);
    const { definition } = await person(name).call('getSop', { params: { id: sop.versionId } });
    const step = definition.flow.steps.find(({ id }) => id === one?.stepId);
    if (!one?.openId || step === undefined) throw new Error(`no ${label} for ${name}`);
    const verdicts = listRequirements(step, state.entry).map(({ id }) => ({
      requirementId: id,
      verdict: 'met' as const,
    }));
    await person(name).call('act', {
      params: { id: caseId },
      body: {
        expectedVersion: version,
        action: {
          type: 'take-exit',
          openId: one.openId,
          exit: one.exit ?? '',
          as: one.as[0]?.performerId ?? '',
          verdicts,
          ...(reason !== '' && { reason }),
        },
      },
    });
  }

  beforeAll(async () => {
    office = await openOfficeBrowser('berkas');
    officers = await logInOffice(office.server.url, 'Lamandau');
    const sops = await person('tu').call('listSops');
    const sop = sops.find(({ title }) => title.includes('Pemulangan'));
    const entry = await person('tu').call('register', {
      body: {
        arrival: 'letter',
        receivedOn: '2026-01-05',
        sender: 'Contoh Polres Lamandau, Satuan Pembinaan Masyarakat',
        subject: 'Permohonan pemulangan orang terlantar yang ditemukan di terminal',
        urgency: 'biasa',
      },
    });
    const opened = await person('tu').call('openCase', {
      body: {
        agendaId: entry.id,
        sopVersionId: sop?.versionId ?? '',
        entry: 'temuan',
        client: { name: 'Contoh Klien Terlantar di Terminal', nik: NIK },
      },
    });
    caseId = opened.caseId;
    path = `/berkas/${caseId}`;
  });
  afterAll(() => office?.close());

  test('a long reason does not push the work off the screen of a phone', async () => {
    await take('peksos', 'Teruskan');
    await take('peksos', 'Lengkap');
    await take('kasi', 'Ajukan paraf');
    await take('kabid', 'Kembalikan', REASON);
    const page = await office.person('kasi@lamandau.contoh', PHONE);
    await page.goto(path);
    const why = page.getByTestId('why');
    await why.getByText(/biaya perjalanan/).waitFor();
    const more = why.getByRole('button', { name: 'Selengkapnya' });
    expect(await more.getAttribute('aria-expanded')).toBe('false');
    const cut = await why.boundingBox();
    expect(cut?.height).toBeLessThan(170);
    const bar = page.getByTestId('quick-action');
    const first = bar.getByRole('button', { name: 'Ajukan paraf: buka formulir' });
    const place = await first.boundingBox();
    expect((place?.y ?? PHONE.height) + (place?.height ?? 0)).toBeLessThan(PHONE.height - 56);
    expect(await measureShift(page)).toBeLessThan(0.05);
    expect(await findBarriers(page)).toEqual([]);
    await office.shot(page, 'alasan-panjang');

    await more.click();
    const less = why.getByRole('button', { name: 'Ringkas' });
    expect(await less.getAttribute('aria-expanded')).toBe('true');
    expect((await why.boundingBox())?.height).toBeGreaterThan((cut?.height ?? 0) + 100);
    expect(await findBarriers(page)).toEqual([]);
    await less.click();
    expect((await why.boundingBox())?.height).toBe(cut?.height);

    // It shows the row of all buttons, and gives way to it.
    await bar.getByRole('button', { name: 'Lainnya' }).click();
    const real = page.getByRole('button', { name: 'Ajukan paraf', exact: true });
    expect(await real.evaluate((button) => button === document.activeElement)).toBe(true);
    await bar.waitFor({ state: 'detached' });
    await page.evaluate(() => window.scrollTo({ top: 0 }));
    await first.click();
    const form = page.locator('form').filter({ hasText: 'Ajukan paraf' });
    await form.getByRole('heading', { name: 'Ajukan paraf' }).waitFor();
    expect(await bar.count()).toBe(0);
    const top = (await form.boundingBox())?.y ?? PHONE.height;
    expect(top).toBeLessThan(PHONE.height - 56);
    await office.shot(page, 'formulir-di-ponsel');
    expect(await findBarriers(page)).toEqual([]);
    await form.getByRole('button', { name: 'Tutup formulir' }).click();

    const desk = await office.person('kasi@lamandau.contoh');
    await desk.goto(path);
    await desk
      .getByTestId('why')
      .getByText(/biaya perjalanan/)
      .waitFor();
    await office.shot(desk, 'alasan-panjang-meja');
    for (const name of ['Selengkapnya', /buka formulir$/]) {
      expect(await desk.getByRole('button', { name }).count()).toBe(0);
    }
  });

  test('a wrong NIK is removed, with a reason', async () => {
    const phone = await office.person('kasi@lamandau.contoh', PHONE);
    const desk = await office.person('tu@lamandau.contoh');
    for (const [page, name] of [
      [phone, 'ponsel'],
      [desk, 'meja'],
    ] as const) {
      await page.goto(path);
      await page.getByTestId('why').waitFor();
      const fold = page.locator('summary').filter({ hasText: 'Klien' }).first();
      const open = page.getByRole('button', { name: 'Perbaiki data klien' });
      if (!(await open.isVisible())) await fold.click();
      await open.click();
      const dialog = page.getByRole('dialog', { name: 'Perbaiki data klien' });
      await dialog.getByText('Tercatat ••••••••••••0009; isi hanya bila diganti.').waitFor();
      await office.shot(page, `perbaiki-klien-${name}`);
      expect(await findBarriers(page)).toEqual([]);
      const nik = dialog.getByRole('textbox', { name: 'NIK' });
      const remove = dialog.getByRole('checkbox', { name: 'Hapus NIK yang tercatat' });
      await remove.check();
      await nik.fill('6209');
      expect(await remove.isChecked()).toBe(false);
      await remove.check();
      expect(await nik.inputValue()).toBe('');
      await dialog.getByRole('button', { name: 'Simpan perbaikan' }).click();
      await dialog.getByText('Tulis alasan, paling sedikit lima huruf.').waitFor();
      await dialog.getByLabel('Alasan perbaikan').fill('NIK milik orang lain');
      await office.shot(page, `alasan-perbaikan-${name}`);
      // With the head of the form in view: what a scrolled edge cuts through counts as too small.
      await nik.focus();
      await office.shot(page, `hapus-nik-${name}`);
      expect(await findBarriers(page)).toEqual([]);
      if (page === phone) {
        await dialog.getByRole('button', { name: 'Batal' }).click();
        await answerDiscard(page, 'Buang isian');
        await dialog.waitFor({ state: 'hidden' });
      } else {
        await dialog.getByRole('button', { name: 'Simpan perbaikan' }).click();
        await page.getByText('Data klien diperbaiki.').waitFor();
      }
    }
    const history = desk.getByRole('list', { name: 'Perbaikan data klien' });
    await history.getByText('NIK: ••••••••••••0009 → kosong').waitFor();
    await desk.getByText('belum diketahui').first().waitFor();
    await office.shot(desk, 'nik-dihapus');
    expect(await findBarriers(desk)).toEqual([]);
  });

  test('the desk says why a berkas stands still', async () => {
    const { version } = await person('kadis').call('getCase', { params: { id: caseId } });
    await person('kadis').call('act', {
      params: { id: caseId },
      body: { expectedVersion: version, action: { type: 'suspend', reason: REASON } },
    });
    for (const [size, viewport] of [['ponsel', PHONE] as const, ['meja', undefined] as const]) {
      const page = await office.person('kasi@lamandau.contoh', viewport);
      await page.goto('/');
      await page
        .getByText(/biaya perjalanan/)
        .first()
        .waitFor();
      await office.picture(page, `meja-kerja-ditangguhkan-${size}`);
      expect(await findBarriers(page)).toEqual([]);
    }
    expect(office.troubles).toEqual([]);
  });
});
