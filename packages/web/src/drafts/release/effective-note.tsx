import { useOfficeTime } from '../../session/index.ts';
import { differenceTexts as texts } from '../../texts/draft-differences.ts';
import { useDraft } from '../page/draft-context.ts';
import { compareEffective } from './effective-day.ts';
import classes from './release.module.css';

/** Beside the day on which the version begins: what the sheet itself says of it. */
export function EffectiveNote({ day }: { readonly day: string }) {
  const { effectiveOn } = useDraft().definition.sheet;
  const time = useOfficeTime();
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return null;
  const found = compareEffective(effectiveOn, day);
  if (found === 'same') return null;
  return (
    <p className={classes['returned']} role="note">
      {found === 'missing'
        ? texts.effectiveMissing(time.day(day))
        : texts.effectiveDiffers(`“${effectiveOn.written.trim()}”`, time.day(day))}
    </p>
  );
}
