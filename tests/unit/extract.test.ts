import { describe, expect, it } from 'vitest';
import { extract } from '@/utils/core/extract/extract';
import { NAME_FROM } from '@/utils/core/extract/specifics';

/** What a draft would say went wrong, or null when nothing is certain enough. */
function said(text: string): string | null {
  const clause = extract(text).problems.find((problem) => problem.form === 'clause');
  return clause && clause.confidence >= NAME_FROM ? clause.text : null;
}

describe('the problem in the customer’s words, told from our side', () => {
  it.each([
    ['@ParcelFox my order still hasn’t arrived', "your order still hasn't arrived"],
    ['@x I was charged twice for one item', 'you were charged twice for one item'],
    ['@x I am locked out of my account', "you're locked out of your account"],
    ['@x my zip broke after two wears', 'your zip broke after two wears'],
    ['@x your website won’t let me log in', "our website won't let you log in"],
    ['@x your stupid website won’t let me log in', "our website won't let you log in"],
    ['@x we were left on the tarmac for 3 hours', 'you were left on the tarmac for 3 hours'],
    ['@x nobody has called me back', 'nobody has called you back'],
  ])('%s → %s', (post, expected) => {
    expect(said(post)).toBe(expected);
  });

  it('gives hurried posts their missing words back', () => {
    expect(said('@x Been waiting on hold for 40 mins')).toBe(
      "you've been waiting on hold for 40 minutes",
    );
    expect(said("@x still can't log in to the app")).toBe("you still can't log in to the app");
    expect(said('@x app not working since Friday')).toBe("the app isn't working since Friday");
    expect(said('@x Internet has been out for hours.')).toBe('the internet has been out for hours');
  });

  it.each([
    ['@x still waiting for order', "you're still waiting for your order"],
    ["@x I can't authorize new debit card", "you can't authorize your new debit card"],
    ['@x I keep getting internal error', 'you keep getting an internal error'],
    ['@x my watch isnt syncing from yesterday', "your watch isn't syncing since yesterday"],
    [
      '@x there is no response from the care team since 3 days',
      'there is no response from the care team for 3 days',
    ],
  ])('does not repeat a slip of foreign hands: %s', (post, expected) => {
    expect(said(post)).toBe(expected);
  });

  it('reads shouting, missing apostrophes and shorthand', () => {
    expect(said('@x IVE BEEN WAITING 6 WEEKS FOR MY REFUND')).toBe(
      "you've been waiting 6 weeks for your refund",
    );
    expect(said('@x my parcel isnt here & u wont answer')).toContain("your parcel isn't here");
  });

  it('says what was done without saying that we did it', () => {
    expect(said('@x you cancelled my order without telling me')).toBe(
      'your order was cancelled without telling you',
    );
    expect(said("@x you still haven't fixed my broadband")).toBe(
      "your broadband still hasn't been fixed",
    );
    expect(said('@Uber charged me twice for one ride')).toBe('you were charged twice for one ride');
    expect(said('wow thanks @x for logging me out in the 89th minute of the final')).toBe(
      'you were logged out in the 89th minute of the final',
    );
  });

  it('turns questions into what they state', () => {
    expect(said("@x why hasn't my refund arrived?")).toBe("your refund hasn't arrived");
    expect(said('@x where is my order?')).toBe("you're having to ask where your order is");
  });

  it('keeps the half that says what “it” is', () => {
    expect(said('@x I placed an order on 26th and it still has not been dispatched?')).toBe(
      "you placed an order on 26th and it still hasn't been dispatched",
    );
  });

  it.each([
    '@x you are a disgrace',
    '@x absolutely shocking service, worst airline ever',
    '@x thanks for nothing',
    '@x go to hell you fucking thieves',
    '@x 👏👏👏',
    '',
  ])('names nothing rather than an opinion or an insult: %s', (post) => {
    expect(said(post)).toBeNull();
  });

  it('never takes up health, loss or abuse', () => {
    const { problems, thing } = extract(
      "@x my mum's funeral is tomorrow and my cancer medication hasn't arrived you bastards",
    );
    const words = [...problems.map((problem) => problem.text), thing?.text ?? ''].join(' ');
    expect(words).not.toMatch(/funeral|cancer|medication|bastard/i);
  });

  it('ends before private data and reports that it was there', () => {
    const post = "@x my order 123456789 hasn't arrived, mail me at jo.b@mail.com or 07700 900123";
    const found = extract(post);
    expect(found.exposes.toSorted()).toEqual(['email', 'phone', 'reference']);
    const words = [...found.problems.map((problem) => problem.text), found.thing?.text ?? ''].join(
      ' ',
    );
    expect(words).not.toMatch(/\d{5}|jo\.b|@/);
  });

  it('points at the very words in the post', () => {
    const post = 'Hello @x 😡😡 my order STILL hasn’t arrived!! #fail';
    const [problem] = extract(post).problems;
    expect(post.slice(problem?.start, problem?.end)).toBe('my order STILL hasn’t arrived');
  });
});

describe('details', () => {
  it('finds times, sums, days and wishes with their places', () => {
    const post =
      "@x charged £54.20 twice 3 weeks ago, I need a refund by Friday, it's been over 11 days";
    const found = extract(post);
    expect(found.amounts.map((one) => post.slice(one.start, one.end))).toEqual(['£54.20']);
    expect(found.durations.map((one) => one.text)).toEqual(['3 weeks', 'over 11 days']);
    expect(found.counts.map((one) => one.text)).toEqual(['twice']);
    expect(found.deadline?.text).toBe('by Friday');
    expect(found.asks.map((one) => one.text)).toEqual(['a refund']);
  });

  it('finds the thing it is about', () => {
    expect(extract('@x the zip on my boots').thing?.text).toBe('the zip on your boots');
    expect(extract('@x having problems with my router again').thing?.text).toBe('your router');
    expect(extract('@x it sliced my mouth open').thing).toBeNull();
  });

  it('reads only the first 2,000 characters, and never throws', () => {
    const found = extract(`my order is late. ${'?!'.repeat(20_000)}`);
    expect(found.problems[0]?.text).toBe('your order is late');
  });
});
