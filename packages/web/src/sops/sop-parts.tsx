import { Link } from '@tanstack/react-router';
import { useHasPower } from '../session/index.ts';
import { sopPartsTexts as texts } from '../texts/drafts.ts';
import styles from './sop-parts.module.css';

/** The SOPs in force and the drafts as pages of their own, for those who may open drafts. */
export function SopParts() {
  const isAdmin = useHasPower('admin');
  const isHead = useHasPower('head');
  if (!isAdmin && !isHead) return null;
  return (
    <nav className={styles.parts} aria-label={texts.parts}>
      <Link to="/sop" activeOptions={{ exact: true }} activeProps={{ 'aria-current': 'page' }}>
        {texts.inForce}
      </Link>
      <Link
        to="/rancangan"
        activeOptions={{ exact: true }}
        activeProps={{ 'aria-current': 'page' }}
      >
        {texts.drafts}
      </Link>
    </nav>
  );
}
