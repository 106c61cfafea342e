/** What a page of posts does to them. Identity is the caller's business: elements are recycled. */
export interface WatchEvents {
  /** On or near the screen for the first time. */
  near(elements: Element[]): void;
  /** Something inside changed; it may show another post now. At most once a frame. */
  changed(elements: Element[]): void;
  /** Anything that appears outside of what is watched. */
  added(element: Element): void;
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

/** Read ahead by half a screen, so that a marker is there when the post scrolls in. */
const NEAR = '50% 0px';

/**
 * One observer for the page. X writes `class` and `style` without end, so only what can change a
 * post's meaning is observed: structure, text, and the two attributes that recycling rewrites.
 */
export function watch(root: Document, events: WatchEvents, options: WatchOptions): void {
  const known = new WeakSet<Element>();
  const wasNear = new WeakSet<Element>();
  const dirty = new Set<Element>();
  let frame = 0;

  const screen = new IntersectionObserver(
    (entries) => {
      const arrived = entries.filter((entry) => entry.isIntersecting).map((entry) => entry.target);
      for (const element of arrived) {
        screen.unobserve(element);
        wasNear.add(element);
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

  const discover = (within: Element | Document) => {
    for (const element of options.find(within)) {
      if (known.has(element)) {
        // Taken out and put back: what was added to it may have been lost on the way.
        if (wasNear.has(element)) touch(element);
        continue;
      }
      known.add(element);
      screen.observe(element);
    }
  };

  const touch = (element: Element) => {
    if (!wasNear.has(element)) return;
    dirty.add(element);
    frame ||= requestAnimationFrame(flush);
  };

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'childList' && onlyOurs(record, options.isOurs)) continue;
      const owner = options.ownerOf(record.target);
      if (owner) {
        touch(owner);
        continue;
      }
      for (const node of record.addedNodes) {
        if (!(node instanceof Element)) continue;
        discover(node);
        events.added(node);
      }
    }
  });

  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['href', 'datetime'],
  });
  discover(root);

  options.signal.addEventListener('abort', () => {
    observer.disconnect();
    screen.disconnect();
    cancelAnimationFrame(frame);
  });
}

/** Our own marker coming is no news; one that the page took away is. */
function onlyOurs(record: MutationRecord, isOurs: (node: Node) => boolean): boolean {
  if (record.removedNodes.length > 0) return false;
  for (const node of record.addedNodes) if (!isOurs(node)) return false;
  return record.addedNodes.length > 0;
}
