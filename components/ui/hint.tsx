import { Tooltip } from '@base-ui/react/tooltip';
import type { ReactElement, ReactNode } from 'react';
import styles from './hint.module.css';

interface HintProps {
  /** The element that is hovered or focused. What the hint says must be told elsewhere too. */
  trigger: ReactElement<Record<string, unknown>>;
  children: ReactNode;
}

export function Hint({ trigger, children }: HintProps) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger render={trigger} />
      <Tooltip.Portal>
        <Tooltip.Positioner sideOffset={4} collisionPadding={8}>
          <Tooltip.Popup className={styles.popup}>{children}</Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
