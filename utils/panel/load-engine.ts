// On the panel's own thread: a worker would start beside it, but browsers keep no compiled code for
// workers, and reading all of it anew takes longer than is gained.
const load = () => import('./draft-engine');

type Engine = Awaited<ReturnType<typeof load>>;

let loading: Promise<Engine | null> | undefined;

/** The engine, loaded once. Null when its file is gone, as after an update under an open panel. */
export function loadEngine(): Promise<Engine | null> {
  loading ??= load().catch(() => null);
  return loading;
}
