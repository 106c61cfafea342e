import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { Group } from '@/components/options/group';
import styles from '@/components/options/options-page.module.css';
import { AskTwice } from '@/components/ui/ask-twice';
import { SaveLink } from '@/components/ui/save-link';
import {
  correctionsAsJsonl,
  type GivenCorrection,
  localRules,
} from '@/utils/core/detect/corrections';
import type { PostRef } from '@/utils/core/post/post';
import type { Settings } from '@/utils/settings/settings';
import { CorrectionList } from './correction-list';
import { Evidence } from './evidence';
import own from './learned.module.css';
import { WordList } from './word-list';

export interface LearnedProps {
  /** Newest first; null until they are read. */
  corrections: GivenCorrection[] | null;
  /** The records cannot be read. */
  failed: boolean;
  wordsOff: string[];
  brand: Settings['brand'];
  /** Each rejects when it could not be stored. */
  undo(post: PostRef): Promise<void>;
  switchWord(word: string, on: boolean): Promise<void>;
  forget(): Promise<void>;
}

/** All that Amends does otherwise because of what the agent said, with what was said, to see and to undo. */
export function LearnedGroup(props: LearnedProps) {
  const { corrections, failed, brand } = props;
  const [lost, setLost] = useState(false);
  const rules = useMemo(
    () => localRules([...(corrections ?? [])].reverse(), [...brand.names, ...brand.handles]),
    [corrections, brand],
  );
  const attempt = (work: Promise<void>) => {
    work.then(
      () => setLost(false),
      () => setLost(true),
    );
  };
  return (
    <Group title={i18n.t('options.learned.title')}>
      <p className={styles.help}>{i18n.t('options.learned.intro')}</p>
      <p aria-live="polite" className={own.problem}>
        {failed && i18n.t('options.learned.failed')}
        {lost && i18n.t('options.notSaved')}
      </p>
      {corrections !== null && corrections.length === 0 && (
        <p className={styles.help}>{i18n.t('options.learned.none')}</p>
      )}
      {corrections !== null && corrections.length > 0 && (
        <>
          <Evidence rules={rules} />
          <WordList
            rules={rules}
            corrections={corrections}
            off={props.wordsOff}
            onSwitch={(word, on) => attempt(props.switchWord(word, on))}
          />
          <CorrectionList corrections={corrections} onUndo={(post) => attempt(props.undo(post))} />
          <div className={own.actions}>
            <SaveLink
              text={correctionsAsJsonl(corrections)}
              name="amends-corrections.jsonl"
              type="application/jsonl"
            >
              {i18n.t('options.learned.export')}
            </SaveLink>
            <AskTwice
              words={i18n.t('options.learned.forget')}
              sure={i18n.t('options.learned.forgetSure', corrections.length)}
              keep={i18n.t('options.learned.keep')}
              onSure={() => attempt(props.forget())}
            />
          </div>
        </>
      )}
    </Group>
  );
}
