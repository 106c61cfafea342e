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
  await page.tracing.start({
    categories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'],
  });
  await work();
  const bytes = await page.tracing.stop();
  if (!bytes) throw new Error('Chromium gave no trace');
  const trace: { traceEvents: TraceEvent[] } = JSON.parse(new TextDecoder().decode(bytes));
  return trace.traceEvents.filter(
    (event) => event.dur !== undefined && sourceOf(event).includes(CONTENT_SCRIPT),
  );
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
