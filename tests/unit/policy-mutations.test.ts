import { describe, expect, it } from 'vitest';
import type { Flag } from '@/utils/core/post/verdict';
import { generalPack, strikes } from './policy-packs';

const pack = generalPack();

/** Violations in words that stand in no rule's own examples: rule, sentence, flag of the post. */
const VIOLATIONS: [string, string, Flag?][] = [
  ['pii.card', 'Card 5500 0000 0000 0004 is declined.'],
  ['pii.contact', 'Email me on dana.k@gmail.com.'],
  ['pii.contact', 'Call Dana on 07700 900456.'],
  ['pii.contact', 'My direct line is +44 7911 123456.'],
  ['pii.ask-public', 'Could you tweet us your order number?'],
  ['pii.ask-public', 'Please provide your full address and phone number here.'],
  ['pii.ask-public', 'Can I get your booking reference please?'],
  ['pii.ask-public', 'What is your account number?'],
  ['pii.ask-public', 'Please share your contact details.'],
  ['pii.ask-public', 'Can you tell me your date of birth so I can find you?'],
  ['pii.ask-public', 'Please reply with your email and postcode.'],
  ['pii.ask-secret', 'Could you send me your password?'],
  ['pii.ask-secret', 'DM your card details and CVV so I can look.'],
  ['pii.ask-secret', 'I just need the one-time code you received.'],
  ['claim.deed', 'I have escalated this to our managers.'],
  ['claim.deed', "I've spoken to the driver."],
  ['claim.deed', "We've sent a replacement."],
  ['claim.deed', 'I already refunded you.'],
  ['claim.deed', 'A refund has been issued.'],
  ['claim.deed', 'Our team has been notified.'],
  ['claim.deed', "I've raised a ticket."],
  ['claim.deed', 'I contacted the depot.'],
  ['claim.deed', "I've had a look at your account."],
  ['claim.deed', 'We have now cancelled your order.'],
  ['claim.deed', 'Your complaint was passed to our managers.'],
  ['promise.absolute', 'You will 100% have it tomorrow.'],
  ['promise.absolute', 'I guarantee delivery tomorrow.'],
  ['promise.absolute', 'You have my word.'],
  ['promise.absolute', "This won't ever happen again."],
  ['promise.absolute', 'We promise this is the last time.'],
  ['promise.vague-time', "We'll look into it shortly."],
  ['promise.vague-time', 'Someone will contact you as soon as possible.'],
  ['promise.vague-time', "We'll sort it soon."],
  ['promise.vague-time', 'You will hear from us in due course.'],
  ['fact.money', 'Here is £25 for your trouble.'],
  ['fact.link', 'Track it at https://track-my-parcel.example.com/xyz'],
  ['fact.percent', 'Only 3% of parcels are late.'],
  ['voice.blame', 'You should have checked the address.'],
  ['voice.blame', 'You entered the wrong address.'],
  ['voice.blame', 'It is your responsibility to check.'],
  ['voice.non-apology', "We're sorry you feel this way."],
  ['voice.non-apology', 'Apologies if this upset you.'],
  ['voice.non-apology', 'Sorry for any inconvenience caused.'],
  ['voice.sorry-but', "I'm sorry, but these are our rules."],
  ['voice.sorry-but', "Sorry, but we can't do that."],
  ['voice.dismissive', 'Calm down please.'],
  ['voice.cliche', 'Your satisfaction is our top priority.'],
  ['voice.cliche', 'We understand your frustration.'],
  ['voice.profanity', 'What a load of crap.'],
  ['voice.exclaim', 'We are on it!'],
  ['voice.emoji', 'We are on it 😀'],
  ['claim.fault', 'It was our fault that the charger burned.', 'safety'],
  ['claim.fault', 'We were negligent.', 'safety'],
  ['claim.fault', 'We take full responsibility for the fire.', 'safety'],
  ['claim.denial', 'Our staff are not racist.', 'discrimination'],
  ['claim.denial', 'Nothing was leaked.', 'privacy'],
  ['claim.denial', 'Our chargers are perfectly safe.', 'safety'],
  ['minor.no-dm', 'Send me a DM and I will look.', 'minor'],
  ['pii.contact', 'We have (303) 555-0144 on the form.'],
  ['pii.contact', 'Is it still 07700900654 that I should try?'],
  ['pii.address', 'The box went to 27 Larch Grove, by the look of it.'],
  ['pii.ask-public', 'Pop your date of birth in a reply.'],
  ['pii.ask-public', 'Which name is the reservation under?'],
  ['pii.ask-secret', 'Read me the code you got and I will finish it.'],
  ['pii.ask-secret', 'Share a recovery code so I can reset the login.'],
  ['pii.ask-secret', 'When the code comes, DM it to me and I will enter it.'],
  ['claim.deed', 'I have had the fee taken off.'],
  ['claim.deed', 'We have let the branch know.'],
  ['claim.deed', 'The replacement is on its way.'],
  ['claim.deed-other', 'I have added a note to the order.'],
  ['promise.absolute', 'There is no chance of that happening.'],
  ['promise.absolute', 'You are certain to be on that train.'],
  ['promise.absolute', 'We will make sure it never fails you.'],
  ['promise.absolute', 'It is ready on Friday, guaranteed.'],
  ['promise.vague-time', 'The depot will ring when they get a moment.'],
  ['promise.vague-time', 'You will hear from her in the coming days.'],
  ['promise.vague-time', 'I will write back later.'],
  ['fact.time', 'The lift will be working by 14:20.'],
  ['voice.blame', 'You could of rung the shop first.'],
  ['voice.blame', 'Had you checked the label, you would know.'],
  ['voice.blame', 'Why did you not ask first? Why didn’t you keep the box?'],
  ['voice.blame', 'It was careless to leave it there.'],
  ['voice.non-apology', 'Sorry you see it that way.'],
  ['voice.non-apology', 'I am sorry the lamp did not meet your expectations.'],
  ['voice.non-apology', 'If anyone was short with you, we apologise.'],
  ['voice.non-apology', 'Sorry that you are less than happy.'],
  ['voice.sorry-but', 'Sorry about the queue. That said, it was a Saturday.'],
  ['voice.sorry-but', 'Sorry it is late tho the roads were shut.'],
  ['voice.crude', 'That is one hell of a queue.'],
  ['voice.profanity', 'What a load of b*llocks.'],
  ['voice.rival', 'I would hate to lose you to Orbitel.'],
  ['claim.fault', 'The toaster was faulty.', 'safety'],
  ['claim.fault', 'Our fitter forgot the seal.', 'safety'],
  ['claim.fault', 'We sent your letter to somebody else.', 'privacy'],
  ['claim.fault', 'The guard discriminated against you.', 'discrimination'],
  ['claim.denial', 'He did not touch you.', 'safety'],
  ['claim.denial', 'There has not been any leak.', 'privacy'],
  ['claim.denial', 'We do not accept liability for that.', 'legal'],
  ['claim.denial', 'Our guards aren’t racist.', 'discrimination'],
  ['claim.account', 'The fitter had been trained for it.', 'safety'],
  ['claim.account', 'No other guests were ill.', 'safety'],
  ['promise.absolute', 'We never cancel a train.'],
  ['voice.blame', 'You came too late for that.'],
  ['shape.placeholder', 'Hi [customer name], hello.'],
  ['shape.slot', 'It left on [date?].'],
];

