import type { FlagRule } from './rule';

export const BROKEN_PROMISE: FlagRule = {
  flag: 'broken-promise',
  cues: {
    'says a promise was not kept': `next|same day delivery? you|they said|promised, was|were due at|today|yesterday|this|between|by, told a|the|my|your manager|someone|supervisor|engineer|agent|specialist would|will, you|they|u guaranteed|swore the|it|a|my|this|us|me|delivery, supposed|meant|due to get|have|receive|hear a|my|from|back, your? website|advert|ad|site|email|app|page said|says|promised|promises|advertised|advertises free|guaranteed|no|refund|refunds|next|same|within, promised, get|be|getting|got back|in to|touch with? you within|in|soon|shortly|by, swore|swears|vowed|pledged he'd|she'd|hed|shed|they'd|theyd|you'd|youd|it|to|that|blind|someone|someone'd, gave me|us your|his|her|their word, assured|guaranteed me|us|that|it|there|it's|my|on|everything, is|was|were|are|be meant|due|scheduled|expected|booked to arrive|come|be|call|have|get|receive|deliver|leave|happen|email|ring|contact|phone|visit, never showed, broken promise/s, you|they|u promise, said|told|assured|guaranteed|informed me|us|my? i|we|it|he|she|they|you|someone|that|id|i'd|we'd|someone'd? would|will|wouldnt|wont|it'd|i'd|id|it'll|they'd|they'll|you'd|you'll|we'd|i'll,
      said|told|assured|guaranteed it|he|she|they|you|u|someone|somebody|that would|will|wont|wouldnt, said|told me|us to wait|expect, you|they|agent|rep|she|he|driver|website|app|site|email|support|manager said|says|claimed it|you|they|someone|i|my|id would|will|'d|be|was,
      was|were|been promised|assured|guaranteed|told, was|were supposed to arrive|come|be|call|have|get|receive|deliver|leave|happen|email|ring|contact, supposed to be|have delivered|arrived|here|refunded|fixed|called|been,
      never|didnt|hasnt|havent|no called|call|rang|phoned|got back|callback, never called|rang|phoned|got|came back, failed to call|deliver|turn|show|arrive|honour|honor|keep, guaranteed delivery|0|next|same, no show, didnt turn|show up, hasnt turned|shown up, estimated delivery|arrival was`,
  },
  guards: `he|she|they had? said he|she|they wont|won't, promised land|myself, never got back together, as promised, told you so, told my|him|her friends|mum|mom|wife|husband|boss, was told off`,
};
