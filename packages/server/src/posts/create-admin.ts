import { CreateUserRequest } from '@tuntas/api';
import { createPartCheck } from '../http/check-request.ts';
import { addUser, hashPassword, newFirstPassword } from '../identity/index.ts';
import { listOffices, todayIn } from '../offices/index.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { addHolding } from './appoint.ts';
import { addPost } from './create-post.ts';

const checkUser = createPartCheck(CreateUserRequest);

/**
 * An office's first administrator, or another one, for the command line: an account, a post with
 * the power `admin`, and the person in it from today. Gives the first password, which must be
 * changed at the first login.
 * @throws Refusal NOT_FOUND (no such office), EMAIL_TAKEN, REQUEST_INVALID (name or e-mail)
 */
export async function createAdmin(
  services: Services,
  admin: { readonly officeId: number; readonly name: string; readonly email: string },
): Promise<{ readonly userId: string; readonly firstPassword: string }> {
  checkUser({ name: admin.name, email: admin.email });
  const offices = await listOffices(services.db.reference);
  if (!offices.some((office) => office.id === admin.officeId)) throw new Refusal('NOT_FOUND');
  const firstPassword = newFirstPassword();
  const passwordHash = await hashPassword(firstPassword);
  const userId = await services.db.office(admin.officeId, async (tx) => {
    const id = await addUser(
      services,
      tx,
      { name: admin.name, email: admin.email, nip: '', passwordHash, mustChangePassword: true },
      null,
    );
    const postId = await addPost(
      services,
      tx,
      { title: 'Administrator Tuntas', unit: '', parentId: null, powers: ['admin'] },
      null,
    );
    const fromOn = await todayIn(services, tx);
    await addHolding(
      services,
      tx,
      { postId, userId: id, capacity: 'definitif', fromOn, untilOn: null },
      null,
    );
    return id;
  });
  return { userId, firstPassword };
}
