import * as v from 'valibot';
import { told } from './fields';

/** One output line of `npm run -s inspect`: the fields of `expected.json`, then what Amends reads beyond them. */
export const InspectOutput = told(
  v.strictObject({
    handle: told(v.string(), "The author's handle, without the @."),
    postId: told(v.nullable(v.string()), 'Status id; null for ads, which carry none.'),
    at: told(
      v.nullable(v.string()),
      'When it was posted, ISO 8601; null where the page gives none.',
    ),
    text: told(v.nullable(v.string()), 'Its words as people see them; null where it has none.'),
    ad: told(v.boolean(), 'Whether it is promoted.'),
    repostedBy: told(v.nullable(v.string()), 'Handle of the reposter shown above it.'),
    quote: told(v.boolean(), 'Whether it quotes a post.'),
    replyingTo: told(v.array(v.string()), 'Handles in its "Replying to" line.'),
    focal: told(v.boolean(), 'Whether the page is about it.'),
    cut: told(v.boolean(), 'Whether X shows only the beginning.'),
    displayName: told(v.string(), "The author's name."),
    lang: told(v.nullable(v.string()), "X's own tag of its language; null where X gives none."),
    translated: told(v.boolean(), "Whether the text is X's translation."),
    permalink: told(v.nullable(v.string()), 'Its address; null for ads.'),
    hasMedia: told(v.boolean(), 'Whether it holds pictures or a video.'),
    quotes: told(v.nullable(v.string()), 'Handle of the quoted author.'),
  }),
  'A post of a saved page, as Amends reads it.',
);
export type InspectOutput = v.InferOutput<typeof InspectOutput>;
