import { createRoot } from 'react-dom/client';
import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import { OptionsPage } from '@/components/options/options-page';
import type { Settings } from '@/utils/settings/settings';
import { readSettings, watchSettings, writeSettings } from '@/utils/settings/storage';

const element = document.getElementById('root');
if (element === null) throw new Error('The options page has no #root');
const root = createRoot(element);

function show(settings: Settings): void {
  root.render(<OptionsPage settings={settings} onChange={writeSettings} />);
}

watchSettings(show);
show(await readSettings());
