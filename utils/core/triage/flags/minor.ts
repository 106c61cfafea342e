import { ages } from './ages';
import type { FlagRule } from './rule';

export const MINOR: FlagRule = {
  flag: 'minor',
  cues: {
    'may be a child': `i'm|im|am a year|yr 0|seven|eight|nine|ten|eleven, in|studying class|std|standard 0|seven|eight|nine|ten, me and my brother|sister|friends|mates|best saved|go to, a grown up|grownup with, dont|havent|didnt have|got a|my own? card|bank yet, cant|dont|didnt want? to? ask my mum|mom|mam|dad|parents, my mam took|taken|take|says|said, saved|saving|spent all? up? my allowance, parents|mum|mom|mam|dad|nan are|is taking me, mum|mom|mam|mummy|mommy|dad|daddy says|say|said i cant|cannot|must|gotta, in y0|yr0, tell my parents|mum|mom|dad, my mum|mom|dad|parents|mummy|daddy is|are working|worried|asleep|busy|away|out|cooking|at, my mum|mom|dad|parents|nan took|taken|take|taking away? my|our|it|the, took|taken|take away my, my dad|mum|mom has|have to sign, at school laugh|laughs|laughed|laughing|bully|bullied, everyone|people|kids at|in my? school, too young for|to|yet an|have|sign|the|buy, hes|he's|shes|she's|theyre gonna flip, year|yr 0|seven|eight|nine|ten|eleven student|pupil|at|in, in|i'm|im|am year|grade 7|8|9|10|11|0|seven|eight|nine|ten|eleven, 0th|0rd|sixth|seventh|eighth|ninth grade/r, in middle|high|primary|secondary|elementary|grade school, middle|high|primary schooler, sixth form/er, under age|aged, underage, i'm|im|am|i|we're|being just? a|only|still? kid|child|minor|teen|teenager|schoolboy|schoolgirl|school, my mum's|mom's|dad's|mums|moms|dads|parents'|parent's|parents account|card|credit|debit|phone|password|email|permission, my mum|mom|dad|parents|mother|father says|will|is|are|gonna|going|wont|said _? kill|ground|angry|mad|punish|let|shout|allow, pocket money, my birthday|christmas money, my mum|mom|dad|mummy|mommy|daddy|parents says|say|said i cant|cannot|wont|not, my|our school id|pass, i'm|im|am|i|we're still|only|just at|in school|college, my gcse/s, my sats, i'm|im|am|i too young, my homework, my school teacher`,
  },
  mixes: {
    'may be a child': [
      { of: ['schooling'], within: 0 },
      { of: ['parent', 'allowed'], within: 6 },
      { of: ['theirs', 'usedByMe'], within: 4 },
      { of: ['pocket'], within: 0 },
      { of: ['youth'], within: 0 },
    ],
  },
  guards: `it|app|site|system|website|he|she|they|you|cashier|staff|form says|saying|said|thinks|thought|claims|claim|insist|insists|reckons|keeps _? im|i'm|i|am am? under|underage|0|a|too, carers|carer's|attendance|jobseekers|housing allowance, pick/ed/ing|collect/ed|collecting|drop/ped|dropping _? _? up|off? from|to|at school, law|business|driving|night|dance|drama school, under 0s|0's, my|our|his|her|the|your 0yo|0yr|0 year|yr|yo|years? old?, since|when|while|from|as i was|were, when i was|were 0, since i was|were 0|a, as a child|kid|teen, when i|we was|were a|in|at, feel/s|like|felt|treat/ed me|us|a like? a child|kid, not a child|kid|minor, minor issue|detail|problem|thing|inconvenience|damage|point|update|league, a minor issue|detail|problem|thing|inconvenience|change|bug|update, under 0 minutes|mins|hours|seconds|miles|pounds|dollars|days|weeks|gb|mins|lbs, under 0k, big|just kid, school run|holidays|uniform|shoes, i'm|im a teen|high|primary|secondary|middle? school? teacher|mum|mom|parent|dad, school teacher, my kid|child|son|daughter|teen, kid|kids in? school|year, year 0 of|warranty|contract, mother's|father's, allowed on, like i'm|im|i, feel like i'm|im|a, data|baggage|luggage|hand|weight allowance, school uniform, mum|mom and pop, prom dress for, grounded flight|plane|aircraft, back to school, went|go to school|uni with, 0 years ago, from|since|until|like the? 0th|0rd grade, since|from|like like? the 0th|0rd grade`,
  unless: ['adult'],
  find: ages,
};
