import type { SopChange } from '@tuntas/sop';
import { changeTexts } from '../../texts/sop-versions.ts';
import classes from './changes.module.css';
import { groupChanges } from './group-changes.ts';

const { columns, areas, ...texts } = changeTexts;

/** Differences by meaning, grouped by what they are about: old, new, and which of them is none. */
export function ChangeList({ changes }: { readonly changes: readonly SopChange[] }) {
  if (changes.length === 0) return <p className={classes['none']}>{texts.none}</p>;
  return (
    <table className={classes['changes']}>
      <thead>
        <tr>
          <th scope="col">{columns.what}</th>
          <th scope="col">{columns.before}</th>
          <th scope="col">{columns.after}</th>
        </tr>
      </thead>
      {groupChanges(changes).map((group) => (
        <tbody key={group.area}>
          <tr className={classes['group'] ?? ''}>
            <th scope="rowgroup" colSpan={3}>
              {texts.group(areas[group.area], group.changes.length)}
            </th>
          </tr>
          {group.changes.map((change, index) => (
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
      ))}
    </table>
  );
}
