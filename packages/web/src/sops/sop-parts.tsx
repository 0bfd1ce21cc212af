import { Link } from '@tanstack/react-router';
import { useHasPower } from '../session/index.ts';
import { sopPartsTexts as texts } from '../texts/drafts.ts';
import { shelfTexts } from '../texts/sop-shelf.ts';
import { PageParts } from '../ui/index.ts';

/** SOPs, drafts and the shelf as pages of their own, for those who may open drafts. */
export function SopParts() {
  const isAdmin = useHasPower('admin');
  const isHead = useHasPower('head');
  if (!isAdmin && !isHead) return null;
  return (
    <PageParts label={texts.parts}>
      <Link
        to="/sop"
        activeOptions={{ exact: true, includeSearch: false }}
        activeProps={{ 'aria-current': 'page' }}
      >
        {texts.sops}
      </Link>
      <Link
        to="/rancangan"
        activeOptions={{ exact: true }}
        activeProps={{ 'aria-current': 'page' }}
      >
        {texts.drafts}
      </Link>
      <Link
        to="/rak"
        activeOptions={{ exact: true, includeSearch: false }}
        activeProps={{ 'aria-current': 'page' }}
      >
        {shelfTexts.title}
      </Link>
    </PageParts>
  );
}
