import type { Situation } from '../situation';
import { CANT, SINCE_WHEN, WHAT_SCREEN, WHICH_DEVICE } from './tech-words';

const USERNAME = 'the username or email address on the account (never the password)';
const POST =
  '(?:tweets?|posts?|videos?|photos?|pictures?|pics?|stor(?:y|ies)|comments?|reviews?|listings?|items?|ads?|channel|song|page|pin|reel)';
const TEAM = 'the accounts team';

/** Wishes about an account itself: new, changed, checked or closed. */
export const ACCOUNT_WISHES: readonly Situation[] = [
  {
    id: 'account-change',
    when: new RegExp(
      `\\b(?:${CANT}|won'?t let me|not letting me|how (?:do|can) i|trying to|need to|want to|help me) (?:\\w+ )?(?:chang\\w*|updat\\w*|edit\\w*|correct\\w*|add\\w*|remov\\w*) (?:the |my |our |an? )?(?<what>(?:account |contact |billing |delivery )?(?:e-?mail(?: address)?|phone number|mobile number|username|user name|name|password|profile picture|address|date of birth|personal details|payment (?:method|details)|handle))\\b(?! (?:list|box|server|tag|change|is))`,
    ),
    not: /\b(?:parcel|package|order|flight|booking|ticket|passenger|reservation|deliver\w*|bill|meter|mailing list|unsubscribe)\b/,
    noun: /\baccount\b/,
    thing: 'your account',
    clauses: ["the {what} on {it} won't change", "the details on {it} won't change"],
    heard: ["I'm sorry such a small change is such hard work."],
    lets: ['get your details up to date', 'find out what blocks the change'],
    act: ['find out what stops the change', 'have the change looked at'],
    bring: [USERNAME, 'the username on the account and what should change'],
    asks: [
      { ask: 'What happens when you save the change?', unless: WHAT_SCREEN.unless },
      {
        ask: 'Are you changing it in the app or in a browser?',
        unless: /\bapp\b|browser|website|site/,
      },
    ],
    team: TEAM,
  },
  {
    id: 'account-close',
    when: new RegExp(
      `\\b(?:how (?:do|can|to)(?: i)?|want to|trying to|try to|tried to|${CANT}|need to|please|let me|you can't|impossible to|wish to|like to) (?:\\w+ ){0,2}?(?:delete|deactivate|close|remove|cancel|get rid of) (?:my|our|this|an|the) (?:[\\w']+ ){0,2}?(?:account|profile)\\b|\\b(?:delete|close|deactivate) my account\\b`,
    ),
    not: /\b(?:bank|savings|current account|isa|credit card|by mistake|accidentally|why (?:did|have|would) (?:you|they)|you (?:deleted|closed)|subscription|have to close)\b|you (?:suspend|delete|close)/,
    noun: /\b(?:account|profile)\b/,
    thing: 'your account',
    clauses: ["closing {it} isn't as simple as it should be"],
    heard: ["I'm sorry leaving is such hard work."],
    lets: ['get your account closed the proper way', 'get you an answer on closing {it}'],
    act: ['find out what is needed to close it', 'pass it to the team that closes accounts'],
    bring: [USERNAME, 'the email address on the account (no password, please)'],
    asks: [
      { ask: 'What happens when you try to close it yourself?', unless: WHAT_SCREEN.unless },
      { ask: 'Is there anything on it you want to keep?' },
    ],
    team: TEAM,
  },
  {
    id: 'sign-up',
    when: new RegExp(
      `\\b(?:${CANT}|won'?t let me|not letting me|trouble|trying to) (?:\\w+ )?(?:creat\\w*|register\\w*|sign(?:ing)? up|open\\w*|set(?:ting)? up|mak(?:e|ing)) ?(?:for |with |on )?(?:an?|my|a new|the) ?(?:new |[\\w]+ )?(?:account|profile|id|membership)\\b|\\b(?:${CANT}|won'?t let me) (?:even )?(?:register|sign up)\\b|\\b(?:registration|sign ?up) (?:page |form |process )?(?:is |isn'?t |not |won'?t |keeps |doesn'?t )+(?:work\\w*|broken|down|fail\\w*|load\\w*|error\\w*)`,
    ),
    not: /\b(?:bank|savings|vote|conference|marathon)\b/,
    noun: /\b(?:account|profile|membership)\b/,
    thing: 'your account',
    clauses: ["you can't get signed up with {error}", "you can't get signed up"],
    heard: ["I'm sorry you can't get past the sign-up."],
    lets: ['get you signed up', 'find out where the sign-up stops'],
    act: ['report it to the people who look after the sign-up', 'find out what stops it'],
    bring: [],
    asks: [
      { ask: 'At which step does it stop, and what does it say?', unless: WHAT_SCREEN.unless },
      {
        ask: 'Are you doing it in the app or in a browser?',
        unless: /\bapp\b|browser|website|site|chrome|safari/,
      },
      WHICH_DEVICE,
    ],
    tries: ['Could you try it in a private window or another browser and tell me how far you get?'],
    team: TEAM,
  },
  {
    id: 'verification',
    when: new RegExp(
      `\\b(?:${CANT}|won'?t let me|keeps? asking (?:me )?to|trying to|tried to) (?:\\w+ )?(?:re-?)?(?:verify|authenticate|confirm|activate) (?:my|the|our) (?:[\\w']+ ){0,2}?(?:account|identity|id|e-?mail|phone|number|age|profile)\\b|\\bmy (?:account|e-?mail|identity|id|profile) (?:is |has |was |still )*(?:not|(?:have|has|had|did|do|does|is|are|was|were|wo|ca|could|would)n'?t|isn'?t|hasn'?t|never|un) ?(?:been )?(?:verified|activated|approved)\\b|\\bunable to authorize\\b|\\b(?:get|getting) my account (?:verified|activated|approved)\\b|\\bverification (?:is |was |keeps? |has )*(?:pending|fail\\w*|reject\\w*|declin\\w*|stuck)`,
    ),
    not: /\b(?:bank|parcel|boarding|blue tick|blue check|booking)\b/,
    noun: /\b(?:account|profile)\b/,
    thing: 'your account',
    clauses: ["the check on {it} isn't going through"],
    heard: ["I'm sorry you're stuck at the check."],
    lets: ['get the check done', 'find out where the check is stuck'],
    act: ['find out what the check is waiting for', 'ask the accounts team to look at it'],
    bring: [USERNAME, 'the email address on the account (no password, please)'],
    asks: [
      { ask: 'At which step does it stop?', unless: WHAT_SCREEN.unless },
      { ask: 'When did you last try?', unless: SINCE_WHEN.unless },
    ],
    team: TEAM,
  },
];

