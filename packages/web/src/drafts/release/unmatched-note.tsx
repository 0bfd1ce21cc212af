import { Link } from '@tanstack/react-router';
import { useApiQuery } from '../../api-client/index.ts';
import { releaseTexts as texts } from '../../texts/draft-release.ts';
import { useDraft } from '../page/draft-context.ts';
import { listUnmatched } from './list-unmatched.ts';
import classes from './release.module.css';

/** Told before it is proposed, though it stops nothing: who has no post in this office yet. */
export function UnmatchedNote() {
  const { definition, reply } = useDraft();
  const { newestId } = reply;
  const posts = useApiQuery('listPosts', {});
  const newest = useApiQuery(
    'getSop',
    { params: { id: newestId ?? '' } },
    { enabled: newestId !== null },
  );
  if (posts.data === undefined || (newestId !== null && newest.data === undefined)) return null;
  const unmatched = listUnmatched(
    definition.flow.performers,
    newest.data?.bindings ?? [],
    posts.data,
  );
  if (unmatched.length === 0) return null;
  return (
    <p className={classes['returned']} role="note">
      {texts.unmatched(unmatched.map(({ title }) => title).join(', '))}{' '}
      <Link to="/kantor/jabatan">{texts.toPosts}</Link>
    </p>
  );
}
