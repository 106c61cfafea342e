import type { Token } from './tokens';

/**
 * The sound part of a retold clause: a known beginning ("your … hasn't", "you're still waiting",
 * "nobody has …") and what follows up to the first joint. Null where the beginning is not one we
 * know. Posts are hurried and taggers err: of clauses accepted without such a list, a third did not
 * read as English or spoke of something else.
 */
export function plainPart(text: string, tokens: readonly Token[]): string | null {
  const tags = tagsOf(tokens);
  for (const begins of BEGINNINGS) {
    const head = begins.exec(text);
    if (!head) continue;
    const subject = head.groups?.subject;
    if (subject !== undefined && !isNounPhrase(subject, tags)) continue;
    if (!endsSoundly(head[0], tags)) continue;
    const rest = complement(text.slice(head[0].length), tags, STANDS.test(head[0]));
    if (rest === null) continue;
    const whole = head[0] + rest;
    return whole.split(' ').length >= 3 ? whole : null;
  }
  return toldPart(text, tokens);
}

/** Small words that begin something else: "isn't what", "can't even". */
const UNFINISHED =
  /\b(?:what|who|how|why|where|when|the|an?|my|your|our|as|so|that|it|at|like|even|going|about|just|still|really|always|only|too|very|any|no|to|of|for|with|be|been|being|their|his|her)$/;
