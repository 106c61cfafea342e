import type { ComposerTimes } from './composer';
import type { Evaluation, Load } from './evaluation';
import type { PanelTimes } from './panel';
import type { OwnTime, ScrollRun } from './scroll';
import { median, percentile, summary } from './statistics';

/** All that was measured; parts that were not asked for are missing. */
export interface Figures {
  evaluation?: Evaluation;
  scroll?: { with: ScrollRun[]; without: ScrollRun[]; traced: OwnTime[] };
  composer?: ComposerTimes;
  panel?: PanelTimes;
}

interface Row {
  what: string;
  aim: string;
  measured: string;
  /** How far repeated measurements lay apart. */
  spread: string;
}

const LONG_FRAME = 33.4;

export function table(figures: Figures): string {
  const rows = [
    ...(figures.evaluation ? evaluationRows(figures.evaluation) : []),
    ...(figures.scroll ? scrollRows(figures.scroll) : []),
    ...(figures.composer ? composerRows(figures.composer) : []),
    ...(figures.panel ? panelRows(figures.panel) : []),
  ];
  const head: Row = { what: '', aim: 'aim', measured: 'measured', spread: 'spread' };
  const width = (key: keyof Row) => Math.max(...[head, ...rows].map((row) => row[key].length));
  const keys = ['what', 'aim', 'measured', 'spread'] as const;
  const line = (row: Row) => `| ${keys.map((key) => row[key].padEnd(width(key))).join(' | ')} |`;
  const rule = `|${keys.map((key) => '-'.repeat(width(key) + 2)).join('|')}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

function evaluationRows({ bytes, gzip, cold, warm }: Evaluation): Row[] {
  const kib = (size: number) => `${(size / 1024).toFixed(0)} KiB`;
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const names = Object.keys(bytes);
  const evaluated = (loads: readonly Load[], name: string) =>
    loads.map(({ scripts }) => scripts[name] ?? Number.NaN);
  const all = (loads: readonly Load[]) => loads.map(({ scripts }) => sum(Object.values(scripts)));
  return [
    row('content scripts, size', '', `${kib(sum(Object.values(bytes)))}, ${kib(gzip)} gzip`),
    ...names.map((name, place) =>
      spreadRow(
        `${name} (${kib(bytes[name] ?? 0)}), evaluation in a new process`,
        place === 0 ? '≤ 5 ms' : '',
        evaluated(cold, name),
      ),
    ),
    {
      ...spreadRow('all content scripts, evaluation in a new process', '', all(cold)),
      measured: `${ms(median(all(cold)))} (compile ${ms(median(cold.map(({ compile }) => compile)))})`,
    },
    spreadRow('all content scripts, evaluation on reload', '≤ 5 ms', all(warm)),
    spreadRow(
      'content scripts, all of a page load',
      '',
      cold.map((load) => load.all),
    ),
    spreadRow(
      'content scripts, longest turn of a page load',
      'no long task',
      cold.map(({ longest }) => longest),
    ),
  ];
}

function scrollRows({ with: on, without: off, traced }: NonNullable<Figures['scroll']>): Row[] {
  const added = (value: (run: ScrollRun) => number) =>
    on.map((run, i) => value(run) - (off[i] ? value(off[i]) : Number.NaN));
  const work = ({ script, style, layout, posts }: ScrollRun) => (script + style + layout) / posts;
  const pairRow = (what: string, aim: string, value: (run: ScrollRun) => number): Row =>
    row(what, aim, `${median(on.map(value))} / ${median(off.map(value))}`, range(added(value), 0));
  const toMarker = on.flatMap((run) => run.toMarker);
  const late = on.map((run) => (100 * run.markedOnScreen) / run.toMarker.length);
  const own = traced.map(({ calls, posts }) => calls.reduce((sum, call) => sum + call, 0) / posts);
  const longest = traced.map(({ calls }) => Math.max(...calls));
  const mib = (size: number) => size / 2 ** 20;
  return [
    row('posts scrolled past', '', String(median(on.map(({ posts }) => posts)))),
    spreadRow('per post, in the content script itself', '≤ 0.10 ms', own, 3),
    spreadRow('per post, script + style + layout, with − without', '≤ 0.10 ms', added(work), 3),
    spreadRow(
      'per post, whole main thread, with − without',
      '',
      added(({ task, posts }) => task / posts),
      3,
    ),
    spreadRow('longest turn of the content script while scrolling', 'no long task', longest),
    pairRow('long tasks, with / without', 'none added', ({ longTasks }) => longTasks.length),
    pairRow(
      'frames over 33 ms, with / without',
      'none added',
      ({ frames }) => frames.filter((frame) => frame > LONG_FRAME).length,
    ),
    row(
      'post in the document → marker, p50 / p95',
      '≤ 100 ms',
      `${ms(median(toMarker))} / ${ms(percentile(toMarker, 0.95))}`,
      `${toMarker.length} markers`,
    ),
    spreadRow('markers that came after their post was on screen', '', late, 0, '%'),
    spreadRow(
      'heap growth, with − without',
      '',
      added(({ heapGrowth }) => mib(heapGrowth)),
      2,
      'MiB',
    ),
  ];
}

function panelRows(times: PanelTimes): Row[] {
  const timed = (what: string, aim: string, values: number[]) =>
    row(
      `${what}, p50 / p95`,
      aim,
      `${ms(median(values), 0)} / ${ms(percentile(values, 0.95), 0)}`,
      `${range(values, 0)} of ${values.length}`,
    );
  return [
    timed('marker click → drafts, panel open', '≤ 150 ms', times.draftsPanelOpen),
    timed('marker click → drafts, panel closed', '≤ 600 ms', times.draftsPanelClosed),
    timed('the same with the worker asleep', '≤ 600 ms', times.draftsWorkerAsleep),
    row('drafts shown', '3', String(Math.min(...times.drafts)), range(times.drafts, 0)),
    timed('Insert → said to be in the box, dialog open', '', times.insertDialogOpen),
    timed('Insert → said to be in the box, dialog closed', '', times.insertDialogClosed),
  ];
}

function composerRows({ perKey, toFinding }: ComposerTimes): Row[] {
  const timed = (what: string, aim: string, values: number[]) =>
    row(
      `${what}, p50 / p95`,
      aim,
      `${ms(median(values))} / ${ms(percentile(values, 0.95))}`,
      `${range(values, 1)} of ${values.length}`,
    );
  return [
    timed("a key in X's reply box, Amends' share of the page", '≤ 4 ms at p95', perKey),
    timed('debounced text → finding on screen', '≤ 100 ms', toFinding),
  ];
}

function row(what: string, aim: string, measured: string, spread = ''): Row {
  return { what, aim, measured, spread };
}

function spreadRow(what: string, aim: string, values: number[], digits = 1, unit = 'ms'): Row {
  const measured = `${median(values).toFixed(digits)} ${unit}`;
  return row(what, aim, measured, range(values, digits));
}

function range(values: readonly number[], digits: number): string {
  const { min, max } = summary(values);
  return `${min.toFixed(digits)} … ${max.toFixed(digits)}`;
}

function ms(value: number, digits = 1): string {
  return `${value.toFixed(digits)} ms`;
}
