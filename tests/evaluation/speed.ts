import { judge } from '@/utils/core/detect/judge';
import { readText } from '@/utils/core/detect/model';
import { triage } from '@/utils/core/triage/triage';
import { readRows } from '../train/rows';

const ROUNDS = 15;

/**
 * Time a post, as a mention, after a warm-up. Two readings: every run, which a busy machine spoils,
 * and each post's best run, which tells what the work itself costs.
 */
export function speed(data: string, print: (line: string) => void): void {
  const texts = readRows(data, 'train/complaints_acl2019', 'dev-test').map(({ text }) => text);
  const whole = (text: string) => judge({ text, lang: 'en', relation: 'mention' });
  const cold = performance.now();
  whole('@brand my order is late and nobody answers');
  const first = performance.now() - cold;
  print('Time a post on this machine');
  print(timed('model and triage', texts, (text) => triage(readText(text), 'mention')));
  print(timed('with language and evidence', texts, whole));
  print(`  first post, weights decoded and lists read: ${first.toFixed(1)} ms`);
}

function timed(name: string, texts: readonly string[], run: (text: string) => unknown): string {
  for (const text of texts) run(text);
  const all: number[] = [];
  const best = new Array<number>(texts.length).fill(Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round += 1) {
    texts.forEach((text, i) => {
      const start = performance.now();
      run(text);
      const micros = (performance.now() - start) * 1000;
      all.push(micros);
      best[i] = Math.min(best[i] ?? micros, micros);
    });
  }
  return `  ${name.padEnd(27)} p95 ${at(all, 0.95)} µs, median ${at(all, 0.5)} µs · best runs p95 ${at(best, 0.95)} µs, median ${at(best, 0.5)} µs`;
}

function at(times: readonly number[], share: number): string {
  const sorted = [...times].sort((a, b) => a - b);
  return (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(0);
}
