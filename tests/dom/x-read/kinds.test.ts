import { expect, it } from 'vitest';
import type { Post } from '@/utils/core/post/post';
import { article, mention, quote } from '../x-markup';
import { post } from './read-post';

/** What X puts around and into posts, and what of it is the post's own. */
type Kind = [name: string, parts: Parameters<typeof article>[0], read: Partial<Post>];

const box = (html: string, attributes = '') =>
  `<div role="link" tabindex="0" ${attributes}>${html}</div>`;
const picture = '<a href="/mia_okafor/status/1/photo/1"><div data-testid="tweetPhoto"></div></a>';
const help = '<a href="https://help.x.com/rules-and-policies/notices-on-x">Learn more</a>';

const KINDS: Kind[] = [
  [
    'a reply to many, the rest of them behind a link',
    {
      header: `<div dir="ltr">Antwort an ${mention('northline')} <a href="/mia_okafor/status/1/people">und 2 andere</a></div>`,
    },
    { replyingTo: ['northline'] },
  ],
  [
    'a label below the name that explains itself elsewhere',
    {
      header: '<a href="https://help.x.com/en/using-x/automated-account-labels">Automatisiert</a>',
    },
    { replyingTo: [] },
  ],
  [
    'a quote that is gone',
    { below: `<div>Quote</div><div>This Post is unavailable. ${help}</div>` },
    { quotes: null, hasMedia: false },
  ],
  [
    'a quote of a reply, which names no one by links',
    {
      below: quote('brana_rail', 'So it is').replace(
        '<div data-testid="tweetText"',
        '<div>Replying to <span>@tomasz_w</span></div>$&',
      ),
    },
    { quotes: 'brana_rail', replyingTo: [] },
  ],
  [
    'its translation below it',
    {
      text: 'No ha llegado',
      lang: 'es',
      below:
        '<div>Translated by <a href="https://translate.google.com">Google</a></div><div data-testid="tweetText" lang="en">It has not come</div>',
    },
    { text: 'No ha llegado', lang: 'es' },
  ],
  [
    'a picture that X hides',
    {
      text: null,
      below:
        '<div><span>Content warning</span><a href="/settings/content_you_see">Settings</a><button>Show</button></div>',
    },
    { text: null, replyingTo: [] },
  ],
  [
    'people tagged in its picture',
    { text: null, below: `${picture}<a href="/tomasz_w">Tomasz</a>` },
    { replyingTo: [], hasMedia: true },
  ],
  [
    'a note by readers, with a box in its box',
    { below: box(`${mention('northline')}${box('Rate it')}`, 'data-testid="birdwatch-pivot"') },
    { replyingTo: [], quotes: null },
  ],
  [
    'emoji of several signs, a flag and a keycap',
    { text: '<img alt="👩‍👩‍👧‍👦"><img alt="🇩🇪"><span> </span><img alt="1️⃣">' },
    { text: '👩‍👩‍👧‍👦🇩🇪 1️⃣' },
  ],
  [
    'a tag with a picture of its own, and a ticker',
    {
      text: '<a href="/hashtag/Late?src=hashtag_click">#Late</a><img alt=""><a href="/search?q=%24NRTH"> $NRTH</a>',
    },
    { text: '#Late $NRTH' },
  ],
  [
    'a mention in the middle of a word',
    { text: `<span>.</span>${mention('northline')}<span>’s fault</span>` },
    { text: '.@northline’s fault' },
  ],
  ['a name that poses as the brand', { name: '@northline' }, { replyingTo: [] }],
  ['one of the first ids', { id: '20' }, { id: '20' }],
];

it.each(KINDS)('reads a post with %s', (_, parts, read) => {
  const found = post(article(parts));
  expect(found).toMatchObject(read);
  expect(found.author.handle).toBe('mia_okafor');
});
