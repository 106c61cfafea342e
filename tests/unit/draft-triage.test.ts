import { describe, expect, it } from 'vitest';
import type { Flag } from '@/utils/core/post/verdict';
import { draftsFor, said } from './draft-input';
import { generalPack, loadPack, PACKS } from './policy-packs';

const airline = loadPack(`${PACKS}airline.yaml`);
const bank = loadPack(`${PACKS}bank-uk-us.yaml`);
const general = generalPack();
const LATE = '@x my order still has not arrived after 11 days';
const flagged = (...flags: Flag[]) => ({ flags, stakes: 4 as const });

describe('who a post goes to', () => {
  it('shows the crisis card for self-harm and fetches the duty lead, without a draft', () => {
    const set = draftsFor(LATE, { judged: flagged('self-harm') });
    expect(set).toMatchObject({ triage: 'none', card: 'crisis', route: 'duty lead', drafts: [] });
  });

  it('hands a threat to security, without a draft', () => {
    const set = draftsFor(LATE, { judged: flagged('threat') });
    expect(set).toMatchObject({ triage: 'none', card: 'security', route: 'security', drafts: [] });
  });

  it('says who must approve a holding reply', () => {
    const set = draftsFor(LATE, { judged: flagged('safety') });
    expect(set).toMatchObject({ triage: 'holding', route: 'safety', approver: 'senior' });
    expect(set.drafts.length).toBeGreaterThan(0);
  });

  it.each(['privacy', 'discrimination', 'legal'] as const)(
    'answers like any other a post that only hints at %s',
    (flag) => {
      const hint = { start: 0, end: 2, why: 'sounds like it', flag, hint: true } as const;
      const set = draftsFor(LATE, { judged: { ...flagged(flag), evidence: [hint] } });
      expect(set).toMatchObject({ triage: 'reply', approver: null });
    },
  );

  it('holds where a post only hints at danger', () => {
    const hint = { start: 0, end: 2, why: 'sounds like it', flag: 'safety', hint: true } as const;
    const set = draftsFor(LATE, { judged: { ...flagged('safety'), evidence: [hint] } });
    for (const { text } of set.drafts) expect(text).not.toMatch(/frightening|everyone|all right/);
    expect(set.triage).toBe('holding');
  });

  it('names the team that the pack names', () => {
    const set = draftsFor(LATE, { judged: flagged('discrimination'), pack: airline });
    expect(said(set)).toContain('our accessibility lead');
  });

  it('sends journalists to the press desk and looks into nothing', () => {
    const set = draftsFor("I'm a reporter. Comment?", { judged: flagged('press') });
    expect(set).toMatchObject({ triage: 'reroute', route: 'press' });
    expect(said(set)).not.toMatch(/look into|find out/i);
  });

  it('follows an escalation of the pack itself', () => {
    const set = draftsFor(LATE, { judged: flagged('vulnerable'), pack: bank });
    expect(set).toMatchObject({ triage: 'holding', route: 'extra support', approver: 'senior' });
    expect(set.reason).toContain('Calmer words');
  });

  it('answers normally where the pack says so, and still names the approver', () => {
    const [first] = general.escalations;
    if (!first) throw new Error('the general pack escalates');
    const legal = { ...first, id: 'legal', when: { flag: 'legal' as const } };
    const escalation = { ...legal, drafts: 'normal' as const, route: 'desk', approver: 'lead' };
    const pack = { ...general, escalations: [escalation] };
    const set = draftsFor(LATE, { judged: flagged('legal'), pack });
    expect(set).toMatchObject({ triage: 'reply', route: 'desk', approver: 'lead' });
  });
});

describe('a pack cannot weaken what is locked', () => {
  const [first] = general.escalations;
  const careless = {
    ...general,
    escalations: first
      ? [{ ...first, id: 'all', when: {}, drafts: 'normal' as const, route: 'desk' }]
      : [],
  };
  it.each([
    ['self-harm', 'none'],
    ['threat', 'none'],
    ['safety', 'holding'],
  ] satisfies [Flag, string][])('%s stays %s', (flag, triage) => {
    expect(draftsFor(LATE, { judged: flagged(flag), pack: careless }).triage).toBe(triage);
  });

  it('holds for grave flags of which a pack says nothing', () => {
    const silent = { ...general, escalations: [] };
    for (const flag of ['privacy', 'discrimination', 'legal'] as const) {
      expect(draftsFor(LATE, { judged: flagged(flag), pack: silent }).triage).toBe('holding');
    }
  });
});

describe('the crisis switch', () => {
  const crisis = {
    id: 'crisis',
    kind: 'text' as const,
    value: 'derailment',
    audience: 'both' as const,
    approved_text: 'We know about the accident at Leeds and our thoughts are with everyone there.',
  };
  const withLine = { ...general, facts: [crisis] };

  it('leaves only the approved line, and says why', () => {
    const set = draftsFor(LATE, { pack: withLine, crisis: true });
    expect(set.triage).toBe('holding');
    expect(set.reason).toMatch(/crisis switch is on/i);
    expect(set.drafts.map(({ text }) => text)).toEqual([`${crisis.approved_text} ^Bea`]);
  });

  it('drafts nothing where the policy has no approved line', () => {
    const set = draftsFor(LATE, { crisis: true });
    expect(set).toMatchObject({ triage: 'none', drafts: [] });
    expect(set.reason).toMatch(/no approved line/);
  });

  it('keeps a line that has run out to itself', () => {
    const old = { ...crisis, valid_to: '2026-01-14' };
    const set = draftsFor(LATE, { pack: { ...general, facts: [old] }, crisis: true });
    expect(set.drafts).toEqual([]);
  });

  it('shows the crisis card all the same', () => {
    const set = draftsFor(LATE, { judged: flagged('self-harm'), pack: withLine, crisis: true });
    expect(set).toMatchObject({ triage: 'none', card: 'crisis', drafts: [] });
  });
});
