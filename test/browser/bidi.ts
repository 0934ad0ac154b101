/** A WebDriver BiDi connection: commands out, answers in. What comes back is `unknown` until a schema has seen it. */
import * as v from 'valibot';

export interface Bidi {
  send(method: string, params?: Readonly<Record<string, unknown>>): Promise<unknown>;
  close(): void;
}

const messageSchema = v.variant('type', [
  v.object({ type: v.literal('success'), id: v.number(), result: v.unknown() }),
  v.object({ type: v.literal('error'), id: v.nullable(v.number()), error: v.string(), message: v.string() }),
  v.object({ type: v.literal('event'), method: v.string() }),
]);

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Connects to `ws://...`; Node 20 has WebSocket behind `--experimental-websocket`. */
export async function connect(url: string): Promise<Bidi> {
  const socket = new WebSocket(url);
  await new Promise<void>((resolve, reject) => {
    socket.onopen = () => resolve();
    socket.onerror = () => reject(new Error(`No BiDi connection to ${url}`));
  });
  const waiting = new Map<number, Waiting>();
  socket.onmessage = ({ data }) => {
    const message = v.parse(messageSchema, JSON.parse(String(data)));
    if (message.type === 'event' || message.id === null) return;
    const answer = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.type === 'error') answer?.reject(new Error(`${message.error}: ${message.message}`));
    else answer?.resolve(message.result);
  };
  socket.onclose = () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the BiDi connection.'));
    waiting.clear();
  };
  let last = 0;
  return {
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
    close: () => socket.close(),
  };
}
