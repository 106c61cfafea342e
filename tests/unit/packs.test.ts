import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parsePack } from '@/utils/core/policy/parse/parse-pack';
import { bundledPack, bundledPacks } from '@/utils/packs/bundled';
import { readPolicy } from '@/utils/packs/policy-in-use';
import { keepPackOf } from '@/utils/packs/read-packs';
import { takeCompanyPack } from '@/utils/packs/take-company-pack';
import { readPolicySetting, writePolicySetting } from '@/utils/settings/policy-setting';
import { readReadPack, writeReadPack } from '@/utils/settings/read-pack';
import { messageGetter } from '../components/get-message';
import { englishMessages } from '../components/messages';
import { companySets, withStorage } from '../tools/extension-storage';
import { loadPack, PACKS, packFiles } from './policy-packs';

const OWN =
  'schema: care-policy/1\nid: ours\nversion: 1\nextends: [airline]\nbrand: { name: Ours }\n';

async function choose(choice: string, own: string | null = null): Promise<void> {
  await writePolicySetting({ ...(await readPolicySetting()), choice, own });
}

async function keep(owner: 'own' | 'company', text: string): Promise<void> {
  const parsed = parsePack(text, bundledPacks());
  if ('errors' in parsed) throw new Error(JSON.stringify(parsed.errors));
  await keepPackOf(owner, text, parsed.source);
}

// The words are looked up where people read them; nobody else's test of this room needs them.
Object.assign(fakeBrowser.i18n, { getMessage: messageGetter(await englishMessages()) });

describe('packs that come with Amends', () => {
  it.each(packFiles())(
    '%s arrives as it is written, without its examples',
    (file) => {
      const { rules, scenarios: _, ...written } = loadPack(PACKS + file);
      const bundled = bundledPack(written.id);
      expect(bundled).toMatchObject(written);
      const bare = ({ tests: _tests, ...rule }: (typeof rules)[number]) => rule;
      expect(bundled?.rules.map(bare)).toEqual(rules.map(bare));
    },
    30_000,
  );
});

describe('the policy in use', () => {
  beforeEach(() => withStorage());

  it('is the general pack until another is chosen', async () => {
    expect(await readPolicy()).toMatchObject({ pack: { id: 'general' }, problem: null });
    await choose('health');
    expect(await readPolicy()).toMatchObject({ pack: { id: 'health' }, problem: null });
  });

  it('says so when there is no such pack, and goes by the general one', async () => {
    await choose('bakery');
    const { pack, problem } = await readPolicy();
    expect([pack.id, problem]).toEqual(['general', 'There is no policy pack "bakery".']);
  });

  it('can be a desk’s own, on top of one of ours', async () => {
    await keep('own', OWN);
    await choose('own', OWN);
    const { pack, problem } = await readPolicy();
    expect([pack.id, pack.brand.name, problem]).toEqual(['ours', 'Ours', null]);
    expect(pack.rules.map(({ id }) => id)).toContain('air.compensation');
  });

  it('is the last good one while another text was not read', async () => {
    await keep('own', OWN);
    await choose('own', `${OWN}facts: [{ id: broken }]\n`);
    const { pack, problem } = await readPolicy();
    expect(pack.id).toBe('ours');
    expect(problem).toContain('the one before stays in force');
  });

  it('is not taken from storage that was damaged', async () => {
    const text = `${OWN}# damaged\n`;
    await keep('own', text);
    const kept = await readReadPack('own');
    if (kept)
      await writeReadPack('own', { ...kept, source: { schema: 'care-policy/1', rules: 7 } });
    await choose('own', text);
    const { pack, problem } = await readPolicy();
    expect(pack.id).toBe('general');
    expect(problem).not.toBeNull();
  });

  it('is checked anew when Amends changed what packs may hold', async () => {
    const text = `${OWN}# older\n`;
    await keep('own', text);
    const kept = await readReadPack('own');
    if (kept) await writeReadPack('own', { ...kept, schema: 'of an earlier Amends' });
    await choose('own', text);
    expect(await readPolicy()).toMatchObject({ pack: { id: 'ours' }, problem: null });
    expect(await readReadPack('own')).toEqual(kept);
  });
});

describe('a company’s pack', () => {
  it('is in force once a page of Amends has read it, and its successor replaces it', async () => {
    await withStorage({ packYaml: OWN });
    expect(await readPolicy()).toMatchObject({ pack: { id: 'general' } });
    await takeCompanyPack(OWN);
    expect(await readPolicy()).toMatchObject({ pack: { id: 'ours' }, problem: null });

    const next = OWN.replace('id: ours', 'id: ours-2');
    await companySets({ packYaml: next });
    await takeCompanyPack('no: pack');
    expect((await readPolicy()).pack.id).toBe('ours');
    await takeCompanyPack(next);
    expect(await readPolicy()).toMatchObject({ pack: { id: 'ours-2' }, problem: null });
  });
});
