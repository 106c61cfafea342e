import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { learnTopics } from './topics';
import { writeModule } from './write-weights';

/** A step of `train.ts`, in a process of its own. */
const { values: args } = parseArgs({ options: { data: { type: 'string' } } });
const out = fileURLToPath(new URL('../../utils/core/extract/topics/weights', import.meta.url));
const weights = learnTopics(args.data ?? '../shared/data', console.log);
writeModule(out, 'topics', 'TOPIC_WEIGHTS', weights, 'TopicWeights', '../model');
console.log(`Weights written to ${out}`);
