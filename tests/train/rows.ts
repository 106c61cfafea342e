import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One row of a data set; fields beyond these differ by file. */
export interface Row {
  id: string;
  text: string;
  label: number | string | string[];
  split: 'dev-train' | 'dev-test';
  domain?: string;
  severity?: number | null;
  label_conflict?: unknown;
  category?: string | null;
  category_confidence?: number | null;
}

/** True where the data folder is laid out as expected: `train/` and `eval/` with JSONL files. */
export function hasData(dir: string): boolean {
  return existsSync(join(dir, 'train', 'complaints_acl2019.jsonl'));
}

/** Rows of one file, such as `train/fincorp`. Rows whose sources disagree are left out. */
export function readRows(dir: string, name: string, split: Row['split']): Row[] {
  return readFileSync(join(dir, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row)
    .filter((row) => row.split === split && row.label_conflict === undefined)
    .map((row) => ({ ...row, text: plainLinks(row.text) }));
}

/** Some sets write links as placeholders; the page never does. */
function plainLinks(text: string): string {
  return text.replace(/\[link\]|\{link\}/gi, 'https://t.co/x');
}

/** The complaints of companies, apart from the random posts that fill the set up. */
export function isBrandDirected(row: Row): boolean {
  return row.domain !== 'random_tweet' && row.domain !== 'random_reply';
}
