import { Link } from '@tanstack/react-router';
import { useHasPower } from '../../session/index.ts';
import { pairingTexts as texts } from '../../texts/sop-pairing.ts';
import classes from './release.module.css';
import { usePairs } from './use-pairs.ts';

/** Told before it is proposed and signed, though it stops nothing: who has no post yet. */
export function UnmatchedNote() {
  const isAdmin = useHasPower('admin');
  const lacking = (usePairs() ?? []).filter(({ by }) => by === 'none');
  if (lacking.length === 0) return null;
  return (
    <p className={classes['returned']} role="note">
      {texts.lacking(lacking.map(({ performer }) => performer).join(', '))} {texts.whatToDo}{' '}
      {isAdmin ? <Link to="/kantor/jabatan">{texts.toPosts}</Link> : null}
    </p>
  );
}
