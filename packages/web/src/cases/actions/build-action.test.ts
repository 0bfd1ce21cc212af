import type { OfferedAction } from '@tuntas/api';
import type { Requirement } from '@tuntas/sop';
import { describe, expect, it } from 'vitest';
import { emptyDraft, type ActionDraft } from './action-draft.ts';
import { buildAction as build } from './build-action.ts';

const NOTHING = { reason: false, verdicts: null, disposisi: false, receipt: false, choose: false };
const kasi = { performerId: 'kasi', title: 'Kasi' };

function offer(part: Partial<OfferedAction>): OfferedAction {
  return {
    type: 'take-exit',
    openId: 'paraf:1',
    stepId: 'paraf',
    exit: 'initialled',
    label: 'Paraf',
    tone: 'forward',
    to: ['tanda-tangan'],
    as: [kasi],
    needs: NOTHING,
    ...part,
  };
}
const buildAction = (offered: OfferedAction, draft: ActionDraft, asked: readonly Requirement[]) =>
  build(offered, draft, asked, { today: '2026-11-22', letterOn: '2026-11-20' });
const typed = (part: Partial<ActionDraft>): ActionDraft => ({ ...emptyDraft('id'), ...part });
const fieldsOf = (offered: OfferedAction, draft: ActionDraft, asked: Requirement[] = []) => {
  const built = buildAction(offered, draft, asked);
  return built.ok ? [] : built.problems.map(({ field }) => field);
};

