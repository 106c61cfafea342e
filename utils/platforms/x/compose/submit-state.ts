/** The only place that looks at X's submit button, and it only reads: see the boundary test. */
const SUBMIT = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';

/** @returns whether this press of the agent sends: on the button, or with the key X gives for it. */
export function pressSends(event: Event, target: Node): boolean {
  if (event instanceof KeyboardEvent)
    return event.key === 'Enter' && (event.ctrlKey || event.metaKey);
  const element = target instanceof Element ? target : target.parentElement;
  return event.type === 'click' && element?.closest(SUBMIT) != null;
}

/** @returns whether X would take the reply now; null when the scope shows no such button. */
export function canSubmit(scope: Element): boolean | null {
  const button = scope.querySelector(SUBMIT);
  if (!button) return null;
  return !button.hasAttribute('disabled') && button.getAttribute('aria-disabled') !== 'true';
}