/** Posts, reviews and listings of the customer's own. */
export const PLATFORM: readonly Situation[] = [
  {
    id: 'content-removed',
    when: new RegExp(
      `\\b(?:removed|deleted|took down|taken down|taking down|flagged|blocked|hid|hidden|remov(?:e|ing)|rejected|muted) (?:all )?(?:of )?my (?:[\\w']+ ){0,2}?(?<what>${POST})\\b|\\bmy (?:[\\w']+ ){0,2}?(?<gone>${POST})\\b(?: (?:was|were|got|has|have|been|being|keeps?|getting|is|are|just))+ (?:removed|deleted|taken down|flagged|blocked|hidden|rejected|pulled|muted|reported)\\b|\\b(?:had|have) (?:\\w+ ){0,3}?(?<had>${POST}) (?:removed|deleted|taken down|rejected)\\b|\\b(?:legit(?:imate)?|honest|\\d star) (?:\\d star )?(?<star>reviews?) (?:is|are|was|were|has been|have been|got) (?:removed|deleted|hidden)`,
    ),
    not: /\b(?:i (?:just )?(?:deleted|removed)|basket|cart|order|parcel|playlist)\b/,
    noun: null,
    thing: 'your post',
    clauses: [
      'your {what} got taken down',
      'your {gone} got taken down',
      'your {had} got taken down',
      'the {star} got taken down',
      'something of yours got taken down',
    ],
    heard: [
      "I'm sorry something you wrote or made was taken down.",
      "I'm sorry what you put up isn't there any more.",
    ],
    lets: ['find out what the removal rests on', 'get the decision looked at'],
    act: ['ask for the reason behind it', 'pass it to the content team'],
    bring: ['the username and a link to what was removed', 'the username and what the notice said'],
    asks: [
      {
        ask: 'What reason did the notice give?',
        unless: /reason|because|says|violat|guideline|copyright|spam/,
      },
      { ask: 'Have you asked for it to be looked at again?', unless: /appeal/ },
    ],
    team: 'the content team',
  },
  {
    id: 'cant-post',
    when: new RegExp(
      `\\b(?:${CANT}|won'?t let me|not letting me) (?:\\w+ )?(?:tweet|post|comment|repl(?:y|ies)|follow|upload (?:a |my )?(?:video|photo|story|pic\\w*)|like|share|list (?:an?|my) (?:item|listing)|sell|leave (?:a )?(?:review|feedback)|write a review)\\b(?! (?:he|she|it (?:here|anymore)|enough|office|to (?:a|you)|you|u\\b|it enough|for me|service))`,
    ),
    not: /\[name\]|\b(?:here|this sub|subreddit|dm you|phone|call|store|parcel|stress|recommend|letter|bus|you can'?t|wait)\b/,
    noun: null,
    thing: 'your account',
    clauses: [
      "you're being stopped from posting with {error}",
      "you're being stopped from posting",
    ],
    heard: ["I'm sorry you can't get your words out."],
    lets: ['find out what blocks it', 'get you posting again'],
    act: ['find out what blocks it', 'report it to the app team'],
    bring: [],
    asks: [
      WHAT_SCREEN,
      { ask: 'Is it in the app, in a browser or in both?', unless: /\bapp\b|browser|website|site/ },
      SINCE_WHEN,
    ],
    tries: ['Could you sign out and in again, try it once more and tell me what it says?'],
    team: 'the app team',
  },
  {
    id: 'spam-mail',
    when: /(?<!\b(?:can't|cant|to|won't|wont|not|never|didn't|don't) )\b(?:stop|quit) (?:\w+ )?(?:sending|texting|e-?mailing|spamming|bombarding|messaging|mailing|hassling) (?:me|us)\b(?! (?:the wrong|other))|\b(?:keep|keeps|still) (?:on )?(?:getting|receiving|sending me|texting me|e-?mailing me|spamming me)[^.!?\n]{0,24}\b(?:spam|marketing|promo\w*|junk|newsletters?|unsubscribed?|e-?mails? (?:from you|every|even|after|daily|about))\b|\bunsubscrib(?:e|ed|ing)\b[^.!?\n]{0,60}\b(?:still|times|again|won'?t|not|(?:have|has|had|did|do|does|is|are|was|were|wo|ca|could|would)n'?t|keep\w*|can'?t|doesn'?t)\b|\b(?:can'?t|cannot|how (?:do|can) i|trying to|impossible to|won'?t let me) (?:\w+ )?(?:unsubscribe|opt[- ]out)\b/,
    not: /\b(?:scam|threat\w*|abus\w*|harass\w*|fraud|debt|collection|premium subscription|generic|repl(?:y|ies)|automated|copy|the same|standard)\b/,
    noun: null,
    thing: 'the messages',
    clauses: ['you keep getting messages you never wanted'],
    heard: ["I'm sorry the messages keep coming."],
    lets: ['get the messages stopped', 'get you off the list'],
    act: ['have you taken off the list', 'pass it to the team that sends them'],
    bring: ['the address or number they come to', 'the address or number you want taken off'],
    asks: [
      { ask: 'Do they come by text, by email or by phone?', unless: /text|e-?mail|call|phone|sms/ },
      { ask: 'Have you used the unsubscribe link?', unless: /unsubscri/ },
    ],
    team: 'the mailing team',
  },
  {
    id: 'chat-down',
    when: /\b(?:live ?chat|web ?chat|chat(?: ?bot)?|contact form|phone line)\b[^.!?\n]{0,20}\b(?:(?:not|(?:have|has|had|did|do|does|is|are|was|were|wo|ca|could|would)n'?t|won'?t|isn'?t|doesn'?t|never) (?:\w+ )?(?:work\w*|load\w*|connect\w*|open\w*|available|possible)|keeps? (?:\w+ )?(?:disconnect\w*|crash\w*|freez\w*|kicking|dropping|cutting)|broken|is down|crashed)\b|\b(?:not|(?:have|has|had|did|do|does|is|are|was|were|wo|ca|could|would)n'?t) (?:is )?possible (?:via |by |on |the )?(?:web ?chat|live ?chat)\b/,
    not: /\b(?:party chat|voice chat|snapchat|game chat|group chat|whatsapp)\b/,
    noun: null,
    thing: 'the chat',
    clauses: ["the chat isn't working with {error}", "the chat isn't working"],
    heard: ["I'm sorry you can't get through on the chat."],
    lets: ['get you an answer without the chat', 'find out what is wrong with the chat'],
    act: ['report the chat to the web team', 'find the right person for you'],
    bring: [],
    asks: [
      {
        ask: 'What did you want to ask on the chat?',
        unless: /want to|to (?:cancel|change|ask|return|order|claim|complain)/,
      },
      WHICH_DEVICE,
    ],
    team: 'the web team',
  },
];
