import type { CDPSession, Page } from 'puppeteer-core';
import { type Arm, openArm, openTimeline, settled } from './browser';
import { installScrollProbe, type ScrollReading } from './in-page';
import { contentScriptEvents, outermost } from './trace';

/** CSS px a frame: a timeline flung with a free-running wheel. */
const STEP = 300;

export interface ScrollRun extends ScrollReading {
  /** ms that the page's main thread ran (CPU time), by kind of work. */
  script: number;
  style: number;
  layout: number;
  task: number;
  /** Bytes by which the page's heap grew, after forced collection. */
  heapGrowth: number;
}

/** One browser, one page, one scroll to the end. */
export async function measureScroll(arm: Arm, posts: number): Promise<ScrollRun> {
  return inTimeline(arm, posts, async (page, cdp) => {
    const heap = await usedHeap(cdp);
    const before = await metrics(cdp);
    const reading = await scrollToEnd(page);
    const after = await metrics(cdp);
    const spent = (name: string) => ((after.get(name) ?? 0) - (before.get(name) ?? 0)) * 1000;
    return {
      ...reading,
      script: spent('ScriptDuration'),
      style: spent('RecalcStyleDuration'),
      layout: spent('LayoutDuration'),
      task: spent('TaskDuration'),
      heapGrowth: (await usedHeap(cdp)) - heap,
    };
  });
}

export interface OwnTime {
  posts: number;
  /** ms of each call into the content script while the page scrolled. */
  calls: number[];
}

/** The same scroll under tracing, which slows both sides: what ran in the content script itself. */
export async function traceScroll(posts: number): Promise<OwnTime> {
  return inTimeline('with', posts, async (page) => {
    let seen = 0;
    const events = await contentScriptEvents(page, async () => {
      seen = (await scrollToEnd(page)).posts;
    });
    return { posts: seen, calls: outermost(events) };
  });
}

async function inTimeline<T>(
  arm: Arm,
  posts: number,
  measure: (page: Page, cdp: CDPSession) => Promise<T>,
): Promise<T> {
  const { browser, page } = await openArm(arm);
  try {
    await page.evaluateOnNewDocument(installScrollProbe);
    await openTimeline(page, posts);
    await settled();
    const cdp = await page.createCDPSession();
    // Time that the thread ran: other programs on the machine do not count.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    return await measure(page, cdp);
  } finally {
    await browser.close();
  }
}

async function scrollToEnd(page: Page): Promise<ScrollReading> {
  const reading = await page.evaluate((step) => window.__scroll.start(step), STEP);
  await settled();
  return reading;
}

async function metrics(cdp: CDPSession): Promise<Map<string, number>> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

/** Page, content script and document objects together: they share one isolate. */
async function usedHeap(cdp: CDPSession): Promise<number> {
  // Twice: the first collection sets free what weak references and finalizers held.
  for (let pass = 0; pass < 2; pass++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize;
}
