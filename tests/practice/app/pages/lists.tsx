import type { WorldPost } from '../../world/types';
import { useRoute } from '../router';
import { TimelineSection, TopBar } from '../shell/section';
import { Tabs } from '../shell/tabs';
import { newest, usePractice } from '../store';
import { rowsOf } from '../timeline/entry';
import type { Row } from '../timeline/virtual';
import { V } from '../ui/box';
import { useColours } from '../ui/theme';
import { noticeRows } from './notices';

const entries = (posts: readonly WorldPost[]) => posts.map((post) => ({ posts: [post.id] }));

function Column({
  title,
  tabs,
  rows,
  label,
}: {
  title: string;
  tabs?: React.ReactNode;
  rows: readonly Row[];
  label: string;
}) {
  const colours = useColours();
  return (
    <V tabIndex={0} style={{ outline: 'none' }}>
      <TopBar title={title} background={colours.background} dim={colours.dim}>
        {tabs}
      </TopBar>
      <TimelineSection title={label} label={`Timeline: ${label}`} rows={rows} />
    </V>
  );
}

/** Posts by others that name, answer or quote an account, newest first. */
export function mentioning(posts: ReadonlyMap<string, WorldPost>, handle: string): WorldPost[] {
  const named = new RegExp(`@${handle}\\b`, 'i');
  const by = (id: string | null) => (id === null ? undefined : posts.get(id)?.by);
  return newest(
    posts,
    (post) =>
      post.by !== handle &&
      (named.test(post.text ?? '') ||
        post.replyingTo.includes(handle) ||
        by(post.answers) === handle ||
        by(post.quotes) === handle),
  );
}

/** `/notifications` mixes posts with notices; `/notifications/mentions` holds only posts. */
export function Notifications({ mentions }: { mentions: boolean }) {
  const { posts, settings } = usePractice();
  const found = rowsOf(entries(mentioning(posts, settings.account)), { prefix: 'mentions' });
  const rows = mentions ? found : noticeRows(found);
  const tabs = [
    { label: 'All', href: '/notifications', selected: !mentions },
    { label: 'Mentions', href: '/notifications/mentions', selected: mentions },
  ];
  return (
    <Column title="Notifications" label="Notifications" rows={rows} tabs={<Tabs tabs={tabs} />} />
  );
}

export function Search() {
  const { posts } = usePractice();
  const { query } = useRoute();
  const words = (query.get('q') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const found = newest(posts, (post) => {
    const text = `${post.text ?? ''} @${post.by}`.toLowerCase();
    return words.length > 0 && words.every((word) => text.includes(word));
  });
  const address = `/search?q=${encodeURIComponent(query.get('q') ?? '')}&src=typed_query`;
  const tabs = [
    { label: 'Top', href: address, selected: query.get('f') !== 'live' },
    { label: 'Latest', href: `${address}&f=live`, selected: query.get('f') === 'live' },
  ];
  const rows = rowsOf(entries(found), { prefix: `search:${words.join(' ')}` });
  return (
    <Column
      title={query.get('q') ?? 'Search'}
      label="Search timeline"
      rows={rows}
      tabs={<Tabs tabs={tabs} />}
    />
  );
}

/** A list somebody keeps: here everybody who has a complaint. */
export function ListPage() {
  const { posts } = usePractice();
  const found = newest(posts, (post) => post.meant?.complaint === 'yes' && post.answers === null);
  return (
    <Column
      title="Cornwall customers"
      label="List"
      rows={rowsOf(entries(found), { prefix: 'list' })}
    />
  );
}
