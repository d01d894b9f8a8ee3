/** What the probe leaves on the page, in milliseconds since the navigation began, as soon as it is known. */
export interface PeerProbed {
  /** When the first names were drawn. */
  firstNames?: number;
  /** When every member that the page draws was, with all that is said of each. */
  allDrawn?: number;
}

export interface PeerProbeOptions {
  isPeer: boolean;
  /** How many names are awaited first, and how many members in all. */
  first: number;
  drawn: number;
}

/**
 * Runs in the page, before its scripts: looks at each frame what is drawn, and takes the time of the frame after. It looks
 * into the last of the rows that are awaited: only when that is drawn, into all, so that looking costs little.
 */
export function installPeerProbe({isPeer, first, drawn}: PeerProbeOptions): void {
  type Tag = HTMLElement & {complete?: Promise<void>};
  const probed = globalThis as PeerProbed;
  const textOf = (element: Element | null) => (element?.shadowRoot ?? element)?.textContent?.trim() ?? '';
  const rows = () =>
    isPeer
      ? document.querySelectorAll('pos-list > pos-resource')
      : document.querySelector('coop-directory')?.shadowRoot?.querySelectorAll('[part~="item"]');
  const isNamed = (row: Element) => textOf(row.querySelector(isPeer ? 'pos-label' : '[part~="name"]')) !== '';
  const isWhole = (row: Element) => [...row.querySelectorAll('pos-value')].every((value) => textOf(value) !== '');
  const areNamed = (count: number) => {
    const all = [...(rows() ?? [])].slice(0, count);
    return all.length === count && isNamed(all[count - 1]!) && all.every(isNamed);
  };
  // The one real person of the coop has said nothing but a name.
  const areWhole = () => [...(rows() ?? [])].filter(isWhole).length >= drawn - 1;
  /** A tag of the kit says itself when it shows all it has to show. */
  let isComplete = isPeer;
  let isAsked = false;
  const ask = () => {
    const complete = document.querySelector<Tag>('coop-directory')?.complete;
    if (isAsked || isPeer || !complete) return;
    isAsked = true;
    void complete.then(() => (isComplete = true));
  };
  const note = (field: keyof PeerProbed) => requestAnimationFrame(() => (probed[field] = performance.now()));
  let isNoted = false;
  const look = () => {
    ask();
    if (!isNoted && areNamed(Math.min(first, drawn))) {
      isNoted = true;
      note('firstNames');
    }
    if (isNoted && isComplete && areNamed(drawn) && areWhole()) note('allDrawn');
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
