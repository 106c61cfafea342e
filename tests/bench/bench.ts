import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from '@/tests/e2e/tools/find-browser';
import { type BenchArguments, readArguments, USAGE } from './arguments';
import { measureComposer } from './composer';
import { measureEvaluation } from './evaluation';
import { measurePanel } from './panel';
import { type Figures, table } from './report';
import { measureScroll, traceScroll } from './scroll';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Scrolls under tracing: what they measure hardly differs between runs, unlike the difference of two. */
const TRACED = 2;
/** More programs than this waiting for a processor make every figure too large. */
const QUIET = 1;

function buildExtension(): void {
  const wxt = join(ROOT, 'node_modules', '.bin', 'wxt');
  const { status } = spawnSync(wxt, ['build', '-b', 'chrome'], { cwd: ROOT, stdio: 'ignore' });
  if (status !== 0) throw new Error('Amends could not be built: run npm run build and see why.');
}

/** @param done after each part: a long run that is broken off keeps what it has. */
async function measure(
  { pairs, posts, clicks, only }: BenchArguments,
  done: (figures: Figures) => void,
): Promise<Figures> {
  const wanted = (part: string) => only.length === 0 || only.includes(part);
  const say = (words: string) => console.error(`${new Date().toISOString()} ${words}`);
  const figures: Figures = {};
  if (wanted('evaluation')) {
    say(`page loads: ${pairs}`);
    figures.evaluation = await measureEvaluation(pairs);
    done(figures);
  }
  if (wanted('scroll')) {
    const scroll: NonNullable<Figures['scroll']> = { with: [], without: [], traced: [] };
    for (let pair = 1; pair <= pairs; pair++) {
      const traced = pair <= TRACED;
      say(`scroll ${pair} of ${pairs}: without, with${traced ? ', traced' : ''}`);
      scroll.without.push(await measureScroll('without', posts));
      scroll.with.push(await measureScroll('with', posts));
      if (traced) scroll.traced.push(await traceScroll(posts));
    }
    figures.scroll = scroll;
    done(figures);
  }
  if (wanted('composer')) {
    say(`typing in a reply box, then ${clicks} findings`);
    figures.composer = await measureComposer(clicks);
    done(figures);
  }
  if (wanted('panel')) {
    say(`panel: ${clicks} clicks a row`);
    figures.panel = await measurePanel(clicks);
    done(figures);
  }
  return figures;
}

async function bench(asked: BenchArguments): Promise<void> {
  findChromium({ mayInstall: true });
  buildExtension();
  const before = loadavg()[0] ?? 0;
  const save = (figures: Figures) => {
    const load = { before, after: loadavg()[0] ?? 0 };
    const machine = { processor: cpus()[0]?.model ?? '', processors: cpus().length, load };
    if (asked.json) writeFileSync(asked.json, JSON.stringify({ asked, machine, figures }, null, 1));
  };
  console.log(table(await measure(asked, save)));
  console.log(`\n${cpus().length} × ${cpus()[0]?.model}, load ${before.toFixed(1)} at the start`);
  if (before > QUIET) console.log('Other programs were running: these figures are too large.');
}

async function main(): Promise<void> {
  let asked: BenchArguments;
  try {
    asked = readArguments(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  try {
    await bench(asked);
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  }
}

void main();
