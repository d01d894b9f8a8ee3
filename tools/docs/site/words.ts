import type {Language} from '../words.js';

/** What the site's pages say around their text. */
interface SiteWords {
  readonly title: string;
  readonly skip: string;
  readonly sections: string;
  readonly onThisPage: string;
  readonly chapters: string;
  readonly before: string;
  readonly after: string;
  readonly weight: (kilobytes: number, hasExample: boolean) => string;
  readonly licence: string;
}

export const siteWords: Readonly<Record<Language, SiteWords>> = {
  en: {
    title: 'Solidaire',
    skip: 'Skip to the content',
    sections: 'Documentation',
    onThisPage: 'On this page',
    chapters: 'Chapters',
    before: 'Before',
    after: 'Next',
    weight: (kilobytes, hasExample) =>
      `This page: ${kilobytes} kB${hasExample ? ', and the tag itself with what it reads' : ', no script'}, nobody else is asked for anything.`,
    licence: 'Solidaire is free software under the EUPL 1.2.',
  },
  fr: {
    title: 'Solidaire',
    skip: 'Aller au contenu',
    sections: 'Documentation',
    onThisPage: 'Sur cette page',
    chapters: 'Chapitres',
    before: 'Avant',
    after: 'Suite',
    weight: (kilobytes, hasExample) =>
      `Cette page : ${kilobytes} ko${hasExample ? ', plus la balise et ce qu’elle lit' : ', aucun script'} ; rien n’est demandé à personne d’autre.`,
    licence: 'Solidaire est un logiciel libre sous licence EUPL 1.2.',
  },
};
