import { describe, expect, it } from 'vitest';
import { judge } from '@/utils/core/detect/judge';

const judged = (text: string) => judge({ text, lang: 'en', relation: 'mention' });

/** Complaints, each with words that the evidence must show. */
const COMPLAINTS: readonly (readonly [string, string])[] = [
  ["@Telus I've been waiting for 11 days for my router and nobody replies", '11 days'],
  ['@AirX flight cancelled again, third time this month, and no one at the desk can help', 'again'],
  ['@BankCo your app crashes every time I try to log in. Please fix it', 'crashes'],
  ['@ShopNow my parcel never arrived and your driver marked it as delivered', 'never arrived'],
  [
    '@ShopNow ordered a kettle three weeks ago, still no delivery and no reply to my emails',
    'still',
  ],
  ['@NetCo my internet has been down since Monday and your support keeps hanging up', 'down'],
  ['@TrainLine worst service ever, an hour late and no announcement', 'worst'],
  ['@BankCo you charged me twice for the same payment and I want my money back', 'charged'],
  ['@PhoneCo I was promised a refund two weeks ago. Nothing. Absolutely useless', 'useless'],
  ['@HotelX the room was filthy and the staff were rude to my mother', 'rude'],
  ['@GameCo the servers are down again and I cannot connect', 'again'],
  [
    '@ShoeShop my boots fell apart after 2 weeks, really disappointed with the quality',
    'disappointed',
  ],
  ['@Grocer half of my order is missing and the eggs are broken', 'missing'],
  ['@AirX lost my luggage and will not answer the phone', 'lost'],
  ['@Telco 45 minutes on hold and then you hung up on me. Unacceptable', 'hung up'],
  ['@CarCo why is my car still at your garage after a month?', 'still'],
];

/** Posts to a brand that ask for nothing to be put right. */
const NO_COMPLAINTS: readonly string[] = [
  '@Telus thanks for sorting it so quickly, you are stars!',
  '@ShopNow what time do you open on Sunday?',
  '@AirX loved the crew on our flight to Lisbon, best trip ever',
  '@BankCo congratulations on the award!',
  '@ShoeShop do you ship to Ireland?',
  '@GameCo the new trailer looks amazing, can not wait to play',
  '@HotelX thank you for a wonderful stay, we will be back',
  '@Grocer those strawberries are delicious',
  '@NetCo just joined, happy so far',
  '@CarCo is the new model available in blue?',
  '@TrainLine big thank you to the guard who found my hat this morning',
  '@PhoneCo good morning! Have a lovely weekend',
  'Just posted a photo @ShoeShop https://t.co/abc',
  '@Telco how do I change my address?',
  'New blog: ten tips for your garden https://t.co/xyz @ShopNow',
  '@BankCo great news, well done to everyone involved',
  '@Cafe I love you',
  '@AirX which terminal do you fly from?',
];

describe('posts to a brand', () => {
  it.each(COMPLAINTS)('calls %j a complaint and shows why', (text, words) => {
    const { verdict, evidence } = judged(text);
    expect(verdict).toBe('complaint');
    const shown = evidence.map(({ start, end }) => text.slice(start, end));
    expect(shown.join(' | ')).toContain(words);
  });

  it.each(NO_COMPLAINTS)('does not call %j a complaint', (text) => {
    expect(judged(text).verdict).not.toBe('complaint');
  });

  it('never marks more than a few of them as unsure', () => {
    const unsure = NO_COMPLAINTS.filter((text) => judged(text).verdict === 'unsure');
    expect(unsure.length).toBeLessThanOrEqual(3);
  });
});

describe('what goes into a verdict', () => {
  it('judges posts that only name the brand more strictly', () => {
    const text = 'Telus was a bit slow to answer today, could be better';
    const untagged = judge({ text, lang: 'en', relation: 'untagged' });
    const rank = { not: 0, 'not-judged': 0, unsure: 1, complaint: 2 };
    expect(rank[untagged.verdict]).toBeLessThanOrEqual(rank[judged(text).verdict]);
  });

  it('does not care whom a mention names', () => {
    const scores = ['@BankCoHelp', '@a_famous_person', '@x'].map(
      (handle) => judged(`${handle} your app lost my savings goal`).score,
    );
    expect(new Set(scores).size).toBe(1);
  });

  it('gives a flagged post everything a reader needs, and other posts nothing to act on', () => {
    const flagged = judged('@BankCo you charged me twice, this is a disgrace!!');
    expect(flagged).toMatchObject({ category: 'billing', reason: null });
    expect(flagged.stakes).toBeGreaterThanOrEqual(2);
    expect(flagged.heat).toBeGreaterThanOrEqual(1);
    const calm = judged('@BankCo lovely weather at your branch today');
    expect(calm).toMatchObject({
      category: null,
      stakes: null,
      heat: null,
      flags: [],
      evidence: [],
    });
  });

  it('says the same of the same text every time', () => {
    const text = '@AirX delayed again, no information, missed my connection';
    expect(judged(text)).toEqual(judged(text));
  });
});
