/**
 * All that Amends expects of X's markup when it reads. Rules for a new line: a test id, a role or
 * a tag, never a generated class or a word (X translates them), and the reason beside it.
 * The evidence is in 69 saved pages of 2021 to 2026; `npm run -s inspect` shows what a new one yields.
 */

/** Values of `data-testid` inside one post. They survived every change of X's classes since 2022. */
export const TEST_ID = {
  post: 'tweet',
  /** Rows such as "Ann liked your post" are articles with a text but nobody's post. */
  notification: 'notification',
  /** The only mark that says who wrote it without reading text: holds `UserAvatar-Container-HANDLE`. */
  avatar: 'Tweet-User-Avatar',
  /** `User-Names` was the 2022 form. */
  name: 'User-Name',
  name2022: 'User-Names',
  text: 'tweetText',
  /** "Reposted by", "Pinned", a community's name: the link around it tells which. */
  socialContext: 'socialContext',
  /** A link, a button or a span, below the text or inside it. */
  showMore: 'tweet-text-show-more-link',
  photo: 'tweetPhoto',
  video: 'videoPlayer',
  videoInner: 'videoComponent',
  card: 'card.wrapper',
  poll: 'cardPoll',
  /** Long articles: their body is no post text. */
  longform: 'twitterArticleReadView',
  reply: 'reply',
  like: 'like',
  unlike: 'unlike',
} as const;

/** Followed by the handle; also in cards and drawers, where it may be `unknown`. */
export const AVATAR_PREFIX = 'UserAvatar-Container-';

const testId = (value: string) => `[data-testid="${value}"]`;

/**
 * What the line over a text that X translated holds: its logo, words and a button that brings the original
 * back. No saved page has one: this is how X's web client of 2025 builds it, and where three extensions
 * of 2026 look for it.
 */
export const TRANSLATION_LINE = ['svg', '[dir]', 'button,[role="button"]'];
/** The same line while the original is shown, and lines that are a post's own: names, counters. */
export const NO_TRANSLATION_LINE = '[aria-expanded="false"],[data-testid]';

/** A quote is a box that is not a plain link; the post's own parts never lie in one. */
export const BOX = '[role="link"]:not(a)';

export const TEXT = testId(TEST_ID.text);
export const NAME = `${testId(TEST_ID.name)},${testId(TEST_ID.name2022)}`;
export const AVATAR = testId(TEST_ID.avatar);
export const AUTHOR = `[data-testid^="${AVATAR_PREFIX}"]`;

/** Absent in the layout of 2021. Most hold no post: separators, buttons, headings. */
export const CELL = testId('cellInnerDiv');

/**
 * Around an article it makes it an ad (5 of 5). The same id lies inside ordinary videos and around
 * Follow buttons, so it counts only between the cell and the article.
 */
export const AD_WRAPPER = testId('placementTracking');

/** The "more" menu of a post; an ad has its label beside it. */
export const CARET = testId('caret');

/** Buttons for which a post has an action bar; logged-out and trimmed pages may lack the first. */
export const ACTIONS = [testId(TEST_ID.reply), testId(TEST_ID.like), testId(TEST_ID.unlike)];
export const ACTION_BAR = '[role="group"]';

/**
 * X's other web app has no test ids: since autumn 2026 whoever is logged out gets it, and it shows an
 * account too where X tries that. Its row of buttons says what each is for.
 */
const OTHER_APP_ACTION = '[data-engagement-action]';
/** On the article itself; what the logged out got before that, in the summer of 2026. */
export const POST_IN_OTHER_APP = '[data-tweet-id]';

/** Signs that an article without its own test id is a post in a layout we do not know (2021 had the middle four). */
export const POST_IN_OTHER_LAYOUT = [
  NAME,
  TEXT,
  testId(TEST_ID.post),
  ...ACTIONS,
  OTHER_APP_ACTION,
].join(',');
/** What the same takes where not even an article is left, beside a time and a profile link. */
export const TEXT_OR_ACTIONS = [TEXT, ...ACTIONS].join(',');
/** Private messages have text, time and author in a cell, and are none of ours. */
export const MESSAGE = `${testId('conversation')},${testId('messageEntry')}`;

/** Something in a cell without a post: "show more replies", a deleted post, a heading. */
export const CELL_CONTENT = 'article,button,a[href],[role="button"]';
export const CELL_HEADING = 'h2,[role="heading"]';

/** Where the logged-in account shows, best first: x.com's account menu, the narrow layout's drawer button. */
export const ACCOUNT_AVATAR = [
  `${testId('SideNav_AccountSwitcher_Button')} [data-testid^="${AVATAR_PREFIX}"]`,
  `${testId('DashButton_ProfileIcon_Link')} [data-testid^="${AVATAR_PREFIX}"]`,
];
/** X Pro has no side bar: the header beside its columns holds the avatar. Elsewhere one may be anybody's. */
export const DECK = testId('multi-column-layout-column-content');
export const DECK_AVATAR = `header [data-testid^="${AVATAR_PREFIX}"]`;
/** Holds the handle as text where the avatar carries none (before 2022), and X's own profile link. */
export const ACCOUNT_MENU = testId('SideNav_AccountSwitcher_Button');
export const ACCOUNT_LINK = `a${testId('AppTabBar_Profile_Link')}`;

/** "Your post was sent" with a link to it; roles are what remains should the id go. */
export const TOASTS = [testId('toast'), '#layers [role="alert"]', '#layers [role="status"]'];

/** Links to a post and to parts of one: its pictures, its statistics. */
export const STATUS_LINK = 'a[href*="/status/"]';

/** A post in the layout of 2022 and later. */
export const ARTICLE = `article${testId(TEST_ID.post)}`;

/**
 * The rich editor of a reply box. Without `[contenteditable]` the same prefix matches its label and
 * the container around it. What sends a reply is not here: see `compose/`.
 */
export const COMPOSER_EDITOR = '[data-testid^="tweetTextarea_"][contenteditable="true"]';
/**
 * What lies over the page; the new-post dialog holds no article and so answers nothing. The label is
 * what remains should the role go. X Pro opens a drawer in the column instead.
 */
export const COMPOSER_DIALOG = [
  '[role="dialog"]',
  '[aria-modal="true"]',
  '[aria-labelledby="modal-header"]',
  testId('drawerAnimatedDiv'),
].join(',');
/** Where the page's own boxes are: an editor outside of it lies over the page, whatever it is called. */
export const COMPOSER_PAGE = `main,${testId('primaryColumn')}`;
/** Next sibling of the focal article since 2024; the cell is the fallback should X rename it. */
export const COMPOSER_INLINE = testId('inline_reply_offscreen');

/** What one presses or reads around an editor. The ring that counts has this role for readers. */
export const COMPOSER_CONTROLS =
  'button,[role="button"],a[href],[role="progressbar"],[role="radio"]';
/** Handles, tags or tickers to choose from, below the caret; the role is what the editor points at. */
export const COMPOSER_LIST = '[role="listbox"],[id^="typeaheadDropdown"]';
/** These float over the page: the narrow layout's bar and round button, the drawers for messages and Grok. */
export const FLOATING = [
  'BottomBar',
  'FloatingActionButtons_Tweet_Button',
  'DMDrawer',
  'GrokDrawer',
]
  .map(testId)
  .join(',');
