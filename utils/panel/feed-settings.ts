import { readLessons, watchLessons } from '@/utils/settings/lessons';
import { readPolicySetting, watchPolicySetting } from '@/utils/settings/policy-setting';
import { readSettings, watchSettings } from '@/utils/settings/storage';
import type { UnreadPart } from '@/utils/store/panel-state';
import type { PanelStore } from '@/utils/store/panel-store';

/**
 * What the agent and the company set, and what follows from corrections, now and after each change.
 * @returns once all of it is read; what cannot be is told, and holds up nothing else.
 */
export async function feedSettings({ feed }: PanelStore): Promise<void> {
  watchSettings(feed.setSettings);
  watchPolicySetting(({ crisis }) => feed.setCrisis(crisis));
  watchLessons(feed.setLessons);
  const missing = (part: UnreadPart) => () => feed.setUnread(part);
  await Promise.all([
    readSettings().then(feed.setSettings, missing('settings')),
    readPolicySetting().then(({ crisis }) => feed.setCrisis(crisis), missing('crisis')),
    readLessons().then(feed.setLessons, missing('corrections')),
  ]);
}
