import { Link } from '@tanstack/react-router';
import type { SopSummary } from '@tuntas/api';
import { pairingTexts as texts } from '../../texts/sop-pairing.ts';
import { Tag } from '../../ui/index.ts';
import { PAIRING_PLACE } from '../pairing-place.ts';

/** That steps of an SOP reach nobody's desk yet, and the way to where that is mended. */
export function WithoutPostTag({ sop }: { readonly sop: SopSummary }) {
  const { versionId, withoutPost } = sop;
  if (withoutPost.length === 0) return null;
  return (
    <Link
      to="/sop/$versionId"
      params={{ versionId }}
      hash={PAIRING_PLACE}
      title={texts.notReady(withoutPost.join(', '))}
    >
      <Tag tone="soon">{texts.listTag(withoutPost.length)}</Tag>
    </Link>
  );
}
