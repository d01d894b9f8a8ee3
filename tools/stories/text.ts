import type {Page} from 'playwright-core';
import type {State} from '../accessibility/record.js';
import type {TextLook} from './looks.js';

/** What is lost of a text. */
interface Loss {
  readonly what: string;
  /** The tags around it; none if it is the page as a whole. */
  readonly tags: readonly string[];
}

/** Changes the text of a story as a reader would, and says what sticks out or is cut off: one outcome for each tag, and lines about faults. */
export async function inspectText(
  page: Page,
  {standard, style, widths, smallest}: TextLook,
): Promise<Pick<State, 'tags' | 'outcomes'> & {faults: string[]}> {
  const tags = await page.evaluate(dress, style);
  const losses: Loss[] = [];
  for (const width of widths) {
    await page.setViewportSize({width, height: 720});
    const found = await page.evaluate(findLosses, smallest);
    losses.push(...found.map(({what, tags}) => ({what: `${what} at ${width} px`, tags})));
  }
  await page.setViewportSize({width: 1280, height: 720});
  const spoiled = (tag: string) => losses.some((loss) => !loss.tags.length || loss.tags.includes(tag));
  const outcomeOf = (tag: string) => (spoiled(tag) ? ('failed' as const) : ('passed' as const));
  return {
    tags,
    outcomes: tags.map((tag) => ({rule: 'text', standards: [standard], outcome: outcomeOf(tag), tags: [tag]})),
    faults: losses.map(({what}) => what),
  };
}

/** In the page: gives it and every shadow root a style sheet. @returns the tags that are shown. */
function dress(style: string): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  const dressIn = (root: Document | ShadowRoot): string[] => {
    root.adoptedStyleSheets.push(sheet);
    return [...root.querySelectorAll('*')].flatMap(({localName, shadowRoot}) => [
      ...(localName.startsWith('coop-') ? [localName] : []),
      ...(shadowRoot ? dressIn(shadowRoot) : []),
    ]);
  };
  return [...new Set(dressIn(document))];
}

/** In the page, once it is drawn anew: what sticks out of it, where text is cut off, and where letters have stayed small. It is sent there by itself. */
async function findLosses(smallest: number): Promise<Loss[]> {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);

  const everything = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? everything(element.shadowRoot) : []),
    ]);

  const tagsAround = (element: Element | null): string[] => {
    if (!element) return [];
    const further = element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
    return [...(element.localName.startsWith('coop-') ? [element.localName] : []), ...tagsAround(further)];
  };

  const isCut = (element: Element): boolean => {
    const {overflowX, overflowY, display, clipPath} = getComputedStyle(element);
    const {clientWidth, clientHeight, scrollWidth, scrollHeight} = element;
    // What is clipped away as a whole is for screen readers alone.
    // A map shows a piece of the land, and is moved to see the rest.
    if (element.matches('.leaflet-container')) return false;
    if (display === 'inline' || clipPath !== 'none' || !element.textContent?.trim()) return false;
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    return (hides(overflowX) && scrollWidth > clientWidth + 1) || (hides(overflowY) && scrollHeight > clientHeight + 1);
  };

  const isSmall = (element: Element): boolean => {
    const says = [...element.childNodes].some(
      ({nodeType, textContent}) => nodeType === Node.TEXT_NODE && textContent?.trim(),
    );
    return says && element.checkVisibility() && parseFloat(getComputedStyle(element).fontSize) < smallest;
  };

  const nameOf = (element: Element) =>
    `<${element.localName} class="${element.getAttribute('class') ?? ''}"> of ${tagsAround(element)[0] ?? 'the page'}`;
  const overflow = document.documentElement.scrollWidth - innerWidth;
  const elements = everything(document.querySelector('#storybook-root')!);
  const lossOf = (what: string, element: Element): Loss => ({
    what: `${what} in ${nameOf(element)}`,
    tags: [...new Set(tagsAround(element))],
  });
  return [
    ...(overflow > 0 ? [{what: `wider than the page by ${overflow} px`, tags: []}] : []),
    ...elements.filter(isCut).map((element) => lossOf('text is cut off', element)),
    ...elements.filter(isSmall).map((element) => lossOf('letters stay small', element)),
  ];
}
