import { Component, type ReactNode } from 'react';
import { i18n } from '#i18n';
import styles from './fence.module.css';

interface FenceProps {
  /** What to do where nothing can be shown. */
  instead: string;
  children: ReactNode;
}

/**
 * Keeps what cannot be drawn from taking the whole page along. Mount it anew, by its key, for each
 * thing that is shown: React draws nothing again by itself.
 */
export class Fence extends Component<FenceProps, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <p role="alert" className={styles.broken}>
        <strong>{i18n.t('fence.title')}</strong> {this.props.instead}
      </p>
    );
  }
}
