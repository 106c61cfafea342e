import { useRef, useState } from 'react';
import { ComposerBox } from '../composer/box';
import { Article } from '../post/article';
import { TimelineSection } from '../shell/section';
import { useAccount, usePractice } from '../store';
import { rowsOf } from '../timeline/entry';
import { ReplyContext } from '../timeline/reply';
import type { Row } from '../timeline/virtual';
import { Avatar } from '../ui/avatar';
import { B, T, V } from '../ui/box';
import { Icon } from '../ui/icons';
import { base, css, type Style } from '../ui/style';
import { useColours } from '../ui/theme';
import { mentioning } from './lists';

const FRAME: Style = { flexDirection: 'row', height: '100vh', width: '100%' };
const HEADER: Style = {
  width: 60,
  padding: '12px 10px',
  borderRightWidth: 1,
  borderStyle: 'solid',
};
const COLUMNS: Style = { flexDirection: 'row', flexGrow: 1, overflowX: 'auto' };
const COLUMN: Style = { width: 380, height: '100%', borderRightWidth: 1, borderStyle: 'solid' };
const TITLE: Style = {
  height: 53,
  justifyContent: 'center',
  padding: '0 16px',
  borderBottomWidth: 1,
  borderStyle: 'solid',
};
const NAME: Style = { fontSize: '1.2rem', fontWeight: 700 };
const SCROLLER: Style = { overflowY: 'auto', flexGrow: 1, flexShrink: 1 };
const DRAWER: Style = {
  position: 'absolute',
  left: 0,
  right: 0,
  bottom: 0,
  zIndex: 2,
  borderTopWidth: 1,
  borderStyle: 'solid',
  paddingTop: 8,
};
const CLOSE: Style = { alignSelf: 'flex-end', padding: '0 16px', fontSize: '1.1rem' };

/** A column scrolls by itself; its reply box is a drawer inside it, not a dialog. */
function Column({ title, label, rows }: { title: string; label: string; rows: readonly Row[] }) {
  const { posts } = usePractice();
  const colours = useColours();
  const scroller = useRef<HTMLDivElement>(null);
  const [answering, setAnswering] = useState<string | null>(null);
  const parent = answering === null ? undefined : posts.get(answering);
  const borderColor = colours.line;
  return (
    <ReplyContext.Provider value={setAnswering}>
      <V s={COLUMN} style={{ borderColor }}>
        <V s={TITLE} style={{ borderColor }} data-testid="column-title-wrapper">
          <T s={NAME} dir="ltr">
            {title}
          </T>
        </V>
        <V s={SCROLLER} ref={scroller} data-testid="multi-column-layout-column-content">
          <TimelineSection title={title} label={label} rows={rows} scroller={scroller} />
        </V>
        {parent && (
          <V
            s={DRAWER}
            style={{ borderColor, backgroundColor: colours.background }}
            data-testid="drawerAnimatedDiv"
          >
            <B s={CLOSE} aria-label="Close" onClick={() => setAnswering(null)}>
              <Icon name="close" />
            </B>
            <Article post={parent} inDialog lineBelow />
            <ComposerBox
              key={parent.id}
              place="dialog"
              inReplyTo={parent.id}
              placeholder="Post your reply"
              onSent={() => setAnswering(null)}
            />
          </V>
        )}
      </V>
    </ReplyContext.Provider>
  );
}

/** X Pro: columns side by side, no side bar, the account in the header. */
export function Deck() {
  const { posts, settings, world } = usePractice();
  const account = useAccount();
  const colours = useColours();
  const mentions = mentioning(posts, settings.account).map((post) => ({ posts: [post.id] }));
  return (
    <V s={FRAME}>
      <header
        role="banner"
        style={{ borderColor: colours.line }}
        className={`${base('css', 'display:flex;flex-direction:column;box-sizing:border-box;border:0 solid black')} ${css(HEADER)}`}
      >
        {account && <Avatar person={account} size={40} />}
      </header>
      <V s={COLUMNS}>
        <Column
          title="Home"
          label="Timeline: Your Home Timeline"
          rows={rowsOf(world.home, { prefix: 'deck-home' })}
        />
        <Column
          title="Mentions"
          label="Timeline: Mentions"
          rows={rowsOf(mentions, { prefix: 'deck-mentions' })}
        />
      </V>
    </V>
  );
}
