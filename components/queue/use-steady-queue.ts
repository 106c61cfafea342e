import { useState } from 'react';
import type { QueueItem } from '@/utils/store/panel-state';

const keyOf = ({ sighting: { post } }: QueueItem) => `${post.platform}/${post.id}`;

/**
 * While the agent points at the list or is in it by keyboard, new complaints wait instead of
 * pushing another row under the click. Rows on show still get their news.
 * @returns the rows to show, how many wait, and a call that lets them in.
 */
export function useSteadyQueue(queue: QueueItem[] | null, inUse: boolean) {
  const [shown, setShown] = useState<ReadonlySet<string> | null>(null);
  const letIn = () => setShown(queue && new Set(queue.map(keyOf)));
  // A list that shows nothing yet has no row that could move.
  const free = !inUse || shown === null || shown.size === 0;
  if (free && !holdsAll(shown, queue)) letIn();
  const rows = queue?.filter((item) => free || shown.has(keyOf(item))) ?? null;
  return { rows, waiting: (queue?.length ?? 0) - (rows?.length ?? 0), letIn };
}

function holdsAll(shown: ReadonlySet<string> | null, queue: QueueItem[] | null): boolean {
  if (shown === null || queue === null) return shown === queue;
  return shown.size === queue.length && queue.every((item) => shown.has(keyOf(item)));
}
