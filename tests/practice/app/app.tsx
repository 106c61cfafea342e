import { useEffect } from 'react';
import { ComposeDialog } from './composer/dialog';
import { Deck } from './pages/deck';
import { Home } from './pages/home';
import { ListPage, Notifications, Search } from './pages/lists';
import { Profile } from './pages/profile';
import { Thread } from './pages/thread';
import { followLinks, type Route, useRoute } from './router';
import { BottomBar } from './shell/bottom-bar';
import { Nav } from './shell/nav';
import { Sidebar } from './shell/sidebar';
import { Toast } from './shell/toast';
import { usePractice, useStore } from './store';
import { V } from './ui/box';
import { base, css, type Style } from './ui/style';
import { applyTheme, COLOURS, FONT, ThemeContext } from './ui/theme';

const WHOLE: Style = { maxWidth: '100%' };
const FRAME: Style = { flexDirection: 'row', minHeight: '100vh', width: '100%' };
const MAIN: Style = { flexGrow: 2, flexShrink: 1, minWidth: 0, alignItems: 'flex-start' };
const ROW: Style = { flexDirection: 'row', justifyContent: 'flex-start', width: '100%' };
const PRIMARY: Style = {
  width: 600,
  maxWidth: '100%',
  borderLeftWidth: 1,
  borderRightWidth: 1,
  borderStyle: 'solid',
  minHeight: '100vh',
};
const CHURN_MS = 120;

/** X Pro's address; its other pages are those of X. */
const isDeck = ({ path }: Route) =>
  location.hostname === 'pro.x.com' && /^\/(home|i\/decks\/\w+)?$/.test(path);

function page({ path }: Route): React.ReactNode {
  const status = /^\/\w+\/status\/(\d+)/.exec(path);
  if (status?.[1]) return <Thread key={status[1]} id={status[1]} />;
  if (path === '/home' || path === '/') return <Home />;
  if (path === '/search') return <Search />;
  if (path.startsWith('/i/lists/')) return <ListPage />;
  if (path.startsWith('/notifications'))
    return <Notifications mentions={path.endsWith('/mentions')} />;
  const handle = /^\/(\w{1,15})(\/with_replies)?$/.exec(path);
  return handle?.[1] ? (
    <Profile key={path} handle={handle[1]} replies={Boolean(handle[2])} />
  ) : (
    <Home />
  );
}

/** x.com itself: navigation, the column with the timeline, and what stands beside it. */
function Site({ route }: { route: Route }) {
  const { settings } = usePractice();
  const colours = COLOURS[settings.theme];
  return (
    <V s={FRAME}>
      <Nav />
      <main
        role="main"
        className={`${base('css', 'display:flex;flex-direction:column;position:relative')} ${css(MAIN)}`}
      >
        <V s={ROW}>
          <V s={PRIMARY} data-testid="primaryColumn" style={{ borderColor: colours.line }}>
            {page(route)}
          </V>
          <Sidebar />
        </V>
      </main>
    </V>
  );
}

export function App() {
  const { settings } = usePractice();
  const store = useStore();
  const route = useRoute();
  const colours = COLOURS[settings.theme];
  useEffect(() => {
    applyTheme(document, settings.theme, settings.fontSize);
  }, [settings.theme, settings.fontSize]);
  useEffect(() => {
    if (!settings.churn) return;
    const timer = setInterval(store.tick, CHURN_MS);
    return () => clearInterval(timer);
  }, [settings.churn, store]);
  useEffect(() => {
    document.title = `(9) ${route.path.slice(1) || 'home'} / practice`;
  }, [route.path]);

  return (
    <ThemeContext.Provider value={colours}>
      <V
        s={WHOLE}
        style={{ fontFamily: FONT, color: colours.text, fontSize: '1rem' }}
        onClick={followLinks}
      >
        <V id="layers" style={{ zIndex: 1 }}>
          {route.compose && !settings.loggedOut && (
            <ComposeDialog key={route.compose.inReplyTo} {...route.compose} />
          )}
          {settings.loggedOut && <BottomBar />}
          <Toast />
        </V>
        {isDeck(route) ? <Deck /> : <Site route={route} />}
      </V>
    </ThemeContext.Provider>
  );
}
