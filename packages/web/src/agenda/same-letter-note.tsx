import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useApiQuery } from '../api-client/index.ts';
import { useOfficeTime } from '../session/index.ts';
import { registerTexts as texts } from '../texts/index.ts';
import { IconAlertTriangle } from '../ui/index.ts';
import classes from './open-case.module.css';
import type { RegisterFields } from './register-fields.ts';
import { listSameLetters } from './same-letter.ts';

const PAUSE_MS = 400;

/**
 * Whether the letter stands in the agenda already. It is said, not refused: a letter may come
 * twice, and both times it gets a number.
 */
export function SameLetterNote({ fields }: { readonly fields: RegisterFields }) {
  const time = useOfficeTime();
  const typed = fields.arrival === 'letter' ? fields.letterNumber.trim() : '';
  const [number, setNumber] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setNumber(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const isAsked = number !== '' && number.length <= 200 && fields.sender.trim() !== '';
  const known = useApiQuery(
    'listAgenda',
    { query: { search: number, limit: 20 } },
    { enabled: isAsked },
  );
  const same =
    isAsked && number === typed ? listSameLetters(fields, known.data?.entries ?? []) : [];
  return (
    <div role="status">
      {same.length === 0 ? null : (
        <p className={classes['warning']}>
          <IconAlertTriangle size={16} aria-hidden />{' '}
          <span>
            {texts.sameLetter}{' '}
            {same.map((entry, index) => (
              <span key={entry.id}>
                {index > 0 && '; '}
                <Link to="/agenda/$entryId" params={{ entryId: entry.id }} target="_blank">
                  {texts.sameLetterNumber(entry.number, entry.year)}
                </Link>{' '}
                ({texts.sameLetterDay(time.day(entry.receivedOn))})
              </span>
            ))}
            . {texts.sameLetterTodo}
          </span>
        </p>
      )}
    </div>
  );
}
