import { atOnce } from './at-once';

/**
 * What X's composer would turn into a t.co link. X knows every top-level domain;
 * the full list costs 9 KB for names nobody posts, so this knows all country
 * codes and the generic names in everyday use. A rare one without `https://`
 * is counted letter by letter; with it, any name of letters is taken for a link.
 */
const GENERIC =
  'com|org|net|info|biz|edu|gov|mil|int|name|pro|jobs|mobi|travel|app|dev|page|online|site|store|shop|website|tech|cloud|digital|agency|blog|news|live|life|world|today|space|xyz|club|fun|team|group|company|support|help|services|solutions|systems|network|email|chat|social|link|click|media|video|games|game|design|studio|art|music|photos|events|tickets|express|delivery|flights|cab|taxi|hotel|restaurant|cafe|pizza|bar|bike|auto|cars|bank|insurance|finance|money|credit|loans|tax|health|care|clinic|dental|fitness|academy|school|university|london|scot|wales|cymru|nyc|berlin|global|international|zone|guru|rocks|wiki|top|vip|win|bid|sale|deals|discount|direct|market|energy|house|tools|work|works|run|how|google|microsoft|amazon|apple' +
  // Names that are English words turn up where a space is missing after a full stop.
  '|now|gold|phone|like|you|got|here|one|safe|save|next|call|man|open|play|read|red|room|show|plus|place|pink|pay|mom|meet|map|love|limited|land|kids|guide|green|gift|gifts|free|food|fly|fish|fail|fan|family|fast|farm|expert|earth|drive|dog|date|day|dance|cool|contact|community|coach|city|christmas|cheap|center|career|camp|black|blue|best|beauty|baby|author|audio|ads|off|watch|stream|spot|secure|review|reviews|rest|repair|report|rip|properties|parts|party|observer|moda|locker|law|jot|hot|homes|hair|exchange|direct|diy|delivery|crs|coupon|cash|case|buy|builders|bet|band';

const COUNTRY =
  'ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bv bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tp tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw'
    .split(' ')
    .join('|');

const label = (chars: string): string => `[${chars}](?:[${chars}_-]*[${chars}])?\\.`;
const HOST_CHAR = 'a-z0-9\\u00c0-\\u024f';
/** With a protocol in front, a host may be written in any script. */
const ANY_HOST_CHAR = `${HOST_CHAR}\\u0370-\\u1fff\\u3040-\\ud7a3`;
const PATH_CHAR = `[a-z0-9\\u0400-\\u04ff\\u00c0-\\u024f!*';:=+,.$/%#\\[\\]\\u2013_~@|&-]`;
const PATH_END = `[a-z0-9\\u0400-\\u04ff\\u00c0-\\u024f=_#/+-]`;
const PARENS = `\\((?:${PATH_CHAR}+|${PATH_CHAR}*\\(${PATH_CHAR}+\\)${PATH_CHAR}*)\\)`;
const PATH = `(?:/(?:${PATH_CHAR}*(?:${PARENS}${PATH_CHAR}*)*(?:${PATH_END}|${PARENS}))?)?`;
const QUERY = `(?:\\?[a-z0-9!?*'@();:&=+$/%#\\[\\]_.,~|-]*[a-z0-9_&=#/-])?`;
const NOT_BEFORE = '(?<![a-z0-9@＠$#＃\\ufffe\\ufeff\\uffff])';
const AFTER_TLD = `(?![${HOST_CHAR}@＠])`;

const LINK = new RegExp(
  `${NOT_BEFORE}(?:https?://(?:${label(ANY_HOST_CHAR)})+[a-z]{2,24}${AFTER_TLD}|` +
    `(?<![-_./])(?:${label(HOST_CHAR)})+(?:${GENERIC}|${COUNTRY})${AFTER_TLD})(?::\\d+)?${PATH}${QUERY}`,
  'gi',
);

const DOTTED = /\.[a-z]/i;
const TCO = /^https?:\/\/t\.co\/[a-z0-9]+/i;

export interface LinkSpan {
  /** UTF-16 offsets, half open. */
  start: number;
  end: number;
}

/** Finds the stretches X counts as links, in order. */
export function linkSpans(text: string): LinkSpan[] {
  const spans: LinkSpan[] = [];
  // A link needs a dot before a letter; most posts have none, and the pattern is the dear part.
  if (!DOTTED.test(text)) return spans;
  for (const match of text.matchAll(atOnce(LINK))) {
    const short = TCO.exec(match[0]);
    const length = short ? short[0].length : match[0].length;
    spans.push({ start: match.index, end: match.index + length });
  }
  return spans;
}
