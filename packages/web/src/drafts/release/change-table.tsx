import type { SopChange } from '@tuntas/sop';
import { releaseTexts } from '../../texts/drafts.ts';
import classes from './release.module.css';

const { columns, ...texts } = releaseTexts;

/** What changed, with how it was and how it is. */
export function ChangeTable({ changes }: { readonly changes: readonly SopChange[] }) {
  if (changes.length === 0) return null;
  return (
    <table className={classes['changes']}>
      <thead>
        <tr>
          <th scope="col">{columns.what}</th>
          <th scope="col">{columns.before}</th>
          <th scope="col">{columns.after}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change, index) => (
          <tr key={index}>
            <th scope="row">{change.what}</th>
            <td data-label={columns.before}>
              {change.before === '' ? <em>{texts.nothing}</em> : <del>{change.before}</del>}
            </td>
            <td data-label={columns.after}>
              {change.after === '' ? <em>{texts.nothing}</em> : <ins>{change.after}</ins>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
