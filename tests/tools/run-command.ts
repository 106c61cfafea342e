import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const ROOT = join(import.meta.dirname, '../..');

/** A command line run as people run it, in a process of its own. */
export interface Ran {
  code: number | null;
  /** What it wrote to standard output, line by line. */
  out: string[];
  err: string[];
}

/**
 * @param command its file in `tests/cli`
 * @param input what standard input holds, line by line
 */
export async function runCommand(
  command: string,
  { args = [], input = [] }: { args?: readonly string[]; input?: readonly string[] },
): Promise<Ran> {
  const child = spawn(process.execPath, ['--import', 'tsx', `tests/cli/${command}.ts`, ...args], {
    cwd: ROOT,
  });
  child.stdin.end(input.join('\n'));
  const ended = new Promise<number | null>((done) => child.once('close', done));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await ended, out: linesOf(out), err: linesOf(err) };
}

const linesOf = (written: string) => written.split('\n').filter((line) => line !== '');
