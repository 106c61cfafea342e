import { createInterface } from 'node:readline';
import { judge } from '@/utils/core/detect/judge';
import { type DetectLine, readDetectLine } from './detect-line';
import type { DetectOutput } from './output/detect';

/** `npm run -s detect`: one JSON post a line on standard input, one JSON verdict a line out. */
async function main(): Promise<void> {
  let line = 0;
  let bad = 0;
  for await (const source of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    line += 1;
    if (source.trim() === '') continue;
    const post = readDetectLine(source);
    if (typeof post === 'string') {
      bad += 1;
      console.error(`line ${line}: ${post}`);
      await write({ error: post, line });
    } else {
      await write(verdictOf(post));
    }
  }
  process.exitCode = bad > 0 ? 1 : 0;
}

function verdictOf(post: DetectLine): DetectOutput {
  const j = judge(post);
  return {
    id: post.id,
    verdict: j.verdict,
    score: j.score,
    probability: j.probability,
    category: j.category,
    stakes: j.stakes,
    reproach: j.reproach,
    heat: j.heat,
    flags: j.flags,
    evidence: j.evidence,
    notForUs: j.notForUs,
    reason: j.reason,
  };
}

/** Waits when the reader is slower than we are, so that memory stays flat. */
function write(value: DetectOutput): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(`${JSON.stringify(value)}\n`)) resolve();
    else process.stdout.once('drain', resolve);
  });
}

// A reader that has seen enough (`| head`) closes the pipe: that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});
await main();
