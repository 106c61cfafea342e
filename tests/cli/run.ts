import { spawn, spawnSync } from 'node:child_process';

/** One command of the project, named in plain words for its heading and its failure. */
export interface Step {
  what: string;
  command: string;
  args: readonly string[];
}

/** Runs one step and ends the whole run when it fails. */
export function run({ what, command, args }: Step): void {
  console.log(`\n── ${what}`);
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  if (status === 0) return;
  console.error(`\n${what} failed${error ? `: ${error.message}` : ''}`);
  process.exit(status ?? 1);
}

/**
 * Runs lanes side by side, the steps of each in order, and ends the whole run when any failed. What
 * a step prints comes in one piece at its end, so that lanes do not write into each other.
 */
export async function runSideBySide(lanes: readonly (readonly Step[])[]): Promise<void> {
  const failed = (await Promise.all(lanes.map(runLane))).filter((what) => what !== null);
  if (failed.length === 0) return;
  console.error(`\n${failed.join(', ')} failed`);
  process.exit(1);
}

/** @returns the step that failed, by its words; those after it are left out. */
async function runLane(steps: readonly Step[]): Promise<string | null> {
  for (const { what, command, args } of steps) {
    const { ok, printed } = await collect(command, args);
    console.log(`\n── ${what}\n${printed}`);
    if (!ok) return what;
  }
  return null;
}

function collect(command: string, args: readonly string[]) {
  return new Promise<{ ok: boolean; printed: string }>((done) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
      });
    }
    child.on('error', (error) => done({ ok: false, printed: error.message }));
    child.on('close', (status) => done({ ok: status === 0, printed }));
  });
}
