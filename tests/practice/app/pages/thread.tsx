import type { World, WorldPost } from '../../world/types';
import { ComposerBox } from '../composer/box';
import { Article } from '../post/article';
import { openComposer } from '../router';
import { TimelineSection, TopBar } from '../shell/section';
import { repliesTo, usePractice } from '../store';
import { rowsOf } from '../timeline/entry';
import type { Row } from '../timeline/virtual';
import { B, S, T, V } from '../ui/box';
import { Icon } from '../ui/icons';
import type { Style } from '../ui/style';
import { useColours } from '../ui/theme';

const RULE: Style = { borderBottomWidth: 1, borderBottomStyle: 'solid' };
const MORE: Style = { padding: 16, alignItems: 'center', fontSize: '1rem' };
const HEADING: Style = { padding: '12px 16px', fontSize: '1rem' };
const HEADING_TEXT: Style = { fontSize: '1.3333rem', lineHeight: '1.6rem', fontWeight: 800 };
const BACK: Style = { fontSize: '1.2rem', padding: 8, marginInlineStart: -8, borderRadius: 9999 };
const MISSING: Style = { padding: 32, fontSize: '1rem' };

/** X goes to the box that is on the page already instead of opening the dialog. */
const focusInline = () =>
  document
    .querySelector<HTMLElement>('[data-testid="inline_reply_offscreen"] [contenteditable="true"]')
    ?.focus();

/** The post with the box to answer it, its next sibling in the same cell. */
function Focal({ post, lineAbove }: { post: WorldPost; lineAbove: boolean }) {
  const { settings } = usePractice();
  const colours = useColours();
  return (
    <V s={RULE} style={{ borderColor: colours.line }}>
      <Article post={post} focal lineAbove={lineAbove} onReply={focusInline} />
      {!settings.loggedOut && (
        <V data-testid="inline_reply_offscreen">
          <ComposerBox
            key={post.id}
            place="inline"
            inReplyTo={post.id}
            placeholder="Post your reply"
          />
        </V>
      )}
    </V>
  );
}

function MoreReplies() {
  const colours = useColours();
  return (
    <V s={RULE} style={{ borderColor: colours.line }}>
      <B s={MORE}>
        <T dir="ltr" style={{ color: colours.accent }}>
          <S>Show additional replies, including those that may contain offensive content</S>
        </T>
      </B>
    </V>
  );
}

/** The heading over posts that answer nobody here. */
function Discover() {
  const colours = useColours();
  return (
    <V s={[RULE, HEADING]} style={{ borderColor: colours.line }}>
      <T dir="ltr" role="heading" aria-level={2} s={HEADING_TEXT}>
        <S>Discover more</S>
      </T>
      <T dir="ltr" style={{ color: colours.dim }}>
        <S>Sourced from across X</S>
      </T>
    </V>
  );
}

const RECOMMENDED = 3;

const recommended = (world: World, id: string) =>
  world.home.filter((entry) => !entry.ad && !entry.posts.includes(id)).slice(3, 3 + RECOMMENDED);

/** Own replies first, then by age; each with the newest answer chain under it. */
function branches(
  posts: ReadonlyMap<string, WorldPost>,
  id: string,
  sent: readonly WorldPost[],
): string[][] {
  const own = new Set(sent.map((post) => post.id));
  const first = repliesTo(posts, id).sort((a, b) => Number(own.has(b.id)) - Number(own.has(a.id)));
  return first.map((reply) => {
    const chain = [reply.id];
    for (let next = repliesTo(posts, reply.id)[0]; next; next = repliesTo(posts, next.id)[0]) {
      chain.push(next.id);
    }
    return chain;
  });
}

export function Thread({ id }: { id: string }) {
  const { posts, sent, settings, world } = usePractice();
  const colours = useColours();
  const post = posts.get(id);
  const above: WorldPost[] = [];
  for (let up = post?.answers ?? null; up !== null; up = above[0]?.answers ?? null) {
    const parent = posts.get(up);
    if (!parent) break;
    above.unshift(parent);
  }
  const rows: Row[] = [];
  if (post) {
    rows.push(
      ...above.map((parent, index) => ({
        key: `${id}:above:${parent.id}`,
        render: () => (
          <V>
            <Article
              post={parent}
              lineAbove={index > 0}
              lineBelow
              onReply={() => openComposer(parent.id)}
            />
          </V>
        ),
      })),
      { key: `${id}:focal`, render: () => <Focal post={post} lineAbove={above.length > 0} /> },
      { key: `${id}:gap`, render: () => <V /> },
    );
    if (!settings.loggedOut) {
      const replies = branches(posts, id, sent).map((chain) => ({ posts: chain }));
      rows.push(...rowsOf(replies, { prefix: id, replyingTo: false }));
      if (replies.length > 1) {
        rows.push({ key: `${id}:more`, render: () => <MoreReplies /> });
        rows.push({ key: `${id}:discover`, render: () => <Discover /> });
        rows.push(...rowsOf(recommended(world, id), { prefix: `${id}:also` }));
      }
    }
  }
  return (
    <V aria-label="Home timeline" tabIndex={0} style={{ outline: 'none' }}>
      <TopBar
        title="Post"
        background={colours.background}
        dim={colours.dim}
        back={
          <B aria-label="Back" data-testid="app-bar-back" s={BACK} onClick={() => history.back()}>
            <Icon name="back" />
          </B>
        }
      />
      {post ? (
        <TimelineSection title="Conversation" label="Timeline: Conversation" rows={rows} />
      ) : (
        <V s={MISSING} data-testid="error-detail">
          <T>Hmm... this page doesn’t exist. Try searching for something else.</T>
        </V>
      )}
    </V>
  );
}
