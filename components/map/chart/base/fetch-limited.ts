/** How long it may take until something comes, in milliseconds. */
const patience = 60_000;

/** Reads a text of at most so many bytes, and stops reading one that is longer. @throws Error if there is none, or it is longer. */
export async function fetchLimited(address: string | URL, bytes: number): Promise<string> {
  const response = await fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(patience),
  });
  if (!response.ok || !response.body) throw new Error(`${response.status}`);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text;
    text += value;
    // A letter is a byte or more: a text with more letters than that has more bytes.
    if (text.length > bytes) {
      await reader.cancel();
      throw new Error('too long');
    }
  }
}
