import { browser } from 'wxt/browser';
import type { Envelope, PageProtocol, WorkerProtocol } from './protocol';

type Answer<T> = { ok: true; answer: T } | { ok: false };

/** How often an unanswered message is sent again: the worker may be killed between message and commit. */
const TRIES = 3;
/** ms before the second try, doubled for each further one. */
const FIRST_PAUSE = 150;

/**
 * Sends to the worker until it answers.
 * @param tries 1 where a later answer would be useless, as after a click.
 * @returns `ok: false` when the worker refused or never answered, or the extension was updated.
 */
export async function sendToWorker<K extends keyof WorkerProtocol>(
  kind: K,
  body: WorkerProtocol[K]['body'],
  tries = TRIES,
): Promise<Answer<WorkerProtocol[K]['answer']>> {
  for (let attempt = 0; attempt < tries; attempt++) {
    if (attempt > 0) await pause(FIRST_PAUSE * 2 ** (attempt - 1));
    const answer = await once(() => browser.runtime.sendMessage(envelope(kind, body)));
    if (answer.ok) return answer as Answer<WorkerProtocol[K]['answer']>;
  }
  return { ok: false };
}

/** Sends to the content script of one tab, once: what runs there acts on the agent's click. */
export async function sendToPage<K extends keyof PageProtocol>(
  tabId: number,
  kind: K,
  body: PageProtocol[K]['body'],
): Promise<Answer<PageProtocol[K]['answer']>> {
  const answer = await once(() =>
    browser.tabs.sendMessage(tabId, envelope(kind, body), { frameId: 0 }),
  );
  return answer as Answer<PageProtocol[K]['answer']>;
}

function envelope(amends: string, body: unknown): Envelope {
  return { amends, body };
}

/** `undefined` means that nobody answered: the listener's worker died, or it refused the sender. */
async function once(send: () => Promise<unknown>): Promise<Answer<unknown>> {
  try {
    const answer = await send();
    return answer === undefined ? { ok: false } : { ok: true, answer };
  } catch {
    // Rejections here say only "no receiver" or "context invalidated": both mean unanswered.
    return { ok: false };
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
