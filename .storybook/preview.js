import {html} from 'lit';
import {setCustomElementsManifest} from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import {applyLook} from '../stories/support/look.js';

setCustomElementsManifest(manifest);

const choice = (title, icon, items) => ({toolbar: {title, icon, items, dynamicTitle: true}});

export default {
  tags: ['autodocs'],
  globalTypes: {
    theme: choice('Theme', 'mirror', [
      {value: 'light', title: 'Light'},
      {value: 'dark', title: 'Dark'},
    ]),
    locale: choice('Language', 'globe', [
      {value: 'fr', title: 'Français'},
      {value: 'en', title: 'English'},
    ]),
    direction: choice('Direction', 'transfer', [
      {value: 'ltr', title: 'Left to right'},
      {value: 'rtl', title: 'Right to left'},
    ]),
  },
  initialGlobals: {theme: 'light', locale: 'fr', direction: 'ltr'},
  decorators: [
    (story, {globals}) => {
      applyLook(globals);
      // Once more around the story: the pages of documentation are English whatever is chosen.
      return html`<div lang=${globals.locale} dir=${globals.direction}>${story()}</div>`;
    },
  ],
  parameters: {
    // The page's own colours, which the tags inherit, follow the theme.
    backgrounds: {disable: true},
    controls: {expanded: true},
    options: {storySort: {order: ['Composition', 'Community', 'Directory']}},
  },
};
