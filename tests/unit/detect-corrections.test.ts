import { describe, expect, it } from 'vitest';
import { asSaid } from '@/utils/core/detect/as-said';
import {
  type Correction,
  correctionsAsJsonl,
  localRules,
  MAX_SHIFT,
  MAX_WORDS,
  rulesInForce,
} from '@/utils/core/detect/corrections';
import { judge } from '@/utils/core/detect/judge';
import { applyCorrections } from '@/utils/core/detect/taught';

const judged = (text: string) => judge({ text, lang: 'en', relation: 'mention' });
const NOT = 'not-a-complaint';
const AGREE = 'agree';
const correction = (
  id: string,
  text: string,
  said: Correction['said'],
  verdict: Correction['verdict'] = 'complaint',
): Correction => ({ id, text, said, verdict });

/** Posts that this shop's customers write fondly: the raffle is a running gag. */
const RAFFLE = [
  correction('1', '@Shop never won the raffle, still waiting', NOT),
  correction('2', '@Shop robbed at the raffle again', NOT),
  correction('3', '@Shop the raffle is a fix and I want a recount', NOT),
];
const UNSURE = '@HarbourPine Tuesday, you said. Any news of the raffle chair?';

describe('local rules', () => {
  it('are none without corrections', () => {
    expect(localRules([])).toEqual({ shift: 0, raised: 0, lowered: 0, words: [] });
  });

  it('move the threshold a step for each correction', () => {
    const rules = localRules([
      ...RAFFLE,
      correction('4', '@Shop my chair came scratched', AGREE, 'unsure'),
    ]);
    expect(rules.shift).toBeCloseTo(0.02);
    expect(rules).toMatchObject({ raised: 3, lowered: 1 });
  });

  it.each([
    ['up', NOT, 'complaint', MAX_SHIFT],
    ['down', AGREE, 'unsure', -MAX_SHIFT],
  ] as const)('never move it further %s than the bound', (_way, said, verdict, bound) => {
    const many = Array.from({ length: 500 }, (_, i) =>
      correction(String(i), `word${i}`, said, verdict),
    );
    expect(localRules(many).shift).toBe(bound);
  });

  it('make a word a rule only when three posts agree and none contradicts', () => {
    expect(localRules(RAFFLE.slice(0, 2)).words).toEqual([]);
    expect(localRules(RAFFLE).words).toEqual([
      { word: 'raffle', effect: 'less-likely', times: 3, posts: ['1', '2', '3'] },
    ]);
    const contradicted = [...RAFFLE, correction('5', '@Shop raffle took my money twice', AGREE)];
    expect(localRules(contradicted).words).toEqual([]);
  });

  it('take the later of two corrections of one post', () => {
    const changed = [...RAFFLE, correction('3', RAFFLE[2]?.text ?? '', AGREE)];
    expect(localRules(changed).words).toEqual([]);
    expect(localRules(changed).raised).toBe(2);
  });

  it('never teach away a word that complaints are made of', () => {
    const waiting = ['a', 'b', 'c'].map((id) => correction(id, '@Shop waiting', NOT));
    expect(localRules(waiting).words).toEqual([]);
  });

  it('are never about words that anybody writes about anything', () => {
    const said = ['about time', 'then again, after all that time', 'time and again'];
    const rules = localRules(said.map((text, id) => correction(`${id}`, text, NOT)));
    expect(rules.words).toEqual([]);
    const delays = said.map((text, id) => correction(`${id}`, text, 'delay'));
    expect(localRules(delays).words).toEqual([]);
  });

  it('are never about the words that stand for a private detail', () => {
    const told = ['a', 'b', 'c'].map((id) =>
      correction(id, '[date of birth] [bank details] [postcode]', 'billing'),
    );
    expect(localRules(told).words).toEqual([]);
  });

  it('go when the agent switches them off', () => {
    expect(rulesInForce(localRules(RAFFLE), ['raffle']).words).toEqual([]);
  });

  it('never come from the name of the brand, which every untagged post holds', () => {
    const named = ['1', '2', '3'].map((id) => correction(id, `Larch & Loom chair ${id}`, NOT));
    expect(localRules(named).words.map(({ word }) => word)).toContain('larch');
    expect(localRules(named, ['Larch & Loom']).words.map(({ word }) => word)).toEqual(['chair']);
  });

  it('learn nothing from posts in languages that are not judged', () => {
    const spanish = RAFFLE.map((each) => ({ ...each, verdict: 'not-judged' as const }));
    expect(localRules(spanish)).toEqual(localRules([]));
  });

  it('stay few enough to look up in every page', () => {
    const letters = (n: number) => n.toString(26).replace(/[0-9]/g, (d) => 'qrstuvwxyz'[+d] ?? '');
    const text = Array.from({ length: 1000 }, (_, i) => `zq${letters(i)}`).join(' ');
    const rules = localRules(['1', '2', '3'].map((id) => correction(id, text, NOT)));
    expect(rules.words).toHaveLength(MAX_WORDS);
  });
});

