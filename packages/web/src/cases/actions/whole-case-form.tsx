import type { CaseReply, OfferedAction } from '@tuntas/api';
import { useEffect } from 'react';
import { useSession } from '../../session/index.ts';
import type { Names } from '../names.ts';
import { draftKey } from './action-draft.ts';
import { ActionForm } from './action-form.tsx';
import { keyOf } from './offered-words.ts';
import { useAct, type ActListeners } from './use-act.ts';
import { useActionDraft } from './use-action-draft.ts';
import { useUploads } from './use-uploads.ts';

interface Props {
  readonly reply: CaseReply;
  readonly names: Names;
  readonly offered: OfferedAction;
  readonly listeners: ActListeners;
  readonly onClose: () => void;
}

/** The form of an action from the menu; its draft is its own. */
export function WholeCaseForm({ reply, names, offered, listeners, onClose }: Props) {
  const { user } = useSession();
  const key = keyOf(offered);
  const handle = useActionDraft(draftKey(user.id, reply.id, key));
  const { draft, change } = handle;
  const act = useAct(reply.id, reply.version, handle, listeners);
  const uploads = useUploads(reply.id, handle.addFile);
  useEffect(() => change({ form: key }), [change, key]);
  const closing = {
    ...handle,
    change: (part: Partial<typeof draft>) => {
      change(part);
      if (part.form === null) onClose();
    },
  };
  return (
    <ActionForm
      offered={offered}
      asked={[]}
      handle={closing}
      act={act}
      uploads={uploads}
      names={names}
      letterOn={reply.agenda.receivedOn}
      performers={[]}
    />
  );
}
