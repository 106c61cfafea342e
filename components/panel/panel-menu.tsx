import { Menu } from '@base-ui/react/menu';
import { i18n } from '#i18n';
import { usePanel, usePanelActions } from '@/components/store-context';
import { Button } from '@/components/ui/button';
import { MoreIcon } from '@/components/ui/icons';
import styles from '@/components/ui/menu.module.css';

/** @param onCrisis asks about the crisis switch. */
export function PanelMenu({ onCrisis }: { onCrisis: () => void }) {
  const crisis = usePanel((state) => state.crisis);
  const inPost = usePanel((state) => state.selection !== null);
  const { select, openOptions } = usePanelActions();
  return (
    <Menu.Root>
      <Menu.Trigger render={<Button look="quiet" icon aria-label={i18n.t('panel.menu')} />}>
        <MoreIcon />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner align="end" sideOffset={4} collisionPadding={8}>
          <Menu.Popup className={styles.popup}>
            {inPost && (
              <Menu.Item className={styles.item} onClick={() => select(null)}>
                {i18n.t('panel.menuList')}
              </Menu.Item>
            )}
            <Menu.Item className={styles.item} onClick={openOptions}>
              {i18n.t('panel.menuOptions')}
            </Menu.Item>
            <Menu.Item className={styles.item} onClick={onCrisis}>
              {crisis ? i18n.t('panel.menuCrisisOff') : i18n.t('panel.menuCrisis')}
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
