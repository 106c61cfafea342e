import type { FlagRule } from './rule';

const WILL = "will|ill|i'll|gonna|going|want|wanna|could|should|might|swear|about|d|i'd|id";
const VIOLENCE =
  'kill|hurt|punch|shoot|stab|strangle|beat|slap|murder|smash|attack|fight|choke|knock|batter|headbutt|destroy';
const PERSON = 'you|u|your|ur|them|him|her|someone|somebody|everyone|whoever|the|that|this|one|all';

export const THREAT: FlagRule = {
  flag: 'threat',
  cues: {
    'may threaten someone': `${WILL} to|i|have|be|come|and|personally|go? ${VIOLENCE} ${PERSON}, ${WILL} to? burn|blow|torch|shoot|bomb|smash|trash|wreck your|the|this|that|it|ur|down|up, come|coming down|round|over there? and ${VIOLENCE} ${PERSON}, burn your|ur|the|this|that|it _? down|headquarters|hq|offices, blow your|the|this|up|ur _? up|place|office|headquarters|building|store, bomb threat, a bomb, plant a bomb, bring/ing|got|get|grab|buy a|my gun|knife|bat|weapon, come/ing|coming down|over|round|to there|to|your|with _? _? gun|knife|bat|hurt|fight|smash, watch your|ur back, know/s where you|u|your|he|she|they live|work|works|lives|staff, you're|youre|your|u all|are|r? dead|finished, deserve/s to die|be shot|be hurt, hope you|u|your|they|all|he|she _? _? die|dies|burn|crash, kick your|his|her|their ass|head, break your|his|her|their legs|neck|face|jaw|arms, smash your|his|her|their|ur face|head|windows|window, make you|them|u pay with, find|finding|hunt/ing you|him|her|u|them and|down, die in a|die? fire|hole, death threat/s, acid`,
  },
  guards: `bath|photo|cherry|sex|love|glitter|f bomb/s, is|was|were|be|are|the the|da? bomb, bomb ass|diggity, could|would|id|i'd kill for|some, kill|killing for a|some|that|the|time|my|it|me, killing me|it|time, kill the battery|mood|app|process|vibe|music|buzz|signal|power|line, kill my|your battery|vibe|mood, blow|blowing up your|my|the|ur phone|dms|mentions|inbox|feed, beat you|the|this to|at|queue|rush|traffic|price|game|level|boss|system|heat|crowd, fight the|this|that charge|charges|case|decision|fine|boss|ticket|good|for, destroy the|this|that|your game|level|reputation|brand|business, choke the, smash the|that|this like|subscribe|button|level, shoot you|u|them|me|over an|a|the|us email|message|dm|text|mail, attack the|that problem, knock you|them|that|the price|off|out of, could murder a|some, murder a burger|pizza|curry|pint, slap your|the logo|label|sticker|brand|price, hope you|u|they die inside lol, your dead link, battery is|was dead, dead battery|phone|line|link|zone|end, hurt the|your brand|business|reputation|economy|sales|environment|company, attack of, choke on, acid reflux|rain|jazz|house, a bomb of`,
};
