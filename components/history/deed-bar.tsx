import { Menu } from '@base-ui/react/menu';
import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { usePanel, usePanelActions } from '@/components/store-context';
import { Button } from '@/components/ui/button';
import menu from '@/components/ui/menu.module.css';
import { DEED_KINDS, type DeedKind } from '@/utils/core/policy/deeds';
import { deedLabel } from '@/utils/i18n/deed-label';
import styles from './deed-bar.module.css';
import { DeedDetail } from './deed-detail';

/** What is logged most often, as far as the line has room. */
const FIRST: readonly DeedKind[] = ['escalated', 'checked', 'refunded', 'called', 'messaged'];
/** What may have no room in the line is a menu away too. */
const MORE = DEED_KINDS.filter((kind) => kind !== 'escalated');

/** What the agent is asked about: a deed that was just logged, or one that needs its words first. */
export type Asking = { kind: DeedKind; id: string | null };

/**
 * One click logs what was done for this post: drafts and findings may then rest on it. It is one
 * quiet line above the entries, so that it stays under the pointer when one comes in.
 */
export function DeedBar() {
  const { logDeed } = usePanelActions();
  const route = usePanel((state) => state.drafts?.route ?? null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const more = useRef<HTMLButtonElement>(null);
  const pressed = useRef<HTMLElement | null>(null);

  async function log(kind: DeedKind, by: HTMLElement | null) {
    pressed.current = by;
    if (kind === 'other') {
      setAsking({ kind, id: null });
      return;
    }
    const to = kind === 'escalated' && route !== null ? route : '';
    const id = await logDeed(kind, to);
    setAsking(id === null || to !== '' ? null : { kind, id });
  }

  return (
    <>
      <div className={styles.bar}>
        <span className={styles.title}>{i18n.t('panel.deeds.title')}</span>
        {FIRST.map((kind) => (
          <Button
            key={kind}
            look="quiet"
            className={styles.deed}
            onClick={({ currentTarget }) => log(kind, currentTarget)}
          >
            <span className={styles.name}>{briefly(kind, route)}</span>
          </Button>
        ))}
        <Menu.Root>
          <Menu.Trigger ref={more} render={<Button look="quiet" className={styles.deed} />}>
            {i18n.t('panel.deeds.more')}
          </Menu.Trigger>
          <Menu.Portal>
            <Menu.Positioner align="start" sideOffset={4} collisionPadding={8}>
              <Menu.Popup className={menu.popup}>
                {MORE.map((kind) => (
                  <Menu.Item
                    key={kind}
                    className={menu.item}
                    onClick={() => log(kind, more.current)}
                  >
                    {deedLabel(kind)}
                  </Menu.Item>
                ))}
              </Menu.Popup>
            </Menu.Positioner>
          </Menu.Portal>
        </Menu.Root>
      </div>
      {asking !== null && (
        <DeedDetail
          key={asking.id ?? asking.kind}
          asking={asking}
          onClose={() => {
            setAsking(null);
            // The form is gone with the focus: the keyboard goes on where it was.
            pressed.current?.focus();
          }}
        />
      )}
    </>
  );
}

/** What the button says; the history says it in full. */
function briefly(kind: DeedKind, route: string | null): string {
  if (kind === 'escalated' && route !== null) {
    return i18n.t('panel.deeds.escalatedTo', { whom: route });
  }
  if (kind === 'checked') return i18n.t('panel.deeds.shortChecked');
  if (kind === 'refunded') return i18n.t('panel.deeds.shortRefunded');
  return deedLabel(kind);
}
