import { describe, expect, it } from 'vitest';
import { judge } from '@/utils/core/detect/judge';
import { readText } from '@/utils/core/detect/model';
import { triage } from '@/utils/core/triage/triage';

const sorted = (text: string) => triage(readText(text), 'mention');

describe('category', () => {
  it.each([
    ['my flight was cancelled and no one rebooked us', 'cancellation'],
    ['my parcel was left outside in the rain', 'delivery'],
    ['you lost my luggage', 'delivery'],
    ['you charged me twice, where is my refund', 'billing'],
    ['the app crashes on every start', 'technical'],
    ['broadband down since noon', 'technical'],
    ['I am locked out of my account and the password reset fails', 'account'],
    ['still waiting on the tarmac, two hours late', 'delay'],
    ['on hold for an hour, then the agent hung up', 'service-contact'],
    ['the sole of my shoe fell off, poor quality', 'quality'],
    ['cannot complete my booking, checkout eats my cart', 'booking'],
    ['this is dreadful', 'other'],
  ])('%j is about %s', (text, category) => expect(sorted(text).category).toBe(category));
});

describe('stakes', () => {
  it.each([
    ['the charger caught fire in my bedroom', 4],
    ['your driver was racist to my wife', 4],
    ["you sent me someone else's bill", 3],
    ['stranded at the airport with no hotel', 3],
    ['you charged me twice', 2],
    ['the new layout is ugly and annoying', 1],
  ])('%j puts %d at stake', (text, stakes) => expect(sorted(text).stakes).toBe(stakes));

  it('rests on what happened, not on how loudly it is said', () => {
    const calm = sorted('hello, the charger caught fire this morning');
    const loud = sorted('THE CHARGER CAUGHT FIRE!!! YOU USELESS CLOWNS 😡');
    expect(loud.stakes).toBe(calm.stakes);
    expect(loud.heat ?? 0).toBeGreaterThan(calm.heat ?? 0);
  });
});

describe('heat', () => {
  it('rises with strong words, swearing, capitals and marks', () => {
    const steps = [
      'my order is late, any news?',
      'my order is late, terrible service',
      'my order is late, terrible service!!!',
      'MY ORDER IS LATE, FUCKING TERRIBLE SERVICE!!! 😡',
    ].map((text) => sorted(text).heat ?? 0);
    expect(steps).toEqual([...steps].sort());
    expect(steps[0]).toBe(0);
    expect(steps[3]).toBe(4);
  });
});

describe('reproach', () => {
  it('tells blame from a plain report', () => {
    expect(sorted('you are liars and thieves, worst company ever, shame on you').reproach).toBe(
      'strong',
    );
    expect(sorted('hi, my login does not work, could you have a look please?').reproach).toBe(
      'mild',
    );
  });
});

describe('cues', () => {
  it.each([
    'thanks for the refund, sorted within an hour!',
    "the flowers for my grandmother's funeral were beautiful, thank you",
    'congratulations to your legal team on the award',
    'my son, year 9, loved your museum',
  ])('never make a complaint of %j', (text) => {
    const { verdict, flags } = judge({ text: `@Brand ${text}`, lang: 'en', relation: 'mention' });
    expect(verdict).not.toBe('complaint');
    if (verdict === 'not') expect(flags).toEqual([]);
  });

  it('of grave flags are shown first', () => {
    const text = '@Brand worst shop ever, the heater you sold me caught fire and nobody answers';
    const { evidence } = judge({ text, lang: 'en', relation: 'mention' });
    expect(text.slice(evidence[0]?.start, evidence[0]?.end)).toContain('caught fire');
  });
});

describe('posts that need no answer', () => {
  it.each([
    ['Giveaway! Follow and RT for a chance to win https://t.co/x', 'spam'],
    ['got hacked? dm him to recover your account', 'spam'],
    ['love the new shop, great team', 'praise'],
    ['how do I open the box? do you have a video?', 'question'],
  ])('%j is %s', (text, kind) => expect(sorted(text).notForUs).toBe(kind));

  it.each([
    'my order is late lol',
    'do you have any idea how long I have been on hold?',
    'love how you lost my bag',
    'thanks for nothing',
  ])('%j stays with us', (text) => expect(sorted(text).notForUs).toBeNull());
});
