import { i18n } from '#i18n';
import { alive, whenOrphaned } from '@/utils/browser/liveness';
import type { PageStatus } from '@/utils/core/post/page-status';
import type { Sighting } from '@/utils/core/post/sighting';
import { fromExtension } from '@/utils/messages/guards';
import { receive, receiver } from '@/utils/messages/receive';
import { sendToWorker } from '@/utils/messages/send';
import type { PlatformAdapter } from '@/utils/platforms/adapter';
import { readSettings, watchSettings } from '@/utils/settings/storage';
import { isInsertRequest } from './insert-request';
import { sayOpenElsewhere } from './marker/open-elsewhere';
import { keepKeysFromPage } from './marker/own-events';
import { MARKER_TAG } from './marker/shadow';
import { NOTICE_TAG, showOrphanNotice } from './orphan-notice';
import { PageSession } from './session';
import { reportStatus } from './status';
import { watchTheme } from './watch-theme';

/** Everything Amends does in one page of X, until `stop` is aborted. */
export async function runInPage(adapter: PlatformAdapter, stop: AbortController): Promise<void> {
  const { signal } = stop;
  keepKeysFromPage([MARKER_TAG, NOTICE_TAG], signal);

  const session = new PageSession({
    adapter,
    signal,
    open: (sighting, host) => {
      if (alive()) void openPanel(sighting, host);
      else stop.abort();
    },
    deliver: async (batch) => (await sendToWorker('record', batch)).ok,
    counted: () => report(),
  });
  const report = reportStatus(
    (): PageStatus => ({
      ...session.ledger.counts(),
      ...session.state(),
    }),
    signal,
  );

  const stopReceiving = receive({
    insert: receiver(
      (body, sender) => (fromExtension(sender) && isInsertRequest(body) ? body : null),
      (request) => adapter.insert(document, request),
    ),
  });
  const stopSettings = watchSettings((settings) => session.apply(settings));

  const words = {
    text: i18n.t('page.orphaned'),
    reload: i18n.t('page.reload'),
    dismiss: i18n.t('page.dismiss'),
  };
  whenOrphaned(signal, () => stop.abort());
  signal.addEventListener('abort', () => {
    session.end();
    if (!alive()) showOrphanNotice(words);
    // Both talk to a browser that may have forgotten us.
    for (const end of [stopReceiving, stopSettings]) quietly(end);
  });

  session.start(await readSettings());
  watchTheme(document, () => session.restyle(), signal);
}

/** The message leaves inside the click: the worker opens the panel with the click's activation. */
async function openPanel(sighting: Sighting, host: HTMLElement): Promise<void> {
  const receipt = await sendToWorker('open', { sighting });
  if (receipt.ok && !receipt.answer.opened) sayOpenElsewhere(host, receipt.answer.shortcut);
}

function quietly(end: () => void): void {
  try {
    end();
  } catch {
    // "Extension context invalidated": there is nothing left to unregister from.
  }
}
