import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { correctionsAsJsonl, type GivenCorrection } from '@/utils/core/detect/corrections';
import own from './learned.module.css';

/** A link to a file made here: saving it needs no permission and sends nothing. */
export function SaveFile({ corrections }: { corrections: GivenCorrection[] }) {
  const [href, setHref] = useState<string>();
  useEffect(() => {
    const file = new Blob([correctionsAsJsonl(corrections)], { type: 'application/jsonl' });
    const address = URL.createObjectURL(file);
    setHref(address);
    return () => URL.revokeObjectURL(address);
  }, [corrections]);
  return (
    <a className={own.save} href={href} download="amends-corrections.jsonl">
      {i18n.t('options.learned.export')}
    </a>
  );
}
