import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { labelledTable } from './drafts/labelled';
import { linterTable } from './drafts/linter/table';
import { hasPosts } from './drafts/sample';
import { draftTable } from './drafts/table';

const { values: args } = parseArgs({
  options: {
    data: { type: 'string' },
    notes: { type: 'string' },
    linter: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
  },
});
const data = args.data ?? '../shared/data';
if (!hasPosts(data)) {
  console.error(`No data in ${data}. Give its folder: npm run evaluate-drafts -- --data DIR`);
  process.exit(1);
}
const notes: string[] = [];
const print = (line: string) => console.log(line);
const note = (kind: string, line: string) => {
  notes.push(`${kind}\t${line.replace(/\s+/g, ' ')}`);
};
if (!args.linter) draftTable(data, print, note, args.quick ? 0.15 : 1);
linterTable(data, print, note);
labelledTable(print, note);
if (args.notes) writeFileSync(args.notes, `${notes.join('\n')}\n`);
