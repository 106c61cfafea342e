import { knowSituations } from '@/utils/core/draft/situations/hints';
import hints from '@/utils/core/draft/situations/index.ts?hints';
import type { PolicyInUse } from '@/utils/core/policy/policy-in-use';
import { bundledPack, generalPack } from '@/utils/packs/bundled';
import { draftsFor, findingsFor, warmUp } from './draft-engine';
import type { FromEngine, Question, ToEngine } from './engine-protocol';

// A thread of its own: compromise, the model and the packs start while the panel is painted, and
// neither drafts nor the look at what is typed ever hold up a key.
let policy: PolicyInUse | null = null;

self.addEventListener('message', ({ data }: MessageEvent<ToEngine>) => {
  if ('policy' in data) {
    policy = data.policy;
    knowPatternsOf(policy);
  } else {
    tell(answerTo(data.id, data.question));
  }
});

function answerTo(id: number, { of, text }: Question): FromEngine {
  const state = { ...of, policy };
  try {
    return { id, answer: text === undefined ? draftsFor(state) : findingsFor(state, text) };
  } catch (error) {
    return { id, failed: String(error) };
  }
}

function tell(answer: FromEngine): void {
  self.postMessage(answer);
}

/** Packs of ours bring notes on their patterns, and a thread has them only once it read the pack. */
function knowPatternsOf({ pack }: PolicyInUse): void {
  for (const id of [pack.id, ...pack.extends]) bundledPack(id);
}

knowSituations(hints);
tell({ ready: true });
for (const part of warmUp({ pack: generalPack(), role: '', crisis: false, problem: null })) {
  setTimeout(part);
}
