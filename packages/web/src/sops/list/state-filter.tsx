import { Link } from '@tanstack/react-router';
import { sopsTexts as texts } from '../../texts/sops.ts';
import styles from './list.module.css';

const STATES = ['berlaku', 'akan', 'usai'] as const;

export interface StateFilterProps {
  readonly counts: Readonly<Record<(typeof STATES)[number], number>>;
}

/** Which versions the list shows: in force, to come, or over. Each has an address. */
export function StateFilter({ counts }: StateFilterProps) {
  return (
    <nav className={styles['filter']} aria-label={texts.filter}>
      {STATES.map((state) => (
        <Link
          key={state}
          to="/sop"
          search={state === 'berlaku' ? {} : { keadaan: state }}
          replace
          activeOptions={{ exact: true }}
          activeProps={{ 'aria-current': 'page' }}
        >
          {texts.filters[state](counts[state])}
        </Link>
      ))}
    </nav>
  );
}
