import { Link } from '@tanstack/react-router';
import { useApiQuery } from '../api-client/index.ts';
import { openCaseTexts as texts } from '../texts/index.ts';
import { IconAlertTriangle } from '../ui/index.ts';
import classes from './open-case.module.css';

/** Whether a NIK is known already, perhaps under another name. Asked once all digits are there. */
export function KnownClients({ nik }: { readonly nik: string }) {
  const digits = nik.replace(/[\s.-]/g, '');
  const isWhole = /^\d{16}$/.test(digits);
  const known = useApiQuery('listKnownClients', { query: { nik: digits } }, { enabled: isWhole });
  if (!isWhole || known.data === undefined || known.data.length === 0) return null;
  return (
    <p className={classes['warning']}>
      <IconAlertTriangle size={16} aria-hidden />{' '}
      <span>
        {texts.nikKnown}{' '}
        {known.data.map(({ caseId, number, name }, index) => (
          <span key={caseId}>
            {index > 0 && '; '}
            {name} (
            <Link to="/berkas/$caseId" params={{ caseId }} target="_blank">
              {texts.caseNumber(number)}
            </Link>
            )
          </span>
        ))}
        . {texts.nikKnownTodo}
      </span>
    </p>
  );
}
