import { Link } from '@tanstack/react-router';
import type { ShelfItem } from '@tuntas/api';
import { shelfTexts } from '../../texts/sop-shelf.ts';
import classes from './shelf.module.css';

const { columns, ...texts } = shelfTexts;

/** What lies on the shelf; each leads to its sheet. */
export function ShelfTable({ items }: { readonly items: readonly ShelfItem[] }) {
  return (
    <table className={classes['table']} aria-label={texts.table}>
      <thead>
        <tr>
          <th scope="col">{columns.title}</th>
          <th scope="col">{columns.office}</th>
          <th scope="col">{columns.year}</th>
          <th scope="col">{columns.performers}</th>
          <th scope="col">{columns.rows}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.versionId}>
            <td>
              <Link
                to="/rak/$officeId/$versionId"
                params={{ officeId: String(item.officeId), versionId: item.versionId }}
                className={classes['name'] ?? ''}
              >
                {item.title}
              </Link>
              <span className={classes['small']}>{item.number || texts.noNumber}</span>
            </td>
            <td>{item.office}</td>
            <td data-label={columns.year}>{item.year ?? texts.noYear}</td>
            <td data-label={columns.performers}>{item.performers}</td>
            <td data-label={columns.rows}>{item.rows}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
