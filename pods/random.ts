/** A random name that says nothing, not even when it was made: 80 bits as letters and digits, starting with a letter. */
export function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `x${Array.from(bytes, (byte) => (byte % 32).toString(32)).join('')}`;
}
