import { memo } from 'react';
import type { Entry, WorldPost } from '../../world/types';
import { Article } from '../post/article';
import { Tombstone } from '../post/tombstone';
import { usePractice } from '../store';
import { V } from '../ui/box';
import type { Style } from '../ui/style';
import { useColours } from '../ui/theme';
import { useReply } from './reply';
import type { Row } from './virtual';

const RULE: Style = { borderBottomWidth: 1, borderBottomStyle: 'solid' };
const PIXELS = ['top', 'right', 'bottom', 'left'];

/** X wraps promoted posts, and only those, between the cell and the article. */
function Promoted({ children }: { children: React.ReactNode }) {
  return (
    <V data-testid="placementTracking">
      {PIXELS.map((side) => (
        <V key={side} data-testid={`${side}-impression-pixel`}>
          <V data-testid="placementTracking">
            <V />
          </V>
        </V>
      ))}
      {children}
    </V>
  );
}

const answeredHandles = (post: WorldPost, answered: WorldPost) =>
  post.replyingTo.length > 0 ? post.replyingTo : [answered.by];

/** Drawn again only when its post changes: scrolling moves cells, it does not redraw them. */
const PostCell = memo(function PostCell({
  id,
  entry,
  first,
  last,
  showReplyingTo,
}: {
  id: string;
  entry: Entry;
  first: boolean;
  last: boolean;
  showReplyingTo: boolean;
}) {
  const { posts } = usePractice();
  const reply = useReply();
  const colours = useColours();
  const post = posts.get(id);
  if (!post) return null;
  if (post.gone) return <Tombstone />;
  const answered = post.answers === null ? undefined : posts.get(post.answers);
  const article = (
    <Article
      post={post}
      ad={entry.ad}
      lineAbove={!first}
      lineBelow={!last}
      replyingTo={first && showReplyingTo && answered ? answeredHandles(post, answered) : []}
      onReply={() => reply(post.id)}
      {...(first && entry.repostedBy ? { repostedBy: entry.repostedBy } : {})}
      {...(first && entry.pinned ? { pinned: true } : {})}
    />
  );
  return (
    <V s={last ? RULE : undefined} style={{ borderColor: colours.line }}>
      <V>{entry.ad ? <Promoted>{article}</Promoted> : article}</V>
    </V>
  );
});

/** One row for each post of an entry; posts of one entry are joined by thread lines. */
export function rowsOf(
  entries: readonly Entry[],
  { prefix, replyingTo = true }: { prefix: string; replyingTo?: boolean },
): Row[] {
  return entries.flatMap((entry) =>
    entry.posts.map((id, index) => ({
      key: `${prefix}:${entry.repostedBy ?? ''}${entry.posts[0]}:${id}`,
      render: () => (
        <PostCell
          id={id}
          entry={entry}
          first={index === 0}
          last={index === entry.posts.length - 1}
          showReplyingTo={replyingTo}
        />
      ),
    })),
  );
}
