import { recordOfficeEvent } from '../audit/index.ts';
import type { JobHandler } from '../jobs/index.ts';
import { todayIn } from '../offices/index.ts';
import { listDueVersions, lockSop, putInForce, withdrawOthers } from './sops.queries.ts';

/**
 * Puts signed versions into force on their day; the version before takes no new berkas from then
 * on. Of several that are due the newest stays in force.
 */
export const beginSignedVersions: JobHandler = async (job, services) => {
  await services.db.office(job.officeId, async (tx) => {
    const today = await todayIn(services, tx);
    for (const { id, sop_id, version } of await listDueVersions(tx, today)) {
      await lockSop(tx, sop_id);
      await putInForce(tx, id);
      const withdrawn = await withdrawOthers(tx, sop_id, id);
      await recordOfficeEvent(
        tx,
        {
          id: services.newId(),
          at: services.clock().toISOString(),
          actorUserId: null,
          kind: 'sop-in-force',
          subjectId: id,
          detail: { sopId: sop_id, version, today },
        },
        [id, ...withdrawn].map((versionId) => ({ table: 'sop_versions' as const, id: versionId })),
      );
    }
  });
};
