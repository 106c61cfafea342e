import type { WorldPost } from '../../world/types';
import { usePractice } from '../store';
import { L, S, T, V } from '../ui/box';
import type { Style } from '../ui/style';
import { useColours } from '../ui/theme';
import { LinkCard, MediaBox } from './media';
import { Quote } from './quote';
import { RichText } from './text';

const TEXT: Style = {
  fontSize: '1rem',
  lineHeight: '1.3333rem',
  overflow: 'hidden',
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  flexShrink: 0,
};
const FOCAL_TEXT: Style = {
  fontSize: '1.1333rem',
  lineHeight: '1.6rem',
  overflow: 'hidden',
  marginTop: 12,
};
const MORE: Style = {
  fontSize: '1rem',
  lineHeight: '1.3333rem',
  alignSelf: 'flex-start',
  ':hover': { textDecoration: 'underline' },
};

/** The words of a post; outside its own page X cuts long ones. */
function Words({ post, focal, id }: { post: WorldPost; focal: boolean; id: string }) {
  const colours = useColours();
  if (post.text === null) return null;
  const cut = !focal && post.cutAt !== undefined && post.text.length > post.cutAt;
  const shown = cut ? post.text.slice(0, post.cutAt) : post.text;
  return (
    <V>
      <T
        dir="auto"
        lang={post.lang}
        id={`${id}t`}
        data-testid="tweetText"
        s={focal ? FOCAL_TEXT : TEXT}
        style={{
          ...(focal ? {} : { WebkitLineClamp: 10 }),
          textOverflow: 'unset',
          color: colours.text,
        }}
      >
        <RichText text={shown} />
      </T>
      {cut && (
        <L
          s={MORE}
          href={`/${post.by}/status/${post.id}`}
          data-testid="tweet-text-show-more-link"
          style={{ color: colours.accent }}
        >
          <S>Show more</S>
        </L>
      )}
    </V>
  );
}

/** Words, pictures, card and quote. */
export function Content({ post, focal, id }: { post: WorldPost; focal: boolean; id: string }) {
  const { posts } = usePractice();
  const quoted = post.quotes === null ? undefined : posts.get(post.quotes);
  return (
    <>
      <Words post={post} focal={focal} id={id} />
      {post.media && <MediaBox post={post} media={post.media} />}
      {post.card && <LinkCard card={post.card} />}
      {quoted && <Quote post={quoted} id={`${id}q`} />}
    </>
  );
}
