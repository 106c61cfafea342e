/**
 * Presses a post's own Reply icon: the one control of X that Amends may press, and only inside the
 * agent's click on Insert. What may be pressed is decided here and nowhere else: whatever the
 * selector finds is refused if it is, holds or lies in anything that sends a post.
 * @returns whether the icon was there and was pressed.
 */
export function pressReply(article: Element): boolean {
  const icon = article.querySelector('[data-testid="reply"]');
  if (!(icon instanceof HTMLElement) || sends(icon)) return false;
  icon.click();
  return true;
}

function sends(icon: Element): boolean {
  const submit = '[data-testid^="tweetButton"], [type="submit"]';
  return (
    icon.closest(submit) !== null ||
    icon.querySelector(submit) !== null ||
    icon.closest('article') === null ||
    icon.closest('[contenteditable="true"], form') !== null
  );
}
