import { stored } from '@/utils/browser/stored';
import { type Managed, readManaged, watchManaged } from './managed';
import { listInForce, listToStore } from './merge';
import { DEFAULT_SETTINGS, type Settings } from './settings';

const item = stored<Settings>('settings', DEFAULT_SETTINGS);

/** The agent's settings, with what the company set for everybody. */
export async function readSettings(): Promise<Settings> {
  const [own, managed] = await Promise.all([item.getValue(), readManaged()]);
  return inForce(complete(own), managed);
}

/** Keeps what the agent set; what the company set is not stored as the agent's. */
export async function writeSettings(settings: Settings): Promise<void> {
  const [stored, managed] = await Promise.all([item.getValue(), readManaged()]);
  await item.setValue(toStore(settings, complete(stored), managed));
}

/** Calls back on every later change, from any part of the extension. @returns a function that stops it. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const tell = async () => onChange(await readSettings());
  const stops = [item.watch(tell), watchManaged(tell)];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Stored by an earlier Amends, they lack what was added since. */
function complete(settings: Settings | null): Settings {
  return { ...DEFAULT_SETTINGS, ...settings };
}

function inForce(own: Settings, managed: Managed): Settings {
  const brand = managed.locks.includes('brand');
  return {
    ...own,
    brand: {
      handles: listInForce(own.brand.handles, managed.brandHandles, brand),
      names: listInForce(own.brand.names, managed.brandNames, brand),
    },
    colleagues: listInForce(
      own.colleagues,
      managed.colleagues,
      managed.locks.includes('colleagues'),
    ),
  };
}

function toStore(next: Settings, before: Settings, managed: Managed): Settings {
  const brand = managed.locks.includes('brand');
  return {
    ...next,
    brand: {
      handles: listToStore(next.brand.handles, before.brand.handles, managed.brandHandles, brand),
      names: listToStore(next.brand.names, before.brand.names, managed.brandNames, brand),
    },
    colleagues: listToStore(
      next.colleagues,
      before.colleagues,
      managed.colleagues,
      managed.locks.includes('colleagues'),
    ),
  };
}
