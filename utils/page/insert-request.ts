import type { InsertRequest } from '@/utils/core/post/insertion';

/** Our own panel sent it; the check guards against a panel of another version. */
export function isInsertRequest(body: unknown): body is InsertRequest {
  if (typeof body !== 'object' || body === null) return false;
  const { post, handle, permalink, text, mode, agreed, accounts } = body as Partial<InsertRequest>;
  return (
    typeof post?.id === 'string' &&
    typeof handle === 'string' &&
    typeof permalink === 'string' &&
    typeof text === 'string' &&
    typeof agreed === 'string' &&
    Array.isArray(accounts) &&
    (mode === 'ask' || mode === 'append' || mode === 'replace')
  );
}
