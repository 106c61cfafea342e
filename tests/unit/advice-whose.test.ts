import { describe, expect, it } from 'vitest';
import type { Finding } from '@/utils/core/policy/finding';
import { writesForBrand } from '@/utils/page/advice/whose';
import { worthShowing } from '@/utils/page/advice/worth-showing';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/settings/settings';

const SET: Settings = {
  ...DEFAULT_SETTINGS,
  brand: { handles: ['HarbourPine'], names: [] },
  colleagues: ['hp_jo'],
};

describe('whose words are read', () => {
  it('the brand’s and its colleagues’, whatever their case', () => {
    expect(writesForBrand('harbourpine', 'harbourpine', SET)).toBe(true);
    expect(writesForBrand(null, 'HP_Jo', SET)).toBe(true);
  });

  it('nobody else’s: a private account, a second one chosen in the box, or one that cannot be told', () => {
    expect(writesForBrand('niall', 'niall', SET)).toBe(false);
    expect(writesForBrand('niall', 'HarbourPine', SET)).toBe(false);
    expect(writesForBrand(null, null, SET)).toBe(false);
  });

  it('the logged-in account’s where no brand is set, and not another’s in the box', () => {
    expect(writesForBrand('HarbourPine', 'HarbourPine', DEFAULT_SETTINGS)).toBe(true);
    expect(writesForBrand('niall', 'HarbourPine', DEFAULT_SETTINGS)).toBe(false);
  });

  it('no one’s while advice is off, or the settings are not known yet', () => {
    expect(writesForBrand('HarbourPine', null, { ...SET, composerAdvice: false })).toBe(false);
    expect(writesForBrand('HarbourPine', null, null)).toBe(false);
  });
});

function finding(rule: string, change: Partial<Finding> = {}): Finding {
  return {
    rule,
    level: 'warn',
    start: 0,
    end: 4,
    message: '',
    clause: '',
    link: null,
    fixes: [],
    override: 'reason',
    unchecked: false,
    ...change,
  };
}

describe('what is worth the agent’s eye while typing', () => {
  const none = new Set<string>();
  const shown = (findings: Finding[], resting = false, told = none, hushed = none) =>
    worthShowing(findings, resting, told, hushed).map(({ rule }) => rule);

  it('is no suggestion by itself, but along with more', () => {
    const sign = finding('sign-off', { level: 'suggest' });
    expect(shown([sign])).toEqual([]);
    expect(shown([sign, finding('asap')])).toEqual(['sign-off', 'asap']);
  });

  it('is nothing that is only missing yet, until typing rests; then it stays', () => {
    const missing = finding('time', { start: 4, end: 4 });
    expect(shown([missing])).toEqual([]);
    expect(shown([missing], true)).toEqual(['time']);
    expect(shown([missing], false, new Set(['time']))).toEqual(['time']);
  });

  it('is always what could not be checked', () => {
    expect(shown([finding('x', { start: 4, end: 4, unchecked: true })])).toEqual(['x']);
  });

  it('is nothing that the agent hushed', () => {
    expect(shown([finding('a'), finding('b')], true, none, new Set(['a']))).toEqual(['b']);
  });
});
