import { type Browser, browser } from 'wxt/browser';
import { isEnvelope } from './protocol';

export type Sender = Browser.runtime.MessageSender;

/**
 * Answers one kind of message, or returns null to refuse it: the sender may not say this or the
 * payload is not of its form. What is refused gets no answer, so nothing can be probed.
 * Runs synchronously up to its first await, for `sidePanel.open` needs the click's activation.
 */
export type Receiver = (body: unknown, sender: Sender) => Promise<unknown> | null;

/** Joins who may say something with what is done about it. */
export function receiver<Body, Answer>(
  accept: (body: unknown, sender: Sender) => Body | null,
  handle: (body: Body, sender: Sender) => Promise<Answer>,
): Receiver {
  return (message, sender) => {
    const body = accept(message, sender);
    return body === null ? null : handle(body, sender);
  };
}

/** @returns a function that stops listening. */
export function receive(receivers: Record<string, Receiver>): () => void {
  const listener = (
    message: unknown,
    sender: Sender,
    respond: (answer: unknown) => void,
  ): boolean => {
    if (!isEnvelope(message) || !Object.hasOwn(receivers, message.amends)) return false;
    const answer = receivers[message.amends]?.(message.body, sender) ?? null;
    if (answer === null) return false;
    // No answer tells the sender to try again; the failure itself is the database's to explain.
    answer.then(respond, () => respond(undefined));
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
