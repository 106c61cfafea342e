import { xReader } from '@/utils/platforms/x';
import { inspectLine } from '../cli/inspect-line';

declare global {
  var readPage: () => { articles: number; posts: ReturnType<typeof inspectLine>[] };
}

/** The reader as one script for a page that runs no extension. */
globalThis.readPage = () => {
  const articles = xReader.articles(document);
  const context = { account: xReader.ownAccount(document) };
  const posts = articles.map((article) => inspectLine(xReader.read(article, context)));
  return { articles: articles.length, posts: posts.filter((post) => post !== null) };
};
