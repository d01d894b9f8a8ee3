import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** Land and borders for the map, as `npm run build` makes them. */
const baseMap = fileURLToPath(new URL('../dist/cdn/base-map', import.meta.url));

/** The gallery: every tag, every state, every look. The servers behind the tags live in the page, so that it works anywhere. */
export default {
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  staticDirs: existsSync(baseMap) ? [{from: baseMap, to: '/base-map'}] : [],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
};
