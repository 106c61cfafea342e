import type { ConnectionTransport } from 'puppeteer-core';

interface Session {
  sessionId: string;
  capabilities: { webSocketUrl: string };
}

function isSession(answer: unknown): answer is Session {
  const { sessionId, capabilities } = (answer ?? {}) as Partial<Session>;
  return typeof sessionId === 'string' && typeof capabilities?.webSocketUrl === 'string';
}

/**
 * A way for Puppeteer into a session that exists: it always asks for a new one, which Firefox
 * refuses ("Maximum number of active sessions"), so that one question is answered here.
 * @param session Marionette's answer to `WebDriver:NewSession` with `webSocketUrl`
 */
export async function bidiOver(session: unknown): Promise<ConnectionTransport> {
  if (!isSession(session)) throw new Error('Firefox gave no address for WebDriver BiDi');
  const socket = new WebSocket(session.capabilities.webSocketUrl);
  await new Promise<void>((open, fail) => {
    socket.onopen = () => open();
    socket.onerror = () => fail(new Error('WebDriver BiDi refused the connection'));
  });
  const transport: ConnectionTransport = {
    send(message) {
      const { id, method } = JSON.parse(message);
      if (method !== 'session.new') return socket.send(message);
      const answer = JSON.stringify({ type: 'success', id, result: session });
      queueMicrotask(() => transport.onmessage?.(answer));
    },
    close: () => socket.close(),
  };
  socket.onmessage = ({ data }) => transport.onmessage?.(String(data));
  socket.onclose = () => transport.onclose?.();
  return transport;
}
