import { spawnSync } from 'node:child_process';

/**
 * Runs one command of the project and ends the whole run when it fails.
 * @param what in plain words, for the heading and for the failure.
 */
export function run(what: string, command: string, args: readonly string[]): void {
  console.log(`\n── ${what}`);
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  if (status === 0) return;
  console.error(`\n${what} failed${error ? `: ${error.message}` : ''}`);
  process.exit(status ?? 1);
}
