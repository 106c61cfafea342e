import type { DraftInput } from '@/utils/core/draft/draft';
import { offersIn, unsupportedDeeds } from './deeds';
import { unsupportedFigures, unsupportedMoney } from './figures';
import { type Ground, groundOf, plain } from './ground';
import { promisedIn, unsupportedTimes } from './times';

export interface Unsupported {
  kind: 'number' | 'money' | 'time' | 'promise' | 'link' | 'name' | 'deed' | 'offer' | 'private';
  words: string;
}

/**
 * What a draft states without a source: every digit group and number word, sum, clock, day and
 * duration word, link, name, deed and offer has to be found in the post, the history, the log or
 * the pack, or to be computed from the pack's next update. Shares nothing with the engine.
 */
export function unsupported(draft: string, input: DraftInput): Unsupported[] {
  const ground = groundOf(input);
  const text = plain(draft);
  const body = signed(text, input.agent.name);
  const words = body.replace(/https?:\S+/g, ' ');
  const promised = promisedIn(words, ground);
  const all: [Unsupported['kind'], readonly string[]][] = [
    [
      'number',
      unsupportedFigures(
        words,
        ground,
        promised.filter(({ kept }) => kept).map((one) => one.words),
      ),
    ],
    ['money', unsupportedMoney(words, ground)],
    ['time', unsupportedTimes(words, ground, promised)],
    ['promise', promised.filter(({ kept }) => !kept).map((one) => one.words)],
    [
      'link',
      links(body).filter(
        (link) => !ground.links.some((own) => own.includes(link) || link.startsWith(own)),
      ),
    ],
    ['name', names(words, ground)],
    ['deed', unsupportedDeeds(words, ground)],
    ['offer', offersIn(words)],
    ['private', privateIn(words, ground)],
  ];
  return all.flatMap(([kind, found]) => found.map((one) => ({ kind, words: one })));
}

function signed(text: string, name: string | null): string {
  return name && text.endsWith(name)
    ? text.slice(0, -name.length).replace(/[\^~*/\s–—-]+$/, '')
    : text;
}

function links(text: string): string[] {
  const bare =
    /\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|net|org|co|uk|io|example|info|biz|ly|me|app)\b(?:\/\S*)?/gi;
  return [
    ...new Set([
      ...(text.match(/https?:\S+/g) ?? []),
      ...(text.replace(/https?:\S+/g, ' ').match(bare) ?? []),
    ]),
  ];
}

/** Words in capitals inside a sentence, and none that starts one. */
function names(text: string, { all }: Ground): string[] {
  const known = all.toLowerCase();
  return [...text.matchAll(/(?<![.!?:]["')]?\s{1,3}|^["']?|[:"]\s?)\b(\p{Lu}[\p{L}\p{N}'-]+)/gu)]
    .map(([, name = '']) => name.replace(/'s$/, ''))
    .filter((name) => !/^(?:I|I'\w+|DMs?|DM'\w+|OK|VIN|SIM|TV|Wi-Fi|PIN|QR)$/.test(name))
    .filter(
      (name) =>
        !known.includes(name.toLowerCase().replace(/-/g, '')) &&
        !known.includes(name.toLowerCase()) &&
        !known.replace(/[^a-z0-9]/g, '').includes(name.toLowerCase().replace(/[^a-z0-9]/g, '')),
    )
    .filter(
      (name) =>
        !/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Wi-?Fi|ID|IDs)$/i.test(
          name,
        ),
    );
}

const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g;

/** What must not be said again even though the post holds it. */
function privateIn(text: string, { facts }: Ground): string[] {
  const long = (
    text.match(/(?<!\berror (?:code )?(?:0x|[a-z]{2}-)?)(?<!\d)\d(?:[ -]?\d){5,}/gi) ?? []
  ).filter((run) => !facts.includes(run));
  return [...long, ...(text.match(/\S+@\S+|@\w+/g) ?? []), ...(text.match(POSTCODE) ?? [])];
}
