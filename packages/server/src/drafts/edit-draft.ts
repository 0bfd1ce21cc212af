import type { DraftReply } from '@tuntas/api';
import { applyEdit, type DraftEdit, type EditedBy, type EditProblemCode } from '@tuntas/sop';
import { todayIn } from '../offices/index.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { changeDraft, postTitle, type DraftChange } from './change-draft.ts';
import { isDemoOffice } from './drafts.queries.ts';

const WHY: Readonly<Record<EditProblemCode, string>> = {
  EDIT_NOTHING_THERE: 'yang hendak diubah tidak ada',
  EDIT_ID_TAKEN: 'namanya sudah dipakai',
  EDIT_NO_SUCH_EXIT: 'jenis langkah itu tidak punya jalan keluar tersebut',
  EDIT_STILL_NEEDED: 'masih diperlukan',
  EDIT_EXIT_UNCLEAR: 'jalan keluar harus menuju langkah lain atau mengakhiri berkas',
};

export interface EditDraft extends DraftChange {
  readonly edits: readonly DraftEdit[];
  /** `where` of the questions that this settles. */
  readonly answers: readonly string[];
}

/**
 * Changes a draft, all edits or none, and settles questions; without an edit a value stays as it
 * was read. Refuses what `changeDraft` does, NOTHING_TO_CHANGE and DRAFT_EDIT_INVALID.
 */
export async function editDraft(services: Services, change: EditDraft): Promise<DraftReply> {
  const { actor, edits, answers } = change;
  const rule = {
    kind: 'edit-draft',
    power: 'admin',
    from: ['draft'],
    request: { edits, answers },
  } as const;
  return changeDraft(services, change, rule, async (tx, draft) => {
    if (edits.length === 0 && answers.length === 0) throw new Refusal('NOTHING_TO_CHANGE');
    const asked = new Set(draft.questions.map(({ where }) => where));
    const unknown = answers.find((where) => !asked.has(where));
    if (unknown !== undefined) refuseEdit('EDIT_NOTHING_THERE', unknown);
    const by: EditedBy = {
      by: postTitle(actor, 'admin'),
      on: await todayIn(services, tx),
      ...((await isDemoOffice(tx)) ? { demo: true } : {}),
    };
    let { definition } = draft;
    for (const edit of edits) {
      const result = applyEdit(definition, edit, by);
      if (!result.ok) refuseEdit(result.code, result.what);
      else ({ definition } = result);
    }
    return { event: { type: 'edit', edits, answers, by }, definition };
  });
}

function refuseEdit(code: EditProblemCode, what: string): never {
  throw new Refusal('DRAFT_EDIT_INVALID', { why: WHY[code], what });
}
