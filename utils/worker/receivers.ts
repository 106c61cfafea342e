import { writeSelection } from '@/utils/browser/selection';
import { openPanel, panelShortcut } from '@/utils/browser/side-panel';
import { recordBatch } from '@/utils/db/record';
import { db } from '@/utils/db/schema';
import { fromPage } from '@/utils/messages/guards';
import type { OpenReceipt, RecordReceipt, WorkerProtocol } from '@/utils/messages/protocol';
import { type Receiver, receiver } from '@/utils/messages/receive';
import { parseLint, parseOpen, parseRecord } from '@/utils/messages/schemas';

/** What the worker answers, by message kind. */
export const receivers: Record<keyof WorkerProtocol, Receiver> = {
  record: receiver(
    (body, sender) => (fromPage(sender) ? parseRecord(body) : null),
    async (batch): Promise<RecordReceipt> => {
      await recordBatch(db, batch);
      return { refused: batch.refused };
    },
  ),

  open: receiver(
    (body, sender) => (fromPage(sender) ? parseOpen(body) : null),
    async ({ sighting, replies }, sender): Promise<OpenReceipt> => {
      const windowId = sender.tab?.windowId;
      if (windowId === undefined) return { opened: false, shortcut: null };
      const opening = openPanel(windowId);
      await writeSelection(windowId, sighting);
      // Opened by the agent, so kept even where the verdict was only "unsure".
      const recorded = recordBatch(db, { sightings: [sighting], replies });
      readLanguages();
      await recorded;
      if (await opening) return { opened: true };
      return { opened: false, shortcut: await panelShortcut() };
    },
  ),

  wake: receiver(
    (_, sender) => (fromPage(sender) ? true : null),
    async (): Promise<true> => true,
  ),

  lint: receiver(
    (body, sender) => (fromPage(sender) ? parseLint(body) : null),
    // Built into the worker's one file, where it starts when first asked for: most wakings never do,
    // and a click on a marker waits for the start.
    async (request) => (await import('./lint')).lintReply(request, Date.now()),
  ),
};

/**
 * A process reads what its browser knows of languages for its first time or number in words, 20 to
 * 50 ms. Done here while the panel opens, which runs on another thread of the same process.
 */
function readLanguages(): void {
  new Intl.DateTimeFormat();
}
