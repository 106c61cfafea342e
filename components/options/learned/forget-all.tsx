import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';

interface ForgetAllProps {
  count: number;
  onForget(): void;
}

/** Asks once more in place, with the focus on the safe answer. */
export function ForgetAll({ count, onForget }: ForgetAllProps) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <Button look="quiet" onClick={() => setAsking(true)}>
        {i18n.t('options.learned.forget')}
      </Button>
    );
  }
  return (
    <>
      <Button onClick={onForget}>{i18n.t('options.learned.forgetSure', count)}</Button>
      <Button look="quiet" autoFocus onClick={() => setAsking(false)}>
        {i18n.t('options.learned.keep')}
      </Button>
    </>
  );
}
