import { describe, expect, it } from 'vitest';
import type { FactUse } from '@/utils/core/draft/draft';
import type { Deed } from '@/utils/core/policy/deeds';
import type { Fact } from '@/utils/core/policy/schema/frame';
import { draftsFor, NOON, said } from './draft-input';
import { complaint, reply } from './history-entries';
import { generalPack, loadPack, PACKS } from './policy-packs';

const LATE = "@x my order still hasn't arrived after 11 days and the tracking is stuck";
const HOUR = 60 * 60 * 1000;
const telecom = loadPack(`${PACKS}telecom.yaml`);
const airline = loadPack(`${PACKS}airline.yaml`);
const bank = loadPack(`${PACKS}bank-uk-us.yaml`);

const stretches = (set: ReturnType<typeof draftsFor>, source: FactUse['source']) =>
  set.drafts.flatMap(({ text, facts }) =>
    facts
      .filter((fact) => fact.source === source)
      .map((fact) => ({ words: text.slice(fact.start, fact.end), basis: fact.basis })),
  );

describe('what the policy supplies', () => {
  it('promises its next update as a clock time, with the reckoning as its basis', () => {
    const times = stretches(draftsFor(LATE, { pack: telecom }), 'policy').filter(({ words }) =>
      words.startsWith('by '),
    );
    expect(times.length).toBeGreaterThan(0);
    for (const { words, basis } of times) {
      expect(words).toBe('by 4pm');
      expect(basis).toMatch(/4h.*Mon-Fri 08:00-21:00/);
    }
  });

  it('counts only the hours in which somebody is there', () => {
    const evening = draftsFor(LATE, { pack: telecom, now: NOON + 8 * HOUR });
    expect(said(evening)).toMatch(/by 11am tomorrow/);
    expect(said(evening)).not.toMatch(/by 12am|midnight/);
    const friday = draftsFor(LATE, { pack: bank, now: NOON + 30 * HOUR });
    expect(said(friday)).toMatch(
      /by 10am on Monday|by noon on Monday|by \S+ on (?:Saturday|Monday)/,
    );
  });

  it('reckons in the desk’s time zone', () => {
    const there = draftsFor(LATE, {
      pack: telecom,
      timeZone: 'America/New_York',
      now: NOON + 3 * HOUR,
    });
    expect(said(there)).toMatch(/by 2pm/);
  });

  it('gives its link to a private message wherever it invites one, and nowhere else', () => {
    for (const { text } of draftsFor(LATE, { pack: telecom }).drafts) {
      expect(text.includes('https://x.com/messages')).toBe(/\bDM\b/.test(text));
    }
  });

  it('answers what it can answer first', () => {
    const [first] = draftsFor('@x what time do you open on Sunday?', {
      pack: telecom,
      judged: { heat: 0, stakes: 1 },
    }).drafts;
    expect(first?.strategy).toBe('straight-answer');
    expect(first?.text).toContain('Sat-Sun 09:00-18:00');
  });

  it('gives a page where the pack says that it helps with such posts, after what went wrong', () => {
    const value = 'https://help.example/reset';
    const fact = {
      id: 'reset',
      kind: 'link',
      value,
      audience: 'both',
      label: 'how to reset',
    } as const;
    const pack = { ...generalPack(), facts: [{ ...fact, about: ['forgot password'] }] };
    const forgot = draftsFor('@x I forgot my password and your site is no help at all', { pack });
    expect(forgot.drafts[0]?.text).toMatch(
      /^.*sorry.*How to reset is here: https:\/\/help.example/,
    );
    const late = draftsFor('@x my password is fine but the parcel never came', { pack });
    expect(said(late)).not.toContain(value);
    // A letter with an accent is no gap between two words.
    const accented = { ...pack, facts: [{ ...fact, about: ['décode'] }] };
    expect(said(draftsFor('@x the code never came', { pack: accented }))).not.toContain(value);
  });

  it('says that a known incident is known where the pack tells its posts, and only there', () => {
    const words = 'Signing in fails for some people. Our engineers are on it.';
    const fact: Fact = {
      id: 'sign-in',
      kind: 'incident',
      value: 'Signing in fails',
      audience: 'both',
      approved_text: words,
      about: ['login down', 'cannot log in'],
    };
    const pack = { ...generalPack(), facts: [fact] };
    expect(draftsFor('@x is login down? nothing works', { pack }).drafts[0]?.text).toContain(words);
    expect(said(draftsFor('@x signing for a parcel fails', { pack }))).not.toContain(words);
  });

  it('confirms nobody as a customer where the policy forbids it', () => {
    const post = '@x my account is blocked and my card was declined twice';
    const own = said(draftsFor(post, { pack: bank, judged: { category: 'account' } }));
    expect(own).not.toMatch(/\byour (?:account|card)\b/i);
  });
});

