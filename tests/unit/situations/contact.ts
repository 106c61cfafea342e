import type { SituationExamples } from './examples';

export const CONTACT_EXAMPLES: SituationExamples = {
  'cut-off-call': {
    tells: [
      ['1 hour 20 on hold and then cut off. Unreal', 'you were cut off after 1 hour'],
      ['rep hung up on me twice today', 'you were cut off on the phone'],
      [
        'phone line just says we are busy and hangs up. every time',
        'you were cut off on the phone',
      ],
    ],
    not: ['I hung up on them after an hour', 'when is the cut off date?'],
  },
  'on-hold': {
    tells: [
      [
        'I have been on hold for 32 minutes after asking a question',
        "you've been kept on hold for 32 minutes",
      ],
      [
        '2 hours on the phone with you today and still not rebooked',
        "you've been kept on hold for 2 hours",
      ],
      ['45 mins on hold so far', "you've been kept on hold for 45 mins"],
    ],
    not: ['only 2 minutes on hold, thanks for answering so quickly', 'my order is on hold'],
  },
  'phone-unanswered': {
    tells: [
      ['no one picks up the phone in the Reading store', "you can't get through on the phone"],
      ['called 5 times today, nobody answers', "you can't get through on the phone"],
      ["can't get through to anyone on your helpline", "you can't get through on the phone"],
    ],
    not: ['thanks for answering the phone so fast, great service', "can't get through level 3"],
  },
  'chat-trouble': {
    tells: [
      ['live chat ended on me before i could explain', 'the chat was ended on you'],
      ['your live chat is useless', "the chat didn't get you anywhere"],
      ['waiting on live chat for 40 minutes', "you've been waiting in the chat for 40 minutes"],
    ],
    not: ['live chat was great, excellent support', 'in-game voice chat is not working'],
  },
  'no-call-back': {
    tells: [
      ['you said someone would call me yesterday, no call', 'nobody has called you back'],
      ['nobody has called me back after a week', 'nobody has called you back after a week'],
      [
        "promised a call back within 24 hours, it's been 4 days",
        'nobody has called you back after 4 days',
      ],
    ],
    not: ['no need to call me', 'thanks for calling me back, great service'],
  },
  'cannot-dm': {
    tells: [
      ["it's not letting me DM", "your DM wouldn't go through"],
      ['Thanks but unable to DM you', "your DM wouldn't go through"],
      ['your DMs are closed', "your DM wouldn't go through"],
    ],
    not: ['dm me please', 'I will dm you'],
  },
  'dm-unanswered': {
    tells: [
      ["I have DM'd you, not heard back yet", "your DM hasn't been answered"],
      ['please reply my DM ASAP!!!', "your DM hasn't been answered"],
      ["Can someone please help me? I've already sent a DM.", "your DM hasn't been answered"],
    ],
    not: ['I never reply to DMs btw', 'can you dm me the details?'],
  },
  'passed-around': {
    tells: [
      [
        'been passed from department to department all day',
        "you've been passed from one person to the next",
      ],
      ['why do we always get a runaround', "you've been passed from one person to the next"],
      [
        'I have spoken to 6 different people and none of them know',
        'you have had to explain this to 6 people',
      ],
    ],
    not: ['passed my exam first time', 'the ball was passed around nicely'],
  },
  'told-different-things': {
    tells: [
      [
        'every agent tells me something different about my repair',
        "you've been told different things",
      ],
      ['told one thing by phone and another in store', "you've been told different things"],
      [
        'clear guidelines here, but not at all what your advisor on the phone stated',
        "you've been told different things",
      ],
    ],
    not: ['the colour is different', 'reviews are mixed'],
  },
  'asked-again': {
    tells: [
      [
        'sent my ID 4 times and you keep asking for more documents',
        "you've been asked again for what you had already sent",
      ],
      [
        'asked me for the same documents twice now',
        "you've been asked again for what you had already sent",
      ],
      [
        'already provided all the details you wanted',
        "you've been asked again for what you had already sent",
      ],
    ],
    not: ['what documents do you need?', 'same question here'],
  },
  'standard-answers': {
    tells: [
      ['same copy paste reply every time', "you've only been getting standard answers"],
      ['all I get is an automated response', "you've only been getting standard answers"],
      ['only ever get scripted replies from you', "you've only been getting standard answers"],
    ],
    not: ['I do not want automated emails, unsubscribe me', 'love the robotic voice'],
  },
  'mail-unanswered': {
    tells: [
      ['no response to my email for 2 weeks', "your email hasn't been answered after 2 weeks"],
      [
        'raised complaint 5 days back still no resolution',
        "your complaint hasn't been answered after 5 days",
      ],
      ['why are you ignoring my complaint', "your complaint hasn't been answered"],
    ],
    not: ['I never got the confirmation email', 'what is your email address?'],
  },
  'asked-many-times': {
    tells: [
      ['I have contacted you several times about this', "you've had to get in touch several times"],
      ["this is the third time I've had to call", "you've had to get in touch for the third time"],
      ['emailed you 6 times already', "you've had to get in touch 6 times"],
    ],
    not: ['tried to log in several times', 'flown with you many times, always great'],
  },
  'no-reply': {
    tells: [
      ['wow still no response. Really shocking...', "you haven't had an answer"],
      ['I am still waiting to hear back from you', "you haven't had an answer"],
      ['nobody has got back to me in 3 weeks', "you haven't had an answer in 3 weeks"],
    ],
    not: ['no need to reply', 'thanks for the quick response'],
  },
  'hard-to-reach': {
    tells: [
      ["I can't even find your email address", "it's been so hard to reach anyone"],
      ['how do I actually speak to a human being', "it's been so hard to reach anyone"],
      ['how on earth do you get hold of a real person', "it's been so hard to reach anyone"],
    ],
    not: ['trying to contact my driver', 'great to talk to you'],
  },
  'unhelpful-staff': {
    tells: [
      ['no help from shop. Disappointed.', "you didn't get the help you asked for"],
      ['your help desk was completely useless', "you didn't get the help you asked for"],
      ['your customer service refused to help me', "you didn't get the help you asked for"],
    ],
    not: ['staff could not have been more helpful, great service', 'can anyone help me?'],
  },
  'promise-not-kept': {
    tells: [
      [
        'you said it would be done Monday but nothing happened',
        "what you were told would happen hasn't happened",
      ],
      [
        'was told someone would look at it and still nothing',
        "what you were told would happen hasn't happened",
      ],
      ['full of broken promises', "what you were told would happen hasn't happened"],
    ],
    not: ['the government made a promise and nothing happened', 'you promised and delivered'],
  },
  'still-open': {
    tells: [
      ['issue still not resolved after 6 weeks', "it still isn't sorted after 6 weeks"],
      ['you did not resolve my issue', "it still isn't sorted"],
      ['2 weeks later and still nothing', "it still isn't sorted after 2 weeks"],
    ],
    not: ['issue resolved now, thanks', 'bugs were fixed in this version, problem solved'],
  },
  'tried-in-vain': {
    tells: [
      ["I've already tried that and it's not working unfortunately", "it's still not right"],
      ['No, still same issue', "it's still not right"],
      ["tried all the steps and it still won't work", "it's still not right"],
    ],
    not: ['tried that and it works now', 'if it still does that I will write again'],
  },
  'bad-service': {
    tells: [
      ['your customer service is an absolute joke', 'the service let you down'],
      ['worst customer service ever', 'the service let you down'],
      ['so disappointed with customer service today', 'the service let you down'],
    ],
    not: ['best customer service ever', 'the bus service is terrible unlike yours'],
  },
};
