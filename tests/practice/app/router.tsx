import { type MouseEvent, useSyncExternalStore } from 'react';

/** A dialog lies over the page it was opened from, with an address of its own. */
interface Entry {
  background: string;
  inReplyTo: string | null;
  text: string;
}

export interface Route {
  /** Path and query of the page to draw. */
  path: string;
  query: URLSearchParams;
  compose: { inReplyTo: string | null; text: string } | null;
}

const listeners = new Set<() => void>();
let current: Route | undefined;

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && 'background' in value && 'inReplyTo' in value;

function split(address: string): Pick<Route, 'path' | 'query'> {
  const url = new URL(address, location.origin);
  return { path: url.pathname.replace(/\/$/, '') || '/home', query: url.searchParams };
}

function read(): Route {
  const here = split(location.href);
  const state: unknown = history.state;
  if (here.path === '/compose/post' && isEntry(state)) {
    return {
      ...split(state.background),
      compose: { inReplyTo: state.inReplyTo, text: state.text },
    };
  }
  if (here.path === '/compose/post' || here.path === '/intent/post') {
    const compose = {
      inReplyTo: here.query.get('in_reply_to'),
      text: here.query.get('text') ?? '',
    };
    return { ...split('/home'), compose };
  }
  return { ...here, compose: null };
}

function changed(): void {
  current = undefined;
  for (const listener of listeners) listener();
}

export function startRouter(): void {
  addEventListener('popstate', changed);
}

export function useRoute(): Route {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => {
      current ??= read();
      return current;
    },
  );
}

export function go(path: string): void {
  history.pushState(null, '', path);
  changed();
  scrollTo(0, 0);
}

export function openComposer(inReplyTo: string | null): void {
  const entry: Entry = { background: location.pathname + location.search, inReplyTo, text: '' };
  history.pushState(entry, '', '/compose/post');
  changed();
}

export function closeComposer(): void {
  if (isEntry(history.state)) history.back();
  else go('/home');
}

/** For the page's root: plain clicks on links of this site change the page without loading. */
export function followLinks(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey) return;
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  const href = link?.getAttribute('href');
  if (!href) return;
  event.preventDefault();
  if (href === '/compose/post') openComposer(null);
  else if (href.startsWith('/')) go(href);
}
