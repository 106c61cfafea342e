import { createRoot } from 'react-dom/client';
import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import { i18n } from '#i18n';
import { Group } from '@/components/options/group';
import { LearnedGroup } from '@/components/options/learned/learned-group';
import { OptionsPage } from '@/components/options/options-page';
import { PackGroup } from '@/components/options/packs/pack-group';
import { RecordsForm } from '@/components/options/records-form';
import { RetentionForm } from '@/components/options/retention-form';
import { Unread } from '@/components/options/unread';
import { followCompanyPack } from '@/utils/packs/company-pack';
import { packDesk, readPackState, watchPackState } from '@/utils/packs/desk';
import { recordActions } from '@/utils/panel/all-records';
import { keepLessons } from '@/utils/panel/keep-lessons';
import { type Learned, learnedActions, watchLearned } from '@/utils/panel/learned';
import { readManaged, watchManaged } from '@/utils/settings/managed';
import {
  readRetentionDays,
  watchRetentionDays,
  writeRetentionDays,
} from '@/utils/settings/retention';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';
import { readSettings, watchSettings, writeSettings } from '@/utils/settings/storage';

const element = document.getElementById('root');
if (element === null) throw new Error('The options page has no #root');
const root = createRoot(element);

/** What cannot be read is said in its place and leaves the others standing. */
const orNull = <T,>(reading: Promise<T>) => reading.catch(() => null);

let [settings, { locks }, packs, retention] = await Promise.all([
  orNull(readSettings()),
  readManaged(),
  orNull(readPackState()),
  orNull(readRetentionDays().then((days) => ({ days }))),
]);
let learned: Learned = { corrections: null, failed: false, wordsOff: [] };

function show(): void {
  root.render(
    <OptionsPage settings={settings} locks={locks} onChange={writeSettings}>
      {packs === null ? (
        <Unread title={i18n.t('pack.title')} />
      ) : (
        <PackGroup state={packs} desk={packDesk} />
      )}
      <LearnedGroup {...learned} {...learnedActions} brand={(settings ?? DEFAULT_SETTINGS).brand} />
      {retention === null ? (
        <Unread title={i18n.t('options.retention.title')} />
      ) : (
        <Group title={i18n.t('options.retention.title')}>
          <RetentionForm
            days={retention.days}
            locked={locks.includes('retention')}
            onChange={writeRetentionDays}
          />
        </Group>
      )}
      <Group title={i18n.t('options.records.title')}>
        <RecordsForm {...recordActions} locked={locks.includes('retention')} />
      </Group>
    </OptionsPage>,
  );
}

watchSettings((changed) => {
  settings = changed;
  show();
});
watchPackState((changed) => {
  packs = changed;
  show();
});
watchRetentionDays((changed) => {
  retention = { days: changed };
  show();
});
watchManaged(async () => {
  ({ locks } = await readManaged());
  show();
});
watchLearned((changed) => {
  learned = changed;
  show();
});
keepLessons();
followCompanyPack();
show();
