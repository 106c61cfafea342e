/** Money, leaving, and the talk of those who sell or tell news. */
export const COMMERCE = {
  money: `0 dollars|pounds|quid|bucks|rs|euro/s|usd|gbp|inr|k|p, rs 0, paid, paying, pay/s, money, price/s, cost/s, fee/s, refund/s/ed, charged, overcharged, expensive, payment/s, compensation, compensate/d, owe/s/d, bank`,
  switch: `switch/ed/ing, leaving, never using|buying|shopping|flying|again|ordering|going|return/ing|use|buy|fly|shop|order|will, last time, lost a|my|me customer|business|as, going to, boycott/ing, competitor/s, cancel/ling/ing, cancelling|canceling my,
    take|taking my business|money|custom, moving to, go/ing elsewhere, wont be back|buying|using|returning|shopping|ordering|flying, not be back|using|buying|returning|shopping, done with, avoid, stay away, dont buy|use|bother|fly|shop|go|trust, think twice, stop using`,
  news: `via, rt, breaking, blog, video, check out, win, giveaway, new, launch/ed/es/ing, announce/d/s, announces, announcement, read, vote, follow, join, watch, live, enter/ed, chance to win, click, free, offer/s, sale, deal/s, discount, report/s, says, latest, podcast, article, retweet`,
} as const;
