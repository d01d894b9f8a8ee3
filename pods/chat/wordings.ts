import type {LongChatDay} from '../../vocab/formats/longchat/day.js';

/** IRIs of a message and of all that is said to take its place, whoever has written it. Loops end. */
export function wordingsOf(days: readonly LongChatDay[], iri: string): string[] {
  const found = new Set<string>();
  const queue = [iri];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    for (const {messages} of days) queue.push(...(messages.get(next)?.replacedBy ?? []));
  }
  return [...found];
}
