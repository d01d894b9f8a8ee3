import type {Page} from 'playwright-core';

/** Something that axe has found, with where it is. */
export interface Violation {
  /** Name of axe's rule. */
  readonly rule: string;
  readonly impact: 'minor' | 'moderate' | 'serious' | 'critical';
  /** What should be, in axe's words. */
  readonly help: string;
  readonly url: string;
  /** CSS selectors, through shadow roots. */
  readonly places: readonly string[];
  readonly scheme: 'light' | 'dark';
}

export interface Accessibility {
  readonly violations: readonly Violation[];
  /** How many pixels one has to scroll sideways on a screen 320 pixels wide (WCAG 2.2, 1.4.10: none). */
  readonly overflow: number;
}

/** The success criteria of WCAG 2.2, levels A and AA, as axe names them. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Found {
  readonly id: string;
  readonly impact?: Violation['impact'] | null;
  readonly help: string;
  readonly helpUrl: string;
  readonly nodes: readonly {readonly target: readonly unknown[]}[];
}

/** Looks at a page as it is now, in light and in dark, and on a narrow screen. */
export async function checkAccessibility(page: Page, axe: string): Promise<Accessibility> {
  const violations: Violation[] = [];
  // Not as a script of the page, which its policy would refuse.
  await page.evaluate(axe);
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({colorScheme: scheme});
    for (const one of await page.evaluate(runAxe, standards)) {
      const known = violations.some(({rule, places}) => rule === one.rule && String(places) === String(one.places));
      if (!known) violations.push({...one, scheme});
    }
  }
  await page.emulateMedia({colorScheme: null});
  const size = page.viewportSize();
  await page.setViewportSize({width: 320, height: 640});
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (size) await page.setViewportSize(size);
  return {violations, overflow: Math.max(0, overflow)};
}

/** Runs in the page. */
async function runAxe(values: readonly string[]): Promise<Omit<Violation, 'scheme'>[]> {
  const {axe} = globalThis as unknown as {axe: {run(root: Document, options: unknown): Promise<{violations: Found[]}>}};
  const {violations} = await axe.run(document, {runOnly: {type: 'tag', values}});
  return violations.map(({id, impact, help, helpUrl, nodes}) => ({
    rule: id,
    impact: impact ?? 'moderate',
    help,
    url: helpUrl,
    places: nodes.map(({target}) => target.flat().join(' ')),
  }));
}
