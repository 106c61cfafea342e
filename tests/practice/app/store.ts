import { createContext, useContext, useSyncExternalStore } from 'react';
import { buildWorld, hash } from '../world/build';
import { snowflake } from '../world/snowflake';
import type { Person, World, WorldPost } from '../world/types';
import type { PracticeSettings } from './settings';

/** One press of a submit button or its key, whoever caused it. */
export interface Submission {
  text: string;
  inReplyTo: string | null;
  id: string;
  /** False when a script made the event. */
  trusted: boolean;
  via: 'button' | 'keys';
}

export interface State {
  settings: PracticeSettings;
  world: World;
  /** The world's posts and those sent from this page. */
  posts: ReadonlyMap<string, WorldPost>;
  /** Sent from this page, oldest first. */
  sent: readonly WorldPost[];
  liked: ReadonlySet<string>;
  reposted: ReadonlySet<string>;
  /** Id of the post that the toast is about. */
  toast: string | null;
  submissions: readonly Submission[];
  /** Grows while `churn` is on. */
  tick: number;
}

/** X keeps what was posted; the practice page does so for one browser profile. */
const SAVED = 'practice-posts';
const TOAST_MS = 6_000;

function savedPosts(): WorldPost[] {
  const raw = localStorage.getItem(SAVED);
  return raw === null ? [] : JSON.parse(raw);
}

export type Store = ReturnType<typeof createStore>;

export function createStore(settings: PracticeSettings) {
  const world = buildWorld({ now: settings.now, generated: settings.posts, seed: settings.seed });
  const before = savedPosts();
  let state: State = {
    settings,
    world,
    posts: new Map([...world.posts, ...before.map((post) => [post.id, post] as const)]),
    sent: before,
    liked: new Set(),
    reposted: new Set(),
    toast: null,
    submissions: [],
    tick: 0,
  };
  const listeners = new Set<() => void>();
  let toastTimer: ReturnType<typeof setTimeout> | undefined;

  const set = (change: Partial<State>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const toggled = (ids: ReadonlySet<string>, id: string) => {
    const next = new Set(ids);
    if (!next.delete(id)) next.add(id);
    return next;
  };

  return {
    get: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    configure: (change: Partial<PracticeSettings>) =>
      set({ settings: { ...state.settings, ...change } }),
    like: (id: string) => set({ liked: toggled(state.liked, id) }),
    repost: (id: string) => set({ reposted: toggled(state.reposted, id) }),
    tick: () => set({ tick: state.tick + 1 }),
    closeToast: () => set({ toast: null }),
    forgetPosted() {
      localStorage.removeItem(SAVED);
      set({ posts: world.posts, sent: [], submissions: [], toast: null });
    },
    /** What X's servers would do: a new post with a new id, now. */
    submit(submission: Omit<Submission, 'id'>) {
      const at = Date.now();
      const post: WorldPost = {
        key: `own-${state.submissions.length}-${at}`,
        id: snowflake(at, hash(submission.text)),
        by: state.settings.account,
        at,
        text: submission.text,
        lang: 'en',
        counts: [0, 0, 0, 0, 0],
        answers: submission.inReplyTo,
        replyingTo: [],
        quotes: null,
      };
      const sent = [...state.sent, post];
      localStorage.setItem(SAVED, JSON.stringify(sent));
      clearTimeout(toastTimer);
      toastTimer = setTimeout(() => set({ toast: null }), TOAST_MS);
      set({
        posts: new Map([...state.posts, [post.id, post]]),
        sent,
        submissions: [...state.submissions, { ...submission, id: post.id }],
        toast: post.id,
      });
    },
  };
}

export const StoreContext = createContext<Store | null>(null);

export function useStore(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error('The practice page is not mounted');
  return store;
}

export function usePractice(): State {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, store.get);
}

export function personOf(world: World, handle: string): Person {
  return world.people.get(handle) ?? { handle, name: handle, hue: hash(handle) % 360 };
}

/** The logged-in account, null when logged out. */
export function useAccount(): Person | null {
  const { settings, world } = usePractice();
  return settings.loggedOut ? null : personOf(world, settings.account);
}

/** Newest last. */
export function repliesTo(posts: ReadonlyMap<string, WorldPost>, id: string): WorldPost[] {
  return [...posts.values()].filter((post) => post.answers === id).sort((a, b) => a.at - b.at);
}

/** Newest first. */
export function newest(
  posts: ReadonlyMap<string, WorldPost>,
  keep: (post: WorldPost) => boolean,
): WorldPost[] {
  return [...posts.values()].filter(keep).sort((a, b) => b.at - a.at);
}
