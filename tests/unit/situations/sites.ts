import type { SituationExamples } from './examples';

export const SITES_EXAMPLES: SituationExamples = {
  'upload-fails': {
    tells: [
      ['my stories wont upload', "your stories won't go through"],
      ["can't submit my claim form", "your claim won't go through"],
      ['the contact form keeps failing', "the contact form won't go through"],
    ],
    not: ['in great form today', 'uploaded my photo, thanks'],
  },
  'site-slow': {
    tells: [
      ['your website is so slow', 'the website is so slow'],
      ['the site takes forever to load', 'the site is so slow'],
      ['site is painfully slow at checkout', 'the site is so slow'],
    ],
    not: ['slow work on the building site', 'slow delivery, good website'],
  },
  'search-broken': {
    tells: [
      ['search is not working on mac', "the search isn't working"],
      ["the search bar doesn't work", "the search isn't working"],
      ['your store locator is useless', "the search isn't working"],
    ],
    not: ['searching for my size', 'police search is down the road'],
  },
  'link-broken': {
    tells: [
      ['the link is broken, please help me', "the link isn't working"],
      ["link in your email doesn't work", "the link isn't working"],
      ['your link takes me to a 404', "the link isn't working"],
    ],
    not: ['missed the rail link', 'reset link not working'],
  },
  'site-error': {
    tells: [
      ['your website says error 503 when I book', 'the website keeps giving you error 503'],
      [
        'keep getting an error when trying to pay on your site',
        'the site keeps giving you an error',
      ],
      ['404 on your website every time', 'the website keeps giving you an error'],
    ],
    not: ['human error in store', "that's an error of judgment"],
  },
  'site-down': {
    tells: [
      ["your website is down when I'm trying to do my shop", "the website isn't working"],
      [
        'Your online outage reporting page does not work with either Chrome or Safari.',
        "the website isn't working",
      ],
      ["can't get on your website at all", "the website isn't working"],
    ],
    not: ['the website looks brilliant', 'the building site is down the road'],
  },
  'error-seen': {
    tells: [
      ['Keep getting "internal error"', "you keep running into the message 'internal error'"],
      ['error code weasel over and over', 'you keep running into an error'],
      [
        'keep getting error 0x80070005 on my laptop',
        'you keep running into error 0x80070005 on your laptop',
      ],
    ],
    not: ['error in my bill, human error', 'no errors here'],
  },
  'account-change': {
    tells: [
      [
        "i can't change my email address on the account",
        "the email address on the account won't change",
      ],
      ["won't let me update my phone number", "the phone number on your account won't change"],
      [
        'how do i change my username? the button is gone',
        "the username on your account won't change",
      ],
    ],
    not: ["can't change the name on my flight ticket", 'change of plan, see you tomorrow'],
  },
  'account-close': {
    tells: [
      [
        'how do I delete my duplicate account?',
        "closing your duplicate account isn't as simple as it should be",
      ],
      [
        "trying to close my account but there's no option",
        "closing your account isn't as simple as it should be",
      ],
      [
        'please delete my account, been asking for weeks',
        "closing your account isn't as simple as it should be",
      ],
    ],
    not: ['want to close my savings account at the branch', 'you deleted my account'],
  },
  'sign-up': {
    tells: [
      ["can't create an account, keeps spinning", "you can't get signed up"],
      ['trying to register an account and it fails', "you can't get signed up"],
      ['your sign up page is not working', "you can't get signed up"],
    ],
    not: ['I opened an account today, so easy', "can't open my savings account"],
  },
  verification: {
    tells: [
      [
        "i can't verify my account, the page loops",
        "the check on your account isn't going through",
      ],
      ['still trying to get my account activated', "the check on your account isn't going through"],
      ['my identity verification keeps failing', "the check on your account isn't going through"],
    ],
    not: ['my boarding pass was verified', 'verify your facts please'],
  },
  'content-removed': {
    tells: [
      ['my reviews keep getting removed, why?', 'your reviews got taken down'],
      ['you removed my video for no reason', 'your video got taken down'],
      [
        "I've had two legitimate reviews removed for the same business",
        'your reviews got taken down',
      ],
    ],
    not: ['i deleted my tweet', 'removed from my basket'],
  },
  'cant-post': {
    tells: [
      ["can't list an item, keep getting an error", "you're being stopped from posting"],
      ["won't let me post anything", "you're being stopped from posting"],
      ["i can't comment or like, not letting me comment", "you're being stopped from posting"],
    ],
    not: ["can't recommend you enough", "can't post the parcel, closed"],
  },
  'spam-mail': {
    tells: [
      ['stop emailing me', 'you keep getting messages you never wanted'],
      [
        'i unsubscribed three times and still get your emails',
        'you keep getting messages you never wanted',
      ],
      ['keep getting marketing texts from you', 'you keep getting messages you never wanted'],
    ],
    not: ['harassing texts, I am threatened', 'please email me'],
  },
  'chat-down': {
    tells: [
      ['live chat not working', "the chat isn't working"],
      ['i want to change my tax code and not is possible webchat', "the chat isn't working"],
      ['your web chat keeps disconnecting', "the chat isn't working"],
    ],
    not: ['great chat with your agent', 'party chat broken on psn'],
  },
};
