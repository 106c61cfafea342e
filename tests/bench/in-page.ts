/** What the probe in the page saw during one scroll. Times in ms. */
export interface ScrollReading {
  /** Between animation frames. */
  frames: number[];
  longTasks: number[];
  /** Posts that came into the document. */
  posts: number;
  /** From a post coming into the document to its marker. */
  toMarker: number[];
  /** Posts that came on the screen before their marker did. */
  markedOnScreen: number;
}

declare global {
  interface Window {
    __scroll: { start(step: number): Promise<ScrollReading> };
  }
}

/**
 * Runs in the page's own world, before its scripts, in both arms alike.
 * Scrolls down by a fixed distance a frame until the page ends, noting frames, long tasks, posts
 * and markers.
 */
export function installScrollProbe(): void {
  /** Frames without getting further after which the page has ended. */
  const STUCK = 30;
  const born = new WeakMap<Element, number>();
  /** Got their marker since the last frame. */
  let fresh: Element[] = [];
  let reading: ScrollReading | undefined;

  const note = (element: Element, now: number) => {
    if (element.localName === 'amends-marker') return marked(element, now);
    const articles =
      element.localName === 'article' ? [element] : element.getElementsByTagName('article');
    for (const article of articles) {
      if (born.has(article)) continue;
      born.set(article, now);
      if (reading) reading.posts++;
    }
  };
  const marked = (marker: Element, now: number) => {
    const article = marker.closest('article');
    const since = article ? born.get(article) : undefined;
    if (!reading || !article || since === undefined) return;
    born.delete(article);
    reading.toMarker.push(now - since);
    fresh.push(article);
  };
  /**
   * Asked in a frame that has asked for the scroll position, in both arms alike: where a post is costs
   * nothing then. Asked at its marker it would make the page lay itself out, in one arm only.
   */
  const noteOnScreen = (mine: ScrollReading) => {
    for (const article of fresh) {
      const { top, bottom } = article.getBoundingClientRect();
      if (bottom > 0 && top < innerHeight) mine.markedOnScreen++;
    }
    fresh = [];
  };
  new MutationObserver((records) => {
    const now = performance.now();
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element) note(node, now);
  }).observe(document, { subtree: true, childList: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) reading?.longTasks.push(duration);
  }).observe({ type: 'longtask' });

  window.__scroll = {
    start: (step) =>
      new Promise((resolve) => {
        const mine: ScrollReading = {
          frames: [],
          longTasks: [],
          posts: 0,
          toMarker: [],
          markedOnScreen: 0,
        };
        reading = mine;
        let last = performance.now();
        let reached = -1;
        let stuck = 0;
        const frame = (now: number) => {
          mine.frames.push(now - last);
          last = now;
          stuck = scrollY > reached ? 0 : stuck + 1;
          reached = Math.max(reached, scrollY);
          noteOnScreen(mine);
          if (stuck > STUCK) return resolve(mine);
          scrollBy(0, step);
          requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      }),
  };
}
