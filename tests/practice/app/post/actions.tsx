import type { MouseEvent, ReactNode } from 'react';
import type { WorldPost } from '../../world/types';
import { usePractice, useStore } from '../store';
import { A, B, S, T, V } from '../ui/box';
import { Icon, type IconName } from '../ui/icons';
import type { Style } from '../ui/style';
import { useColours } from '../ui/theme';
import { plural, short } from '../words';

const BAR: Style = {
  flexDirection: 'row',
  justifyContent: 'space-between',
  marginTop: 12,
  maxWidth: 600,
  flexGrow: 1,
};
const BIG: Style = { height: 48, alignItems: 'center', marginTop: 0 };
const CELL: Style = {
  flexGrow: 1,
  flexBasis: 0,
  alignItems: 'flex-start',
  justifyContent: 'center',
};
const LAST: Style = { flexGrow: 0, flexDirection: 'row' };
const LINE: Style = {
  flexDirection: 'row',
  alignItems: 'center',
  display: 'flex',
  fontSize: '0.8667rem',
  lineHeight: '1.0667rem',
  whiteSpace: 'nowrap',
  minHeight: 20,
};
const ICON: Style = { display: 'inline-flex' };
const HALO: Style = {
  position: 'absolute',
  borderRadius: 9999,
  top: 0,
  left: 0,
  right: 0,
  bottom: 0,
  margin: -8,
  ':hover': { backgroundColor: 'rgba(29, 155, 240, 0.1)' },
};
/**
 * X writes `translate3d`, which gives every counter a layer of its own: without a graphics card, sorting
 * these layers was half of what a frame took.
 */
const STILL = 'translate(0px, 0px)';
const NUMBER: Style = { padding: '0 4px', minWidth: 'calc(1em + 12px)', overflow: 'hidden' };

/** Counts as the page shows them just now, own replies, likes and view ticks included. */
export function liveCounts(post: WorldPost, state: ReturnType<typeof usePractice>) {
  const [replies, reposts, likes, bookmarks, views] = post.counts;
  const ours = state.sent.filter((other) => other.answers === post.id).length;
  return {
    replies: replies + ours,
    reposts: reposts + (state.reposted.has(post.id) ? 1 : 0),
    likes: likes + (state.liked.has(post.id) ? 1 : 0),
    bookmarks,
    views: views + state.tick,
  };
}

interface ActionProps {
  icon: IconName;
  label: string;
  testId?: string;
  count?: number;
  filled?: boolean;
  colour?: string;
  href?: string;
  menu?: boolean;
  onPress?: (event: MouseEvent) => void;
}

function Action({ icon, label, testId, count, filled, colour, href, menu, onPress }: ActionProps) {
  const colours = useColours();
  const { tick } = usePractice();
  const inside: ReactNode = (
    <T dir="ltr" s={LINE} style={{ textOverflow: 'unset', color: colour ?? colours.dim }}>
      <V s={ICON}>
        <V s={HALO} />
        <Icon name={icon} filled={filled} />
      </V>
      {count !== undefined && (
        <V s={NUMBER}>
          <S
            data-testid="app-text-transition-container"
            style={{
              transitionProperty: 'transform',
              transitionDuration: tick % 2 ? '0.3s' : '0.29s',
              transform: STILL,
            }}
          >
            <S>
              <S>{count > 0 ? short(count) : ''}</S>
            </S>
          </S>
        </V>
      )}
    </T>
  );
  if (href)
    return (
      <A href={href} aria-label={label}>
        {inside}
      </A>
    );
  return (
    <B
      aria-label={label}
      data-testid={testId}
      onClick={(event) => {
        event.stopPropagation();
        onPress?.(event);
      }}
      {...(menu ? { 'aria-expanded': false, 'aria-haspopup': 'menu' as const } : {})}
    >
      {inside}
    </B>
  );
}

/** The row of counters under a post, with X's test ids and labels. */
export function Actions({
  post,
  focal,
  onReply,
}: {
  post: WorldPost;
  focal: boolean;
  onReply: () => void;
}) {
  const state = usePractice();
  const store = useStore();
  const { replies, reposts, likes, bookmarks, views } = liveCounts(post, state);
  const liked = state.liked.has(post.id);
  const reposted = state.reposted.has(post.id);
  const summary = [
    replies && plural(replies, 'reply', 'replies'),
    reposts && plural(reposts, 'repost'),
    likes && plural(likes, 'like'),
    bookmarks && plural(bookmarks, 'bookmark'),
    views && plural(views, 'view'),
  ].filter(Boolean);
  return (
    <V s={focal ? [BAR, BIG] : BAR} aria-label={summary.join(', ')} role="group">
      <V s={CELL}>
        <Action
          icon="reply"
          testId="reply"
          count={replies}
          label={`${plural(replies, 'Reply', 'Replies')}. Reply`}
          onPress={onReply}
        />
      </V>
      <V s={CELL}>
        <Action
          icon="repost"
          menu
          testId={reposted ? 'unretweet' : 'retweet'}
          count={reposts}
          label={`${plural(reposts, 'repost')}. ${reposted ? 'Reposted' : 'Repost'}`}
          {...(reposted ? { colour: 'rgb(0, 186, 124)' } : {})}
          onPress={() => store.repost(post.id)}
        />
      </V>
      <V s={CELL}>
        <Action
          icon="like"
          filled={liked}
          testId={liked ? 'unlike' : 'like'}
          count={likes}
          label={`${plural(likes, 'Like')}. ${liked ? 'Liked' : 'Like'}`}
          {...(liked ? { colour: 'rgb(249, 24, 128)' } : {})}
          onPress={() => store.like(post.id)}
        />
      </V>
      {!focal && (
        <V s={CELL}>
          <Action
            icon="views"
            count={views}
            href={`/${post.by}/status/${post.id}/analytics`}
            label={`${plural(views, 'view')}. View post analytics`}
          />
        </V>
      )}
      <V s={focal ? CELL : LAST}>
        <Action
          icon="bookmark"
          testId="bookmark"
          label={focal ? `${plural(bookmarks, 'Bookmark')}. Bookmark` : 'Bookmark'}
          {...(focal ? { count: bookmarks } : {})}
        />
      </V>
      <V
        s={LAST}
        style={{
          justifyContent: 'inherit',
          display: 'inline-grid',
          transform: `rotate(0deg) scale(1) ${STILL}`,
          marginLeft: 8,
        }}
      >
        <V>
          <Action icon="share" menu label="Share post" />
        </V>
      </V>
    </V>
  );
}
