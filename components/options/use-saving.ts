import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Settings } from '@/utils/settings/settings';

type Progress = 'idle' | 'saving' | 'saved' | 'failed';

/**
 * Saves each change at once and shows the agent's own version while a save is under way:
 * an answer that comes late must not put back what was typed since.
 */
export function useSaving(stored: Settings, write: (settings: Settings) => Promise<void>) {
  const [draft, setDraft] = useState<Settings | null>(null);
  const [progress, setProgress] = useState<Progress>('idle');
  const [seen, setSeen] = useState(stored);
  if (stored !== seen) {
    setSeen(stored);
    if (progress !== 'saving') setDraft(null);
  }
  const latest = useRef(0);

  async function save(settings: Settings) {
    const mine = ++latest.current;
    setDraft(settings);
    setProgress('saving');
    const done = await write(settings).then(
      () => 'saved' as const,
      () => 'failed' as const,
    );
    // The agent's version stays on screen either way: until the stored one follows, or because it could not.
    if (mine === latest.current) setProgress(done);
  }

  return { settings: draft ?? stored, status: word(progress), failed: progress === 'failed', save };
}

function word(progress: Progress): string {
  switch (progress) {
    case 'idle':
      return '';
    case 'saving':
      return i18n.t('options.saving');
    case 'saved':
      return i18n.t('options.saved');
    case 'failed':
      return i18n.t('options.notSaved');
  }
}