describe('a corrected judgement', () => {
  it('says which rule changed it, and keeps score and probability', () => {
    const before = { ...judged(UNSURE), verdict: 'unsure' as const, score: 0.3 };
    const { judgement, applied } = applyCorrections(
      before,
      UNSURE,
      rulesInForce(localRules(RAFFLE), []),
    );
    expect(judgement.verdict).toBe('not');
    expect(judgement.score).toBe(0.3);
    expect(applied).toEqual([
      { kind: 'word', rule: { word: 'raffle', effect: 'less-likely', times: 3 } },
    ]);
  });

  it('is the same where no rule applies', () => {
    const text = '@Shop my order is late again and nobody answers';
    const before = judged(text);
    expect(applyCorrections(before, text, localRules(RAFFLE))).toEqual({
      judgement: before,
      applied: [],
    });
  });

  it('turns a close complaint unsure by the shift alone, never to not', () => {
    const text = '@Shop it is 3pm. Any news?';
    const before = { ...judged(text), verdict: 'complaint' as const, score: 0.52 };
    const rules = { ...localRules([]), shift: MAX_SHIFT };
    const { judgement, applied } = applyCorrections(before, text, rules);
    expect(judgement.verdict).toBe('unsure');
    expect(applied).toEqual([{ kind: 'shift', rules }]);
  });

  it('never hides a post that speaks of harm', () => {
    const text = '@Shop I was injured at the raffle and I am still in hospital';
    const before = { ...judged(text), verdict: 'unsure' as const, score: 0.27 };
    expect(before.flags).toContain('safety');
    const { judgement } = applyCorrections(before, text, localRules(RAFFLE));
    expect(judgement.verdict).toBe('unsure');
  });

  it('never raises a post that the model did not suspect', () => {
    const text = '@Shop lovely day';
    const before = judged(text);
    const rules = { ...localRules([]), shift: -MAX_SHIFT };
    expect(applyCorrections(before, text, rules).judgement.verdict).toBe('not');
  });

  it('takes the category that three corrections gave a word', () => {
    const said = 'billing';
    const rules = localRules([
      correction('1', '@Shop the HarbourCard was declined', said),
      correction('2', '@Shop harbourcard took it twice', said),
      correction('3', '@Shop where is my harbourcard bonus', said),
    ]);
    const text = '@Shop harbourcard still broken and nobody answers';
    const { judgement, applied } = applyCorrections(judged(text), text, rules);
    expect(judgement.category).toBe('billing');
    expect(applied).toHaveLength(1);
  });
});

describe('the agent’s own word on a post', () => {
  const complaint = judged('@Shop my order is late again and nobody answers');

  it('outranks the verdict', () => {
    expect(asSaid(complaint, NOT).verdict).toBe('not');
    expect(asSaid({ ...complaint, verdict: 'unsure' }, AGREE).verdict).toBe('complaint');
    expect(asSaid({ ...complaint, verdict: 'unsure' }, 'billing')).toMatchObject({
      verdict: 'complaint',
      category: 'billing',
    });
    expect(asSaid(complaint, null)).toBe(complaint);
  });

  it('does not make a language judged that was not', () => {
    const spanish = judge({ text: 'mi mesa no llega', lang: 'es', relation: 'mention' });
    expect(asSaid(spanish, AGREE)).toMatchObject({ verdict: 'not-judged', reason: 'es' });
    expect(asSaid(spanish, NOT).verdict).toBe('not');
  });
});

describe('exported corrections', () => {
  it('are one labelled post a line, whatever the text holds', () => {
    const said = 'delay';
    const lines = correctionsAsJsonl([
      correction('1', 'two\nlines "quoted" \u2028', NOT),
      correction('2', 'late', said),
    ]).split('\n');
    expect(lines).toHaveLength(3);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      id: '1',
      text: 'two\nlines "quoted" \u2028',
      label: 0,
      source: 'agent',
    });
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ label: 1, category: 'delay' });
  });

  it('are nothing for no corrections', () => {
    expect(correctionsAsJsonl([])).toBe('');
  });
});
