// X's own rule: a mention starts where no letter, digit or one of _!#$%&* stands before the sign,
// so an address such as help@example.com mentions nobody. Both at signs count.
const MENTION = /(?:^|[^\w!#$%&*@\uff20/])[@\uff20](\w{1,50})(?![\w@\uff20])/g;

/** Handles in a text, without @, in order. */
export function mentionedHandles(text: string): string[] {
  const handles: string[] = [];
  // One pattern for all posts: `matchAll` makes a copy of it for each.
  MENTION.lastIndex = 0;
  for (let found = MENTION.exec(text); found; found = MENTION.exec(text)) {
    handles.push(found[1] ?? '');
  }
  return handles;
}
