/** Waits, frame after frame, until there is something. A story that waits for ever fails where the stories are run. */
export async function waitFor<T>(find: () => T | null | undefined | '' | false): Promise<T> {
  for (;;) {
    const found = find();
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}

/** Presses something in a tag as soon as it is there. By a selector: it reads differently in each language. */
export async function pressWhenThere(tag: Element, selector: string): Promise<void> {
  (await waitFor(() => tag.shadowRoot?.querySelector<HTMLElement>(selector))).click();
}
