import * as v from 'valibot';
import { i18n } from '#i18n';
import { extendPack } from '@/utils/core/policy/parse/extend';
import { type Pack, PackSchema, type PackSource } from '@/utils/core/policy/schema/pack';
import {
  type PackOwner,
  type ReadPack,
  readReadPack,
  writeReadPack,
} from '@/utils/settings/read-pack';
import digest from '../../public/packs/care-policy-1.schema.json?digest';
import { bundledPacks } from './bundled';

/** A pack that may be in force although something is the matter with what was asked for. */
export interface ReadAs {
  pack: Pack | null;
  problem: string | null;
}

/** What a text was read as: the worker asks at each key, and its answer must not wait for storage. */
const known = new Map<PackOwner, { text: string; pack: Pack }>();

/**
 * A pack that is not ours from the form it was kept in: no YAML is read here. Where another text
 * was asked for than the one that was read last, the last one stays in force and the problem says so.
 * After an update of Amends that changed what packs may hold, it is checked once more.
 */
export async function readPackOf(owner: PackOwner, text: string): Promise<ReadAs> {
  const before = known.get(owner);
  if (before?.text === text) return { pack: before.pack, problem: null };
  const kept = await readReadPack(owner);
  const source = kept && (await sourceOf(owner, kept));
  if (!source)
    return { pack: null, problem: i18n.t(kept ? 'pack.problem.outdated' : 'pack.problem.unread') };
  const { pack, problems } = extendPack(source, bundledPacks());
  const [first] = problems;
  if (first) return { pack: null, problem: first.message };
  if (kept.text !== text) return { pack, problem: i18n.t('pack.problem.newer') };
  known.set(owner, { text, pack });
  return { pack, problem: null };
}

async function sourceOf(owner: PackOwner, kept: ReadPack): Promise<PackSource | null> {
  // Written by us after the same check; what the browser may have damaged shows in its outline.
  if (kept.schema === digest && hasOutline(kept.source)) return kept.source;
  const checked = v.safeParse(PackSchema, kept.source);
  if (!checked.success) return null;
  await writeReadPack(owner, { ...kept, schema: digest, source: checked.output });
  return checked.output;
}

const Outline = v.looseObject({
  schema: v.literal('care-policy/1'),
  id: v.string(),
  extends: v.array(v.string()),
  brand: v.looseObject({}),
  authority: v.record(v.string(), v.looseObject({})),
  facts: v.array(v.looseObject({ id: v.string(), kind: v.string(), value: v.string() })),
  escalations: v.array(v.looseObject({ id: v.string() })),
  rules: v.array(v.looseObject({ id: v.string(), kind: v.string(), level: v.string() })),
});

function hasOutline(source: unknown): source is PackSource {
  return v.is(Outline, source);
}

/** Keeps a pack that was just read for all other parts of Amends. */
export function keepPackOf(owner: PackOwner, text: string, source: PackSource): Promise<void> {
  return writeReadPack(owner, { text, schema: digest, source });
}
