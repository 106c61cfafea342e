const load = () => import('./draft-engine');

type Engine = Awaited<ReturnType<typeof load>>;

let loading: Promise<Engine | null> | undefined;

/** The engine, loaded once. Null when its file is gone, as after an update under an open panel. */
export function loadEngine(): Promise<Engine | null> {
  loading ??= load().catch(() => null);
  return loading;
}
