import { readEditor } from '@/utils/dom/editor/read';
import type { PlatformAdapter } from '../adapter';
import { boxOf } from './compose/box';
import { composerAt } from './compose/composer';
import { insertReply, type PageReading } from './compose/insert';
import { pressSends } from './compose/submit-state';
import { xReader } from './index';
import { avatarHandle, nameHandle } from './read/author';
import { statusId } from './read/status';
import { AVATAR, AVATAR_PREFIX, NAME } from './selectors';

/** X, read and written: what a content script needs of it. */
export const xAdapter: PlatformAdapter = {
  ...xReader,
  sends: pressSends,
  composerTarget(node) {
    const article = boxOf(node)?.article;
    const id = article && statusId(article);
    return id ? { platform: 'x', id } : null;
  },
  composerText(node) {
    const box = boxOf(node);
    return box && readEditor(box.editor);
  },
  composerAt: (node) => composerAt(node, PAGE),
  insert: (doc, request) => insertReply(doc, request, PAGE),
};

const PAGE: PageReading = {
  articles: xReader.articles,
  idOf: statusId,
  handleOf,
  textOf: (article) => xReader.textOf(article) ?? '',
};

function handleOf(article: Element): string | null {
  const avatar = article.querySelector(`${AVATAR} [data-testid^="${AVATAR_PREFIX}"]`);
  const handle = avatar && avatarHandle(avatar.getAttribute('data-testid') ?? '');
  const name = article.querySelector(NAME);
  return handle ?? (name && nameHandle(name));
}
