/** A colour in sRGB: each part from 0 to 255, and how much it covers, from 0 to 1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** What is seen where `colour` lies over `ground`. */
export function over(colour: Colour, ground: Colour): Colour {
  const mix = (top: number, below: number) => top * colour.alpha + below * (1 - colour.alpha);
  return {
    red: mix(colour.red, ground.red),
    green: mix(colour.green, ground.green),
    blue: mix(colour.blue, ground.blue),
    alpha: 1,
  };
}

/** How bright a colour is, from 0 to 1, as WCAG 2.2 measures it (“relative luminance”). */
export function luminance({red, green, blue}: Colour): number {
  const linear = (part: number) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The contrast of a colour on an opaque ground, from 1 to 21, as WCAG 2.2 measures it (“contrast ratio”). */
export function contrast(colour: Colour, ground: Colour): number {
  const [dark, light] = [luminance(over(colour, ground)), luminance(ground)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The colours of a theme, by the last part of their names (`--coop-color-…`), and that of the page below the tags. */
export interface Palette {
  readonly page: Colour;
  readonly text: Colour;
  readonly muted: Colour;
  readonly accent: Colour;
  readonly 'on-accent': Colour;
  readonly danger: Colour;
  readonly surface: Colour;
  readonly tint: Colour;
  readonly field: Colour;
  readonly 'field-text': Colour;
  readonly 'field-line': Colour;
  readonly focus: Colour;
}

export type PaletteName = keyof Palette;

/** One thing that a reader must be able to tell from what is around it. */
export interface Check {
  /** What is seen, in words. */
  readonly what: string;
  readonly colour: PaletteName;
  /** What it is seen on, the nearest first: what is not opaque lets the next one through. */
  readonly grounds: readonly PaletteName[];
  /** 4.5 for text (WCAG 2.2, 1.4.3), 3 for edges and signs (1.4.11). */
  readonly needed: 4.5 | 3;
}

const text = (what: string, colour: PaletteName, ...grounds: readonly PaletteName[]): Check => ({
  what,
  colour,
  grounds,
  needed: 4.5,
});
const edge = (what: string, colour: PaletteName, ...grounds: readonly PaletteName[]): Check => ({
  what,
  colour,
  grounds,
  needed: 3,
});

/** What is checked of a theme. Lines between things only decorate: nothing is asked of them. */
export const checks: readonly Check[] = [
  text('Text on the page', 'text', 'page'),
  text('Text in a frame', 'text', 'surface', 'page'),
  text('Text on a quiet ground', 'text', 'tint', 'surface', 'page'),
  text('Secondary text on the page', 'muted', 'page'),
  text('Secondary text in a frame', 'muted', 'surface', 'page'),
  text('Links on the page', 'accent', 'page'),
  text('Links in a frame', 'accent', 'surface', 'page'),
  text('Links on a quiet ground', 'accent', 'tint', 'surface', 'page'),
  text('Text on main buttons', 'on-accent', 'accent', 'page'),
  text('What went wrong, on the page', 'danger', 'page'),
  text('What went wrong, in a frame', 'danger', 'surface', 'page'),
  text('Text in inputs', 'field-text', 'field', 'page'),
  edge('Main buttons on the page', 'accent', 'page'),
  edge('Edges of inputs and buttons on the page', 'field-line', 'page'),
  edge('Edges of inputs and buttons in a frame', 'field-line', 'surface', 'page'),
  edge('Edges of inputs, from inside', 'field-line', 'field', 'page'),
  edge('The ring of the keyboard on the page', 'focus', 'page'),
  edge('The ring of the keyboard in a frame', 'focus', 'surface', 'page'),
];

/** What came of a check. */
export interface Verdict extends Check {
  /** From 1 to 21. */
  readonly ratio: number;
  readonly passes: boolean;
}

/** Holds a theme against {@link checks}. */
export function judge(palette: Palette): Verdict[] {
  return checks.map((check) => {
    const ground = check.grounds.reduceRight((below, name) => over(palette[name], below), palette.page);
    const ratio = contrast(palette[check.colour], ground);
    return {...check, ratio, passes: ratio >= check.needed};
  });
}

/** A verdict as it is said: with the ratio rounded down, so that what fails never reads as if it passed. */
export function sayVerdict({ratio, needed, passes}: Verdict): string {
  const shown = (Math.floor(ratio * 10) / 10).toFixed(1);
  return passes ? `Enough: ${shown} to 1 (${needed} is needed)` : `Too little: ${shown} to 1 (${needed} is needed)`;
}
