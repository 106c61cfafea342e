import { useRoute } from '../router';
import { useAccount } from '../store';
import { Avatar } from '../ui/avatar';
import { A, B, S, T, V } from '../ui/box';
import { Icon, type IconName } from '../ui/icons';
import { base, css, type Style } from '../ui/style';
import { useColours } from '../ui/theme';
import { ITEM, LABEL, NavItem, PILL, WIDE } from './nav-item';

const HEADER: Style = {
  flexGrow: 1,
  alignItems: 'flex-end',
  zIndex: 3,
  '@media (max-width: 499px)': { display: 'none' },
};
const SPACE: Style = {
  width: 68,
  [WIDE]: { width: 275 },
  '@media (min-width: 1000px)': { minWidth: 88 },
};
const FIXED: Style = {
  position: 'fixed',
  top: 0,
  height: '100%',
  justifyContent: 'space-between',
  width: 68,
  padding: '0 8px',
  alignItems: 'center',
  overflowY: 'auto',
  [WIDE]: { width: 275, alignItems: 'stretch' },
};
const BRAND: Style = {
  height: 50,
  width: 50,
  alignItems: 'center',
  justifyContent: 'center',
  fontSize: 26,
  borderRadius: 9999,
};
const BOLD: Style = { fontWeight: 700 };
const POST: Style = {
  borderRadius: 9999,
  minHeight: 52,
  width: 52,
  alignItems: 'center',
  justifyContent: 'center',
  margin: '12px 0',
  fontSize: 20,
  [WIDE]: { width: '90%' },
};
const POST_LABEL: Style = {
  display: 'none',
  fontSize: '1.1333rem',
  fontWeight: 700,
  [WIDE]: { display: 'inline' },
};
const POST_ICON: Style = { display: 'inline', [WIDE]: { display: 'none' } };
const ACCOUNT: Style = {
  flexDirection: 'row',
  alignItems: 'center',
  margin: '12px 0',
  padding: 12,
  borderRadius: 9999,
  ':hover': { backgroundColor: 'rgba(127, 127, 127, 0.12)' },
};
const WHO: Style = {
  display: 'none',
  flexGrow: 1,
  flexShrink: 1,
  margin: '0 12px',
  textAlign: 'start',
  [WIDE]: { display: 'flex' },
};
const LINE: Style = { fontSize: '1rem', lineHeight: '1.3333rem', whiteSpace: 'nowrap' };

const ITEMS: readonly (readonly [IconName, string, string, string])[] = [
  ['home', 'Home', '/home', 'AppTabBar_Home_Link'],
  [
    'search',
    'Explore',
    '/search?q=Harbour%20Pine&src=typed_query&f=live',
    'AppTabBar_Explore_Link',
  ],
  ['bell', 'Notifications', '/notifications/mentions', 'AppTabBar_Notifications_Link'],
  ['mail', 'Messages', '/messages', 'AppTabBar_DirectMessage_Link'],
  ['list', 'Lists', '/i/lists/1', ''],
];

/** The left column. Without an account switcher the page counts as logged out. */
export function Nav() {
  const account = useAccount();
  const colours = useColours();
  const { path } = useRoute();
  return (
    <header
      role="banner"
      className={`${base('css', 'display:flex;flex-direction:column;position:relative')} ${css(HEADER)}`}
    >
      <V s={SPACE}>
        <V s={FIXED}>
          <V>
            <A
              href="/home"
              aria-label="Practice timeline"
              s={BRAND}
              style={{ color: colours.text }}
            >
              <Icon name="mark" />
            </A>
            <V role="navigation" aria-label="Primary">
              {ITEMS.slice(0, account ? undefined : 2).map(([icon, label, href, testId]) => (
                <NavItem
                  key={label}
                  icon={icon}
                  label={label}
                  href={href}
                  testId={testId}
                  here={path === href.split('?')[0]}
                />
              ))}
              {account && (
                <NavItem
                  icon="person"
                  label="Profile"
                  href={`/${account.handle}`}
                  testId="AppTabBar_Profile_Link"
                  here={path === `/${account.handle}`}
                />
              )}
              {account && (
                <B
                  s={ITEM}
                  aria-label="More menu items"
                  aria-haspopup="menu"
                  aria-expanded={false}
                  data-testid="AppTabBar_More_Menu"
                >
                  <V s={PILL}>
                    <Icon name="dots" />
                    <T dir="ltr" s={LABEL} style={{ color: colours.text }}>
                      <S>More</S>
                    </T>
                  </V>
                </B>
              )}
            </V>
            {account && (
              <A
                href="/compose/post"
                aria-label="Post"
                data-testid="SideNav_NewTweet_Button"
                s={POST}
                style={{ backgroundColor: colours.button, color: colours.buttonText }}
              >
                <S s={POST_ICON}>
                  <Icon name="pen" />
                </S>
                <S s={POST_LABEL}>Post</S>
              </A>
            )}
          </V>
          {account && (
            <B s={ACCOUNT} aria-label="Account menu" data-testid="SideNav_AccountSwitcher_Button">
              <V>
                <Avatar person={account} size={40} link={false} />
              </V>
              <V s={WHO}>
                <T dir="ltr" s={[LINE, BOLD]} style={{ color: colours.text }}>
                  <S>{account.name}</S>
                </T>
                <T dir="ltr" s={LINE} style={{ color: colours.dim }}>
                  <S>@{account.handle}</S>
                </T>
              </V>
            </B>
          )}
        </V>
      </V>
    </header>
  );
}
