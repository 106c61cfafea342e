import { i18n } from '#i18n';
import { usePanel, usePanelActions } from '@/components/store-context';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { BackIcon, BrandMark } from '@/components/ui/icons';
import styles from './header.module.css';
import { PageCoverage } from './page-coverage';
import { PanelMenu } from './panel-menu';

export function Header({ onCrisis }: { onCrisis: () => void }) {
  const inPost = usePanel((state) => state.selection !== null);
  const { select } = usePanelActions();
  return (
    <header className={classNames(styles.header, inPost && styles.withBack)}>
      {inPost && (
        <Button
          look="quiet"
          icon
          aria-label={i18n.t('panel.back')}
          title={i18n.t('panel.back')}
          onClick={() => select(null)}
        >
          <BackIcon />
        </Button>
      )}
      <h1 className={styles.brand}>
        <BrandMark />
        <span className={styles.word}>{i18n.t('panel.name')}</span>
      </h1>
      <PageCoverage />
      <PanelMenu onCrisis={onCrisis} />
    </header>
  );
}
