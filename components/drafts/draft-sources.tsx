import { i18n } from '#i18n';
import { UserText } from '@/components/ui/user-text';
import type { ShownFact } from './draft-facts';
import styles from './draft-sources.module.css';
import { sourceLabel } from './source-label';

/** Where each name, number and promise of a draft comes from. */
export function DraftSources({ facts }: { facts: ShownFact[] }) {
  if (facts.length === 0) return <p className={styles.none}>{i18n.t('panel.drafts.noSources')}</p>;
  return (
    <details className={styles.sources}>
      <summary>{i18n.t('panel.drafts.sources', facts.length)}</summary>
      <ul className={styles.list}>
        {facts.map(({ start, end, words, source, basis }) => (
          <li key={`${start}-${end}`}>
            <span className={styles.words}>
              <UserText text={words} />
            </span>{' '}
            <span className={styles.from}>
              {sourceLabel(source)}: <UserText text={basis} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
