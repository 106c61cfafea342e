import type { StoreApi } from 'zustand/vanilla';
import type { HistoryEntry } from '@/utils/core/history/entry';
import type { InsertMode, InsertOutcome, InsertRequest } from '@/utils/core/post/insertion';
import type { PostRef } from '@/utils/core/post/post';
import type { Sighting } from '@/utils/core/post/sighting';
import { answeringAccounts } from './answering-accounts';
import { checkDraft, holdsOn } from './checks';
import { draftText, findDraft } from './draft-text';
import {
  alreadyThereNotice,
  boxTakenNotice,
  type Failure,
  failureNotice,
  heldNotice,
  insertedNotice,
  wrongAccountNotice,
} from './notices';
import type { Notice, PanelPorts, PanelState } from './panel-state';

/**
 * Puts one draft into X's reply box and tells what happened. One at a time: a second paste
 * while the first is under way doubles the text (draft-js#36).
 */
export async function insertDraft(
  store: StoreApi<PanelState>,
  ports: PanelPorts,
  draftId: string,
  mode: InsertMode,
  agreed: string,
): Promise<void> {
  const state = store.getState();
  const { selection } = state;
  const draft = findDraft(state, draftId);
  const text = draftText(state, draftId);
  if (state.busyDraft !== null || selection === null || draft === null || text.trim() === '')
    return;

  store.setState({ busyDraft: draftId, choice: null, notice: null });
  await checkDraft(store, ports, draftId);
  const holds = holdsOn(store.getState(), draftId);
  // What is no longer shown cannot be looked at any more either.
  if (holds.length > 0 || !isSelected(store.getState(), selection.post)) {
    store.setState({ busyDraft: null, notice: holds.length > 0 ? heldNotice(holds) : null });
    return;
  }
  const accounts = answeringAccounts(state);
  const outcome = await ask(ports, { ...requestFor(selection, text), mode, agreed, accounts });
  if (outcome.kind === 'ask' && isSelected(store.getState(), selection.post)) {
    store.setState({ busyDraft: null, choice: { draftId, existing: outcome.existing } });
    return;
  }
  const insertion: Insertion = {
    sighting: selection,
    draft: { text, strategy: draft.strategy },
    posted: wasPosted(state.history, selection.post, text),
  };
  const notice = await settle(ports, insertion, outcome);
  store.setState({ busyDraft: null, notice });
}

export function isSelected(state: PanelState, post: PostRef): boolean {
  const selected = state.selection?.post;
  return selected?.id === post.id && selected.platform === post.platform;
}

function requestFor(sighting: Sighting, text: string) {
  const { platform, id, author, permalink } = sighting.post;
  return { post: { platform, id }, handle: author.handle, permalink, text };
}

async function ask(
  ports: PanelPorts,
  request: InsertRequest,
): Promise<InsertOutcome | { kind: 'no-answer' }> {
  try {
    return await ports.insert(request);
  } catch {
    return { kind: 'no-answer' };
  }
}

interface Insertion {
  sighting: Sighting;
  draft: { text: string; strategy: string };
  /** The very text was posted on this post before. */
  posted: boolean;
}

function wasPosted(
  history: HistoryEntry[] | null,
  { platform, id }: PostRef,
  text: string,
): boolean {
  return (history ?? []).some(
    (entry) =>
      entry.kind === 'reply' &&
      entry.state === 'posted' &&
      entry.inReplyTo.platform === platform &&
      entry.inReplyTo.id === id &&
      entry.text.trim() === text.trim(),
  );
}

async function settle(
  ports: PanelPorts,
  { sighting, draft, posted }: Insertion,
  outcome: InsertOutcome | { kind: 'no-answer' },
): Promise<Notice> {
  switch (outcome.kind) {
    case 'inserted': {
      const recorded = await succeeds(ports.recordInserted(sighting, draft));
      return insertedNotice(outcome.overLimit, recorded);
    }
    case 'already-there': {
      // The first insertion may not have been written: the worker or the database was away.
      const recorded = posted || (await succeeds(ports.recordInserted(sighting, draft)));
      return alreadyThereNotice(recorded);
    }
    case 'ask':
      return boxTakenNotice(sighting.post.author.handle);
    case 'wrong-account':
      return wrongAccountNotice(outcome.active, outcome.wanted);
    default:
      return rescue(ports, draft.text, outcome);
  }
}

async function rescue(ports: PanelPorts, text: string, failure: Failure): Promise<Notice> {
  return failureNotice(failure, await copyText(ports, text));
}

export async function copyText(ports: PanelPorts, text: string): Promise<boolean> {
  try {
    return await ports.copy(text);
  } catch {
    return false;
  }
}

export async function succeeds(work: Promise<void>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch {
    return false;
  }
}
