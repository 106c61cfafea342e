import type * as v from 'valibot';

/** One issue of the shape check in words for the pack's author. */
export function explain(issue: v.BaseIssue<unknown>): string {
  const path = issue.path?.map(({ key }) => key) ?? [];
  const last = String(path.at(-1) ?? '');
  const where = nameOf(issue);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return `${where}unknown key "${last}"`;
  }
  if (issue.received === 'undefined' && issue.expected !== null) {
    return `${where}"${last}" is missing`;
  }
  if (issue.kind === 'schema' && issue.expected) {
    const wanted = issue.expected.replaceAll(' | ', ', ').replaceAll(/[()]/g, '');
    return `${where}"${last}" is ${issue.received}, but should be ${shorten(wanted)}`;
  }
  return `${where}"${last}": ${issue.message}`;
}

/** "Rule pii.card: " for what stands inside an entry that has an id. */
function nameOf(issue: v.BaseIssue<unknown>): string {
  const [section, entry] = issue.path ?? [];
  const id =
    entry && typeof entry.value === 'object' && entry.value !== null && 'id' in entry.value;
  if (!id || !entry || !('id' in Object(entry.value))) return '';
  const named: { id?: unknown } = Object(entry.value);
  const singular = String(section?.key ?? '').replace(/s$/, '');
  return `${singular} ${String(named.id)}: `;
}

function shorten(list: string): string {
  return list.length > 240 ? `${list.slice(0, 240)} …` : list;
}
