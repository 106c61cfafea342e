import { fileURLToPath } from 'node:url';
import { learnSounds } from './sounds';
import { writeModule } from './write-weights';

/** The last step of `train.ts`, in a process of its own. */
const out = fileURLToPath(new URL('../../utils/core/policy/sounds/weights', import.meta.url));
writeModule(out, 'sounds', 'SOUND_WEIGHTS', learnSounds(console.log), 'SoundWeights', '../sorts');
console.log(`Weights written to ${out}`);
