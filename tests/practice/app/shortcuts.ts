import { keys } from './practice';
import { go, openComposer } from './router';
import type { Store } from './store';

const posts = () => [...document.querySelectorAll<HTMLElement>('article[data-testid="tweet"]')];

function idOf(article: Element | null): string | null {
  const time = article?.querySelector('time')?.closest('a');
  return /\/status\/(\d+)/.exec(time?.getAttribute('href') ?? '')?.[1] ?? null;
}

function step(by: 1 | -1): string {
  const all = posts();
  const at = all.findIndex((article) => article.matches(':focus'));
  const next = at === -1 ? all[0] : all[at + by];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
  return 'focus post';
}

/** Some of X's single-letter shortcuts. Each acts on the focused post, like X's. */
function act(key: string, store: Store): string | null {
  const id = idOf(document.activeElement?.closest('article') ?? null);
  if (key === 'j') return step(1);
  if (key === 'k') return step(-1);
  if (key === 'n') {
    openComposer(null);
    return 'new post';
  }
  if (key === '/') {
    document.querySelector<HTMLElement>('[data-testid="SearchBox_Search_Input"]')?.focus();
    return 'search';
  }
  if (id === null) return null;
  if (key === 'l') {
    store.like(id);
    return 'like';
  }
  if (key === 't') {
    store.repost(id);
    return 'repost';
  }
  if (key === 'r') {
    openComposer(id);
    return 'reply';
  }
  if (key === 'Enter' || key === 'o') {
    const link = document.activeElement?.querySelector('time')?.closest('a')?.getAttribute('href');
    if (link) go(link);
    return 'open';
  }
  return null;
}

/** Listens on the document as X does and keeps a log of all that arrives there. */
export function startShortcuts(store: Store): void {
  document.addEventListener('keydown', (event) => {
    const target = event.target instanceof HTMLElement ? event.target : document.body;
    const typing = target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
    const button = target.closest('button, a') !== null;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const free = plain && !typing && !(button && event.key === 'Enter');
    const did = free ? act(event.key, store) : null;
    if (did !== null) event.preventDefault();
    keys.push({
      key: event.key,
      target: `${target.localName}${target.dataset.testid ? `[${target.dataset.testid}]` : ''}`,
      typing,
      did,
      trusted: event.isTrusted,
    });
  });
}
