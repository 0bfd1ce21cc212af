import { getRouteApi } from '@tanstack/react-router';
import { useApiQuery } from '../../api-client/index.ts';
import { useHasPower } from '../../session/index.ts';
import { shelfTexts as texts } from '../../texts/sop-shelf.ts';
import { BackLink, Page, Panel, RefusalAlert, SkeletonLines } from '../../ui/index.ts';
import { SopSheet } from '../sheet/sop-sheet.tsx';
import { CopyButton } from './copy-button.tsx';
import classes from './shelf.module.css';

const route = getRouteApi('/rak/$officeId/$versionId');

/** An SOP of another office, to be read before it is copied. */
export function ShelfSopPage() {
  const { officeId, versionId } = route.useParams();
  const isAdmin = useHasPower('admin');
  const sop = useApiQuery('getShelfSop', { params: { officeId, versionId } });
  const above = <BackLink to="/rak">{texts.toShelf}</BackLink>;
  if (!sop.data) {
    return (
      <Page title={sop.error ? texts.notShown : texts.title} above={above}>
        {sop.error ? <RefusalAlert error={sop.error} /> : <SkeletonLines lines={10} />}
      </Page>
    );
  }
  const { item, definition } = sop.data;
  return (
    <Page
      title={item.title}
      lead={`${item.number || texts.noNumber} · ${texts.from(item.office, item.version)}`}
      above={above}
      actions={isAdmin && <CopyButton item={item} />}
    >
      <p className={classes['note']}>{isAdmin ? texts.copyNote : texts.onlyAdmin}</p>
      <Panel title={texts.sheet}>
        <SopSheet definition={definition} />
      </Panel>
    </Page>
  );
}
