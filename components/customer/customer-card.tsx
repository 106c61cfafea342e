import type { RefObject } from 'react';
import { i18n } from '#i18n';
import { usePanel } from '@/components/store-context';
import { SkeletonLine } from '@/components/ui/skeleton';
import { dayWords } from '@/components/ui/time-words';
import { useNow } from '@/components/ui/use-now';
import { UserText } from '@/components/ui/user-text';
import type { Author } from '@/utils/core/post/post';
import type { CustomerCard as Customer } from '@/utils/store/panel-state';
import styles from './customer-card.module.css';

interface CustomerCardProps {
  author: Author;
  /** Null while loading. */
  customer: Customer | null;
  nameRef: RefObject<HTMLHeadingElement | null>;
}

/** Who wrote it and what passed between us: never followers, badge or picture. */
export function CustomerCard({ author, customer, nameRef }: CustomerCardProps) {
  return (
    <div className={styles.card}>
      <div className={styles.who}>
        <h2 ref={nameRef} tabIndex={-1} className={styles.name}>
          <UserText text={author.displayName || author.handle} />
        </h2>
        <bdi className={styles.handle}>@{author.handle}</bdi>
      </div>
      <p className={styles.about}>
        {customer === null ? <Waiting /> : <Counts customer={customer} />}
      </p>
    </div>
  );
}

/** Nothing is coming while the records cannot be read, and "first time" would be a guess. */
function Waiting() {
  const hidden = usePanel((state) => state.recordsTrouble !== null);
  return hidden ? null : <SkeletonLine width="8rem" />;
}

function Counts({ customer }: { customer: Customer }) {
  const now = useNow();
  const { complaints, replies, firstSeen } = customer;
  if (complaints <= 1 && replies === 0) return <span>{i18n.t('panel.customer.first')}</span>;
  return (
    <>
      <span>{i18n.t('panel.customer.complaints', complaints)}</span>
      <span>{i18n.t('panel.customer.replies', replies)}</span>
      {firstSeen !== null && (
        <span>{i18n.t('panel.customer.since', { date: dayWords(firstSeen, now) })}</span>
      )}
    </>
  );
}
