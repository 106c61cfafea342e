import { GROUPS } from '@/utils/core/detect/lexicon';
import type { Reading } from '@/utils/core/detect/model';
import { mockery } from './mockery';
import type { CueHit, FlagRule } from './rule';

const BAD = new Set(['fault', 'harm', 'cant', 'negpast', 'unanswered', 'duration', 'insult']);
const WINKS = new Set(['👏', '🙃', '🙄']);
const OPENERS = new Set(
  'great brilliant fantastic awesome wonderful lovely amazing perfect excellent superb fab fabulous congrats congratulations bravo nice'.split(
    ' ',
  ),
);
const OPENING_TOKENS = 5;

export const SARCASM: FlagRule = {
  flag: 'sarcasm',
  cues: {
    'may be meant the other way round': `thanks|thank|thx|ty|cheers you|so|a|very? much|lot|bunch|again|guys? for? nothing|losing|ruining|cancelling|canceling|wasting|keeping|ignoring|hanging|breaking|charging|overcharging|delaying|leaving|not|making|another|stranding|forgetting|destroying|screwing|stealing|absolutely,
      thanks for|for the? nothing|losing|ruining|cancelling|canceling|wasting|keeping|ignoring|hanging|breaking|charging|overcharging|delaying|leaving|not|making|stranding|forgetting|destroying|screwing|stealing|delay|wait|runaround, great|good|nice|fantastic|excellent|brilliant|awesome|stellar|amazing|fine|top|outstanding|fabulous|wonderful|superb job|work|service|going|start|one|stuff|customer|communication|timing|effort losing|ruining|cancelling|canceling|ignoring|not|delaying|keeping|service?|to|on|guys|as|again|wasting,
      well done for|on losing|ruining|cancelling|ignoring|not|delaying|keeping|wasting|charging|failing, flawless timing, perfect|great|brilliant|impeccable|excellent timing, way to go|lose|ruin|treat|run|keep|handle|waste, slow clap, round of applause, gold star, keep up the good|great work, love how|that|when|it it|when|you|your|they|the|i|my when? you|your|it|they|the|cant|i|my? dont|cant|never|wont|charge|cancel|ignore|take|takes|takes|keep|keeps|lose|lost|have|app, love being|waiting|paying|sitting|getting|spending|standing on|charged|for|in|ignored|lied|stuck|nothing, so|really|super glad|happy|pleased|impressed i|we|that paid|waited|spent|pay|bought|you, oh|ah|well great|good|joy|brilliant|fantastic|perfect|wonderful|lovely|nice, thanks a lot|bunch, how lovely|nice|wonderful|kind|thoughtful|helpful of, real|really classy|helpful|professional, so classy, just what i|we needed|wanted, what a joy|treat|surprise|shock|great|lovely|joke, so much for, must be nice, nice touch, five|0 star/s stuff|treatment|service _? no|not|again, chef's|chefs kiss, lovely|pleasant|delightful|nice surprise, how|very innovative|convenient, outdoing|outdid yourself|yourselves, best part of my day, really classy, oh|ah good|joy, well done for|on|you|guys|lads, brilliant|great|fantastic update now|and, another triumph|masterpiece|success from|by, what could go wrong, what a time to, glad to hear|see|know that? my, who needs sleep|internet|heating|luggage|trains|sleep|to`,
  },
  guards: `thanks for not|making it|sure|me|my|us feel|smile|happy|day, thanks so much for the|your|all|being|getting|sorting|helping|fixing|making|sending|a|this|coming|looking|taking|everything|having, thanks for keeping me|us updated|informed|posted, love it when you|they|it|i get|have|make`,
  find: (reading) => {
    const mocks = mockery(reading);
    return mocks === null ? turnedRound(reading) : [mocks];
  },
};

/** Praise in the first words and a bad event later, or a wry emoji beside one. */
function turnedRound({ tokens, hand }: Reading): CueHit[] {
  let lastEvent = -1;
  for (const { tag, from } of hand.hits) if (BAD.has(GROUPS[tag] ?? '')) lastEvent = from;
  if (lastEvent < 0) return [];
  const why = 'may be meant the other way round';
  let opener = -1;
  let words = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.kind === 'symbol' && WINKS.has(token.form)) return [{ from: i, to: i + 1, why }];
    if (token.word === '') continue;
    words += 1;
    if (words > OPENING_TOKENS || opener >= 0 || !OPENERS.has(token.word)) continue;
    if (!isNegated(tokens[i - 1]?.word)) opener = i;
  }
  return opener >= 0 && lastEvent > opener ? [{ from: opener, to: opener + 1, why }] : [];
}

const isNegated = (word: string | undefined) => word === 'not' || word === 'isnt' || word === 'no';
