import { createRoot } from 'react-dom/client';
import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import { LearnedGroup } from '@/components/options/learned/learned-group';
import { OptionsPage } from '@/components/options/options-page';
import { keepLessons } from '@/utils/panel/keep-lessons';
import { type Learned, learnedActions, watchLearned } from '@/utils/panel/learned';
import { readSettings, watchSettings, writeSettings } from '@/utils/settings/storage';

const element = document.getElementById('root');
if (element === null) throw new Error('The options page has no #root');
const root = createRoot(element);

let settings = await readSettings();
let learned: Learned = { corrections: null, failed: false, wordsOff: [] };

function show(): void {
  root.render(
    <OptionsPage settings={settings} onChange={writeSettings}>
      <LearnedGroup {...learned} {...learnedActions} brandNames={settings.brand.names} />
    </OptionsPage>,
  );
}

watchSettings((changed) => {
  settings = changed;
  show();
});
watchLearned((changed) => {
  learned = changed;
  show();
});
keepLessons();
show();
