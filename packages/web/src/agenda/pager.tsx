import { Group } from '@mantine/core';
import { agendaTexts as texts } from '../texts/index.ts';
import { ButtonLink } from '../ui/index.ts';
import classes from './agenda.module.css';

export interface PagerProps {
  /** What the address says now; `hal` is the page, counted from 1. */
  readonly search: { readonly hal?: number | undefined };
  readonly size: number;
  readonly total: number;
}

/** Back and on through the register; absent when everything is on one page. */
export function Pager({ search, size, total }: PagerProps) {
  if (total <= size) return null;
  const page = search.hal ?? 1;
  const last = Math.ceil(total / size);
  const at = (hal: number) => ({ ...search, hal: hal === 1 ? undefined : hal });
  return (
    <nav className={classes['pager']} aria-label={texts.pages}>
      <span>{texts.range((page - 1) * size + 1, Math.min(page * size, total), total)}</span>
      <Group gap="xs">
        {page > 1 ? (
          <ButtonLink to="/agenda" search={at(page - 1)} variant="default">
            {texts.previous}
          </ButtonLink>
        ) : null}
        {page < last ? (
          <ButtonLink to="/agenda" search={at(page + 1)} variant="default">
            {texts.next}
          </ButtonLink>
        ) : null}
      </Group>
    </nav>
  );
}
