import { beforeEach, describe, expect, it } from 'vitest';
import { readPolicySetting, writePolicySetting } from '@/utils/settings/policy-setting';
import { readRetentionDays, writeRetentionDays } from '@/utils/settings/retention';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';
import { readSettings, writeSettings } from '@/utils/settings/storage';
import { companySets, withStorage } from '../tools/extension-storage';

const COMPANY = {
  brandHandles: ['@HarbourPine'],
  brandNames: ['Harbour & Pine'],
  colleagues: ['hp_jo'],
  pack: 'airline',
  role: 'senior',
  retentionDays: 90,
};

describe('without a company’s policy', () => {
  beforeEach(() => withStorage());

  it('all is the agent’s own, and nothing is deleted by age', async () => {
    await writeSettings({ ...DEFAULT_SETTINGS, colleagues: ['bea'] });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, colleagues: ['bea'] });
    expect(await readPolicySetting()).toMatchObject({ choice: 'general', role: 'agent' });
    expect(await readRetentionDays()).toBeNull();
  });
});

describe('what a company sets', () => {
  beforeEach(() => withStorage(COMPANY));

  it('holds until the agent sets another', async () => {
    expect((await readSettings()).brand).toEqual({
      handles: ['HarbourPine'],
      names: ['Harbour & Pine'],
    });
    expect(await readPolicySetting()).toMatchObject({ choice: 'airline', role: 'senior' });
    expect(await readRetentionDays()).toBe(90);

    await writePolicySetting({ ...(await readPolicySetting()), choice: 'health' });
    await writeRetentionDays(30);
    const settings = await readSettings();
    await writeSettings({ ...settings, colleagues: [...settings.colleagues, 'bea'] });
    expect((await readPolicySetting()).choice).toBe('health');
    expect(await readRetentionDays()).toBe(30);
    expect((await readSettings()).colleagues).toEqual(['hp_jo', 'bea']);
  });

  it('is not stored as the agent’s: a company that changes its mind is followed', async () => {
    await writeSettings({ ...(await readSettings()), composerAdvice: false });
    await writePolicySetting({ ...(await readPolicySetting()), crisis: true });
    await companySets({ brandNames: ['Pine'], pack: 'telecom', role: 'agent' });
    expect((await readSettings()).brand.names).toEqual(['Pine']);
    expect((await readSettings()).composerAdvice).toBe(false);
    expect(await readPolicySetting()).toMatchObject({
      choice: 'telecom',
      role: 'agent',
      crisis: true,
    });
  });
});

describe('what a company locks', () => {
  beforeEach(() =>
    withStorage({ ...COMPANY, locks: ['brand', 'colleagues', 'pack', 'role', 'retention'] }),
  );

  it('cannot be set otherwise, and what the agent had before comes back with the lock gone', async () => {
    await withStorage();
    await writeSettings({ ...DEFAULT_SETTINGS, colleagues: ['bea'] });
    await writePolicySetting({ ...(await readPolicySetting()), choice: 'health' });
    await companySets({ ...COMPANY, locks: ['colleagues', 'pack'] });

    await writeSettings({ ...(await readSettings()), colleagues: ['nobody'] });
    await writePolicySetting({ ...(await readPolicySetting()), choice: 'general' });
    expect((await readSettings()).colleagues).toEqual(['hp_jo']);
    expect((await readPolicySetting()).choice).toBe('airline');

    await companySets({ locks: [] });
    expect((await readSettings()).colleagues).toEqual(['bea']);
    expect((await readPolicySetting()).choice).toBe('health');
  });

  it('a locked time to keep records is the company’s', async () => {
    await writeRetentionDays(3650);
    expect(await readRetentionDays()).toBe(90);
  });
});

it('values of a wrong type count as not set', async () => {
  await withStorage({
    brandHandles: 'HarbourPine',
    retentionDays: '9',
    locks: ['everything'],
    pack: 7,
  });
  expect((await readSettings()).brand.handles).toEqual([]);
  expect(await readRetentionDays()).toBeNull();
  expect((await readPolicySetting()).choice).toBe('general');
});
