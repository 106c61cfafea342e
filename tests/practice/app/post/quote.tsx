import type { WorldPost } from '../../world/types';
import { go } from '../router';
import { personOf, usePractice } from '../store';
import { Avatar } from '../ui/avatar';
import { S, T, V } from '../ui/box';
import type { Style } from '../ui/style';
import { useColours } from '../ui/theme';
import { MediaBox } from './media';
import { UserName } from './name';
import { RichText } from './text';

const LABEL: Style = {
  position: 'absolute',
  clip: 'rect(1px, 1px, 1px, 1px)',
  width: 1,
  height: 1,
  overflow: 'hidden',
};
const BOX: Style = {
  marginTop: 12,
  borderWidth: 1,
  borderStyle: 'solid',
  borderRadius: 16,
  overflow: 'hidden',
  cursor: 'pointer',
};
const PAD: Style = { padding: 12 };
const HEAD: Style = { flexDirection: 'row', alignItems: 'center', gap: 4 };
const TEXT: Style = {
  fontSize: '1rem',
  lineHeight: '1.3333rem',
  marginTop: 4,
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
};

/** A quoted post: one link as a whole, whose address the markup does not give away. */
export function Quote({ post, id }: { post: WorldPost; id: string }) {
  const { world } = usePractice();
  const colours = useColours();
  const person = personOf(world, post.by);
  return (
    <V aria-labelledby={`${id} ${id}b`} id={`${id}a`}>
      <V id={id}>
        <T dir="ltr" s={LABEL}>
          <S>Quote</S>
        </T>
        <V
          s={BOX}
          tabIndex={0}
          role="link"
          style={{ borderColor: colours.faint }}
          onClick={(event) => {
            event.stopPropagation();
            go(`/${post.by}/status/${post.id}`);
          }}
        >
          <V>
            <V s={PAD}>
              <V s={HEAD}>
                <V data-testid="Tweet-User-Avatar">
                  <V>
                    <Avatar person={person} size={24} link={false} />
                  </V>
                </V>
                <UserName
                  person={person}
                  linked={false}
                  time={{ at: post.at, now: Date.now(), href: null }}
                />
              </V>
              {post.text !== null && (
                <T
                  dir="auto"
                  lang={post.lang}
                  data-testid="tweetText"
                  s={TEXT}
                  style={{ WebkitLineClamp: 4, color: colours.text }}
                >
                  <RichText text={post.text} linked={false} />
                </T>
              )}
              {post.media && <MediaBox post={post} media={post.media} linked={false} />}
            </V>
          </V>
        </V>
      </V>
    </V>
  );
}
