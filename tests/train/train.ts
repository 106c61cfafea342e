import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { learnBase } from './base';
import { learnCategories } from './categories';
import { learnComplaint } from './complaint';
import { learnHints } from './hints';
import { learnKinds } from './kinds';
import { learnReproach } from './reproach';
import { hasData, readRows } from './rows';
import { packWords, usedWords } from './words';
import { packLevels, writeModule } from './write-weights';

const { values: args } = parseArgs({ options: { data: { type: 'string' } } });
const data = args.data ?? '../shared/data';
if (!hasData(data)) {
  console.error(`No training data in ${data}. Give its folder: npm run train -- --data DIR`);
  process.exit(1);
}
const folder = (path: string) =>
  fileURLToPath(new URL(`../../utils/core/${path}`, import.meta.url));
const out = folder('detect/weights');
const ofKinds = folder('draft/kinds/weights');

const words = usedWords(
  ['complaints_acl2019', 'tweeteval_sentiment', 'fincorp', 'cesamard_reviews'].flatMap((name) =>
    readRows(data, `train/${name}`, 'dev-train').map((row) => row.text),
  ),
);
const base = learnBase(data, words, console.log);
const complaint = learnComplaint(base, console.log);
const reproach = learnReproach(base, console.log);
const hints = learnHints(data, console.log);
const categories = learnCategories(data, console.log);
const kinds = learnKinds(data, console.log);

writeModule(out, 'words', 'WORDS', packWords(words));
writeModule(out, 'idf', 'IDF_LEVELS', packLevels(base.levels));
writeModule(out, 'hand-scaling', 'HAND_SCALING', complaint.handScaling, 'HandScaling');
writeModule(out, 'complaint', 'COMPLAINT', complaint.weights, 'LinearWeights');
writeModule(out, 'untagged', 'UNTAGGED', complaint.untagged, 'HeadWeights');
writeModule(out, 'reproach', 'REPROACH', reproach, 'LinearWeights');
writeModule(out, 'flag-hints', 'FLAG_HINTS', hints, 'HintWeights');
writeModule(out, 'categories', 'CATEGORY_WEIGHTS', categories, 'CategoryWeights');
writeModule(out, 'decision', 'DECISION', complaint.decision, 'Decision');
writeModule(ofKinds, 'kinds', 'KIND_WEIGHTS', kinds, 'KindWeights', '../model');
console.log(`Weights written to ${out} and ${ofKinds}`);
// What may be named goes into drafts, and what sentences sound like is learned from drafts: each
// process reads the weights of the one before.
for (const step of ['train-topics.ts', 'train-sounds.ts']) {
  execFileSync(
    process.execPath,
    [...process.execArgv, fileURLToPath(new URL(step, import.meta.url)), '--data', data],
    { stdio: 'inherit' },
  );
}
