import { i18n } from '#i18n';
import { alive, ownVersion, whenOrphaned } from '@/utils/browser/liveness';
import { NO_LESSONS } from '@/utils/core/detect/lessons';
import { wrongAccount } from '@/utils/core/post/answers-as';
import type { PageStatus } from '@/utils/core/post/page-status';
import { fromExtension } from '@/utils/messages/guards';
import type { OpenRequest } from '@/utils/messages/protocol';
import { receive, receiver } from '@/utils/messages/receive';
import { sendToWorker } from '@/utils/messages/send';
import type { PlatformAdapter } from '@/utils/platforms/adapter';
import { readLessons, watchLessons } from '@/utils/settings/lessons';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';
import { readSettings, watchSettings } from '@/utils/settings/storage';
import { Advisor } from './advice/advisor';
import { detector } from './detector';
import { whenIdle } from './idle';
import { isInsertRequest } from './insert-request';
import { clearLeftovers } from './leftovers';
import { sayBeside } from './marker/say-beside';
import { type NoticeWords, showOrphanNotice } from './orphan-notice';
import { PageSession } from './session';
import { reportStatus } from './status';
import { watchTheme } from './watch-theme';

/** Everything Amends does in one page of X, until `stop` is aborted. */
export async function runInPage(adapter: PlatformAdapter, stop: AbortController): Promise<void> {
  const { signal } = stop;
  clearLeftovers();
  const session = new PageSession({
    adapter,
    version: ownVersion(),
    signal,
    open: (sighting, host) => {
      const replies = session.repliesTo(sighting.post);
      if (alive()) void openPanel({ sighting, replies }, host);
      else stop.abort();
    },
    near: () => {
      if (alive()) void sendToWorker('wake', null, 1);
    },
    deliver: async (batch) => {
      const receipt = await sendToWorker('record', batch);
      return receipt.ok ? receipt.answer.refused : null;
    },
    counted: () => report(),
  });
  const advisor = new Advisor({
    adapter,
    signal,
    send: async (request) => {
      if (!alive()) stop.abort();
      const receipt = await sendToWorker('lint', request);
      return receipt.ok ? receipt.answer : null;
    },
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
      async (request) =>
        // Read at the click: the agent may have switched accounts since the page was first read.
        wrongAccount(adapter.ownAccount(document), request.accounts) ??
        adapter.insert(document, request),
    ),
  });
  const stopSettings = watchSettings((settings) => {
    session.apply(settings);
    advisor.apply(settings);
  });
  const stopLessons = watchLessons((lessons) => session.learn(lessons));

  let words: NoticeWords | undefined;
  // Asked for ahead, as an orphan gets no answer, but not while the page starts.
  whenIdle(() => {
    words = {
      text: i18n.t('page.orphaned'),
      reload: i18n.t('page.reload'),
      dismiss: i18n.t('page.dismiss'),
    };
  }, signal);
  whenOrphaned(signal, () => stop.abort());
  signal.addEventListener('abort', () => {
    session.end();
    if (words && !alive()) showOrphanNotice(words);
    // Both talk to a browser that may have forgotten us.
    for (const end of [stopReceiving, stopSettings, stopLessons]) quietly(end);
  });

  const [settings, lessons, judging] = await Promise.all([
    readSettings().catch(() => DEFAULT_SETTINGS),
    readLessons().catch(() => NO_LESSONS),
    detector(),
  ]);
  if (signal.aborted) return;
  session.learn(lessons);
  session.start(settings, judging);
  advisor.apply(settings);
  const restyle = () => {
    session.restyle();
    advisor.restyle();
  };
  watchTheme(document, restyle, signal);
}

/** The message leaves inside the click: the worker opens the panel with the click's activation. */
async function openPanel(request: OpenRequest, host: HTMLElement): Promise<void> {
  const receipt = await sendToWorker('open', request, 1);
  if (!receipt.ok) sayBeside(host, i18n.t('marker.notOpened'));
  else if (!receipt.answer.opened) sayBeside(host, howToOpen(receipt.answer.shortcut));
}

/** Firefox opens its sidebar only from a toolbar button or a key of its own: say which. */
function howToOpen(shortcut: string | null): string {
  return shortcut ? i18n.t('marker.openElsewhereKey', [shortcut]) : i18n.t('marker.openElsewhere');
}

function quietly(end: () => void): void {
  try {
    end();
  } catch {
    // "Extension context invalidated": there is nothing left to unregister from.
  }
}
