import { useEffect, useRef } from 'react';
import { CustomerCard } from '@/components/customer/customer-card';
import { DraftsRegion } from '@/components/drafts/drafts-region';
import { HistoryRegion } from '@/components/history/history-region';
import { usePanel } from '@/components/store-context';
import type { Sighting } from '@/utils/core/post/sighting';
import { PostCard } from './post-card';
import styles from './post-view.module.css';
import { useDraftKeys } from './use-draft-keys';

/** One post: who, what, what came before, what to answer. Mounted anew for each post. */
export function PostView({ sighting }: { sighting: Sighting }) {
  const customer = usePanel((state) => state.customer);
  const view = useRef<HTMLDivElement>(null);
  const name = useRef<HTMLHeadingElement>(null);
  useDraftKeys(view);

  useEffect(() => {
    window.scrollTo(0, 0);
    // The row that was pressed is gone, so the focus fell to the body: hand it to the new view.
    if (document.activeElement === document.body) name.current?.focus({ preventScroll: true });
  }, []);

  return (
    <div ref={view} className={styles.view}>
      <CustomerCard author={sighting.post.author} customer={customer} nameRef={name} />
      <PostCard sighting={sighting} />
      <HistoryRegion />
      <DraftsRegion />
    </div>
  );
}
