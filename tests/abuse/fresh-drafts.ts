import type { DraftReply, RouteName, SopVersionInfo } from '@tuntas/api';
import type { SampleCall } from './sample-calls.ts';
import type { Role, TwoOffices } from './two-offices.ts';

/** What must have happened to a new draft before the route can be granted. */
export const DRAFT_STATES: Partial<Record<RouteName, readonly ('edit' | 'propose' | 'sign')[]>> = {
  editDraft: [],
  undoEdit: ['edit'],
  proposeDraft: [],
  returnDraft: ['propose'],
  signDraft: ['propose'],
  discardDraft: [],
};

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
  const draft = await makeDraft(offices, DRAFT_STATES[name] ?? []);
  const { id, version } = draft.summary;
  const body = { ...(call.body as object), expectedVersion: version };
  return { ...call, params: { id }, body };
}

/** The call on a version of its own that waits for its day. */
export async function onFreshVersion(offices: TwoOffices, call: SampleCall): Promise<SampleCall> {
  await makeDraft(offices, ['propose', 'sign']);
  const { it, ours } = offices;
  const url = `/api/sops/${ours.sopVersionId}/versions`;
  const [newest] = (await it.send(ours.visitors.none, 'GET', url)).json<SopVersionInfo[]>();
  return { ...call, params: { id: newest?.versionId ?? '' } };
}

async function makeDraft(
  { it, ours }: TwoOffices,
  steps: readonly (keyof typeof STEPS)[],
): Promise<DraftReply> {
  const post = async (as: Role, url: string, body?: object): Promise<DraftReply> => {
    const reply = await it.send(ours.visitors[as], 'POST', url, body);
    if (reply.statusCode !== 200) throw new Error(`${url}: ${reply.body}`);
    return reply.json<DraftReply>();
  };
  let draft = await post('admin', `/api/sops/${ours.sopVersionId}/drafts`);
  for (const step of steps) {
    const { as, path, body } = STEPS[step];
    const { id, version } = draft.summary;
    draft = await post(as, `/api/sop-drafts/${id}/${path}`, { ...body, expectedVersion: version });
  }
  return draft;
}
