import type { Page } from 'puppeteer-core';

/** What Chromium's tracing says of one piece of work on a thread. */
export interface TraceEvent {
  name: string;
  /** `X` for a whole event. */
  ph: string;
  pid: number;
  tid: number;
  /** µs. */
  ts: number;
  /** µs of wall clock. */
  dur?: number;
  /** µs that the thread ran. */
  tdur?: number;
  args: { data?: { url?: string; fileName?: string; type?: string }; fileName?: string };
}

const CONTENT_SCRIPT = '/content-scripts/';

/** Runs `work` under Chromium's tracing. @returns whole events of the extension's content script. */
export async function contentScriptEvents(
  page: Page,
  work: () => Promise<void>,
): Promise<TraceEvent[]> {
  return (await traceOf(page, work)).filter(
    (event) => event.dur !== undefined && sourceOf(event).includes(CONTENT_SCRIPT),
  );
}

/** ms of the content script from each key to the next: the last key's until the trace ends. */
export function contentScriptTimeByKey(trace: readonly TraceEvent[]): number[] {
  const own = trace.filter(
    (event) => event.dur !== undefined && sourceOf(event).includes(CONTENT_SCRIPT),
  );
  const keys = trace
    .filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown')
    .map(({ ts }) => ts)
    .sort((a, b) => a - b);
  return keys.map((from, i) => {
    const to = keys[i + 1] ?? Number.POSITIVE_INFINITY;
    const between = own.filter(({ ts }) => ts >= from && ts < to);
    return outermost(between).reduce((sum, took) => sum + took, 0);
  });
}

/** Runs `work` under Chromium's tracing. @returns all that was traced, in every process. */
export async function traceOf(page: Page, work: () => Promise<void>): Promise<TraceEvent[]> {
  await page.tracing.start({
    categories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'],
  });
  await work();
  const bytes = await page.tracing.stop();
  if (!bytes) throw new Error('Chromium gave no trace');
  const trace: { traceEvents: TraceEvent[] } = JSON.parse(new TextDecoder().decode(bytes));
  return trace.traceEvents;
}

/** Address of the script that an event is about, empty where it is about none. */
export function sourceOf({ args }: TraceEvent): string {
  return args.data?.url ?? args.data?.fileName ?? args.fileName ?? '';
}

/** ms that the events took, those inside another one counted once. `tdur` where Chromium has it. */
export function outermost(events: readonly TraceEvent[]): number[] {
  const sorted = [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let end = -1;
  const found: number[] = [];
  for (const event of sorted) {
    if (event.ts < end) continue;
    end = event.ts + (event.dur ?? 0);
    found.push((event.tdur ?? event.dur ?? 0) / 1000);
  }
  return found;
}
