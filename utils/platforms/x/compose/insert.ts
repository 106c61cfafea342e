import type { InsertOutcome, InsertRequest } from '@/utils/core/post/insertion';
import { sameHandle } from '@/utils/core/post/post';
import { type EditorOutcome, insertText } from '@/utils/dom/editor/insert';
import { until } from '@/utils/dom/wait';
import { alone } from './alone';
import { type ReplyBox, replyBoxes } from './box';
import { keepThroughRemounts } from './keep';
import { pressReply } from './press-reply';
import { canSubmit } from './submit-state';

/** ms; X's dialog takes up to a second on a busy machine. */
const BOX_OPENS = 3000;
/** ms for two looks to find the same editor. */
const EDITOR_SETTLES = 1500;
/** ms for X to count the text and switch its button on. */
const SUBMIT_SETTLES = 1500;

/** What the writer must know of the page, supplied by the reader so that selectors stay in one place. */
export interface PageReading {
  /** Articles of the page in document order. */
  articles(doc: Document): Element[];
  /** Status id of an article, null when it has none. */
  idOf(article: Element): string | null;
  /** Author of an article, null when unreadable. */
  handleOf(article: Element): string | null;
  /** Text of an article, '' where it has none. */
  textOf(article: Element): string;
}

/**
 * Opens the reply box of exactly that post if it is not open, and inserts the draft.
 * A box that answers another post, or one whose post cannot be read, is left alone.
 */
export async function insertReply(
  doc: Document,
  request: InsertRequest,
  page: PageReading,
): Promise<InsertOutcome> {
  return (await alone(() => insertOnce(doc, request, page))) ?? { kind: 'not-verified', found: '' };
}

async function insertOnce(
  doc: Document,
  request: InsertRequest,
  page: PageReading,
): Promise<InsertOutcome> {
  const target = page.articles(doc).find((each) => page.idOf(each) === request.post.id);
  const ours = () => replyBoxes(doc).find((box) => answers(box, request, target, page)) ?? null;
  const other = () => replyBoxes(doc).find((box) => box.kind === 'dialog') ?? null;
  const wrong = (box: ReplyBox): InsertOutcome => ({
    kind: 'wrong-post',
    answers: box.article && page.handleOf(box.article),
  });

  const open = ours();
  const inTheWay = other();
  // A dialog lies over the page: text for a box behind it would go where the agent cannot see.
  if (inTheWay && open?.kind !== 'dialog') return wrong(inTheWay);
  if (!open) {
    if (!target) return { kind: 'not-on-page', permalink: request.permalink };
    if (!pressReply(target)) return { kind: 'no-box' };
    if (await until(() => (ours() ?? other()) !== null, BOX_OPENS)) await settles(ours);
  }
  if (!ours()) {
    const box = other();
    return box ? wrong(box) : { kind: 'no-box' };
  }

  const { text, mode, agreed } = request;
  const outcome = await insertText(() => ours()?.editor ?? null, { text, mode, agreed });
  if (outcome.kind === 'inserted') void keepThroughRemounts(ours);
  return report(outcome, ours);
}

/**
 * The post above the box tells which one it answers: by its status id, or, should X show it there
 * without a link, by being word for word the post on the page by the same author.
 */
function answers(
  { article }: ReplyBox,
  request: InsertRequest,
  target: Element | undefined,
  page: PageReading,
): boolean {
  if (!article) return false;
  const id = page.idOf(article);
  if (id !== null) return id === request.post.id;
  const handle = page.handleOf(article);
  const text = page.textOf(article);
  // Two pictures without words by one person would look the same.
  if (handle === null || target === undefined || text === '') return false;
  return sameHandle(handle, request.handle) && text === page.textOf(target);
}

/** X replaces the editor while its dialog settles: wait until two looks find the same one. */
async function settles(find: () => ReplyBox | null): Promise<void> {
  let last: HTMLElement | undefined;
  await until(() => {
    const editor = find()?.editor;
    const same = editor !== undefined && editor === last;
    last = editor;
    return same;
  }, EDITOR_SETTLES);
}

async function report(outcome: EditorOutcome, find: () => ReplyBox | null): Promise<InsertOutcome> {
  if (outcome.kind === 'gone') return { kind: 'no-box' };
  if (outcome.kind !== 'inserted') return outcome;
  const state = () => {
    const box = find();
    return box && canSubmit(box.scope);
  };
  // A page that shows no such button tells nothing about the length.
  const off = !(await until(() => state() !== false, SUBMIT_SETTLES));
  return { kind: 'inserted', overLimit: off };
}
