import { i18n } from '#i18n';
import type { ReplyEntry } from '@/utils/core/history/entry';
import { EarlierTexts } from './earlier-texts';

/** What Amends had put into the box, where something else was posted: drafts are judged by it. */
export function EditedFrom({ reply }: { reply: ReplyEntry }) {
  const { draft, state, text } = reply;
  if (state !== 'posted' || draft === null || sameWords(draft, text)) return null;
  return <EarlierTexts label={i18n.t('panel.history.edited')} texts={[draft]} />;
}

/** X trims and folds white space when a reply is posted: that is no edit of the agent's. */
function sameWords(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}
