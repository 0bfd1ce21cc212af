import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TenantTx } from '../database/database.ts';
import { addUser, hashPassword } from '../identity/index.ts';
import { createOffice, listOffices, todayIn } from '../offices/index.ts';
import { addHolding, addPost } from '../posts/index.ts';
import type { Services } from '../services.ts';
import { bindPerformers, releaseSop } from '../sops/index.ts';
import { DEMO_OFFICES, DEMO_PASSWORD, DEMO_ZONE, type DemoOffice } from './demo-offices.ts';
import { listPostIds, listReleasedSops } from './demo.queries.ts';

const SOPS_DIR = join(import.meta.dirname, '../../../../sops');

/**
 * Makes the demo offices, in demo mode, on an installation without real offices. What is there
 * already stays as it is: a start that was interrupted half-way is completed by the next.
 */
export async function seedDemo(services: Services): Promise<void> {
  if (services.config.mode !== 'demo') return;
  const offices = await listOffices(services.db.reference);
  if (offices.some((office) => !office.is_demo)) return;
  for (const demo of DEMO_OFFICES) {
    const existing = offices.find((office) => office.name === demo.name);
    const officeId =
      existing?.id ??
      (await createOffice(services, { name: demo.name, zone: DEMO_ZONE, isDemo: true }));
    await seedPeople(services, officeId, demo);
    await seedSops(services, officeId, demo);
  }
}

/** All posts, people and holdings of the office, or none: one transaction. */
async function seedPeople(services: Services, officeId: number, demo: DemoOffice): Promise<void> {
  const hasPosts = await services.db.office(
    officeId,
    async (tx) => (await listPostIds(tx)).length > 0,
  );
  if (hasPosts) return;
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  await services.db.office(officeId, async (tx) => {
    const today = await todayIn(services, tx);
    const fromOn = `${today.slice(0, 4)}-01-01`;
    const postIds = new Map<string, string>();
    for (const post of demo.posts) {
      const parentId = post.parent === undefined ? null : (postIds.get(post.parent) ?? null);
      const postId = await addPost(services, tx, { ...post, parentId }, null);
      postIds.set(post.key, postId);
      const email = `${post.key}@${demo.domain}`;
      const account = { name: post.person, email, nip: '', passwordHash };
      const userId = await addUser(services, tx, { ...account, mustChangePassword: false }, null);
      await addHolding(
        services,
        tx,
        { postId, userId, capacity: 'definitif', fromOn, untilOn: null },
        null,
      );
    }
  });
}

async function seedSops(services: Services, officeId: number, demo: DemoOffice): Promise<void> {
  const released = await services.db.office(officeId, listReleasedSops);
  for (const sop of demo.sops) {
    if (released.some((done) => done.sop_id === sop.id && done.is_bound)) continue;
    const file = `${sop.id}.yaml`;
    const source = await readFile(join(SOPS_DIR, file), 'utf8');
    const { versionId } = await releaseSop(services, { officeId, source, file, by: null });
    await services.db.office(officeId, async (tx) => {
      const bindings = await bindingsOf(tx, demo, sop.performers);
      await bindPerformers(services, tx, { versionId, bindings, actorUserId: null });
    });
  }
}

async function bindingsOf(
  tx: TenantTx,
  demo: DemoOffice,
  performers: Readonly<Record<string, string>>,
): Promise<{ performerId: string; postIds: string[] }[]> {
  const posts = await listPostIds(tx);
  return Object.entries(performers).map(([performerId, key]) => {
    const title = demo.posts.find((post) => post.key === key)?.title;
    return {
      performerId,
      postIds: posts.filter((post) => post.title === title).map((post) => post.id),
    };
  });
}