const PERFECT = /\b(?:hasn't|haven't|hadn't)\b/;
const PLAIN = /\b(?:don't|doesn't|didn't|won't|can't|couldn't|wouldn't)\b/;

/** "hasn't appear", "don't working": the customer's slips are not repeated. */
function endsSoundly(head: string, tags: Tags): boolean {
  if (UNFINISHED.test(head)) return false;
  const last = head.split(' ').at(-1) ?? '';
  const own = tags.get(last);
  if (!own) return true;
  if (/ to \w+$/.test(head)) return true;
  if (PERFECT.test(head) && own.has('Infinitive') && !own.has('PastTense'))
    return /^(?:come|been|let|put|set|shut|cut|hit|become|read|left|run)$/.test(last);
  if (PLAIN.test(head) && /(?:ing|ed)$/.test(last) && own.has('Verb'))
    return /^(?:need|bring|feed|speed|embed|proceed|succeed|exceed|ring)$/.test(last);
  return true;
}

const SMALL =
  '(?:(?:still|just|also|now|already|suddenly|even|actually|only|constantly|always|again|currently|recently|really|continually|yet|not|all) )*';
const NOT =
  "(?:isn't|aren't|wasn't|weren't|doesn't|don't|didn't|won't|can't|couldn't|wouldn't|hasn't|haven't|hadn't|never|no longer)";
const THING = "(?:your|our|the)(?: [\\p{L}\\p{N}'’&.+/-]+){1,6}?";
const STATE =
  '(?:not \\w+|broken|down|out|off|late|delayed|cancell?ed|missing|lost|stuck|wrong|damaged|closed|locked|hacked|blocked|suspended|faulty|empty|cold|dirty|stale|mouldy|moldy|soggy|raw|burnt|overdue|unavailable|invalid|expired|full|slow|useless|dead|defective|disabled|deactivated|deleted|removed|terminated|banned|declined|rejected|refused|denied|returned|rescheduled|postponed|diverted|grounded|overbooked|oversold|misplaced|stolen|ripped|torn|cracked|smashed|crushed|bent|scratched|leaking|freezing|crashing|buffering|lagging|glitching|overheating|flickering|dropping|cutting out|draining|failing|loading|incorrect|incomplete|unresolved|unanswered|unusable|unplayable|impossible|too (?:small|big|short|long|late|slow|tight|loose|expensive|hot|cold|loud)|half (?:empty|full)|double[- ]\\w+|changed|charged|sold out|out of \\w+|on hold|hidden|melted|frozen|spilt|spilled|unfinished|unreliable|offline|jammed|left \\w+|sent to the wrong|dispatched late|gone|infected|corrupted|limited|restricted|held|pending|stopped|overcharged|rude|unhelpful|short)';
const FAILED =
  '(?:broke|crashed|crashes|fails?|failed|froze|freezes|stopped|stops|disappeared|disappears|vanished|expired|died|dies|cracked|ripped|snapped|split|leaks?|leaked|melted|overheats?|buffers?|lags?|flickers?|drops|dropped|went|goes|fell|came|comes out \\w+|switched off|turned off|cut out|powers? off|smells?|skips?|keeps? (?:on )?\\w+ing|kept \\w+ing|lost|arrived|took|takes|shut|shuts|logs|logged|closed|closes|refuses|refused|ran out|died|turned up|turned away|cancelled|hung up|hangs up|charged|sent)';
const ABLE = '(?:be able to |been able to |able to |get to |seem to |even )?';
const GOT =
  '(?:received|receive|had|heard|hear|got|get|gotten|seen|left|moved|arrived|boarded|been (?:able to \\w+|given|paid|refunded|told|sent|called|contacted|offered|credited|reimbursed)|made it|ordered|requested|authori[sz]ed|agreed to|asked for|have (?=access|any|enough|power|internet|signal|service|hot|heat|water)|see)';
const STUCK =
  '(?:waiting|stuck|on hold|locked out|unable to (?!help|assist)\\w+|not able to \\w+|getting|having to \\w+|missing|stranded|sitting|trying to \\w+|struggling to \\w+|charged|overcharged|billed|sent|given|denied|refused|kicked|logged out|logged|disconnected|bumped|without|offline|ignored|blocked|banned|suspended|left|kept|cut off|put on hold|transferred|redirected|passed|promised|delayed|held|rebooked|quoted|debited|hung up on|chasing|turned away|forced to \\w+|asked to \\w+|told to \\w+|finding it impossible to \\w+|paying|seeing|receiving|experiencing)';

const BEGINNINGS: readonly RegExp[] = [
  new RegExp(`^(?<subject>${THING}) ${SMALL}${NOT} ${SMALL}(?:been |be )?[a-z]+`, 'u'),
  new RegExp(
    `^(?<subject>${THING}) ${SMALL}(?:is|are|was|were|has been|have been|had been|got|gets?|is being|was being|keeps? being|keeps? getting|went|goes|came|arrived|has|have|had) ${SMALL}${STATE}\\b`,
    'u',
  ),
  new RegExp(`^(?<subject>${THING}) ${SMALL}(?:has |have |had )?${SMALL}${FAILED}\\b`, 'u'),
  new RegExp(`^you ${SMALL}(?:can't|couldn't|can no longer) ${SMALL}${ABLE}[a-z]+`),
  new RegExp(
    `^you ${SMALL}(?:haven't|hadn't|didn't|don't|never|have not|have never) ${SMALL}${GOT}\\b`,
  ),
  new RegExp(`^you've (?:still )?(?:not|never) ${SMALL}${GOT}\\b`),
  new RegExp(
    `^you (?:weren't|aren't) ${SMALL}(?:able to [a-z]+|told|given|allowed|sent|offered|refunded|contacted|getting|receiving)`,
  ),
  new RegExp(
    `^you(?:'re| are| were|'ve been| have been| had been| got| keep| kept| get) ${SMALL}(?:being |getting |been )?${STUCK}\\b`,
  ),
  new RegExp(`^you ${SMALL}(?:have to|had to|'ve had to|have had to) [a-z]+`),
  new RegExp(`^you(?:'ve)? ${SMALL}(?:lost|missed|waited|spent|paid|lose) `),
  new RegExp(
    `^(?:nobody|no one|nothing|none of (?:your|our) \\w+) ${SMALL}(?:(?:has|have|was|is|can|will|could|would|been) ${SMALL})*[a-z]+`,
  ),
  /^(?:there's|there is|there was|there are|there were|there has been|there's been) (?:still |absolutely )?no [\p{L}\p{N}'-]+/u,
  /^it's been (?:over |nearly |almost |about |more than )?[\w.+]+ (?:minutes?|hours?|days?|weeks?|months?|years?) (?:since|with|without|on|of|trying|waiting)\b/,
  /^you (?:just |keep |always |still |now )?(?:get|got|receive|received) (?:an?|the|this) (?:[\p{L}\p{N}'-]+ ){0,3}?(?:errors?|message|code|notification|screen)\b/u,
  new RegExp(
    `^you(?:'ve| have)? ${SMALL}(?:called|rung|phoned|emailed|messaged|complained|asked|written|tried) (?:\\w+ ){0,3}?(?:\\d+|a dozen|several|two|three|four|five|six|twice|multiple)(?: (?:times|emails|calls|occasions))?\\b`,
  ),
  new RegExp(
    `^(?<subject>\\p{Lu}[\\p{L}\\p{N}]+(?: \\p{Lu}?[\\p{L}\\p{N}]+){0,2}) ${SMALL}(?:won't|isn't|doesn't|can't|hasn't|keeps?) ${SMALL}(?:been )?(?:launch|load|open|start|work|install|connect|updat|play|run|sync|crash|freez|buffer|respond|show|charg|turn|let)\\w*`,
    'u',
  ),
  /^you're having to ask (?:where|when) (?:your|our|the) [\p{L} '-]+? (?:is|are|will \w+)(?=$| )/u,
  /^(?:the|your|our) [\p{L}-]+(?: [\p{L}-]+)? (?:won't|wouldn't|doesn't|didn't|isn't) (?:let|letting) you [a-z]+/u,
];

/** What was done first, where the fault comes in the second half. */
const DONE =
  /^(?<first>you(?:'ve)? (?:just |only )?(?:placed|ordered|bought|paid for|sent|returned|booked|applied for|requested|purchased|cancelled|signed up for|preordered|pre-ordered) (?:[\p{L}\p{N}'-]+ ){1,7}?)(?<tie>and|but) (?<second>(?:(?:it|they|there's|still|never|haven't|didn't|can't|couldn't|now|just) ).+)$/u;

function toldPart(text: string, tokens: readonly Token[]): string | null {
  const told = /^you were told (?=(?:you|your|our|the|it|there|nobody|no)\b)(?<inner>.+)$/.exec(
    text,
  );
  const inner = told?.groups?.inner;
  if (inner) {
    const part = plainPart(inner, tokens);
    return part ? `you were told ${part}` : null;
  }
  const { first = '', tie = '', second = '' } = DONE.exec(text)?.groups ?? {};
  if (!second) return null;
  const words = tagsOf([...tokens, ...THINGS]);
  if (
    first
      .split(' ')
      .slice(2)
      .some((word) => isFiniteWord(word, words))
  )
    return null;
  const [pronoun] = /^(?:it|they|there's)/.exec(second) ?? [];
  const stood =
    pronoun === undefined ? `you ${second}` : second.replace(/^(?:it|they)/, 'the thing');
  const later = plainPart(stood, [...tokens, ...THINGS]);
  if (!later) return null;
  const again = later.replace(/^the thing/, pronoun ?? '').replace(/^you /, '');
  return `${first.trimEnd().replace(/,$/, '')}${tie === 'but' ? ',' : ''} ${tie} ${again}`;
}

/** Stands for "it" and "they" while the second half is read. */
const THINGS: readonly Token[] = [
  {
    text: 'thing',
    lower: 'thing',
    tags: new Set(['Noun']),
    before: '',
    after: ' ',
    start: 0,
    end: 0,
    hidden: false,
    initial: false,
  },
];

/** Heads that need nothing after them. */
const STANDS = new RegExp(
  `(?:${STATE}|work|working|works|load|loading|open|opening|start|starting|arrived|arrive|come|connect|connecting|charging|charge|charged|login|log|respond(?:ed|ing)?|repl(?:y|ied|ying)|answer(?:ed|ing)?|help(?:ed|ing)?|increasing|fixed|resolved|done|waiting|locked out|stranded|stuck|offline|ignored|blocked|banned|suspended|bumped|disconnected|cut off|transferred|delayed|turned away|hung up on|\\w+ing|crash\\w*|fail\\w*|froze|stopped|disappear\\w*|vanished|expired|died|broke|cracked|ripped|leak\\w*|no [\\p{L}\\p{N}'-]+)$`,
  'u',
);

type Tags = ReadonlyMap<string, ReadonlySet<string>>;

function tagsOf(tokens: readonly Token[]): Tags {
  return new Map(tokens.map((token) => [token.lower, token.tags]));
}

const VAGUE_SUBJECT =
  /\b(?:issues?|problems?|matters?|experiences?|things?|situation|post|questions?)$/i;
/** "the VW can't …" speaks of us in the third person. */
const NAMED = /^the \p{Lu}{2,}$/u;

const LITTLE = /^(?:your|our|the|on|in|of|for|with|from|at|to|by|and|a|an|own|first|last|new|one)$/;

function isNounPhrase(subject: string, tags: Tags): boolean {
  const words = subject.split(' ');
  if ((VAGUE_SUBJECT.test(subject) && subject !== 'the thing') || NAMED.test(subject)) return false;
  return words.every((word, i) => {
    const opens = i === 0 && /^(?:your|our|the)$/.test(word);
    if (opens || LITTLE.test(word)) return !(i === words.length - 1 && LITTLE.test(word));
    const own = tags.get(word.toLowerCase());
    if (!own) return false;
    if (
      own.has('Pronoun') ||
      own.has('Auxiliary') ||
      own.has('QuestionWord') ||
      own.has('Negative')
    )
      return false;
    return (
      own.has('Noun') ||
      own.has('Adjective') ||
      own.has('Value') ||
      own.has('ProperNoun') ||
      own.has('Gerund')
    );
  });
}

/** Where another statement, a reason or a condition begins. */
const JOINT =
  /^(?:and|but|as|so|because|when|while|who|which|that|if|until|till|or|then|where|what|why|how|although|though|once|unless|whenever|whilst|cos|plus|however|yet|nor|neither|despite|even|except|therefore|thus|which|whom|whose|hopefully|please|thanks|apparently|unfortunately|via|etc|though)$/;
const SUBJECT =
  /^(?:i|we|they|he|she|it's|i'm|we're|you're|they're|you've|we've|they've|there's|there|that's)$/;
const LONGEST = 15;

/** What may follow: up to the first joint, without another finite verb; null where it cannot be cut cleanly. */
function complement(rest: string, tags: Tags, stands: boolean): string | null {
  if (rest === '') return '';
  if (!/^[ ,]/.test(rest)) return null;
  const words = rest.trim().split(/\s+/);
  const kept: string[] = [];
  let cut = false;
  let asked = false;
  for (const [i, word] of words.entries()) {
    const bare = word.replace(/,$/, '').toLowerCase();
    const before = words[i - 1]?.toLowerCase() ?? '';
    const next = words[i + 1]?.toLowerCase() ?? '';
    const pair =
      /^(?:and|or)$/.test(bare) && tags.get(before)?.has('Adjective') && !isFiniteWord(next, tags);
    if ((JOINT.test(bare) && !pair) || SUBJECT.test(bare) || kept.length >= LONGEST) {
      cut = true;
      asked = /^(?:why|what|how|if|where|who)$/.test(bare);
      break;
    }
    const subject =
      i > 0 &&
      /^(?:you|we|it)$/.test(bare) &&
      isFiniteWord(next, tags) &&
      !/^(?:let|lets|letting|make|makes|help|helps|to|of|for|from|with)$/.test(before);
    if (subject) break;
    const nominal =
      DETERMINED.test(before) || /\d/.test(before) || (tags.get(before)?.has('Adjective') ?? false);
    if (isFiniteWord(bare, tags) && !nominal && !/^(?:to|can't|not|let|help|you|us)$/.test(before))
      return null;
    kept.push(word);
    if (word.endsWith(',')) break;
  }
  if (asked) backTo(kept, /^(?:to|trying)$/);
  if (cut && kept.some((word) => /^(?:either|both|between|neither)$/.test(word))) {
    backTo(kept, /^(?:either|both|between|neither)$/);
  }
  if (VAGUE.test(kept.at(-1) ?? '') && kept.length > 1) {
    backTo(kept, /^(?:without|with|for|to|on|in|of|about|from|by|after|before)$/);
  }
  while (kept.length > 0 && LOOSE.test(kept.at(-1) ?? '')) kept.pop();
  const text = kept.join(' ').replace(/,$/, '');
  // "you can't download | and …": what it was has been cut off.
  if (text === '') return cut && !stands ? null : '';
  return ` ${text}`;
}

/** After these a word is no verb, whatever the tagger says: "a $400 change fee". */
const DETERMINED = /^(?:a|an|the|your|our|no|any|this|that|every|another|some)$/;
const VAGUE = /^(?:it|them|this|that|these|those|one)$/;

/** Takes the words from the last such word on away, where there is one. */
function backTo(words: string[], mark: RegExp): void {
  const at = words.findLastIndex((word) => mark.test(word));
  if (at >= 0) words.splice(at);
}

/** Loose ends once the rest is cut away. */
const LOOSE =
  /^(?:for|to|at|with|from|of|by|the|an?|your|our|about|into|since|after|before|during|only|also|just|now|both|either|very|too|more|any|some|no|not|every|each|this|these|those|another|other|without|between|like|through|per|around|over|under|upon|till|whole|almost|nearly|still|trying|being|having|getting|seeing|my|me|,)$/i;

function isFiniteWord(word: string, tags: Tags): boolean {
  if (
    /^(?:is|are|was|were|am|has|have|had|do|does|did|will|would|can|could|should|may|might|must|isn't|aren't|wasn't|weren't|hasn't|haven't|don't|doesn't|didn't|won't|wouldn't|can't|couldn't|shouldn't)$/.test(
      word,
    )
  )
    return true;
  const own = tags.get(word);
  if (!own || own.has('Noun') || own.has('Adjective') || own.has('Gerund')) return false;
  return own.has('PastTense') || own.has('PresentTense') || own.has('Auxiliary');
}
