import type {TourPage} from './pages.js';

/** A picture of a page, by its file in `docs/pictures/`. */
export interface Shot {
  readonly file: string;
  readonly look: 'wide' | 'narrow' | 'dark';
}

const head = ['page', 'what it is for', 'as seen by a', 'pictures'];

const looks = {wide: '1280 pixels', narrow: '320 pixels', dark: 'in the dark'} as const;

/** `docs/tour.md`: each page with one sentence, and links to its pictures. */
export function tourText(pages: ReadonlyArray<TourPage & {readonly shots: readonly Shot[]}>): string {
  const rows = pages.map(({title, sentence, who, shots}) => [
    title,
    sentence,
    who ? 'person signed in' : 'visitor',
    shots.map(({file, look}) => `[${looks[look]}](pictures/${file})`).join(', '),
  ]);
  return `# A tour of the demo

Every page of the demo, of two cooperatives that work together. The [gallery](pictures/README.md) has the same as pictures. Made by \`npm run screenshots\` from a
demo that runs; what each page weighs stands in its own footer, where \`npm run weights\` has written it.

${[head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}
`;
}

/** `docs/pictures/README.md`: the pictures themselves. */
export function galleryText(pages: ReadonlyArray<TourPage & {readonly shots: readonly Shot[]}>): string {
  const parts = pages.map(({title, sentence, shots}) => {
    const pictures = shots.map(({file, look}) => `![${title}, ${looks[look]}](${file})`);
    return `## ${title}\n\n${sentence}\n\n${pictures.join(' ')}\n`;
  });
  return `# Pictures of the demo\n\nMade by \`npm run screenshots\`.\n\n${parts.join('\n')}`;
}
