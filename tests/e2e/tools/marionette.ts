import net from 'node:net';

/** Firefox's own remote protocol: needed for extension pages and the sidebar, which WebDriver BiDi does not show. */
export interface Marionette {
  /** @throws Error with Firefox's name and message of what went wrong */
  send(command: string, parameters?: Record<string, unknown>): Promise<unknown>;
  close(): void;
}

interface Call {
  ok(result: unknown): void;
  fail(error: Error): void;
}

const RETRY_MS = 100;
const OPEN_TIMEOUT_MS = 30_000;

const attempt = (port: number) =>
  new Promise<net.Socket | null>((done) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.once('connect', () => done(socket));
    socket.once('error', () => done(null));
  });

/** Firefox opens the port some time after its process starts. */
async function open(port: number): Promise<net.Socket> {
  const end = Date.now() + OPEN_TIMEOUT_MS;
  for (;;) {
    const socket = await attempt(port);
    if (socket) return socket;
    if (Date.now() > end) throw new Error(`Firefox did not open its Marionette port ${port}`);
    await new Promise((next) => setTimeout(next, RETRY_MS));
  }
}

/** Cuts a stream into its frames, `<byte length>:<json>`. */
function frames(onMessage: (message: unknown) => void): (chunk: Buffer) => void {
  let buffer = Buffer.alloc(0);
  return (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (let colon = buffer.indexOf(':'); colon > 0; colon = buffer.indexOf(':')) {
      const end = colon + 1 + Number(buffer.subarray(0, colon));
      if (buffer.length < end) return;
      onMessage(JSON.parse(buffer.subarray(colon + 1, end).toString()));
      buffer = buffer.subarray(end);
    }
  };
}

const errorOf = (error: { error?: string; message?: string }) =>
  new Error(`${error.error}: ${error.message}`);

/** Requests are `[0, id, name, parameters]`, answers `[1, id, error, result]`; a greeting comes first. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await open(port);
  const waiting = new Map<number, Call>();
  let nextId = 1;
  await new Promise<void>((greeted) => {
    socket.on(
      'data',
      frames((message) => {
        if (!Array.isArray(message)) return greeted();
        const [, id, error, result] = message;
        const call = waiting.get(id);
        waiting.delete(id);
        if (error) call?.fail(errorOf(error));
        else call?.ok(result);
      }),
    );
  });
  socket.on('close', () => {
    for (const call of waiting.values()) call.fail(new Error('Firefox closed the connection'));
    waiting.clear();
  });
  return {
    send: (command, parameters = {}) =>
      new Promise((ok, fail) => {
        const id = nextId++;
        waiting.set(id, { ok, fail });
        const json = JSON.stringify([0, id, command, parameters]);
        socket.write(`${Buffer.byteLength(json)}:${json}`);
      }),
    close: () => socket.end(),
  };
}
