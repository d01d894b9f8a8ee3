/**
 * Has the browser ask, in its own words, before the page is left while some work goes on that would be lost. Only while it does: such a listener
 * costs the page its place in the browser's memory of pages.
 */
export async function askBeforeLeaving<T>(work: Promise<T>): Promise<T> {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  addEventListener('beforeunload', ask);
  try {
    return await work;
  } finally {
    removeEventListener('beforeunload', ask);
  }
}
