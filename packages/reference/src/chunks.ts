/** The chunks of a stream. Safari's streams are not iterable. */
export async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // Also when the reader of the chunks stops early: a refused file is not read to its end.
    await reader.cancel().catch(() => {});
  }
}
