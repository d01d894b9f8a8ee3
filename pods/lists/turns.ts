/** Sources of one owner that may wait until they can be read: a flood of them would keep announcements from being read. */
const mostWaiting = 50;

/** Orders sources so that each owner's come in turn: nobody waits for all that somebody else has announced. */
export function inTurns(sources: readonly string[], ownerOf: (source: string) => string): string[] {
  const turns = new Map<string, number>();
  const turnOf = (source: string) => {
    const owner = ownerOf(source);
    const turn = turns.get(owner) ?? 0;
    turns.set(owner, turn + 1);
    return turn;
  };
  return sources
    .map((source) => ({source, turn: turnOf(source)}))
    .sort((a, b) => a.turn - b.turn)
    .map(({source}) => source);
}

/** Without those of an owner who has too many. Things that nobody announces are found when a list is made anew. */
export function withoutFlood(sources: readonly string[], ownerOf: (source: string) => string): string[] {
  const counts = new Map<string, number>();
  return sources.filter((source) => {
    const count = (counts.get(ownerOf(source)) ?? 0) + 1;
    counts.set(ownerOf(source), count);
    return count <= mostWaiting;
  });
}
