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

/** Beginnings of a clause that read as English from our side, most particular first. */
export const BEGINNINGS: readonly RegExp[] = [
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

/** Heads that need nothing after them. */
export const STANDS = new RegExp(
  `(?:${STATE}|work|working|works|load|loading|open|opening|start|starting|arrived|arrive|come|connect|connecting|charging|charge|charged|login|log|respond(?:ed|ing)?|repl(?:y|ied|ying)|answer(?:ed|ing)?|help(?:ed|ing)?|increasing|fixed|resolved|done|waiting|locked out|stranded|stuck|offline|ignored|blocked|banned|suspended|bumped|disconnected|cut off|transferred|delayed|turned away|hung up on|\\w+ing|crash\\w*|fail\\w*|froze|stopped|disappear\\w*|vanished|expired|died|broke|cracked|ripped|leak\\w*|no [\\p{L}\\p{N}'-]+)$`,
  'u',
);
