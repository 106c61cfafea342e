import { lint } from '@/utils/core/policy/lint';
import { bundledPack } from '@/utils/packs/bundled';

const REPLY =
  "No movement since Tuesday isn't right. DM me the tracking number and I'll get the depot to look " +
  "today. I'm keeping this case until it is with you, and I'll write by 6pm. Two depots each say " +
  "that the other one has it, which is no answer to give you, so I'll ask both of them. ^Jo";

/** Costs of one pack in a context that has just started, in ms of CPU. */
export function costs(id: string): Record<'pack' | 'firstLint' | 'warmP50' | 'warmP95', number> {
  const start = cpu();
  const pack = bundledPack(id);
  if (!pack) throw new Error(`There is no policy pack "${id}"`);
  const read = cpu();
  lint({ pack, text: REPLY });
  const first = cpu();
  const warm = Array.from({ length: 500 }, (_, i) => {
    const before = cpu();
    lint({ pack, text: `${REPLY.slice(0, 276)} ${i}` });
    return cpu() - before;
  }).sort((a, b) => a - b);
  return {
    pack: read - start,
    firstLint: first - read,
    warmP50: warm[250] ?? 0,
    warmP95: warm[475] ?? 0,
  };
}

function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
