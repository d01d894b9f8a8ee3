/** For whom something is: `crest` and the like are the coop's local groups. */
export type DemoReaders = 'everyone' | 'members' | {readonly group: string} | {readonly person: string};

/** A document of the demo's library. */
export interface DemoDocument {
  readonly title: string;
  readonly summary: string;
  /** Name of the file beside this module, or an address elsewhere. */
  readonly source: string;
  readonly type?: string;
  readonly readers: DemoReaders;
  /** Pod of the member who adds it; the coop's own documents are added by its moderator. */
  readonly by?: string;
  readonly author?: readonly string[];
  readonly categories: readonly string[];
  readonly keywords?: readonly string[];
  readonly dated: string;
  readonly language?: string;
  readonly readingTime?: number;
  readonly license?: string;
  readonly reviewDate?: string;
  readonly isPinned?: boolean;
  /** What was changed by a second version, from the same file. */
  readonly replacedWith?: {readonly note: string; readonly dated: string};
}

const byShareAlike = 'https://creativecommons.org/licenses/by-sa/4.0/';

/** The coop's categories, as a table of contents. */
export const categories = [
  {name: 'cooperative', labels: {fr: 'La coopérative', en: 'The cooperative'}},
  {name: 'statuts', labels: {fr: 'Statuts et charte', en: 'Statutes and charter'}, broader: 'cooperative'},
  {name: 'comptes', labels: {fr: 'Comptes', en: 'Accounts'}, broader: 'cooperative'},
  {name: 'comptes-rendus', labels: {fr: 'Comptes rendus', en: 'Minutes'}},
  {name: 'modes-emploi', labels: {fr: 'Modes d’emploi', en: 'How-to'}},
  {name: 'energie', labels: {fr: 'Énergie', en: 'Energy'}},
] as const;

export const documents: readonly DemoDocument[] = [
  {
    title: 'Statuts de la coopérative',
    summary: 'Qui nous sommes, comment nous décidons, et ce que deviennent les excédents.',
    source: 'statuts.txt',
    type: 'application/pdf',
    readers: 'everyone',
    author: ['Assemblée générale'],
    categories: ['statuts'],
    keywords: ['juridique', 'assemblée'],
    dated: '2026-04-18',
    language: 'fr',
    readingTime: 12,
    reviewDate: '2027-04-01',
    isPinned: true,
    replacedWith: {note: 'Article 4 : ce que deviennent les excédents.', dated: '2026-09-20'},
  },
  {
    title: 'Comptes 2025',
    summary: 'Recettes et dépenses de l’année, à côté de celles d’avant.',
    source: 'comptes-2025.csv',
    type: 'text/csv',
    readers: 'everyone',
    author: ['Commission finances'],
    categories: ['comptes'],
    keywords: ['budget', 'bilan'],
    dated: '2026-03-02',
    language: 'fr',
    readingTime: 3,
    isPinned: true,
  },
  {
    title: 'Charte',
    summary: 'Ce qui nous tient ensemble, en une page.',
    source: 'charte.md',
    type: 'text/markdown',
    readers: 'everyone',
    author: ['Assemblée générale'],
    categories: ['statuts'],
    dated: '2026-01-15',
    language: 'fr',
    readingTime: 2,
    license: byShareAlike,
    reviewDate: '2026-10-01',
  },
  {
    title: 'Guide de l’autoconsommation collective',
    summary: 'Partager l’électricité d’un toit avec ses voisins : les étapes et les pièges.',
    source: 'https://www.ademe.fr/',
    readers: 'everyone',
    categories: ['energie', 'modes-emploi'],
    keywords: ['solaire', 'toit'],
    dated: '2025-11-03',
    language: 'fr',
  },
  {
    title: 'Prendre soin des outils partagés',
    summary: 'Trois règles simples pour que les outils durent.',
    source: 'prendre-soin-des-outils.txt',
    type: 'text/plain',
    readers: 'members',
    by: 'amina',
    author: ['Amina Benali'],
    categories: ['modes-emploi'],
    keywords: ['prêt', 'atelier'],
    dated: '2026-06-08',
    language: 'fr',
    readingTime: 1,
    license: byShareAlike,
  },
  {
    title: 'Compte rendu du groupe de Crest, novembre',
    summary: 'Le four partagé et le marché de décembre.',
    source: 'compte-rendu-crest.md',
    type: 'text/markdown',
    readers: {group: 'crest'},
    by: 'ines',
    categories: ['comptes-rendus'],
    dated: '2026-11-10',
    language: 'fr',
    readingTime: 1,
  },
  {
    title: 'Attestation de parts sociales',
    summary: 'Vos parts au 31 décembre, pour votre déclaration.',
    source: 'statuts.txt',
    type: 'application/pdf',
    readers: {person: 'amina'},
    categories: [],
    dated: '2026-01-31',
    language: 'fr',
  },
];
