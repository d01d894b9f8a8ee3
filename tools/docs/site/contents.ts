import {readdir} from 'node:fs/promises';
import {inRoot} from '../../paths.js';

/** Where a page stands in the navigation. */
export type SectionName = 'start' | 'tags' | 'guides' | 'how' | 'vocabulary' | 'figures' | 'decisions';

export interface Section {
  readonly name: SectionName;
  /** The page that leads to the others, from the site's top. */
  readonly href: string;
  readonly label: {readonly en: string; readonly fr: string};
  /** What is to be found there; nothing where the page is written by hand. */
  readonly intro?: string;
}

/** The parts of the site, in the order of the navigation. */
export const sections: readonly Section[] = [
  {name: 'start', href: 'start.html', label: {en: 'Start', fr: 'Débuter'}},
  {
    name: 'tags',
    href: 'tags/index.html',
    label: {en: 'Tags', fr: 'Balises'},
    intro:
      'Every tag with its attributes, parts and events, an example to copy, and the tag itself at work where that needs nobody signed in.',
  },
  {
    name: 'guides',
    href: 'guides.html',
    label: {en: 'Guides', fr: 'Guides'},
    intro: 'How to set up, style, translate, secure and look after a cooperative’s pages.',
  },
  {
    name: 'how',
    href: 'how.html',
    label: {en: 'How it works', fr: 'Fonctionnement'},
    intro: 'What lies where, who can read it, what is tried to break it, and what it does not do.',
  },
  {
    name: 'vocabulary',
    href: 'words.html',
    label: {en: 'Vocabulary', fr: 'Vocabulaire'},
    intro: 'The terms that cooperatives share, so that their sites can show each other’s things.',
  },
  {
    name: 'figures',
    href: 'figures.html',
    label: {en: 'Figures', fr: 'Mesures'},
    intro: 'What was measured, with which command and under which conditions.',
  },
  {
    name: 'decisions',
    href: 'decisions/index.html',
    label: {en: 'Decisions', fr: 'Décisions'},
  },
];

/** A page that is written in Markdown. */
export interface WrittenPage {
  /** Its file in the project. */
  readonly source: string;
  /** Its file in the site. */
  readonly path: string;
  readonly section: SectionName;
  readonly language: 'en' | 'fr';
}

/** What does not belong among the guides, by the beginning of its name in `docs/`. */
const elsewhere: ReadonlyArray<readonly [start: string, section: SectionName]> = [
  ['start.md', 'start'],
  ['benchmarks', 'figures'],
  ['vocabulary.md', 'vocabulary'],
  ['shacl.md', 'vocabulary'],
  ['data.md', 'how'],
  ['how-it-works.md', 'how'],
  ['live.md', 'how'],
  ['scale.md', 'how'],
  ['reliability.md', 'how'],
  ['security.md', 'how'],
  ['privacy.md', 'how'],
  ['accessibility.md', 'how'],
  ['dependencies.md', 'how'],
];

/** The pages of a section that are read first; the others follow by name. */
export const firstPages: readonly string[] = [
  'integrators.html',
  'coop-setup.html',
  'themes.html',
  'languages.html',
  'own-things.html',
  'partners.html',
  'hosting.html',
  'content-policy.html',
  'privacy-notice.html',
  'fr/privacy-notice.html',
  'how-it-works.html',
  'data.html',
  'security.html',
  'privacy.html',
  'reliability.html',
  'accessibility.html',
  'live.html',
  'scale.html',
  'vocabulary.html',
  'benchmarks.html',
];

/** Everything in Markdown that becomes a page. What is new in `docs/` has its page without being named here: it is a guide. */
export async function writtenPages(): Promise<WrittenPage[]> {
  const [docs, french, decisions, families] = await Promise.all([
    markdownIn('docs'),
    markdownIn('docs/fr'),
    markdownIn('docs/decisions'),
    familiesWithPage(),
  ]);
  return [
    ...docs.map((name) => written(`docs/${name}`, name, sectionOf(name))),
    ...french.map((name) => ({...written(`docs/fr/${name}`, `fr/${name}`, sectionOf(name)), language: 'fr' as const})),
    ...decisions.map((name) =>
      written(`docs/decisions/${name}`, `decisions/${name.replace('README', 'index')}`, 'decisions'),
    ),
    written('docs/pictures/README.md', 'pictures/index.md', 'guides'),
    ...families.map((name) => written(`components/${name}/README.md`, `families/${name}.md`, 'tags')),
    written('SECURITY.md', 'report-a-weakness.md', 'how'),
    written('CHANGELOG.md', 'changes.md', 'decisions'),
  ];
}

function written(source: string, name: string, section: SectionName): WrittenPage {
  return {source, path: name.replace(/\.md$/, '.html'), section, language: 'en'};
}

function sectionOf(name: string): SectionName {
  return elsewhere.find(([start]) => name.startsWith(start))?.[1] ?? 'guides';
}

async function markdownIn(folder: string): Promise<string[]> {
  const names = await readdir(inRoot(folder)).catch(() => []);
  return names.filter((name) => name.endsWith('.md')).sort();
}

async function familiesWithPage(): Promise<string[]> {
  const folders = (await readdir(inRoot('components'), {withFileTypes: true})).filter((entry) => entry.isDirectory());
  const pages = await Promise.all(
    folders.map(async ({name}) => ((await readdir(inRoot('components', name))).includes('README.md') ? [name] : [])),
  );
  return pages.flat().sort();
}
