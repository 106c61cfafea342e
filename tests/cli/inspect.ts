import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { inspectLine, inspectPage } from './inspect-page';

/** `npm run -s inspect -- FILE.html …`: what Amends reads in saved pages, one JSON line a post. */
function main(files: readonly string[]): number {
  if (files.length === 0) {
    console.error('usage: npm run -s inspect -- FILE.html …');
    return 1;
  }
  let failed = false;
  for (const file of files) {
    const html = load(file);
    if (html === null) failed = true;
    else inspect(html, files.length > 1 ? `${file}: ` : '');
  }
  return failed ? 1 : 0;
}

function inspect(html: string, label: string): void {
  // jsdom's defaults: no script runs and nothing is fetched.
  const results = inspectPage(new JSDOM(html).window.document);
  const lines = results.map(inspectLine).filter((line) => line !== null);
  for (const line of lines) console.log(JSON.stringify(line));
  console.error(`${label}read ${lines.length} of ${results.length}`);
  const failures = results.flatMap((result) => (result.ok ? [] : [result.reason]));
  if (failures.length > 0) console.error(`${label}not read: ${tally(failures)}`);
}

function load(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    console.error(code === 'ENOENT' ? `no such file: ${file}` : `cannot read ${file}: ${code}`);
    return null;
  }
}

function tally(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => `${count} ${word}`).join(', ');
}

process.exitCode = main(process.argv.slice(2));
