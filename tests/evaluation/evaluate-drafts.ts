import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { hasPosts } from './drafts/sample';
import { draftTable } from './drafts/table';

const { values: args } = parseArgs({
  options: { data: { type: 'string' }, notes: { type: 'string' } },
});
const data = args.data ?? '../shared/data';
if (!hasPosts(data)) {
  console.error(`No data in ${data}. Give its folder: npm run evaluate-drafts -- --data DIR`);
  process.exit(1);
}
const notes: string[] = [];
draftTable(
  data,
  (line) => console.log(line),
  (kind, line) => notes.push(`${kind}\t${line.replace(/\s+/g, ' ')}`),
);
if (args.notes) writeFileSync(args.notes, `${notes.join('\n')}\n`);
