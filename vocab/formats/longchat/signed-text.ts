/** What a signature of SolidOS is made over, in the order in which it makes it (solid-ui, src/chat/signature.ts: `serializeMsg`). */
export function signedText(id: string, maker: string, created: string, content: string): string {
  return JSON.stringify({id, created, dateDeleted: '', content, maker, sig: ''});
}
