import type { DraftReply, RouteName, SopVersionInfo } from '@tuntas/api';
import { sampleCall, type SampleCall } from './sample-calls.ts';
import type { Role, TwoOffices } from './two-offices.ts';

/** What must have happened to a new draft before the route can be granted. */
export const DRAFT_STATES: Partial<Record<RouteName, readonly ('edit' | 'propose' | 'sign')[]>> = {
  editDraft: [],
  undoEdit: ['edit'],
  placeDraft: [],
  rebaseDraft: ['edit'],
  proposeDraft: [],
  returnDraft: ['propose'],
  signDraft: ['propose'],
  discardDraft: [],
};

/** Commands that say which version they were made over. */
const NAMING_NEWEST = {
  signDraft: (over: number) => ({ over }),
  rebaseDraft: (onto: number) => ({ onto }),
} as const;

const STEPS = {
  edit: {
    as: 'admin',
    path: 'edits',
    body: {
      edits: [{ type: 'set-sheet-list', list: 'warnings', items: ['Contoh'] }],
      answers: [],
    },
  },
  propose: { as: 'admin', path: 'proposal', body: {} },
  sign: { as: 'head', path: 'signature', body: { inForceOn: '2998-01-01' } },
} as const;

/** The call on a draft of its own, in the state that it needs. */
export async function onFreshDraft(
  offices: TwoOffices,
  name: RouteName,
  call: SampleCall,
): Promise<SampleCall> {
  const draft =
    name === 'placeDraft'
      ? await importDraft(offices)
      : await makeDraft(offices, DRAFT_STATES[name] ?? []);
  const { id, version } = draft.summary;
  if (name === 'rebaseDraft') await makeDraft(offices, ['propose', 'sign']);
  const { version: newest } = await newestVersion(offices);
  const read = NAMING_NEWEST[name as keyof typeof NAMING_NEWEST]?.(newest) ?? {};
  const body = { ...(call.body as object), expectedVersion: version, ...read };
  return { ...call, params: { id }, body };
}

/** The call on a version of its own that waits for its day. */
export async function onFreshVersion(offices: TwoOffices, call: SampleCall): Promise<SampleCall> {
  await makeDraft(offices, ['propose', 'sign']);
  const { versionId } = await newestVersion(offices);
  return { ...call, params: { id: versionId } };
}

async function newestVersion({ it, ours }: TwoOffices): Promise<SopVersionInfo> {
  const url = `/api/sops/${ours.sopVersionId}/versions`;
  const [newest] = (await it.send(ours.visitors.none, 'GET', url)).json<SopVersionInfo[]>();
  if (newest === undefined) throw new Error(`${url}: no version`);
  return newest;
}

/** A draft from outside: only such a one is placed. */
async function importDraft({ it, ours }: TwoOffices): Promise<DraftReply> {
  const url = '/api/sop-definitions';
  const reply = await it.send(ours.visitors.admin, 'POST', url, sampleCall('importSop', ours).body);
  if (reply.statusCode !== 200) throw new Error(`${url}: ${reply.body}`);
  return reply.json<DraftReply>();
}

async function makeDraft(
  offices: TwoOffices,
  steps: readonly (keyof typeof STEPS)[],
): Promise<DraftReply> {
  const { it, ours } = offices;
  const post = async (as: Role, url: string, body?: object): Promise<DraftReply> => {
    const reply = await it.send(ours.visitors[as], 'POST', url, body);
    if (reply.statusCode !== 200) throw new Error(`${url}: ${reply.body}`);
    return reply.json<DraftReply>();
  };
  let draft = await post('admin', `/api/sops/${ours.sopVersionId}/drafts`);
  for (const step of steps) {
    const { as, path, body } = STEPS[step];
    const { id, version } = draft.summary;
    const url = `/api/sop-drafts/${id}/${path}`;
    const sent = { ...body, expectedVersion: version };
    if (step === 'sign') {
      await signOverNewest(offices, url, sent);
      return draft;
    }
    draft = await post(as, url, sent);
  }
  return draft;
}

/** Others may sign at the same time: each says that the version before was read. */
async function signOverNewest(offices: TwoOffices, url: string, body: object): Promise<void> {
  const { it, ours } = offices;
  for (let tries = 0; tries < 50; tries += 1) {
    const { version: over } = await newestVersion(offices);
    const reply = await it.send(ours.visitors.head, 'POST', url, { ...body, over });
    if (reply.statusCode === 200) return;
    if (reply.json<{ code: string }>().code !== 'DRAFT_BEHIND') {
      throw new Error(`${url}: ${reply.body}`);
    }
  }
  throw new Error(`${url}: others were always faster`);
}
