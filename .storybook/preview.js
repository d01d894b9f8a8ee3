import {html} from 'lit';
import {setCustomElementsManifest} from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import {applyLook, directionOf} from '../stories/support/look.js';
import contrast from '../themes/contrast.css?raw';
import neutral from '../themes/neutral.css?raw';
import warm from '../themes/warm.css?raw';

setCustomElementsManifest(manifest);

const themes = {neutral, warm, contrast};

const choice = (title, icon, items) => ({toolbar: {title, icon, items, dynamicTitle: true}});

/** Widths at which pages break: a small telephone, text at 400 % on a screen, a tablet. */
const viewports = Object.fromEntries(
  [
    ['narrow', '320 px', 320, 640],
    ['phone', '390 px', 390, 844],
    ['tablet', '768 px', 768, 1024],
  ].map(([key, name, width, height]) => [key, {name, styles: {width: `${width}px`, height: `${height}px`}}]),
);

export default {
  tags: ['autodocs'],
  globalTypes: {
    theme: choice('Theme', 'paintbrush', [
      {value: 'none', title: 'No theme: as the page is'},
      {value: 'neutral', title: 'Neutral'},
      {value: 'warm', title: 'Warm'},
      {value: 'contrast', title: 'High contrast'},
    ]),
    scheme: choice('Light or dark', 'mirror', [
      {value: 'light', title: 'Light'},
      {value: 'dark', title: 'Dark'},
      {value: 'auto', title: 'As the device is'},
    ]),
    locale: choice('Language', 'globe', [
      {value: 'fr', title: 'Français'},
      {value: 'en', title: 'English'},
      {value: 'es', title: 'Español'},
      {value: 'de', title: 'Deutsch'},
      {value: 'it', title: 'Italiano'},
      {value: 'pt', title: 'Português'},
      {value: 'nl', title: 'Nederlands'},
      {value: 'ar', title: 'العربية'},
    ]),
    direction: choice('Direction', 'transfer', [
      {value: 'auto', title: 'As the language is written'},
      {value: 'ltr', title: 'Left to right'},
      {value: 'rtl', title: 'Right to left'},
    ]),
  },
  initialGlobals: {theme: 'none', scheme: 'light', locale: 'fr', direction: 'auto'},
  decorators: [
    (story, {globals}) => {
      applyLook(globals, themes);
      // Once more around the story: the pages of documentation are English whatever is chosen.
      return html`<div lang=${globals.locale} dir=${directionOf(globals)}>${story()}</div>`;
    },
  ],
  parameters: {
    // The page's own colours, which the tags inherit, follow the theme.
    backgrounds: {disable: true},
    viewport: {options: viewports},
    controls: {expanded: true},
    options: {storySort: {order: ['Themes', 'Composition', 'Community', 'Directory']}},
  },
};
