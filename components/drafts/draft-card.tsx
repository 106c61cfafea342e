import { type KeyboardEvent, useId, useRef } from 'react';
import { i18n } from '#i18n';
import { usePanel, usePanelActions } from '@/components/store-context';
import { Button } from '@/components/ui/button';
import { CopyIcon, UndoIcon } from '@/components/ui/icons';
import { UserText } from '@/components/ui/user-text';
import type { Draft } from '@/utils/core/draft/draft';
import type { Finding } from '@/utils/core/policy/finding';
import { strategyLabel } from '@/utils/i18n/labels';
import { checkOf, holdsOn } from '@/utils/store/checks';
import { draftText } from '@/utils/store/draft-text';
import { holdWords } from '@/utils/store/hold-words';
import type { Hold } from '@/utils/store/holds';
import styles from './draft-card.module.css';
import { factsIn } from './draft-facts';
import { DraftField } from './draft-field';
import { marksOf } from './draft-marks';
import { DraftSources } from './draft-sources';
import { Findings, findingIds } from './findings';
import { LengthCount } from './length-count';

export function DraftCard({ draft }: { draft: Draft }) {
  const { edit, insert, copy, restore } = usePanelActions();
  const text = usePanel((state) => draftText(state, draft.id));
  const busy = usePanel((state) => state.busyDraft);
  const check = usePanel((state) => checkOf(state, draft.id));
  const crisis = usePanel((state) => state.crisis);
  const held = usePanel((state) => holdsOn(state, draft.id).map(holdWords).join(' '));
  const field = useRef<HTMLTextAreaElement>(null);
  const name = useId();
  const count = useId();
  const why = useId();
  const ids = findingIds(name, check?.findings ?? []);
  const against = usePanel((state) => blocksIn(holdsOn(state, draft.id), ids).join(' '));
  const empty = text.trim() === '';
  const facts = factsIn(draft, text);

  function insertByKey(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void insert(draft.id);
  }

  return (
    <article aria-labelledby={name} className={styles.card}>
      <div className={styles.head}>
        <div className={styles.tools}>
          {text !== draft.text && (
            <Button
              look="quiet"
              icon
              aria-label={i18n.t('panel.drafts.restore')}
              title={i18n.t('panel.drafts.restore')}
              onClick={() => restore(draft.id)}
            >
              <UndoIcon />
            </Button>
          )}
          <Button
            look="quiet"
            icon
            unavailable={empty}
            aria-label={i18n.t('panel.drafts.copy')}
            title={i18n.t('panel.drafts.copy')}
            onClick={() => copy(draft.id)}
          >
            <CopyIcon />
          </Button>
        </div>
        <h3 id={name} className={styles.name}>
          {strategyLabel(draft.strategy)}
        </h3>
        <p className={styles.why} title={draft.why}>
          {draft.why}
        </p>
      </div>
      <DraftField
        ref={field}
        marks={marksOf(text, check, facts)}
        readOnly={crisis}
        aria-label={i18n.t('panel.drafts.text')}
        aria-describedby={`${name} ${count}`}
        value={text}
        onChange={(event) => edit(draft.id, event.target.value)}
        onKeyDown={insertByKey}
      />
      <div className={styles.foot}>
        <DraftSources facts={facts} />
        <LengthCount id={count} text={text} />
        <Button
          look="primary"
          unavailable={empty || busy !== null || held !== ''}
          onRefused={() => insert(draft.id)}
          aria-busy={busy === draft.id || undefined}
          aria-describedby={held === '' ? undefined : `${why} ${against}`.trim()}
          title={i18n.t('panel.drafts.insertKey')}
          onClick={() => insert(draft.id)}
        >
          {i18n.t('panel.drafts.insert')}
        </Button>
      </div>
      {held !== '' && (
        <p id={why} className={styles.held}>
          <UserText text={held} />
        </p>
      )}
      <Findings draftId={draft.id} of={name} check={check} onFixed={() => field.current?.focus()} />
    </article>
  );
}

/** Ids of what is said about each finding that holds the draft back. */
function blocksIn(holds: readonly Hold[], ids: ReadonlyMap<Finding, string>): string[] {
  return holds.flatMap((hold) =>
    hold.kind === 'findings' ? hold.findings.flatMap((finding) => ids.get(finding) ?? []) : [],
  );
}
