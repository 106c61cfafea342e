import type { ReactNode } from 'react';
import styles from './badge.module.css';
import { classNames } from './class-names';

interface BadgeProps {
  tone?: 'plain' | 'attention' | 'done';
  children: ReactNode;
}

export function Badge({ tone = 'plain', children }: BadgeProps) {
  return (
    <span className={classNames(styles.badge, tone !== 'plain' && styles[tone])}>{children}</span>
  );
}
