import { type ReactNode, useId } from 'react';
import { i18n } from '#i18n';
import { Fence } from '@/components/ui/fence';
import styles from './options-page.module.css';

/** One titled box of the options. */
export function Group({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.group}>
      <h2 id={id} className={styles.heading}>
        {title}
      </h2>
      <Fence instead={i18n.t('options.broken')}>{children}</Fence>
    </section>
  );
}
