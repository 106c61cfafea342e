import { type KeyboardEvent, useId } from 'react';
import { i18n } from '#i18n';
import { usePanel, usePanelActions } from '@/components/store-context';
import { Button } from '@/components/ui/button';
import { CopyIcon, UndoIcon } from '@/components/ui/icons';
import type { Draft } from '@/utils/core/draft/draft';
import { strategyLabel } from '@/utils/i18n/labels';
import { draftText } from '@/utils/store/draft-text';
import styles from './draft-card.module.css';
import { factsIn } from './draft-facts';
import { DraftField } from './draft-field';
import { DraftSources } from './draft-sources';
import { LengthCount } from './length-count';

export function DraftCard({ draft }: { draft: Draft }) {
  const { edit, insert, copy, restore } = usePanelActions();
  const text = usePanel((state) => draftText(state, draft.id));
  const busy = usePanel((state) => state.busyDraft);
  const name = useId();
  const count = useId();
  const empty = text.trim() === '';

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
        <p className={styles.why}>{draft.why}</p>
      </div>
      <DraftField
        aria-label={i18n.t('panel.drafts.text')}
        aria-describedby={`${name} ${count}`}
        value={text}
        onChange={(event) => edit(draft.id, event.target.value)}
        onKeyDown={insertByKey}
      />
      <div className={styles.foot}>
        <DraftSources facts={factsIn(draft, text)} />
        <LengthCount id={count} text={text} />
        <Button
          look="primary"
          unavailable={empty || busy !== null}
          aria-busy={busy === draft.id || undefined}
          title={i18n.t('panel.drafts.insertKey')}
          onClick={() => insert(draft.id)}
        >
          {i18n.t('panel.drafts.insert')}
        </Button>
      </div>
    </article>
  );
}