describe('the brand’s voice', () => {
  it('says "we" where the brand does', () => {
    const pack = { ...generalPack(), brand: { pronoun: 'we' as const } };
    const own = said(draftsFor(LATE, { pack }));
    expect(own).toMatch(/\bwe\b|\bwe'll\b/i);
    expect(own).not.toMatch(/\bI\b|\bI'|\bmyself\b|\bme\b/);
    expect(own).not.toMatch(/(?:^|[.!?] )[a-z]/);
  });

  it('writes out what it does not contract', () => {
    const pack = { ...generalPack(), brand: { contractions: false } };
    expect(said(draftsFor(LATE, { pack }))).not.toMatch(/\w'(?:ll|m|ve|re|d|t)\b/);
  });

  it.each([
    ['^{first_name}', 'Bea', '^Bea'],
    ['{initials}', 'Bea Khan', 'BK'],
    ['- {first_name}', 'Bea', '- Bea'],
  ])('signs as %s asks', (style, name, end) => {
    const pack = { ...generalPack(), brand: { sign_off: { style, required: true } } };
    for (const { text } of draftsFor(LATE, { pack, agent: { name } }).drafts) {
      expect(text.endsWith(` ${end}`)).toBe(true);
    }
  });

  it('uses American words for an American pack', () => {
    const pack = { ...generalPack(), locale: 'en-US' };
    const texts = ['1', '2', '3', '4', '5', '6'].map((postId) =>
      said(
        draftsFor('@x you lost my parcel, where is it?', {
          pack,
          postId,
          judged: { category: 'delivery' },
        }),
      ),
    );
    expect(texts.join(' ')).not.toMatch(/postcode|\bqueue\b/);
  });
});

describe('what was done', () => {
  const deed = (kind: Deed['kind'], detail: string): Deed[] => [{ kind, detail, at: null }];

  it('claims no deed that nobody logged', () => {
    expect(said(draftsFor(LATE))).not.toMatch(
      /\bI've (?:passed|raised|taken|checked|refunded|sent)/,
    );
  });

  it('says a logged one, and shows the log as its source', () => {
    const set = draftsFor(LATE, { deeds: deed('escalated', 'the depot') });
    expect(said(set)).toMatch(/I've (?:passed this to|raised it with|taken this to) the depot/);
    const claimed = stretches(set, 'agent').filter(({ basis }) => basis.startsWith('deed log'));
    expect(claimed.map(({ words }) => words)).toContain('the depot');
  });

  it('closes the loop in public once the case is settled', () => {
    const post = '@x still waiting for my refund of £35';
    const [first] = draftsFor(post, { deeds: deed('refunded', '£35') }).drafts;
    expect(first?.strategy).toBe('close-loop');
    expect(first?.text).toMatch(/£35/);
  });

  it('keeps private details of a note out of public', () => {
    const set = draftsFor(LATE, { deeds: deed('called', 'Sam on 07700 900123') });
    expect(said(set)).not.toMatch(/07700|900123/);
  });
});

describe('no reply is one that they, or many today, have had', () => {
  const first = draftsFor(LATE);

  it('opens differently from the desk’s latest replies', () => {
    const recent = first.drafts.map(({ text }) => text);
    const openings = recent.map((text) => text.split(' ').slice(0, 3).join(' '));
    for (const { text } of draftsFor(LATE, { recentReplies: recent }).drafts) {
      expect(openings).not.toContain(text.split(' ').slice(0, 3).join(' '));
    }
  });

  it('does not say again what this customer was told', () => {
    const told = first.drafts[0]?.text ?? '';
    const history = [
      complaint('1', LATE, NOON - 50 * HOUR),
      reply('a', '1', told, NOON - 49 * HOUR),
    ];
    for (const { text, findings } of draftsFor(LATE, { history }).drafts) {
      expect(text).not.toBe(told);
      expect(findings.map(({ rule }) => rule)).not.toContain('shape.repeat');
    }
  });
});

describe('every draft', () => {
  const sets = [telecom, airline, bank, generalPack()].map((pack) => draftsFor(LATE, { pack }));

  it('has been through the linter: nothing that blocks is offered', () => {
    const findings = sets.flatMap(({ drafts }) => drafts.flatMap((draft) => draft.findings));
    expect(findings.filter(({ level }) => level === 'block')).toEqual([]);
  });

  it('marks its facts exactly', () => {
    for (const { drafts } of sets) {
      for (const { text, facts } of drafts) {
        for (const { start, end } of facts) {
          expect(text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/);
        }
      }
    }
  });

  it('keeps the customer’s date in sight', () => {
    const post = "@x my parcel hasn't come and my daughter's party is on Saturday";
    const texts = ['1', '2', '3'].map((postId) => said(draftsFor(post, { postId })));
    expect(texts.join(' ')).toMatch(/Saturday/);
  });
});
