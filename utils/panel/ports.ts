import { openOptionsPage, ownWindowId } from '@/utils/browser/extension-pages';
import { frontTab } from '@/utils/browser/front-tab';
import { askForPageAccess } from '@/utils/browser/page-access';
import { writeSelection } from '@/utils/browser/selection';
import type { Sighting } from '@/utils/core/post/sighting';
import {
  addNote,
  detailDeed,
  recordDeed,
  recordInserted,
  recordReason,
  recordRuling,
  removeDeed,
  removeNote,
  removeRuling,
} from '@/utils/db/agent';
import { recordCorrection, undoCorrection } from '@/utils/db/corrections';
import { db } from '@/utils/db/schema';
import { sendToPage } from '@/utils/messages/send';
import { readPolicySetting, writePolicySetting } from '@/utils/settings/policy-setting';
import type { PanelPorts } from '@/utils/store/panel-state';
import { loadEngine } from './load-engine';

/** The panel's real outside: the tab in front, the database of this machine, the browser. */
export function createPorts(): PanelPorts {
  return {
    async insert(request) {
      const tab = await frontTab();
      const gone = { kind: 'not-on-page', permalink: request.permalink } as const;
      if (!tab) return gone;
      const answer = await sendToPage(tab.id, 'insert', request);
      if (answer.ok) return answer.answer;
      return tab.readable ? { kind: 'stale-tab' } : gone;
    },
    async copy(text) {
      await navigator.clipboard.writeText(text);
      return true;
    },
    recordInserted: (sighting, draft) => recordInserted(db, sighting, draft, Date.now()),
    recordReason: (sighting, reason) => recordReason(db, sighting.post, reason),
    addNote: (customer, text) => addNote(db, customer, text, Date.now()),
    removeNote: (id) => removeNote(db, id),
    recordCorrection: (post, shown, said) => recordCorrection(db, post, shown, said, Date.now()),
    undoCorrection: (post) => undoCorrection(db, post),
    check: async (state, text) => (await loadEngine())?.findingsFor(state, text) ?? null,
    logDeed: ({ post }, deed) => recordDeed(db, post, deed, Date.now()),
    detailDeed: (id, detail) => detailDeed(db, id, detail),
    removeDeed: (id) => removeDeed(db, id),
    recordRuling: ({ post }, ruling) => recordRuling(db, post, ruling, Date.now()),
    removeRuling: (id) => removeRuling(db, id),
    setCrisis: async (crisis) => writePolicySetting({ ...(await readPolicySetting()), crisis }),
    openOptions: openOptionsPage,
    askForPages: () => void askForPageAccess(),
    select: (sighting) => void select(sighting),
  };
}

/** Nothing but the window's id is waited for, so that writes happen in the order of the clicks. */
async function select(sighting: Sighting | null): Promise<void> {
  const windowId = await ownWindowId();
  if (windowId !== null) await writeSelection(windowId, sighting);
}
