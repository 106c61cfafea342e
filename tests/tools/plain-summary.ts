import type { Reporter, TestModule } from 'vitest/node';

/** Closes a run with one line that any machine can read. */
export default class PlainSummary implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    // A file that cannot even be loaded has no tests to count as failed.
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const failed = count('failed') + broken;
    for (const test of tests) {
      if ((test.diagnostic()?.retryCount ?? 0) > 0) console.log(`tried again: ${test.fullName}`);
    }
    console.log(`\n${count('passed')} passed, ${failed} failed, ${count('skipped')} skipped`);
  }
}
