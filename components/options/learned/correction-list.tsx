import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import styles from '@/components/options/options-page.module.css';
import { LinkButton } from '@/components/ui/link-button';
import { RelativeTime } from '@/components/ui/relative-time';
import { UserText } from '@/components/ui/user-text';
import type { GivenCorrection, Said } from '@/utils/core/detect/corrections';
import { type PostRef, postKey } from '@/utils/core/post/post';
import { categoryLabel } from '@/utils/i18n/category-label';
import own from './learned.module.css';
import { shortened } from './shortened';

/** Shown before the agent asks for the rest. */
const FIRST = 20;

interface CorrectionListProps {
  corrections: GivenCorrection[];
  onUndo(post: PostRef): void;
}

/** What the agent said, newest first, each with its undo. */
export function CorrectionList({ corrections, onUndo }: CorrectionListProps) {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const left = useRef<number | null>(null);
  const shown = all ? corrections : corrections.slice(0, FIRST);

  // The pressed button goes with its row: the keyboard goes on at the one that takes its place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed list is what moves the rows.
  useEffect(() => {
    const buttons = list.current?.querySelectorAll('button') ?? [];
    if (left.current !== null) buttons[Math.min(left.current, buttons.length - 1)]?.focus();
    left.current = null;
  }, [corrections]);

  return (
    <div>
      <h3 className={styles.label}>{i18n.t('options.learned.said')}</h3>
      <ul ref={list} className={own.list}>
        {shown.map(({ post, text, said, at }, index) => (
          <li key={postKey(post)} className={own.entry}>
            <p className={own.text}>
              {text === '' ? i18n.t('options.learned.noText') : <UserText text={shortened(text)} />}
            </p>
            <p className={own.facts}>
              <span className={own.said}>{saidLabel(said)}</span>
              <RelativeTime at={at} />
              <LinkButton
                aria-label={i18n.t('options.learned.undoOn', { text: shortened(text) })}
                onClick={() => {
                  left.current = index;
                  onUndo(post);
                }}
              >
                {i18n.t('panel.said.undo')}
              </LinkButton>
            </p>
          </li>
        ))}
      </ul>
      {shown.length < corrections.length && (
        <LinkButton onClick={() => setAll(true)}>
          {i18n.t('options.learned.all', { n: corrections.length })}
        </LinkButton>
      )}
    </div>
  );
}

function saidLabel(said: Said): string {
  switch (said) {
    case 'agree':
      return i18n.t('options.learned.complaint');
    case 'not-a-complaint':
      return i18n.t('options.learned.not');
    default:
      return i18n.t('options.learned.category', { category: categoryLabel(said) });
  }
}
