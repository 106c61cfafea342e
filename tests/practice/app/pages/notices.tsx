import { personOf, usePractice } from '../store';
import type { Row } from '../timeline/virtual';
import { Avatar } from '../ui/avatar';
import { A, S, T, V } from '../ui/box';
import { Icon } from '../ui/icons';
import { base, css, type Style } from '../ui/style';
import { useColours } from '../ui/theme';
import { age } from '../words';

const ROW: Style = {
  flexDirection: 'row',
  padding: '12px 16px',
  borderBottomWidth: 1,
  borderBottomStyle: 'solid',
  gap: 12,
  fontSize: '1rem',
  lineHeight: '1.3333rem',
};
const ICON: Style = { color: 'rgb(249, 24, 128)', fontSize: 24, width: 40, alignItems: 'flex-end' };
const BODY: Style = { gap: 6, flexShrink: 1 };
const BOLD: Style = { fontWeight: 700, display: 'inline' };

/** "Yasmin liked your post": an article that is no post, though it carries a post's text. */
function Notice({ handle, ago }: { handle: string; ago: number }) {
  const { world } = usePractice();
  const colours = useColours();
  const person = personOf(world, handle);
  const at = world.now - ago * 60_000;
  const post = world.posts.get(world.ids.get('brand-new-range') ?? '');
  return (
    <article
      role="article"
      tabIndex={0}
      data-testid="notification"
      style={{ borderColor: colours.line }}
      className={`${base('css', 'display:flex;border:0 solid black;box-sizing:border-box')} ${css(ROW)}`}
    >
      <V s={ICON}>
        <Icon name="like" filled />
      </V>
      <V s={BODY}>
        <V>
          <Avatar person={person} size={32} />
        </V>
        <T dir="ltr">
          <A href={`/${handle}`} s={BOLD} style={{ color: colours.text }}>
            {person.name}
          </A>
          <S> liked your post</S>
          <S style={{ color: colours.dim }}> · </S>
          <S style={{ color: colours.dim }}>
            <time dateTime={new Date(at).toISOString()}>{age(at, Date.now())}</time>
          </S>
        </T>
        <T dir="auto" data-testid="tweetText" style={{ color: colours.dim }}>
          <S>{post?.text}</S>
        </T>
      </V>
    </article>
  );
}

/** A notice before every third post. */
export function noticeRows(posts: readonly Row[]): Row[] {
  const likers = ['yasminthebaker', 'marguerite_dv', 'ottoline_b', 'HollyBrackenUK'];
  return posts.flatMap((row, index) => {
    const handle = likers[index / 3];
    if (handle === undefined) return [row];
    return [
      { key: `notice:${handle}`, render: () => <Notice handle={handle} ago={15 + index * 20} /> },
      row,
    ];
  });
}
