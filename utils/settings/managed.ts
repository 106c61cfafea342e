import { managedValues, watchManagedValues } from '@/utils/browser/stored';

/** What a company may keep its agents from changing. */
export const LOCKS = ['brand', 'colleagues', 'pack', 'role', 'retention'] as const;
export type Lock = (typeof LOCKS)[number];

/**
 * What the company set for everybody through the browser's policies (public/managed-schema.json).
 * Null: not set. Without its lock a value holds until the agent sets another.
 */
export interface Managed {
  brandHandles: string[] | null;
  brandNames: string[] | null;
  colleagues: string[] | null;
  /** Id of a pack that comes with Amends. */
  pack: string | null;
  /** The company's own pack; goes before `pack`. */
  packYaml: string | null;
  role: string | null;
  retentionDays: number | null;
  locks: readonly Lock[];
}

/** Nothing set where the browser has no policies for Amends: Firefox then rejects the question. */
export async function readManaged(): Promise<Managed> {
  try {
    return managedFrom(new Map(Object.entries(await managedValues())));
  } catch {
    return managedFrom(new Map());
  }
}

/** Values of another type than the schema's count as not set: a browser checks them, a policy file by hand may not be. */
function managedFrom(set: ReadonlyMap<string, unknown>): Managed {
  const days = set.get('retentionDays');
  const locks = words(set.get('locks')) ?? [];
  return {
    brandHandles: words(set.get('brandHandles'))?.map((handle) => handle.replace(/^@/, '')) ?? null,
    brandNames: words(set.get('brandNames')),
    colleagues: words(set.get('colleagues'))?.map((handle) => handle.replace(/^@/, '')) ?? null,
    pack: word(set.get('pack')),
    packYaml: word(set.get('packYaml')),
    role: word(set.get('role')),
    retentionDays: typeof days === 'number' && days >= 1 ? Math.floor(days) : null,
    locks: LOCKS.filter((lock) => locks.includes(lock)),
  };
}

function word(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function words(value: unknown): string[] | null {
  if (!Array.isArray(value)) return null;
  return value.flatMap((one) => word(one)?.trim() ?? []);
}

/** Calls back when the company's policy changes while Amends runs. @returns a function that stops it. */
export function watchManaged(onChange: () => void): () => void {
  try {
    return watchManagedValues(onChange);
  } catch {
    // A browser that tells of no such changes: what is set holds until it starts again.
    return () => undefined;
  }
}
