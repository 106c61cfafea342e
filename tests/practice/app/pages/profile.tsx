import { scenery } from '../post/media';
import { TimelineSection, TopBar } from '../shell/section';
import { Tabs } from '../shell/tabs';
import { newest, personOf, usePractice } from '../store';
import { rowsOf } from '../timeline/entry';
import { Avatar } from '../ui/avatar';
import { S, T, V } from '../ui/box';
import type { Style } from '../ui/style';
import { useColours } from '../ui/theme';
import { plural, short } from '../words';

const BANNER: Style = { height: 200, backgroundSize: 'cover', backgroundPosition: 'center' };
const HEAD: Style = { padding: '12px 16px 16px' };
const PICTURE: Style = { marginTop: -80, alignSelf: 'flex-start', borderRadius: 9999, padding: 4 };
const NAME: Style = { fontSize: '1.3333rem', fontWeight: 800, lineHeight: '1.6rem' };
const TEXT: Style = { fontSize: '1rem', lineHeight: '1.3333rem', marginTop: 12 };

/** An account's page. `replies` shows also what it answered. */
export function Profile({ handle, replies }: { handle: string; replies: boolean }) {
  const { posts, world } = usePractice();
  const colours = useColours();
  const known = [...world.people.values()].find(
    (p) => p.handle.toLowerCase() === handle.toLowerCase(),
  );
  const person = known ?? personOf(world, handle);
  const own = newest(
    posts,
    (post) => post.by === person.handle && (replies || post.answers === null),
  );
  const reposted = world.home.filter((entry) => entry.repostedBy === person.handle);
  const pinned =
    person.handle === world.brand.handle ? world.ids.get('brand-new-range') : undefined;
  const entries = [
    ...(pinned ? [{ posts: [pinned], pinned: true }] : []),
    ...reposted,
    ...own.filter((post) => post.id !== pinned).map((post) => ({ posts: [post.id] })),
  ];
  const tabs = [
    { label: 'Posts', href: `/${person.handle}`, selected: !replies },
    { label: 'Replies', href: `/${person.handle}/with_replies`, selected: replies },
  ];
  return (
    <V tabIndex={0} style={{ outline: 'none' }}>
      <TopBar
        title={person.name}
        sub={plural(own.length, 'post')}
        background={colours.background}
        dim={colours.dim}
      />
      <V s={BANNER} style={{ backgroundImage: `url("${scenery(person.hue)}")` }} />
      <V s={HEAD}>
        <V s={PICTURE} style={{ backgroundColor: colours.background }}>
          <Avatar person={person} size={134} />
        </V>
        <V data-testid="UserName">
          <T s={NAME}>
            <S>{person.name}</S>
          </T>
          <T style={{ color: colours.dim }}>
            <S>@{person.handle}</S>
          </T>
        </V>
        {person.bio && (
          <T s={TEXT} data-testid="UserDescription">
            <S>{person.bio}</S>
          </T>
        )}
        <T s={TEXT} style={{ color: colours.dim }}>
          <S>{short(person.followers ?? 0)} Followers</S>
        </T>
      </V>
      <Tabs tabs={tabs} />
      <TimelineSection
        title={`${person.name}’s posts`}
        label={`Timeline: ${person.name}’s posts`}
        rows={rowsOf(entries, { prefix: `profile:${person.handle}:${replies}` })}
      />
    </V>
  );
}
