import 'draft-js/dist/Draft.css';
import './page.css';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { practiceApi } from './practice';
import { startRouter } from './router';
import { type PracticeSettings, readSettings } from './settings';
import { startShortcuts } from './shortcuts';
import { createStore, StoreContext } from './store';
import { startStyles } from './ui/style';
import { applyTheme } from './ui/theme';

/** Settings of the server that sent the page, as inert JSON: X's policy allows no inline script without a nonce. */
function served(): Partial<PracticeSettings> {
  const json = document.getElementById('practice-settings')?.textContent;
  return json ? JSON.parse(json) : {};
}

const root = document.getElementById('react-root');
if (root) {
  const settings = readSettings(served(), location.search);
  const store = createStore(settings);
  startStyles(document, settings.classSeed);
  startRouter();
  startShortcuts(store);
  applyTheme(document, settings.theme, settings.fontSize);
  window.__practice = practiceApi(store);
  createRoot(root).render(
    <StoreContext.Provider value={store}>
      <App />
    </StoreContext.Provider>,
  );
}
