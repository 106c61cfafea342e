import { createRoot } from 'react-dom/client';
import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import { Panel } from '@/components/panel/panel';
import { PanelStoreProvider } from '@/components/store-context';
import { followCompanyPack } from '@/utils/packs/company-pack';
import { connectPanel } from '@/utils/panel/connect';
import { createPorts } from '@/utils/panel/ports';
import { createPanelStore } from '@/utils/store/panel-store';

const root = document.getElementById('root');
if (root === null) throw new Error('The side panel page has no #root');

const store = createPanelStore(createPorts());
createRoot(root).render(
  <PanelStoreProvider store={store}>
    <Panel />
  </PanelStoreProvider>,
);
followCompanyPack();
void connectPanel(store);
