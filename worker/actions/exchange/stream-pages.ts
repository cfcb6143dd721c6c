/** A file on its way: its name and type for the headers, its bytes as they are asked for. */
export interface ExportedFile {
  /** ASCII, without quotes: fit for `Content-Disposition: attachment; filename="…"`. */
  filename: string;
  contentType: string;
  /** Each chunk is one page of rows, read when the consumer asks for it; cancelling it ends the queries. */
  body: ReadableStream<Uint8Array>;
}

/**
 * Turns texts into a stream of their UTF-8 bytes that is driven by its reader: nothing is read ahead, so memory holds one
 * page, however long the export (design §7).
 */
export function streamTexts(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        // An empty chunk would be no answer to the reader.
        let next = await texts.next();
        while (!next.done && !next.value) next = await texts.next();
        if (next.done) controller.close();
        else controller.enqueue(encoder.encode(next.value));
      },
      async cancel() {
        await texts.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}