/** Good sentences that stand close to a violation. */
const NEAR_MISSES = [
  'I can see two order numbers in your screenshot by DM.',
  "Please don't post your booking reference here; DM it and I'll look.",
  'Was the parcel left with a neighbour?',
  "I'll ask the depot to check the cage by hand.",
  'Once I have spoken to the driver, I will write to you.',
  'You should have been told on Monday.',
  "I can't promise Saturday, and I'll tell you at 6pm either way.",
  'Soon is not good enough, so here is a time: 6pm.',
  "I'm sorry the parcel sat in Leeds for six days.",
  'The password page sends a link: no need to tell me anything.',
  'Your driver should have called ahead.',
  "We'll never ask for your PIN.",
  'Which store was it, and roughly what time?',
  'That is not good enough.',
  'The 42 is running again from noon.',
  'I am reading every message you sent about this.',
  'A guarantee should count for something.',
  'You should have heat by now.',
  'You have been told two stories already.',
  "If you paid for Saturday, I'd like that looked at.",
  'You should never have to ask three times.',
  'Guaranteed next day, and it is day four.',
  'Nobody here needs your password.',
  'Please leave the card number out of your reply.',
  "Don't post the code if it comes.",
  'Sorry to ask, but which of the two was it?',
  'Would you like the lamp or the money back? DM me and say which.',
  'When you get a chance, tell me which shelf it is.',
];

const POST = { text: 'waiting six days for my parcel from Leeds', handle: 'ana' };
const CASE = { severity: 2, heat: 1 };
const reply = (sentence: string) => `Six days is a rotten wait. ${sentence} ^Jo`;

describe('the general pack on single violations', () => {
  it.each(VIOLATIONS)('%s finds: %s', (rule, sentence, flag) => {
    const found = strikes(pack, reply(sentence), {
      post: POST,
      context: { ...CASE, flags: flag ? [flag] : [] },
    });
    expect(found.some((id) => id.startsWith(rule))).toBe(true);
  });

  it('says nothing graver than a suggestion about good sentences close by', () => {
    const struck = NEAR_MISSES.map((sentence) => [
      sentence,
      strikes(pack, reply(sentence), { post: POST, context: CASE }).filter(
        (id) => !/^(?:fact\.number|shape\.sentence|voice\.filler)$/.test(id),
      ),
    ]).filter(([, found]) => found && found.length > 0);
    expect(struck).toEqual([]);
  });

  it('is right in nine findings of ten, rule by rule', () => {
    const right = new Map<string, number>();
    const wrong = new Map<string, number>();
    const count = (map: Map<string, number>, id: string) => map.set(id, (map.get(id) ?? 0) + 1);
    for (const [rule, sentence, flag] of VIOLATIONS) {
      const context = { ...CASE, flags: flag ? [flag] : [] };
      for (const id of strikes(pack, reply(sentence), { post: POST, context })) {
        count(id.startsWith(rule) || isAlsoRight(id, sentence) ? right : wrong, id);
      }
    }
    for (const sentence of NEAR_MISSES) {
      for (const id of strikes(pack, reply(sentence), { post: POST, context: CASE })) {
        count(wrong, id);
      }
    }
    const poor = [...new Set([...right.keys(), ...wrong.keys()])]
      .map((id) => ({ id, right: right.get(id) ?? 0, wrong: wrong.get(id) ?? 0 }))
      .filter((rule) => rule.right / (rule.right + rule.wrong) < 0.9);
    expect(poor).toEqual([]);
  });
});

/** A sentence may break two rules. */
function isAlsoRight(id: string, sentence: string): boolean {
  return (
    (id === 'pii.ask-public-short' && /your|please/i.test(sentence)) ||
    (id === 'fact.percent' && sentence.includes('%')) ||
    (id === 'fact.offer' && sentence.includes('£')) ||
    (id === 'voice.sorry-but' && sentence.includes('but'))
  );
}
