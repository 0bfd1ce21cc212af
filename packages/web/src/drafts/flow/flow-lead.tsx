import { pressTexts } from '../../texts/draft-press.ts';
import { flowTexts as texts } from '../../texts/drafts.ts';
import { useDraft } from '../page/draft-context.ts';
import classes from './flow-lead.module.css';

/** How the matrix is used: with a mouse and keys, or with a finger. */
export function FlowLead() {
  const { canEdit } = useDraft();
  if (!canEdit) return texts.leadReadOnly;
  return (
    <>
      <span className={classes['mouse']}>{texts.lead}</span>
      <span className={classes['touch']}>{pressTexts.lead}</span>
    </>
  );
}
