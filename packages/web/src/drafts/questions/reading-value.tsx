import { questionTexts as texts } from '../../texts/drafts.ts';
import { tellPlace } from '../history/tell-edit.ts';
import type { TextForm } from './edit-text-dialog.tsx';
import classes from './questions.module.css';

export interface ReadingValueProps {
  readonly pointer: string;
  readonly value: string;
  readonly onEdit: ((form: TextForm) => void) | undefined;
}

/** A text of the sheet; a button where it may be corrected. */
export function ReadingValue({ pointer, value, onEdit }: ReadingValueProps) {
  const words = value === '' ? <span className={classes['empty']}>{texts.empty}</span> : value;
  if (onEdit === undefined) return words;
  return (
    <button
      type="button"
      className={classes['value']}
      title={texts.editText(tellPlace(pointer))}
      onClick={() => onEdit({ pointer, text: value })}
    >
      {words}
    </button>
  );
}
