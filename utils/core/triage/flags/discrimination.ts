import type { FlagRule } from './rule';

const TRAIT =
  'black|asian|muslim|jewish|indian|african|arab|hispanic|latino|mexican|chinese|pakistani|gay|lesbian|trans|transgender|disabled|deaf|blind|pregnant|old|elderly|foreign|immigrant|sikh|hindu|christian|catholic|female|woman|brown|white|irish|polish|autistic|queer|bisexual|gypsy|traveller|fat|overweight|obese|women|men|foreigners|refugees';

/** Traits that name a group of people when people or customers follow. */
const GROUP =
  'deaf|blind|disabled|autistic|black|asian|trans|gay|muslim|jewish|sikh|hindu|foreign|arab';
const ASSISTANCE = 'guide|assistance|service|hearing|seeing|therapy';

export const DISCRIMINATION: FlagRule = {
  flag: 'discrimination',
  cues: {
    'speaks of discrimination': `misgender/s/ed/ing, deadname/d/s, monkey noises|chants|sounds, no dss, no travellers|gypsies|foreigners|blacks|muslims|mexicans, men|whites|brits|locals|english only, looking for|wanted someone|somebody|people younger, too old, old git|bag|bat|fart|biddy|cow|hag, because of|counted|held my age, at your age, your age shows, until|when|once|minute|moment|soon|second|after|as as? you|he|she|they|host|driver|staff|agent|your _? heard|saw|hears|sees|hear|see my|his|her|our|its|it profile? name|surname|accent|pic|picture|photo|face|voice|skin|colour|is|was, saw|heard my profile? pic|picture|photo|name|accent, heard my name is|was, asked|told to leave for|as|because|when|while i|we? was|were? praying, sexism, men|ladies|women|girls prefer|need|usually|cant|should, look/s foreign, women|woman|females|girls get|getting? charged|pay|pays|paying, me like luggage, wouldnt|refused|refuse|wont|not want to? sit next to|beside|by a|me|any? woman|women|female, discriminate/d/s, discriminating, discrimination, discriminatory, racist/s, racism, racial/ly, racially profiled|abused|abusive, profiled, sexist, sexism, misogyny, misogynist/ic, homophobic, homophobia, transphobic, transphobia, islamophobic, islamophobia, antisemitic, antisemitism, anti semitic, xenophobic, xenophobia, ableist, ableism, ageist, ageism, bigot/s/ed, bigotry, prejudice/d, slur/s, hate crime, n word, used the n,
      because|cause|cuz|bc|coz|cos|just i'm|im|we're|he's|she's|they're|were ${TRAIT}, because|cause|cuz|bc|just|for i|we|he|she|they am|are|is|was|were ${TRAIT}, for|of being ${TRAIT}, because|bc|cause|cuz|on of|to|account|grounds? _? my|his|her|our|their race|religion|skin|colour|color|gender|disability|accent|age|hijab|nationality|ethnicity|sexuality|name|faith|wheelchair|turban|headscarf,
      judged|treated|refused|denied|rejected|ignored me|us|him|her|by|for because|for|of? my|our|his|her race|skin|accent|colour|color|gender|religion,  colour|color of my|his|her|our skin, because|cause|bc|coz|cos|as|since we|i|he|she|they|we're|i'm|im am|are|is|was|were? two|both|a|an ${TRAIT}|couple, mocked|mocking|mimicked|imitated|laughed|laughing|fun|joked|comments|comment at|of|about? my|his|her|our accent|disability|stutter|weight|skin|hijab|turban|english|religion|size|race|gender,
      refused|refuse|refuses|refusing|wouldnt|wont|denied to? serve|seat|help|sell|take|let my|a|the|us|to? ${TRAIT}, for|because|while|when i|we|was|were? speaking|talking in? arabic|urdu|hindi|punjabi|polish|spanish|french|welsh|irish|chinese|mandarin|hebrew|turkish|somali|romanian, foreign|asian|african|muslim|ethnic|indian|arabic|polish|jewish name|surname|accent, heard|hearing|hear my|his|her|our accent|surname,
      your kind|sort, bring|ask|speak|talk to? my|your husband|wife|father, the p|n|f|r word, holding hands, because|due of? to? my|our|his|her religion|faith|race|gender|sexuality|disability|skin|age|accent|weight|hair|name|nationality|hijab, white cane|stick, prosthetic|artificial leg|arm|limb, has|have|with downs|down|autism|tourettes|adhd|epilepsy|dementia _? _? was|is|were|refused|removed|not, black|asian|brown|muslim|jewish customers|people|men|women|girls|boys|kids|family|families|passengers|guests|shoppers, security|guard|guards|staff only? ever? checks|check|searches|search|follows|follow|stops|stop|followed|searched the?, called|calling me|him|her|us a|the _? slur|word|racist, son|daughter|mum|mom|dad|wife|husband|friend in his|her a? chair|wheelchair, lower|use|bring|deploy|put the? ramp down|out?, go back to where|your,
      let|letting|served|serve|serving|seated|helped|allowed|only|every|all|other the? every|all? white|black|asian girls|guys|people|family|families|customers|customer|couple|women|men|lads|person|passengers, fat shamed|shaming|shame, fatphobic, body shamed|shaming, ${GROUP} people|customers|customer|passengers|passenger|users|kids|children|adults|folk|person|man|woman|lady,
      for|while|about|stop breastfeeding|breast feeding?, wear|wearing|remove|removing|take|took off? my|a|her|his|the hijab|turban|niqab|headscarf|kippah|burqa off?, equality act, protected characteristic, treated differently because|for|as|than`,
    'speaks of access denied': `refused|denied|turned|wouldnt|kicked|not|threw|told|deny|refuse|denying|refusing|couldnt|cant|let|allow|leave me|us|him|her|my|a|away|to|entry|service|access|board|boarding|let|allow|take|out|in|with|wheelchair|because|for _? _? _? guide|service|assistance|hearing|seeing dog|dogs|eye|animal,
      because|cause|cos|bc|due of|to? my|his|her|the|our|a ${ASSISTANCE} dog|dogs|animal, saw|sees|seen|spotted|noticed|clocked my|the|his|her|our|a|that wheelchair|hijab|turban|headscarf|${ASSISTANCE} dog|dogs?, saw|sees|seen|spotted|noticed my|the|his|her|our|a wheelchair|hijab|turban|headscarf, no|without|broken|need a? ramp/s, ramp wasnt|isnt|not|never|broken,
      couldnt|cant|cannot|unable|could|not to|not? board|get|enter|access|leave|use in|on|out|up|the? _? my|his|her wheelchair, screen reader/s, subtitled|captioned|signed|bsl|relaxed|accessible screening/s|performance/s|showing/s, guide|service|assistance dog/s|animal was|is|were|refused|not|denied|wasnt|isnt|out, wheelchair user/s refused|denied|turned|left|stranded|cant|couldnt|not|was, no|without|lack|zero of|any? wheelchair|disabled|disability|accessible access|ramp|ramps|toilet/s|parking|entrance|entry|space/s|lift|seating, no|without|lack|zero of|any? step free access|route|entrance|exit, not wheelchair|disability accessible|friendly, isnt wheelchair accessible, inaccessible to|for, refused|denied|left|turned me|him|her|us away? _? because|as|for _? _? wheelchair, left my|his|her wheelchair, left in my|his|her wheelchair`,
  },
  mixes: {
    'speaks of discrimination': [
      { of: ['race', 'treat'], within: 14, unless: ['tale'] },
      { of: ['race', 'treatWide'], within: 10, unless: ['tale'] },
      { of: ['faith', 'treat'], within: 16, unless: ['tale'] },
      { of: ['faith', 'treatWide'], within: 6, unless: ['tale'] },
      { of: ['sexuality', 'treat'], within: 12, unless: ['tale'] },
      { of: ['sexuality', 'treatWide'], within: 6, unless: ['tale'] },
      { of: ['disability', 'treat'], within: 10, unless: ['tale'] },
      { of: ['expecting', 'treat'], within: 9, unless: ['tale'] },
      { of: ['slur', 'slurUse'], within: 6, unless: ['tale'] },
      { of: ['barring', 'groups'], within: 3, unless: ['tale'] },
      { of: ['watching', 'singled'], within: 12 },
      { of: ['husband', 'deferred', 'herself'], within: 12 },
    ],
    'speaks of access denied': [{ of: ['access', 'lack'], within: 6, unless: ['tale'] }],
  },
  guards: `discriminating palate|taste|tastes|customer|customers|buyer|shopper|eye, price discrimination lol, understand/s|recognise|recognises my accent, race car|day|night|time, racing, black friday|out|screen, black and white, white screen|noise, profiled in|by the|forbes, old fashioned|school|phone|version, because i'm|im old lol, indiscriminate, pride and prejudice, prejudice against pineapple, race day|night|card|goers|mode|track|car|to|against|relations, drag and, trans america, jew~ box, black friday, white|black screen, prayers and, prayed for, pray for|that, praying for|that, told that, accept payment, blind spot|date|box|bag, held|holding hands down, ramp up|ing|ed, too old for|to run|phone|model|version|now, phone|laptop|device|car|model|system|computer|account is|was too old, english only subtitles, dont speak to, men only watch, braille menu was`,
};
