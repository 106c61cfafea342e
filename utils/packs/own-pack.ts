import * as v from 'valibot';
import { extendPack } from '@/utils/core/policy/parse/extend';
import { type Pack, PackSchema, type PackSource } from '@/utils/core/policy/schema/pack';
import { type ReadPack, readOwnPack, writeOwnPack } from '@/utils/settings/own-pack';
import digest from '../../public/packs/care-policy-1.schema.json?digest';
import { bundledPacks } from './bundled';

/**
 * The desk's own pack from the form it was saved in: no YAML is read here. After an update of
 * Amends that changed what packs may hold, it is checked against the new schema once.
 * @param text the pack in force, as written
 * @returns why it cannot be used otherwise, in plain words
 */
export async function ownPack(text: string): Promise<{ pack: Pack } | { problem: string }> {
  const kept = await readOwnPack();
  if (kept?.text !== text) return { problem: NOT_READ };
  const source = await sourceOf(kept);
  if (!source) return { problem: OUTDATED };
  const { pack, problems } = extendPack(source, bundledPacks());
  const [first] = problems;
  return first ? { problem: first.message } : { pack };
}

const NOT_READ = 'It is read when the options page is opened.';
const OUTDATED = 'This version of Amends reads packs differently: open it in the options.';

async function sourceOf(kept: ReadPack): Promise<PackSource | null> {
  // Written by us after the same check; what the browser may have damaged shows in its outline.
  if (kept.schema === digest && hasOutline(kept.source)) return kept.source;
  const checked = v.safeParse(PackSchema, kept.source);
  if (!checked.success) return null;
  await writeOwnPack({ ...kept, schema: digest, source: checked.output });
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
export function keepOwnPack(text: string, source: PackSource): Promise<void> {
  return writeOwnPack({ text, schema: digest, source });
}
