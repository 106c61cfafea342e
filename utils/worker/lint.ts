import { i18n } from '#i18n';
import { judge } from '@/utils/core/detect/judge';
import { asTaught, NO_LESSONS } from '@/utils/core/detect/lessons';
import { deedsFor } from '@/utils/core/history/deeds-for';
import type { HistoryEntry } from '@/utils/core/history/entry';
import type { Finding } from '@/utils/core/policy/finding';
import { lint } from '@/utils/core/policy/lint';
import type { KeptRuling } from '@/utils/core/policy/ruling';
import { normaliseHandle } from '@/utils/core/post/post';
import type { Judgement } from '@/utils/core/post/verdict';
import { weightedLength } from '@/utils/core/text/weighted-length';
import { readHistory, readRecentReplies } from '@/utils/db/read';
import { type ComplaintRow, db } from '@/utils/db/schema';
import type { LintReceipt, LintRequest } from '@/utils/messages/protocol';
import { readPolicy } from '@/utils/packs/policy-in-use';
import { readLessons } from '@/utils/settings/lessons';
import { signature } from '@/utils/settings/signature';
import { readSettings } from '@/utils/settings/storage';

/** Rules about sameness look no further back. */
const RECENT = 50;

/** What the worker knows about the post that a reply box answers. */
interface Case {
  complaint: ComplaintRow | null;
  history: HistoryEntry[];
  rulings: KeptRuling[];
  recent: string[];
}

/**
 * Checks what stands in a reply box against the policy in use, with all that is on record about its
 * customer. Everything is read anew each time: the agent may have changed any of it a moment ago.
 * @returns findings hold the policy's words and facts, never anything from a customer's records.
 */
export async function lintReply(request: LintRequest, now: number): Promise<LintReceipt> {
  const { text, post, shown } = request;
  const [{ pack, role, crisis }, { agent, brand }, lessons, known] = await Promise.all([
    readPolicy(),
    readSettings(),
    readLessons().catch(() => NO_LESSONS),
    caseOf(request).catch(() => null),
  ]);
  const { complaint, history, rulings, recent } = known ?? NOTHING;
  const said = complaint?.post.text ?? shown?.text ?? null;
  const handle = complaint?.post.author.handle ?? shown?.handle ?? null;
  const fresh = judgementOf(said, complaint);
  const judged =
    complaint && fresh ? asTaught({ ...complaint, judgement: fresh }, lessons).judgement : fresh;
  const findings = lint({
    pack,
    text,
    post: said === null || handle === null ? null : { text: said, handle },
    history: history.filter((entry) => entry.kind !== 'complaint' || entry.postId !== post?.id),
    deeds: post ? deedsFor(history, post) : [],
    context: {
      role,
      agent: signature(agent),
      now,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      flags: judged ? [...judged.flags, ...(judged.notForUs ? [judged.notForUs] : [])] : [],
      severity: judged?.stakes ?? null,
      heat: judged?.heat ?? null,
      brandReplies: recent,
      brandName: brand.names[0] ?? brand.handles[0] ?? null,
    },
  }).filter((finding) => !isOverridden(finding, text, rulings, post?.id));
  const length = weightedLength(text);
  if (text.trim() === '') return { findings: [], length };
  return {
    findings: [
      ...findings,
      ...(crisis ? [whole('crisis', i18n.t('advice.crisis'), text, false)] : []),
      ...(known ? [] : [whole('unchecked.records', i18n.t('advice.noRecords'), text, true)]),
    ],
    length,
  };
}

const NOTHING: Case = { complaint: null, history: [], rulings: [], recent: [] };

/** @throws when the browser does not open the records. */
async function caseOf({ post, shown }: LintRequest): Promise<Case> {
  const complaint = post ? await db.complaints.get([post.platform, post.id]) : undefined;
  const handle = complaint?.customer ?? (shown && normaliseHandle(shown.handle));
  const [stored, recent] = await Promise.all([
    handle ? readHistory(db, { platform: post?.platform ?? 'x', handle }) : null,
    readRecentReplies(db, RECENT),
  ]);
  return {
    complaint: complaint ?? null,
    history: stored?.entries ?? [],
    rulings: stored?.rulings ?? [],
    recent,
  };
}

let last: { key: string; judgement: Judgement } | null = null;

/** By the model, anew and once a post: that somebody seems vulnerable is never stored with the complaint. */
function judgementOf(text: string | null, complaint: ComplaintRow | null): Judgement | null {
  if (text === null) return null;
  const { lang = null, translated } = complaint?.post ?? {};
  const relation = complaint?.relation ?? 'mention';
  const key = JSON.stringify([text, lang, translated, relation]);
  if (last?.key !== key) last = { key, judgement: judge({ text, lang, translated, relation }) };
  return last.judgement;
}

/** In the panel these words were let pass, with a reason or by an approver. */
function isOverridden(
  { rule, start, end, override }: Finding,
  text: string,
  rulings: readonly KeptRuling[],
  postId: string | undefined,
): boolean {
  const words = text.slice(start, end);
  return rulings.some(
    ({ post, ruling }) =>
      post.id === postId &&
      ruling.kind === 'overridden' &&
      ruling.rule === rule &&
      ruling.words === words &&
      // The pack may have become stricter since.
      (override === 'reason' || (override === 'approver' && ruling.by === 'approver')),
  );
}

/** About the reply as a whole. */
function whole(rule: string, message: string, text: string, unchecked: boolean): Finding {
  return {
    rule,
    level: 'warn',
    start: 0,
    end: text.length,
    message,
    clause: rule,
    link: null,
    fixes: [],
    override: 'reason',
    unchecked,
  };
}
