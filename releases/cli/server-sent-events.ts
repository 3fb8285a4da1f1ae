export type ServerSentEvent = { id: string | undefined; event: string; data: string };

/** The messages of a `text/event-stream`, as the HTML standard reads them; comments and retries are left out. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerSentEvent, undefined> {
  const decoder = new TextDecoder();
  let buffered = '';
  for await (const chunk of body) {
    const parts = (buffered + decoder.decode(chunk, { stream: true })).split('\n\n');
    buffered = parts.pop() ?? '';
    for (const part of parts) {
      const message = parse(part);
      if (message) yield message;
    }
  }
}

function parse(part: string): ServerSentEvent | undefined {
  const fields = new Map<string, string>();
  for (const line of part.split('\n')) {
    const [, name = '', value = ''] = /^([^:]+): ?(.*)$/.exec(line) ?? [];
    fields.set(name, fields.has(name) ? `${fields.get(name)}\n${value}` : value);
  }
  const data = fields.get('data');
  return data === undefined ? undefined : { id: fields.get('id'), event: fields.get('event') ?? 'message', data };
}
