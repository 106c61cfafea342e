import { i18n } from '#i18n';
import { usePanel } from '@/components/store-context';
import { UserText } from '@/components/ui/user-text';
import type { DraftSet } from '@/utils/core/draft/draft';
import styles from './no-draft-card.module.css';

/** Shown where a reply would do harm: what to do instead, and the words that the policy has for it. */
export function NoDraftCard({ drafts }: { drafts: DraftSet }) {
  const words = usePanel(({ policy }) => {
    const line = policy?.pack.facts.find(({ kind }) => kind === 'safety_line');
    return line === undefined ? null : (line.approved_text ?? line.value);
  });
  const crisis = drafts.card === 'crisis';
  return (
    <div className={styles.card} data-card={drafts.card}>
      <h3 className={styles.title}>
        {crisis ? i18n.t('panel.card.crisisTitle') : i18n.t('panel.card.securityTitle')}
      </h3>
      <p>{crisis ? i18n.t('panel.card.crisisText') : i18n.t('panel.card.securityText')}</p>
      {drafts.route !== null && (
        <p className={styles.route}>
          <UserText text={i18n.t('panel.route.goesTo', { route: drafts.route })} />
        </p>
      )}
      {crisis && words !== null && (
        <>
          <p className={styles.about}>{i18n.t('panel.card.crisisLine')}</p>
          <blockquote className={styles.words}>
            <UserText text={words} />
          </blockquote>
        </>
      )}
    </div>
  );
}
