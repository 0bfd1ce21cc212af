import { Alert } from '@mantine/core';
import type { PostReply } from '@tuntas/api';
import { postTexts as texts } from '../texts/index.ts';
import { IconAlertTriangle } from '../ui/index.ts';

/** What happens to the work of posts that nobody active will hold; nothing when there are none. */
export function LeftAloneNote({ posts }: { readonly posts: readonly PostReply[] }) {
  if (posts.length === 0) return null;
  return (
    <Alert
      role="alert"
      variant="light"
      color="yellow"
      icon={<IconAlertTriangle aria-hidden />}
      styles={{ message: { color: '#212529' } }}
    >
      {posts.map((post) => (
        <div key={post.id}>
          {post.waiting === 0
            ? texts.leftAlone(post.title)
            : texts.leftWaiting(post.waiting, post.title)}
        </div>
      ))}
    </Alert>
  );
}
