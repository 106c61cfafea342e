import { ComposerBox } from '../composer/box';
import { TimelineSection, TopBar } from '../shell/section';
import { Tabs } from '../shell/tabs';
import { usePractice } from '../store';
import { rowsOf } from '../timeline/entry';
import { V } from '../ui/box';
import type { Style } from '../ui/style';
import { useColours } from '../ui/theme';

const RULE: Style = { borderBottomWidth: 1, borderBottomStyle: 'solid' };

export function Home() {
  const { sent, world, settings } = usePractice();
  const colours = useColours();
  const own = sent.filter((post) => post.answers === null).map((post) => ({ posts: [post.id] }));
  return (
    <V aria-label="Home timeline" tabIndex={0} style={{ outline: 'none' }}>
      <TopBar background={colours.background} dim={colours.dim}>
        <Tabs
          tabs={[
            { label: 'For you', href: '/home', selected: true },
            { label: 'Following', href: '/home', selected: false },
          ]}
        />
      </TopBar>
      {!settings.loggedOut && (
        <V s={RULE} style={{ borderColor: colours.line }}>
          <ComposerBox place="home" inReplyTo={null} placeholder="What is happening?!" />
        </V>
      )}
      <TimelineSection
        title="Your Home Timeline"
        label="Timeline: Your Home Timeline"
        rows={rowsOf([...own.reverse(), ...world.home], { prefix: 'home' })}
      />
    </V>
  );
}
