import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtExtension } from '@/tests/e2e/tools/launch';
import { openArm, openTimeline, settled } from './browser';
import { contentScriptEvents, outermost, type TraceEvent } from './trace';

/** One load of a page, ms. */
export interface Load {
  compile: number;
  /** Up to the first moment that the page has its thread back. */
  run: number;
  /** Both, and every later turn until the first screen of posts is marked. */
  all: number;
  /** The longest of those turns. */
  longest: number;
}

export interface Evaluation {
  bytes: number;
  gzip: number;
  /** In a renderer that has not seen the script yet, as a new tab. */
  cold: Load[];
  /** The same tab loaded again: V8 keeps what it compiled. */
  warm: Load[];
}

/** What the content script costs each page while it loads. */
export async function measureEvaluation(loads: number): Promise<Evaluation> {
  const file = readFileSync(join(builtExtension('chrome'), 'content-scripts', 'x.js'));
  const found: Evaluation = {
    bytes: file.byteLength,
    gzip: gzipSync(file).byteLength,
    cold: [],
    warm: [],
  };
  for (let load = 0; load < loads; load++) {
    const { browser, page } = await openArm('with');
    const trace = () =>
      contentScriptEvents(page, async () => {
        await openTimeline(page, 0);
        await settled();
      });
    try {
      found.cold.push(loadOf(await trace()));
      found.warm.push(loadOf(await trace()));
    } finally {
      await browser.close();
    }
  }
  return found;
}

function loadOf(events: readonly TraceEvent[]): Load {
  const total = (name: string) =>
    outermost(events.filter((event) => event.name === name)).reduce((sum, took) => sum + took, 0);
  const turns = outermost(events);
  const compile = total('v8.compile');
  return {
    compile,
    run: total('EvaluateScript') - compile,
    all: turns.reduce((sum, took) => sum + took, 0),
    longest: Math.max(...turns),
  };
}
