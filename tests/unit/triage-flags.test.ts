import { describe, expect, it } from 'vitest';
import { readText } from '@/utils/core/detect/model';
import type { Flag } from '@/utils/core/post/verdict';
import { flagCues } from '@/utils/core/triage/flags';

/** Cues and near misses by flag; [text, words the span must hold] or a text that must not raise it. */
const CASES: Partial<
  Record<Flag, { raise: readonly (readonly [string, string])[]; pass: readonly string[] }>
> = {
  'repeat-contact': {
    raise: [
      ['This is the third time I have called about this', 'third time'],
      ['Still no reply to my complaint', 'Still no reply'],
      ['I have emailed you twice about my parcel', 'emailed you twice'],
      ['nobody has got back to me', 'nobody has'],
      ['2nd replacement and it is broken too', '2nd replacement'],
    ],
    pass: [
      'Second time flying with you, love you guys',
      'third time lucky I suppose',
      'My order is late',
    ],
  },
  'broken-promise': {
    raise: [
      ['You said it would arrive on Monday', 'said it would'],
      ['I was promised a callback', 'was promised'],
      ['The engineer never turned up, supposed to be here at 9', 'supposed to be'],
      ['your agent told me I would get a refund', 'told me'],
    ],
    pass: ['My flight to the promised land is delayed', 'told you so', 'I told my wife it is late'],
  },
  deadline: {
    raise: [
      ['I need it by Friday', 'by Friday'],
      ['the wedding is on Saturday and no dress', 'wedding is on Saturday'],
      ['my flight leaves in 2 hours and I cannot check in', 'flight leaves in 2 hours'],
      ['we are leaving tomorrow', 'leaving tomorrow'],
    ],
    pass: [
      'bad service today lol',
      'no reply in 3 days',
      'on transfer deadline day the app is down',
    ],
  },
  money: {
    raise: [
      ['you took £240.50 from my account', '£240.50'],
      ['charged twice for one order', 'charged twice'],
      ['where is my refund', 'refund'],
      ['I am 300 dollars out of pocket', '300 dollars'],
    ],
    pass: [
      '£20 off is not bad but the site is down',
      'I charged my phone and it died',
      'worth every penny, but late',
    ],
  },
  safety: {
    raise: [
      ['the charger caught fire', 'caught fire'],
      ['my son is allergic and it had nuts', 'allergic'],
      ['I burned my hand on your kettle', 'burned my hand'],
      ['found glass in my salad', 'glass in my'],
      ['there is a smell of gas in the flat', 'smell of gas'],
      ['I got an electric shock from the toaster', 'electric shock'],
      ['we both got food poisoning', 'food poisoning'],
      ['the brakes failed on the motorway', 'brakes failed'],
    ],
    pass: [
      'your cookies are dangerously good but late',
      'you are on fire today with the delays',
      'no way to burn calories in this queue',
      'I am allergic to bad service',
      'the gas station was closed',
      'shocked at how slow this is',
      'why is this show not on Fire TV',
    ],
  },
  vulnerable: {
    raise: [
      ['my mum died and you keep sending letters', 'mum died'],
      ['I am pregnant and had to stand for two hours', 'pregnant'],
      ['my wheelchair was left behind', 'wheelchair'],
      ['no heating with a newborn', 'newborn'],
      ['my 84 year old mother waited all day', '84 year old mother'],
    ],
    pass: [
      'I died of laughter at this delay',
      'my phone died after a week',
      "I'm dead, the app is down again",
      'my account was disabled',
      'there is a blind spot in your support',
    ],
  },
  discrimination: {
    raise: [
      ['your driver made racist remarks', 'racist'],
      ["refused because I'm black", "because I'm black"],
      ['they refused me entry with my guide dog', 'refused'],
      ['treated differently because of my accent', 'treated differently because'],
      ['this is discrimination', 'discrimination'],
    ],
    pass: [
      'a discriminating palate would hate this',
      'black friday deals gone',
      'race day trains are late',
    ],
  },
  privacy: {
    raise: [
      ["I was sent someone else's statement", "someone else's statement"],
      ['my account was hacked', 'hacked'],
      ['you leaked my data', 'leaked my data'],
      ['you gave my address to a stranger', 'gave my address'],
      ['this is a GDPR breach', 'GDPR'],
    ],
    pass: [
      'kitchen hack of the day fails',
      'the leaked setlist was wrong',
      'mobile data is down',
      'I have shared the details of my order',
    ],
  },
  legal: {
    raise: [
      ['you will hear from my solicitor', 'solicitor'],
      ['I am going to the ombudsman', 'ombudsman'],
      ['see you in small claims', 'small claims'],
      ['I will sue you', 'sue'],
      ['reporting this to Trading Standards', 'Trading Standards'],
    ],
    pass: [
      'the food court was closed',
      'my law school books are late',
      'Legally Blonde would not load',
    ],
  },
  press: {
    raise: [
      ["I'm a reporter with the Gazette", "I'm a reporter"],
      ['Journalist here, care to comment?', 'Journalist here'],
      ['I will go to the press', 'go to the press'],
      ['could I have a statement for the article I am writing', 'statement for'],
      ['we publish tomorrow, who is your spokesperson?', 'publish tomorrow'],
    ],
    pass: [
      'no comment lol',
      'I press play and nothing happens',
      'the media player is broken',
      'my bank statement is missing',
      'is there any news on my refund',
    ],
  },
  leaving: {
    raise: [
      ['cancelling my contract today', 'cancelling my contract'],
      ['switching to Rival', 'switching to Rival'],
      ['I will never fly with you again', 'never'],
      ['you have lost a customer', 'lost a customer'],
      ['so done with @RailCo', 'done with @RailCo'],
    ],
    pass: [
      'off to Leeds with @TrainLine',
      'switching to dark mode breaks it',
      'I am going to be late',
      'going to the beach with your bag',
    ],
  },
  minor: {
    raise: [
      ["I'm 14 and you banned me", "I'm 14"],
      ['I am 15 years old and need help', 'I am 15'],
      ["I used my mum's account", "my mum's account"],
      ['in year 9 and my order is lost', 'in year 9'],
    ],
    pass: [
      'customer since I was 14',
      "I'm 14 weeks pregnant",
      "I'm 16th in the queue",
      "I'm 10 minutes away and no driver",
      'a minor issue with the app',
      "I'm 45 and sick of this",
    ],
  },
  'self-harm': {
    raise: [
      ['I want to kill myself', 'kill myself'],
      ['I do not want to live anymore', 'not want to live'],
      ['feeling suicidal over this debt', 'suicidal'],
      ['I just want to end it all', 'end it all'],
    ],
    pass: [
      'this queue is killing me',
      'Suicide Squad will not load',
      'career suicide by your CEO',
      'no point calling you',
      'the train crawls at 20 kms speed',
      'you take my all details and never call',
    ],
  },
  sarcasm: {
    raise: [
      ['Thanks for losing my bag', 'Thanks for losing'],
      ['Great job on the delay, guys', 'Great job on'],
      ['Flawless timing, the app died at the till', 'Flawless timing'],
      ['Brilliant service, 3 hours on hold', 'Brilliant'],
      ['love how you never answer', 'love how you'],
      ['cheers @ParcelCo for dumping my box in a puddle', 'dumping'],
      ['love standing in a queue for two hours', 'love standing'],
    ],
    pass: [
      'thanks for the quick help',
      'thanks for finding what I was losing sleep over',
      'thanks @BankCo for not charging me',
      'Not great, parcel is late',
      'my order never came',
    ],
  },
  threat: {
    raise: [
      ['I will come down there and punch someone', 'punch someone'],
      ['I will burn your office down', 'burn your'],
      ['I know where you live', 'know where you'],
      ["I am going to break that guard's nose if I see him", 'break'],
      ['somebody should set your depot on fire tonight', 'depot'],
    ],
    pass: [
      'your burger is the bomb but cold',
      'I could murder a curry',
      'this is killing me',
      'my bath bomb was broken',
    ],
  },
};

describe.each(Object.entries(CASES))('%s', (flag, { raise, pass }) => {
  it.each(raise)('is raised by %j', (text, words) => {
    const cue = flagCues(readText(text)).find((c) => c.flag === flag);
    expect(cue).toBeDefined();
    expect(text.slice(cue?.start, cue?.end)).toContain(words);
  });

  it.each(pass)('is not raised by %j', (text) => {
    expect(flagCues(readText(text)).map((c) => c.flag)).not.toContain(flag);
  });
});
