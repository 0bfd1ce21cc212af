import { useOfficeTime } from '../../session/index.ts';
import { calendarTexts as texts } from '../../texts/index.ts';
import { Tag } from '../../ui/index.ts';
import classes from './calendar.module.css';
import type { JudgedLine } from './judge-lines.ts';
import { kindText } from './kind-text.ts';

/** What was read of pasted lines, before it is saved. */
export function PastePreview({ lines }: { readonly lines: readonly JudgedLine[] }) {
  const time = useOfficeTime();
  const count = (state: JudgedLine['state']) => lines.filter((line) => line.state === state).length;
  const fresh = lines.reduce((sum, { days }) => sum + days.length, 0);
  return (
    <section className={classes['preview']} aria-label={texts.preview}>
      <p role="status" className={classes['summary']}>
        {texts.summary(fresh, count('known'), count('refused'))}
      </p>
      <ol className={classes['lines']}>
        {lines.map((line) => (
          <li key={line.line} value={line.line} data-state={line.state}>
            {line.read.length === 0 ? (
              <span className={classes['raw']}>{line.text}</span>
            ) : (
              line.read.map(({ on, name, kind }) => (
                <span key={on} className={classes['read']}>
                  <strong>{time.longDay(on)}</strong> {name}{' '}
                  <span className={classes['kind']}>({kindText(kind)})</span>
                </span>
              ))
            )}
            {line.state === 'refused' ? (
              <span className={classes['why']}>{texts.refused(line.why)}</span>
            ) : (
              <Tag tone={line.state === 'new' ? 'good' : 'plain'}>{texts.states[line.state]}</Tag>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
