import { VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { InboxItem } from '@tuntas/api';
import { useDueWords, useOfficeTime } from '../session/index.ts';
import { deskTexts as texts, urgencyTexts } from '../texts/index.ts';
import { DueText, IconArrowBackUp, Tag, writeDay } from '../ui/index.ts';
import classes from './desk.module.css';

/** One open step that waits; the whole row leads to the case. */
export function DeskRow({ item }: { readonly item: InboxItem }) {
  const due = useDueWords();
  const time = useOfficeTime();
  const words = due(item.dueAt);
  const isPast = (on: string) => on < time.dayOf(new Date());
  return (
    <li className={classes['row']} data-tone={words.tone}>
      <div className={classes['promise']}>
        {item.status === 'suspended' ? (
          <Tag tone="soon">{texts.suspended}</Tag>
        ) : (
          <DueText words={words} />
        )}
      </div>
      <div className={classes['work']}>
        <Link to="/berkas/$caseId" params={{ caseId: item.caseId }} className={classes['client']}>
          {item.clientName}
        </Link>
        <span className={classes['number']}>{item.caseNumber}</span>
        <span className={classes['step']}>{item.stepTitle}</span>
        {item.wantedOn === null ? null : (
          <span className={classes['wanted']} data-late={isPast(item.wantedOn) || undefined}>
            {texts.wantedOn(writeDay(item.wantedOn))}
          </span>
        )}
        {item.suspendedBecause === null ? null : (
          <span className={`${classes['small']} ${classes['reason']}`}>
            {texts.suspendedBecause(item.suspendedBecause)}
          </span>
        )}
        {item.cameBackBecause === null ? null : (
          <span className={classes['back']}>
            <IconArrowBackUp size={16} aria-hidden />
            <span className={classes['reason']}>
              <strong>{texts.cameBack}.</strong> {texts.because(item.cameBackBecause)}
            </span>
          </span>
        )}
        {item.urgency === 'biasa' && !item.reminderDue ? null : (
          <span className={classes['tags']}>
            {item.urgency === 'biasa' ? null : (
              <Tag tone={item.urgency === 'segera' ? 'soon' : 'late'}>
                {urgencyTexts[item.urgency] ?? item.urgency}
              </Tag>
            )}
            {item.reminderDue ? <Tag tone="soon">{texts.remind}</Tag> : null}
          </span>
        )}
      </div>
      <div className={classes['sop']}>
        <span className={classes['sopTitle']}>{item.sopTitle}</span>
      </div>
      <div className={classes['since']}>
        <VisuallyHidden>{texts.columns.since} </VisuallyHidden>
        {time.instant(item.openedAt)}
      </div>
    </li>
  );
}
