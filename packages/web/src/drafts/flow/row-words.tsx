import type { Step } from '@tuntas/sop';
import { rowWordsOf } from '../../sops/index.ts';
import { stepWordsTexts as texts } from '../../texts/step-words.ts';
import { useDraft } from '../page/draft-context.ts';
import classes from './row-words.module.css';

/** The whole sentence of the sheet, where the name of its step is only the beginning. */
export function RowWords({ step }: { readonly step: Step }) {
  const { definition } = useDraft();
  const words = rowWordsOf(definition, step);
  if (words === undefined) return null;
  return (
    <p className={classes['words']}>
      <strong>{texts.onSheet}:</strong> {words}
    </p>
  );
}
