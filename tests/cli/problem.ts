import * as v from 'valibot';

type Issue = v.BaseIssue<unknown>;

/** What is wrong with a line that is not of its shape, each field by its name: one line of words. */
export function problemIn(issues: readonly Issue[]): string {
  return issues.flatMap((issue) => told(issue, '')).join('; ');
}

/** Of what may be one thing or another, the one that was meant has got as far as its fields. */
function told(issue: Issue, within: string): string[] {
  const path = [within, v.getDotPath(issue)].filter(Boolean).join('.');
  const meant = issue.issues?.filter((inner) => v.getDotPath(inner) !== null) ?? [];
  if (meant.length > 0) return meant.flatMap((inner) => told(inner, path));
  return [path === '' ? issue.message : `"${path}": ${issue.message}`];
}
