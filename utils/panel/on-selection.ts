import { normaliseHandle } from '@/utils/core/post/post';
import type { Sighting } from '@/utils/core/post/sighting';
import type { PanelStore } from '@/utils/store/panel-store';

/**
 * Calls back when the panel shows another post, now included.
 * @param key what counts as another one.
 */
export function onSelection(
  store: PanelStore,
  key: (sighting: Sighting) => string,
  changed: (sighting: Sighting | null) => void,
): void {
  let last: string | undefined;
  const look = () => {
    const { selection } = store.getState();
    const now = selection ? key(selection) : '';
    if (now === last) return;
    last = now;
    changed(selection);
  };
  store.subscribe(look);
  look();
}

export function customerOf({ post }: Sighting) {
  return { platform: post.platform, handle: normaliseHandle(post.author.handle) };
}
