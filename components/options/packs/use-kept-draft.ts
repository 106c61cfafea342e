import { useEffect, useState } from 'react';

const PAUSE = 400;

/**
 * Keeps what is being written, so that it outlives the page; closing the page before it is kept
 * asks first.
 * @param draft null when nothing differs from what is in force
 * @returns whether it is kept
 */
export function useKeptDraft(
  draft: string | null,
  keep: (draft: string | null) => Promise<void>,
): boolean {
  const [kept, setKept] = useState(draft);
  useEffect(() => {
    if (draft === kept) return;
    const timer = setTimeout(() => {
      keep(draft).then(
        () => setKept(draft),
        // It stays open, which the words and the browser's question say.
        () => undefined,
      );
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [draft, kept, keep]);
  const open = draft !== kept;
  useEffect(() => {
    if (!open) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [open]);
  return !open;
}