describe('buildAction', () => {
  it('takes an exit on behalf of the only performer', () => {
    expect(buildAction(offer({}), typed({ reason: 'tidak ikut', note: ' ok ' }), [])).toEqual({
      ok: true,
      action: { type: 'take-exit', openId: 'paraf:1', exit: 'initialled', as: 'kasi', note: 'ok' },
    });
  });
  it('asks as whom when there are several', () => {
    const offered = offer({ as: [kasi, { performerId: 'staf', title: 'Staf' }] });
    expect(fieldsOf(offered, typed({}))).toEqual(['as']);
    expect(fieldsOf(offered, typed({ as: 'lain' }))).toEqual(['as']);
    expect(buildAction(offered, typed({ as: 'staf' }), [])).toMatchObject({
      action: { as: 'staf' },
    });
  });
  it('demands a reason of five letters, spaces not counted', () => {
    const offered = offer({ exit: 'back', tone: 'back', needs: { ...NOTHING, reason: true } });
    expect(fieldsOf(offered, typed({ reason: ' abc  ' }))).toEqual(['reason']);
    expect(fieldsOf(offered, typed({ reason: 'salah' }))).toEqual([]);
  });
  it('demands disposisi, receipt and choice where the exit does', () => {
    const offered = offer({
      needs: { ...NOTHING, disposisi: true, receipt: true, choose: true },
    });
    expect(fieldsOf(offered, typed({}))).toEqual([
      'chosen',
      'instruction',
      'receivedBy',
      'receivedOn',
    ]);
    expect(
      buildAction(
        offered,
        typed({
          chosen: ['a'],
          instruction: ' Selesaikan ',
          dueOn: '2026-11-30',
          receivedBy: 'Contoh Warga',
          receivedOn: '2026-11-22',
        }),
        [],
      ),
    ).toMatchObject({
      action: {
        chosen: ['a'],
        disposisi: { instruction: 'Selesaikan', dueOn: '2026-11-30' },
        receipt: { receivedBy: 'Contoh Warga', receivedOn: '2026-11-22' },
      },
    });
  });
  it('knows that nothing is received before its letter or after today', () => {
    const offered = offer({ needs: { ...NOTHING, receipt: true } });
    const received = (receivedOn: string) =>
      fieldsOf(offered, typed({ receivedBy: 'Contoh Warga', receivedOn }));
    expect(received('2026-11-20')).toEqual([]);
    expect(received('2026-11-22')).toEqual([]);
    expect(received('2026-11-19')).toEqual(['receivedOn']);
    expect(received('2026-11-23')).toEqual(['receivedOn']);
  });
  it('sends what was checked with the confirmation of the own part', () => {
    const asked = [{ id: 'kk', text: 'KK', mandatory: true, basis: { written: 'baris 2' } }];
    const draft = typed({ verdicts: { kk: { verdict: 'missing', note: ' hilang ' } } });
    expect(buildAction(offer({ type: 'confirm' }), draft, asked)).toEqual({
      ok: true,
      action: {
        type: 'confirm',
        openId: 'paraf:1',
        as: 'kasi',
        verdicts: [{ requirementId: 'kk', verdict: 'missing', note: 'hilang' }],
      },
    });
  });
  it('refuses "complete" while papers are missing', () => {
    const asked = [{ id: 'kk', text: 'KK', mandatory: true, basis: { written: 'baris 2' } }];
    const offered = offer({ exit: 'complete', needs: { ...NOTHING, verdicts: 'all-met' } });
    const built = buildAction(offered, typed({ verdicts: { kk: { verdict: 'missing' } } }), asked);
    expect(built).toEqual({
      ok: false,
      problems: [{ field: 'verdicts', message: '1 persyaratan masih kurang.' }],
    });
  });
  it('makes the actions on the whole berkas', () => {
    const whole = (type: string, needs = NOTHING, to: string[] = []) => ({
      type,
      label: '',
      tone: 'neutral',
      to,
      as: [],
      needs,
    });
    const reason = { ...NOTHING, reason: true };
    expect(buildAction(whole('suspend', reason), typed({ reason: 'menunggu' }), [])).toMatchObject({
      action: { type: 'suspend', reason: 'menunggu' },
    });
    expect(buildAction(whole('resume'), typed({}), [])).toEqual({
      ok: true,
      action: { type: 'resume' },
    });
    expect(fieldsOf(whole('add-note'), typed({}))).toEqual(['note']);
    expect(
      fieldsOf(whole('reopen', reason, ['paraf', 'ttd']), typed({ reason: 'keliru' })),
    ).toEqual(['sendTo']);
    expect(
      buildAction(
        whole('reopen', reason, ['paraf', 'ttd']),
        typed({ reason: 'keliru', sendTo: 'paraf' }),
        [],
      ),
    ).toMatchObject({ action: { type: 'reopen', to: 'paraf' } });
  });
  it('goes to the only step there is, whatever was picked before', () => {
    const offered = offer({
      type: 'reopen',
      to: ['paraf'],
      needs: { ...NOTHING, reason: true },
    });
    for (const sendTo of ['', 'ttd']) {
      expect(buildAction(offered, typed({ reason: 'keliru', sendTo }), [])).toMatchObject({
        action: { type: 'reopen', to: 'paraf' },
      });
    }
  });
  it('refuses words that are too long and loses none of them', () => {
    const offered = offer({ needs: { ...NOTHING, reason: true } });
    const long = typed({ reason: 'a'.repeat(4001), instruction: 'a'.repeat(9000) });
    expect(fieldsOf(offered, long)).toEqual(['reason']);
    expect(fieldsOf(offer({}), typed({ note: 'a'.repeat(4001) }))).toEqual(['note']);
    expect(fieldsOf(offer({}), typed({ note: 'a'.repeat(4000) }))).toEqual([]);
    const asked = [{ id: 'kk', text: 'KK', mandatory: true, basis: { written: 'baris 2' } }];
    const remark = { kk: { verdict: 'missing', note: 'a'.repeat(501) } } as const;
    expect(fieldsOf(offer({}), typed({ verdicts: remark }), asked)).toEqual(['verdicts']);
  });
  it('wants nothing done before today', () => {
    const offered = offer({ needs: { ...NOTHING, disposisi: true } });
    const wanted = (dueOn: string) => fieldsOf(offered, typed({ instruction: 'Proses', dueOn }));
    expect(wanted('2026-11-21')).toEqual(['dueOn']);
    expect(wanted('2026-11-22')).toEqual([]);
    expect(wanted('')).toEqual([]);
    expect(wanted('besok')).toEqual(['dueOn']);
    const built = buildAction(offered, typed({ instruction: 'Proses', dueOn: '31/2/2027' }), []);
    expect(built).toMatchObject({
      problems: [{ field: 'dueOn', message: 'Tanggal tidak ada dalam kalender.' }],
    });
  });
});
