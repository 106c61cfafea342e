import { personOf, usePractice } from '../store';
import { Avatar } from '../ui/avatar';
import { A, S, T, V } from '../ui/box';
import { Icon } from '../ui/icons';
import { css, type Style } from '../ui/style';
import { useColours } from '../ui/theme';

const COLUMN: Style = {
  position: 'sticky',
  top: 0,
  alignSelf: 'flex-start',
  width: 350,
  marginInlineStart: 24,
  '@media (max-width: 1094px)': { width: 290 },
  '@media (max-width: 1004px)': { display: 'none' },
};
const SEARCH: Style = {
  flexDirection: 'row',
  alignItems: 'center',
  gap: 10,
  borderRadius: 9999,
  height: 44,
  padding: '0 16px',
  margin: '6px 0 12px',
};
const INPUT: Style = {
  border: 0,
  outline: 'none',
  background: 'transparent',
  color: 'inherit',
  font: 'inherit',
  fontSize: '1rem',
  flexGrow: 1,
};
const CARD: Style = {
  borderRadius: 16,
  borderWidth: 1,
  borderStyle: 'solid',
  padding: '12px 16px',
  marginBottom: 16,
};
const TITLE: Style = {
  fontSize: '1.3333rem',
  lineHeight: '1.6rem',
  fontWeight: 800,
  paddingBottom: 12,
};
const PERSON: Style = { flexDirection: 'row', alignItems: 'center', gap: 8, padding: '8px 0' };
const GROW: Style = { flexGrow: 1, flexShrink: 1 };
const NAME: Style = {
  whiteSpace: 'nowrap',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  fontSize: '1rem',
  fontWeight: 700,
};
const DIM: Style = {
  whiteSpace: 'nowrap',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  fontSize: '0.9333rem',
};
const FOLLOW: Style = {
  borderRadius: 9999,
  padding: '6px 16px',
  fontSize: '0.9333rem',
  fontWeight: 700,
};

const SUGGESTED = ['StrandDailyNews', 'AlderAndAshHome', 'yasminthebaker'];
const TRENDS = [
  ['Trending in Cornwall', 'Falmouth'],
  ['Food · Trending', '#bakerslife'],
  ['Business · Trending', 'Harbour & Pine'],
] as const;

/** The right column: people and trends, so that test ids of posts also stand near things that are none. */
export function Sidebar() {
  const { world } = usePractice();
  const colours = useColours();
  return (
    <V s={COLUMN} data-testid="sidebarColumn">
      <form role="search" aria-label="Search">
        <V
          s={SEARCH}
          style={{ backgroundColor: colours.field, color: colours.dim }}
          data-testid="SearchBox_Search_Input_label"
        >
          <Icon name="search" />
          <input
            className={css(INPUT)}
            placeholder="Search"
            aria-label="Search query"
            data-testid="SearchBox_Search_Input"
            autoComplete="off"
          />
        </V>
      </form>
      <V s={CARD} style={{ borderColor: colours.line }}>
        <T s={TITLE}>What’s happening</T>
        {TRENDS.map(([kind, name]) => (
          <V key={name} data-testid="trend" s={PERSON}>
            <V>
              <T s={DIM} style={{ color: colours.dim }}>
                {kind}
              </T>
              <T s={NAME}>{name}</T>
            </V>
          </V>
        ))}
      </V>
      <V
        s={CARD}
        style={{ borderColor: colours.line }}
        role="complementary"
        aria-label="Who to follow"
      >
        <T s={TITLE}>Who to follow</T>
        {SUGGESTED.map((handle) => {
          const person = personOf(world, handle);
          return (
            <V key={handle} s={PERSON} data-testid="UserCell">
              <Avatar person={person} size={40} />
              <A href={`/${handle}`} s={GROW}>
                <T s={NAME} style={{ color: colours.text }}>
                  <S>{person.name}</S>
                </T>
                <T s={DIM} style={{ color: colours.dim }}>
                  @{handle}
                </T>
              </A>
              <V data-testid="placementTracking">
                <T
                  s={FOLLOW}
                  style={{ backgroundColor: colours.button, color: colours.buttonText }}
                >
                  Follow
                </T>
              </V>
            </V>
          );
        })}
      </V>
    </V>
  );
}
