import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtExtension } from '@/tests/e2e/tools/launch';
import { openArm, openTimeline, settled } from './browser';
import { contentScriptEvents, outermost, sourceOf, type TraceEvent } from './trace';

/** One load of a page, ms. */
export interface Load {
  /** Compiling and running each content script, by file name, up to its first rest. */
  scripts: Record<string, number>;
  /** Of all of them, in one. */
  compile: number;
  /** Evaluation, and every later turn until the first screen of posts is marked. */
  all: number;
  /** The longest of those turns. */
  longest: number;
}

export interface Evaluation {
  /** By file name, in the order in which a page gets them. */
  bytes: Record<string, number>;
  gzip: number;
  /** In a renderer that has not seen the scripts yet, as a new tab. */
  cold: Load[];
  /** The same tab loaded again: V8 keeps what it compiled. */
  warm: Load[];
}

/** What the content scripts cost each page while it loads. */
export async function measureEvaluation(loads: number): Promise<Evaluation> {
  const scripts = contentScripts(builtExtension('chrome'));
  const found: Evaluation = {
    bytes: Object.fromEntries(scripts.map(({ name, file }) => [name, file.byteLength])),
    gzip: scripts.reduce((sum, { file }) => sum + gzipSync(file).byteLength, 0),
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

const MOMENTS = ['document_start', 'document_end', 'document_idle'];

function contentScripts(folder: string): { name: string; file: Buffer }[] {
  const manifest: { content_scripts: { run_at: string; js: string[] }[] } = JSON.parse(
    readFileSync(join(folder, 'manifest.json'), 'utf8'),
  );
  return manifest.content_scripts
    .sort((a, b) => MOMENTS.indexOf(a.run_at) - MOMENTS.indexOf(b.run_at))
    .flatMap(({ js }) => js)
    .map((path) => ({ name: basename(path), file: readFileSync(join(folder, path)) }));
}

function loadOf(events: readonly TraceEvent[]): Load {
  const sum = (times: readonly number[]) => times.reduce((total, took) => total + took, 0);
  const named = (name: string) => events.filter((event) => event.name === name);
  const evaluations = Map.groupBy(named('EvaluateScript'), (event) => basename(sourceOf(event)));
  const turns = outermost(events);
  return {
    scripts: Object.fromEntries(
      [...evaluations].map(([name, ran]) => [name, sum(outermost(ran))] as const),
    ),
    compile: sum(outermost(named('v8.compile'))),
    all: sum(turns),
    longest: Math.max(...turns),
  };
}
