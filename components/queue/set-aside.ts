import { asTaught, type Lessons, type ShownJudgement } from '@/utils/core/detect/lessons';
import type { QueueItem } from '@/utils/store/panel-state';

interface AsideItem {
  item: QueueItem;
  shown: ShownJudgement;
}

/** Parts the queue: what the agent, or a rule of the agent's making, calls no complaint stands aside. */
export function setAside(
  queue: QueueItem[] | null,
  lessons: Lessons,
): { listed: QueueItem[] | null; aside: AsideItem[] } {
  const listed: QueueItem[] = [];
  const aside: AsideItem[] = [];
  for (const item of queue ?? []) {
    const shown = asTaught(item.sighting, lessons);
    if (shown.judgement.verdict === 'not') aside.push({ item, shown });
    else listed.push(item);
  }
  return { listed: queue && listed, aside };
}
