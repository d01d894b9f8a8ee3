/** A custom property by which a page changes what the tags look like. All of them inherit: set one on any ancestor, or on a tag. */
export interface ThemeToken {
  readonly name: `--coop-${string}`;
  /** What it colours or measures, for those who design. */
  readonly meaning: string;
  readonly syntax: '<color>' | '<length>' | '<font-family>' | '<shadow>';
  /** What is drawn if the page says nothing, as CSS. */
  readonly initial: string;
  readonly group: 'colours' | 'shapes' | 'map';
}

const colour = (name: string, meaning: string, initial: string): ThemeToken => ({
  name: `--coop-color-${name}`,
  meaning,
  syntax: '<color>',
  initial,
  group: 'colours',
});

const onMap = (name: string, meaning: string, initial: string): ThemeToken => ({
  name: `--coop-map-${name}`,
  meaning,
  syntax: '<color>',
  initial,
  group: 'map',
});

/**
 * Every custom property that a page can set, in the order in which it is documented. What applies if it is not set stands in the
 * styles as well, where nothing may be computed; a test holds the two together.
 */
export const themeTokens: readonly ThemeToken[] = [
  colour('text', 'All text that has no colour of its own', 'inherit'),
  colour('muted', 'Text that is secondary', 'color-mix(in oklab, currentcolor 74%, transparent)'),
  colour('accent', 'Links and main buttons', 'light-dark(#0b6650, #7fd8bd)'),
  colour('on-accent', 'Text on main buttons', 'light-dark(#fff, #06281f)'),
  colour('danger', 'What went wrong', 'light-dark(#a11a1a, #ffb4ab)'),
  colour('surface', 'The ground of what stands in a frame: an item, a message, a panel', 'transparent'),
  colour('tint', 'Quiet grounds: what is pointed at, notes, marks', 'color-mix(in oklab, var(--_accent) 9%, transparent)'),
  colour('line', 'Frames and lines between things', 'color-mix(in oklab, currentcolor 18%, transparent)'),
  colour('field', 'The ground of inputs', 'Field'),
  colour('field-text', 'Text in inputs', 'FieldText'),
  colour('field-line', 'The edge of inputs and buttons', 'color-mix(in oklab, currentcolor 60%, transparent)'),
  colour('focus', 'The ring around what has the keyboard', 'var(--_accent)'),
  {name: '--coop-font', meaning: 'The font', syntax: '<font-family>', initial: 'inherit', group: 'shapes'},
  {name: '--coop-radius', meaning: 'Corners of frames and inputs', syntax: '<length>', initial: '0.625rem', group: 'shapes'},
  {
    name: '--coop-radius-button',
    meaning: 'Corners of buttons',
    syntax: '<length>',
    initial: 'var(--_radius)',
    group: 'shapes',
  },
  {name: '--coop-gap', meaning: 'The distance between things', syntax: '<length>', initial: '1rem', group: 'shapes'},
  {
    name: '--coop-shadow',
    meaning: 'The shadow of the items of a list',
    syntax: '<shadow>',
    initial: 'none',
    group: 'shapes',
  },
  onMap('sea', 'The sea', 'light-dark(#cfe2e8, #16252d)'),
  onMap('land', 'Land', 'light-dark(#f7f4ec, #2a3330)'),
  onMap('coast', 'Where land ends', 'light-dark(#8fb0ba, #4f6f78)'),
  onMap('border', 'Borders of countries', 'light-dark(#b9ab95, #5d655c)'),
  onMap('own', 'What the coop has drawn itself', 'light-dark(#7a5c1e, #e0c187)'),
  onMap('net', 'The lines of the grid', 'light-dark(#00000012, #ffffff12)'),
  onMap('name', 'Names on the map', 'light-dark(#4b4a44, #d3d6cf)'),
  onMap('places', 'Marks of places', 'light-dark(#0b6650, #7fd8bd)'),
  onMap('groups', 'Marks of groups', 'light-dark(#6a3d9a, #cdb2f5)'),
  onMap('events', 'Marks of events', 'light-dark(#a1410d, #ffb68a)'),
  onMap('members', 'Marks of members', 'light-dark(#1f5a99, #9cc9ff)'),
  onMap('cluster', 'Marks that stand for several', 'light-dark(#2f4858, #d5e0e6)'),
  {
    name: '--coop-map-height',
    meaning: 'The height of an open map',
    syntax: '<length>',
    initial: 'clamp(12rem, 65vh, 34rem)',
    group: 'map',
  },
];
