import { createStore, type StoreApi } from 'zustand/vanilla';
import { i18n } from '#i18n';
import type { Said } from '@/utils/core/detect/corrections';
import { asTaught, NO_LESSONS } from '@/utils/core/detect/lessons';
import { applyEdits } from '@/utils/core/policy/apply-edits';
import type { Edit } from '@/utils/core/policy/finding';
import type { InsertMode } from '@/utils/core/post/insertion';
import type { CustomerRef, PostRef } from '@/utils/core/post/post';
import type { UntaggedReason } from '@/utils/core/post/untagged-reason';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';
import { type CaseActions, caseActions } from './case-actions';
import { keepChecked } from './checks';
import { draftKey, draftText } from './draft-text';
import { copyText, insertDraft, succeeds } from './insertion';
import { customerKey, selectedCustomer } from './note-text';
import { copiedNotice, keptNotice, tell } from './notices';
import { type PanelFeed, panelFeed, showPost } from './panel-feed';
import type { PanelPorts, PanelState } from './panel-state';

/** What the agent can do in the panel. Nothing here can post. */
export interface PanelActions extends CaseActions {
  edit(draftId: string, text: string): void;
  /** Takes the agent's edits away again. */
  restore(draftId: string): void;
  /** Changes a draft as a finding proposes; nothing when it has become another text meanwhile. */
  fix(draftId: string, of: string, edits: readonly Edit[]): void;
  /** Puts the draft, as edited, into X's reply box. `ask` unless the agent chose otherwise. */
  insert(draftId: string, mode?: InsertMode): Promise<void>;
  /** Answers what to do with text that already stands in the box. */
  choose(choice: 'append' | 'replace' | 'cancel'): Promise<void>;
  copy(draftId: string): Promise<void>;
  /** Keeps the text of a note while it is not saved. */
  writeNote(text: string): void;
  /** False when it could not be saved: the text stays where `writeNote` left it. */
  addNote(text: string): Promise<boolean>;
  removeNote(id: string): Promise<void>;
  giveReason(reason: UntaggedReason): Promise<void>;
  /** What the agent says about the shown post's verdict; the last word counts. */
  correct(said: Said): Promise<void>;
  /** Takes back what was said about a post. */
  undoCorrection(post: PostRef): Promise<void>;
  /** Shows that post of the list, or the list when null. */
  select(post: PostRef | null): void;
  openOptions(): void;
  askForPages(): void;
  dismissNotice(): void;
}

export interface PanelStore extends StoreApi<PanelState> {
  actions: PanelActions;
  feed: PanelFeed;
}

const EMPTY: PanelState = {
  settings: DEFAULT_SETTINGS,
  policy: null,
  crisis: false,
  page: null,
  staleTab: false,
  pageAccess: true,
  selection: null,
  reason: null,
  customer: null,
  history: null,
  rulings: [],
  recentReplies: [],
  queue: null,
  drafts: null,
  draftsTrouble: null,
  recordsTrouble: null,
  unread: [],
  unreadable: { history: 0, queue: 0 },
  lessons: NO_LESSONS,
  edits: {},
  checks: {},
  unsavedNotes: {},
  choice: null,
  busyDraft: null,
  notice: null,
};

/** The panel's state with the agent's actions and the setters that the outside feeds it by. */
export function createPanelStore(ports: PanelPorts): PanelStore {
  const store = createStore<PanelState>()(() => EMPTY);
  keepChecked(store, ports);
  return Object.assign(store, { actions: panelActions(store, ports), feed: panelFeed(store) });
}

function panelActions(store: StoreApi<PanelState>, ports: PanelPorts): PanelActions {
  const insert = (draftId: string, mode: InsertMode = 'ask', agreed = '') =>
    insertDraft(store, ports, draftId, mode, agreed);
  return {
    insert,
    edit: (draftId, text) => setEdit(store, draftId, text),
    restore: (draftId) => setEdit(store, draftId, null),
    fix(draftId, of, edits) {
      const text = draftText(store.getState(), draftId);
      if (text === of) setEdit(store, draftId, applyEdits(text, edits));
    },
    ...caseActions(store, ports),
    async choose(choice) {
      const pending = store.getState().choice;
      if (pending === null) return;
      store.setState({ choice: null });
      if (choice === 'cancel') store.setState({ notice: keptNotice() });
      else await insert(pending.draftId, choice, choice === 'replace' ? pending.existing : '');
    },
    async copy(draftId) {
      store.setState({ notice: null });
      const copied = await copyText(ports, draftText(store.getState(), draftId));
      store.setState({ notice: copiedNotice(copied) });
    },
    writeNote(text) {
      const customer = selectedCustomer(store.getState());
      if (customer !== null) setUnsavedNote(store, customer, text);
    },
    async addNote(text) {
      const customer = selectedCustomer(store.getState());
      if (customer === null) return false;
      const saved = await succeeds(ports.addNote(customer, text));
      if (saved) setUnsavedNote(store, customer, '');
      else tell(store, i18n.t('panel.notice.noteNotSaved'));
      return saved;
    },
    async removeNote(id) {
      const removed = await succeeds(ports.removeNote(id));
      if (!removed) tell(store, i18n.t('panel.notice.noteNotRemoved'));
    },
    async giveReason(reason) {
      const { selection } = store.getState();
      if (selection === null) return;
      store.setState({ reason });
      const recorded = await succeeds(ports.recordReason(selection, reason));
      if (!recorded) tell(store, i18n.t('panel.notice.reasonNotSaved'));
    },
    async correct(said) {
      const { selection, lessons } = store.getState();
      if (selection === null) return;
      const { verdict } = asTaught(selection, lessons).byRules;
      const kept = await succeeds(ports.recordCorrection(selection.post, verdict, said));
      if (!kept) tell(store, i18n.t('panel.notice.correctionNotSaved'));
    },
    async undoCorrection(post) {
      const undone = await succeeds(ports.undoCorrection(post));
      if (!undone) tell(store, i18n.t('panel.notice.correctionNotUndone'));
    },
    select(post) {
      const listed = store.getState().queue?.find((item) => item.sighting.post.id === post?.id);
      const sighting = listed?.sighting ?? null;
      showPost(store, sighting);
      ports.select(sighting);
    },
    openOptions: () => ports.openOptions(),
    askForPages: () => ports.askForPages(),
    dismissNotice: () => store.setState({ notice: null }),
  };
}

function setEdit(store: StoreApi<PanelState>, draftId: string, text: string | null): void {
  const { selection, edits } = store.getState();
  if (selection === null) return;
  const { [draftKey(selection.post, draftId)]: _, ...others } = edits;
  store.setState({
    edits: text === null ? others : { ...others, [draftKey(selection.post, draftId)]: text },
  });
}

function setUnsavedNote(store: StoreApi<PanelState>, customer: CustomerRef, text: string): void {
  const { [customerKey(customer)]: _, ...others } = store.getState().unsavedNotes;
  store.setState({
    unsavedNotes: text === '' ? others : { ...others, [customerKey(customer)]: text },
  });
}
