import type { Sheet } from '@tuntas/sop';
import { sopsTexts } from '../../texts/sops.ts';
import styles from './matrix.module.css';
import type { MatrixShape } from './table-shape.ts';
import type { MatrixWidths } from './widths.ts';

interface Props {
  readonly sheet: Sheet;
  readonly shape: MatrixShape;
  readonly widths: MatrixWidths;
  readonly compact: boolean;
  /** Of the last column, with `compact`. */
  readonly lastHeading: string | undefined;
}

/** Column widths and headings exactly as the sheet words them. */
export function MatrixHead({ sheet, shape, widths, compact, lastHeading }: Props) {
  const { columns } = sheet;
  return (
    <>
      <colgroup>
        {shape.hasNumbers && <col style={{ width: widths.no }} />}
        <col className={styles.activityColumn} />
        {shape.actors.flatMap((actor, index) =>
          Array.from({ length: actor.span }, (_, cell) => (
            <col
              key={`${actor.column}.${cell}`}
              style={{ width: (widths.actors[index] ?? 0) / actor.span }}
            />
          )),
        )}
        {compact ? (
          <>
            <col style={{ width: widths.time }} />
            <col style={{ width: widths.state }} />
          </>
        ) : (
          <>
            <col style={{ width: widths.requires }} />
            <col style={{ width: widths.time }} />
            <col style={{ width: widths.output }} />
            <col style={{ width: widths.note }} />
          </>
        )}
      </colgroup>
      <thead>
        <tr>
          {shape.hasNumbers && (
            <th scope="col" rowSpan={2} className={styles.no}>
              {columns.no}
            </th>
          )}
          <th scope="col" rowSpan={2} className={styles.activity}>
            {columns.activity}
          </th>
          <th scope="colgroup" colSpan={shape.actorCells}>
            {columns.performers}
          </th>
          {compact ? (
            <>
              <th scope="col" rowSpan={2}>
                {columns.time}
              </th>
              <th scope="col" rowSpan={2}>
                {lastHeading ?? sopsTexts.state}
              </th>
            </>
          ) : (
            <>
              <th scope="colgroup" colSpan={3}>
                {columns.standard}
              </th>
              <th scope="col" rowSpan={2}>
                {columns.note}
              </th>
            </>
          )}
        </tr>
        <tr>
          {shape.actors.map((actor) => (
            <th key={actor.column} scope="col" colSpan={actor.span} className={styles.name}>
              {actor.name}
            </th>
          ))}
          {!compact && (
            <>
              <th scope="col">{columns.requires}</th>
              <th scope="col">{columns.time}</th>
              <th scope="col">{columns.output}</th>
            </>
          )}
        </tr>
        {!compact && columns.numbers && (
          <tr className={styles.numbers}>
            {columns.numbers.map((number, index) => (
              <td key={index}>{number}</td>
            ))}
          </tr>
        )}
      </thead>
    </>
  );
}
