import type { StoreApi } from 'zustand/vanilla';
import { i18n } from '#i18n';
import type { InsertOutcome } from '@/utils/core/post/insertion';
import { holdWordsInFull } from './hold-words';
import type { Hold } from './holds';
import type { Notice, PanelState } from './panel-state';

/** Outcomes after which the text stands nowhere in X, so that it is copied instead. */
export type Failure = Exclude<
  InsertOutcome | { kind: 'no-answer' },
  { kind: 'inserted' | 'already-there' | 'ask' | 'wrong-account' }
>;

/** In: what the box was read to hold. Out: what to do next, for the status region. */
export function insertedNotice(overLimit: boolean, recorded: boolean): Notice {
  const text = overLimit ? i18n.t('panel.notice.insertedLong') : i18n.t('panel.notice.inserted');
  if (recorded) return { tone: overLimit ? 'attention' : 'done', text };
  return { tone: 'attention', text: `${text} ${i18n.t('panel.notice.notRecorded')}` };
}

/** @param recorded false when the history does not know of it and could not be told. */
export function alreadyThereNotice(recorded: boolean): Notice {
  const text = i18n.t('panel.notice.alreadyThere');
  if (recorded) return { tone: 'done', text };
  return { tone: 'attention', text: `${text} ${i18n.t('panel.notice.notRecorded')}` };
}

/** Other text stands in the box of a post the agent has since left: nobody is asked out of the blue. */
export function boxTakenNotice(handle: string): Notice {
  return { tone: 'attention', text: i18n.t('panel.notice.boxTaken', { handle }) };
}

/** Nothing is copied: the reply must not go out under that account by a paste either. */
export function wrongAccountNotice(active: string, wanted: string): Notice {
  return { tone: 'problem', text: i18n.t('panel.notice.wrongAccount', { active, wanted }) };
}

/** Something did not work, in words that say what to do. */
export function tell(store: StoreApi<PanelState>, text: string): void {
  store.setState({ notice: { tone: 'problem', text } });
}

export function heldNotice(holds: readonly Hold[]): Notice {
  const words = holds.map(holdWordsInFull).join(' ');
  return { tone: 'attention', text: `${i18n.t('panel.hold.notInserted')} ${words}` };
}

export function keptNotice(): Notice {
  return { tone: 'done', text: i18n.t('panel.notice.kept') };
}

export function copiedNotice(copied: boolean): Notice {
  return copied
    ? { tone: 'done', text: i18n.t('panel.notice.copied') }
    : { tone: 'problem', text: i18n.t('panel.notice.notCopied') };
}

/** What went wrong, where the text is now, and the key that pastes it. */
export function failureNotice(failure: Failure, copied: boolean): Notice {
  const rescue = copied
    ? i18n.t('panel.notice.copiedInstead')
    : i18n.t('panel.notice.notCopiedEither');
  const next = copied ? ` ${nextStep(failure)}` : '';
  const notice: Notice = { tone: 'problem', text: `${rescue} ${whatHappened(failure)}${next}` };
  if (failure.kind !== 'not-on-page') return notice;
  return { ...notice, link: { href: failure.permalink, label: i18n.t('panel.notice.openPost') } };
}

function whatHappened(failure: Failure): string {
  switch (failure.kind) {
    case 'wrong-post':
      return failure.answers === null
        ? i18n.t('panel.notice.wrongPost')
        : i18n.t('panel.notice.wrongPostOf', { handle: failure.answers });
    case 'not-on-page':
      return i18n.t('panel.notice.notOnPage');
    case 'no-box':
      return i18n.t('panel.notice.noBox');
    case 'not-verified':
      return i18n.t('panel.notice.notVerified');
    case 'stale-tab':
      return i18n.t('panel.notice.staleTab');
    case 'no-answer':
      return i18n.t('panel.notice.noAnswer');
  }
}

function nextStep(failure: Failure): string {
  switch (failure.kind) {
    case 'wrong-post':
    case 'not-on-page':
      return i18n.t('panel.notice.pasteOnPost');
    case 'not-verified':
      return i18n.t('panel.notice.pasteIfEmpty');
    case 'no-box':
    case 'stale-tab':
    case 'no-answer':
      return i18n.t('panel.notice.pasteInBox');
  }
}
