import { judge } from '@/utils/core/detect/judge';
import { readRows } from '../train/rows';

const ROUNDS = 5;

/** Time a post for model, triage and evidence together, after a warm-up. */
export function speed(data: string, print: (line: string) => void): void {
  const rows = readRows(data, 'train/complaints_acl2019', 'dev-test');
  const run = (text: string) => judge({ text, lang: 'en', relation: 'mention' });
  const cold = performance.now();
  run('first post');
  const first = performance.now() - cold;
  for (const { text } of rows) run(text);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { text } of rows) {
      const start = performance.now();
      run(text);
      times.push((performance.now() - start) * 1000);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(0);
  const mean = times.reduce((sum, t) => sum + t, 0) / times.length;
  print('Time a post on this machine (model, triage, evidence)');
  print(
    `  mean ${mean.toFixed(0)} µs · median ${at(0.5)} µs · p95 ${at(0.95)} µs · p99 ${at(0.99)} µs`,
  );
  print(`  first post, weights decoded: ${first.toFixed(1)} ms`);
}
