import { i18n } from '#i18n';
import { usePanel, usePanelActions } from '@/components/store-context';
import { Button } from '@/components/ui/button';
import { UserText } from '@/components/ui/user-text';
import styles from './notice.module.css';

/** The chosen pack is not the one that holds: the agent must not believe that it does. */
export function PolicyNotice() {
  const why = usePanel((state) => state.policy?.problem ?? null);
  const name = usePanel((state) => state.policy?.pack.id ?? '');
  const { openOptions } = usePanelActions();
  if (why === null) return null;
  return (
    <div className={styles.notice}>
      <p className={styles.title}>{i18n.t('panel.policy.problemTitle')}</p>
      <p>
        <UserText text={i18n.t('panel.policy.problem', { name, why })} />
      </p>
      <Button className={styles.action} onClick={openOptions}>
        {i18n.t('panel.policy.open')}
      </Button>
    </div>
  );
}
