import type { DraftSet } from '@/utils/core/draft/draft';
import type { Finding } from '@/utils/core/policy/finding';
import type { PolicyInUse } from '@/utils/core/policy/policy-in-use';
import type { CaseState } from '@/utils/store/panel-state';
import type { FromEngine, Question, ToEngine } from './engine-protocol';

/** Makes drafts and checks them, beside the panel. Rejects when it could not cope with the case. */
export interface Engine {
  /** Drafts for the shown post; null while something that they are made from is not there yet. */
  draftsFor(state: CaseState): Promise<DraftSet | null>;
  /** What the policy has against a text as the reply to the shown post; null as above. */
  findingsFor(state: CaseState, text: string): Promise<Finding[] | null>;
}

let loading: Promise<Engine | null> | undefined;

/** The engine, started once. Null when its file is gone, as after an update under an open panel. */
export function loadEngine(): Promise<Engine | null> {
  loading ??= start();
  return loading;
}

interface Asker {
  answered(answer: unknown): void;
  failed(reason: Error): void;
}

function start(): Promise<Engine | null> {
  const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' });
  const post = (message: ToEngine) => worker.postMessage(message);
  const waiting = new Map<number, Asker>();
  let last = 0;
  let told: PolicyInUse | null = null;

  function ask<Answer>({ policy, ...state }: CaseState, text?: string): Promise<Answer | null> {
    if (policy === null) return Promise.resolve(null);
    if (policy !== told) post({ policy });
    told = policy;
    const id = ++last;
    return new Promise<Answer | null>((resolve, reject) => {
      // Both sides are this build: what comes back for an id is of the question's kind.
      waiting.set(id, { answered: resolve as Asker['answered'], failed: reject });
      post({ id, question: { of: askedOf(state), ...(text === undefined ? {} : { text }) } });
    });
  }

  return new Promise((resolve) => {
    worker.addEventListener('error', () => resolve(null));
    worker.addEventListener('message', ({ data }: MessageEvent<FromEngine>) => {
      if ('ready' in data) {
        resolve({
          draftsFor: (state) => ask<DraftSet>(state),
          findingsFor: (state, text) => ask<Finding[]>(state, text),
        });
        return;
      }
      const asker = waiting.get(data.id);
      waiting.delete(data.id);
      if ('answer' in data) asker?.answered(data.answer);
      else asker?.failed(new Error(data.failed));
    });
  });
}

/** Nothing else of the panel's state goes along: it may hold what cannot be sent. */
function askedOf(state: Question['of']): Question['of'] {
  const { selection, history, settings, page, recentReplies, lessons, crisis } = state;
  return { selection, history, settings, page, recentReplies, lessons, crisis };
}
