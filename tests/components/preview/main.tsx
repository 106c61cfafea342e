import './extension-api';
import { createRoot } from 'react-dom/client';
import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import { LearnedGroup } from '@/components/options/learned/learned-group';
import { OptionsPage } from '@/components/options/options-page';
import { Panel } from '@/components/panel/panel';
import { PanelStoreProvider } from '@/components/store-context';
import { createPanelStore } from '@/utils/store/panel-store';
import { IDLE_PORTS } from '../../tools/idle-ports';
import { CORRECTIONS } from '../fixtures/given-corrections';
import { FILLED_SETTINGS } from '../fixtures/settings';
import { STATES } from './states';

const state = new URLSearchParams(location.search).get('state') ?? 'post';
const element = document.getElementById('root');
if (element === null) throw new Error('The preview page has no #root');
const root = createRoot(element);

if (state === 'options') {
  root.render(
    <OptionsPage settings={FILLED_SETTINGS} onChange={() => Promise.resolve()}>
      <LearnedGroup
        corrections={CORRECTIONS}
        failed={false}
        wordsOff={['harbourcard']}
        brand={FILLED_SETTINGS.brand}
        undo={() => Promise.resolve()}
        switchWord={() => Promise.resolve()}
        forget={() => Promise.resolve()}
      />
    </OptionsPage>,
  );
} else {
  const store = createPanelStore({
    ...IDLE_PORTS,
    openOptions: () => location.assign('?state=options'),
  });
  STATES[state]?.(store);
  root.render(
    <PanelStoreProvider store={store}>
      <Panel />
    </PanelStoreProvider>,
  );
}
