let writing = false;

/**
 * One writer at a time: a second paste while the first settles would double text or land in it.
 * @returns null when another one is at work; nothing was done then.
 */
export async function alone<T>(write: () => Promise<T>): Promise<T | null> {
  if (writing) return null;
  writing = true;
  try {
    return await write();
  } finally {
    writing = false;
  }
}
