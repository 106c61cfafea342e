import { Component, type ReactNode } from 'react';
import { i18n } from '#i18n';
import styles from './notice.module.css';

/**
 * Keeps what cannot be drawn from taking the whole panel along. Mount it anew, by its key, for each
 * thing that is shown: React draws nothing again by itself.
 */
export class Fence extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <div role="alert" className={styles.notice}>
        <p className={styles.title}>{i18n.t('panel.fence.title')}</p>
        <p>{i18n.t('panel.fence.text')}</p>
      </div>
    );
  }
}
