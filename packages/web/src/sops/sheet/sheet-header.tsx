import { breakOffice, type Sheet } from '@tuntas/sop';
import styles from './sheet-header.module.css';
import { breakApproval } from './break-approval.ts';

/** The header block of the sheet as it was signed: typos and blanks stay. */
export function SheetHeader({ sheet }: { readonly sheet: Sheet }) {
  const { labels } = sheet;
  const identity: readonly (readonly [string, string])[] = [
    [labels.number, sheet.number],
    [labels.madeOn, sheet.madeOn.written],
    [labels.revisedOn, sheet.revisedOn.written],
    [labels.effectiveOn, sheet.effectiveOn.written],
    [labels.approvedBy, breakApproval(sheet.approvedBy)],
    [labels.name, sheet.name],
  ];
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [labels.legalBases, sheet.legalBases],
    [labels.qualifications, sheet.qualifications],
    [labels.related, sheet.related],
    [labels.equipment, sheet.equipment],
    [labels.warnings, sheet.warnings],
    [labels.records, sheet.records],
  ];
  return (
    <div className={styles.block}>
      <div className={styles.office}>
        {breakOffice(sheet.office).map(({ text, isAddress }) =>
          isAddress ? <small key={text}>{text}</small> : <strong key={text}>{text}</strong>,
        )}
        {sheet.unit && <strong className={styles.unit}>{sheet.unit}</strong>}
      </div>
      <dl className={styles.identity}>
        {identity.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {sections.map(([heading, items]) => (
        <section key={heading} className={styles.section}>
          <h3>{heading}</h3>
          <ul>
            {items.map((item, index) => (
              <li key={index}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
