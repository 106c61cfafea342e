/** What a page of posts does to them. Identity is the caller's business: elements are recycled. */
export interface WatchEvents {
  /** On or near the screen for the first time. */
  near(elements: Element[]): void;
  /** Something inside changed; it may show another post now. At most once a frame. */
  changed(elements: Element[]): void;
  /** Anything that appears outside of what is watched; once for all that came together. */
  added(elements: Element[]): void;
}

export interface WatchOptions {
  /** Elements to watch in an added subtree, itself included. */
  find(root: Element | Document): Element[];
  /** The watched element that holds a node. */
  ownerOf(node: Node): Element | null;
  /** Nodes we added ourselves, whose coming and going is no news. */
  isOurs(node: Node): boolean;
  signal: AbortSignal;
}

/** Read ahead by a screen, so that a marker is there when the post scrolls in. */
const NEAR = '100% 0px';
/**
 * So many that come together are a page being built, of which only what is near the screen is looked
 * at. Fewer come while one scrolls, all near it: at once, while the processor still holds what the
 * page has just made. A frame later the same look takes several times as long.
 */
const FEW = 8;

/**
 * One observer for the page. X writes `class` and `style` without end, so only what can change a
 * post's meaning is observed: structure, text, and the two attributes that recycling rewrites.
 */
export function watch(root: Document, events: WatchEvents, options: WatchOptions): void {
  /** Whether an element was near the screen yet. */
  const wasNear = new WeakMap<Element, boolean>();
  const dirty = new Set<Element>();
  let frame = 0;

  const screen = new IntersectionObserver(
    (entries) => {
      const arrived = entries.filter((entry) => entry.isIntersecting).map((entry) => entry.target);
      for (const element of arrived) {
        screen.unobserve(element);
        wasNear.set(element, true);
      }
      if (arrived.length > 0) events.near(arrived);
    },
    { rootMargin: NEAR },
  );

  const flush = () => {
    frame = 0;
    const elements = [...dirty].filter((element) => element.isConnected);
    dirty.clear();
    if (elements.length > 0) events.changed(elements);
  };

  const discover = (within: Element | Document, fresh: Element[]) => {
    for (const element of options.find(within)) {
      // Taken out and put back: what was added to it may have been lost on the way.
      if (wasNear.has(element)) touch(element);
      else fresh.push(element);
    }
  };

  const welcome = (fresh: Element[]) => {
    const near = fresh.length <= FEW;
    for (const element of fresh) {
      wasNear.set(element, near);
      if (!near) screen.observe(element);
    }
    if (near && fresh.length > 0) events.near(fresh);
  };

  const touch = (element: Element) => {
    if (!wasNear.get(element)) return;
    dirty.add(element);
    frame ||= requestAnimationFrame(flush);
  };

  const observer = new MutationObserver((records) => {
    const added: Element[] = [];
    const fresh: Element[] = [];
    for (const record of records) {
      if (record.type === 'childList' && onlyOurs(record, options.isOurs)) continue;
      const owner = options.ownerOf(record.target);
      if (owner) {
        touch(owner);
        continue;
      }
      for (const node of record.addedNodes) {
        if (!(node instanceof Element)) continue;
        discover(node, fresh);
        added.push(node);
      }
    }
    welcome(fresh);
    if (added.length > 0) events.added(added);
  });

  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['href', 'datetime'],
  });
  const already: Element[] = [];
  discover(root, already);
  for (const element of already) {
    wasNear.set(element, false);
    screen.observe(element);
  }

  options.signal.addEventListener('abort', () => {
    observer.disconnect();
    screen.disconnect();
    cancelAnimationFrame(frame);
  });
}

/** Our own marker coming is no news; one that the page took away is. */
function onlyOurs(record: MutationRecord, isOurs: (node: Node) => boolean): boolean {
  const { addedNodes } = record;
  const [node] = addedNodes.length === 1 ? addedNodes : [];
  return node !== undefined && isOurs(node) && record.removedNodes.length === 0;
}
