import {themeTokens} from '../../components/ui/tokens.js';
import type {Colour, Palette, PaletteName} from '../support/contrast.js';

const names: readonly PaletteName[] = [
  'page',
  'text',
  'muted',
  'accent',
  'on-accent',
  'danger',
  'surface',
  'tint',
  'field',
  'field-text',
  'field-line',
  'focus',
];

/** What the tags inside `place`, which has no shadow root, are drawn with: what the page and its theme say, else what applies without them. */
export function readPalette(place: HTMLElement): Palette {
  const probe = document.createElement('span');
  probe.style.setProperty('--_accent', valueOf('--coop-color-accent'));
  place.append(probe);
  try {
    return Object.fromEntries(names.map((name) => [name, colourOf(probe, name)])) as unknown as Palette;
  } finally {
    probe.remove();
  }
}

/** A token with what applies if it is not set, as CSS. */
function valueOf(name: string): string {
  const token = themeTokens.find((one) => one.name === name)!;
  return `var(${name}, ${token.initial})`;
}

function colourOf(probe: HTMLElement, name: PaletteName): Colour {
  if (name === 'page') return pageColour(probe);
  // A mixture with the colour of the text is one with the text of the tags.
  probe.parentElement!.style.setProperty('color', valueOf('--coop-color-text'));
  probe.style.color = valueOf(`--coop-color-${name}`);
  const colour = inNumbers(getComputedStyle(probe).color);
  probe.parentElement!.style.removeProperty('color');
  return colour;
}

/** What lies below: the nearest ground that does not let everything through, else the browser's own. */
function pageColour(probe: HTMLElement): Colour {
  for (let element: Element | null = probe; element; element = element.parentElement) {
    const colour = inNumbers(getComputedStyle(element).backgroundColor);
    if (colour.alpha > 0) return colour;
  }
  probe.style.color = 'Canvas';
  return inNumbers(getComputedStyle(probe).color);
}

let pencil: OffscreenCanvasRenderingContext2D | null | undefined;

/** A colour in whatever form the browser gives it: it is asked to paint with it. */
function inNumbers(colour: string): Colour {
  pencil ??= new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
  pencil!.clearRect(0, 0, 1, 1);
  pencil!.fillStyle = colour;
  pencil!.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = pencil!.getImageData(0, 0, 1, 1).data as unknown as [number, number, number, number];
  return {red, green, blue, alpha: alpha / 255};
}
