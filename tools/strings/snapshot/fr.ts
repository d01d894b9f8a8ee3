import {createPlural} from '../plural.js';
import {writeSnapshotReport} from './report.js';
import type {SnapshotTexts} from './texts.js';

const plural = createPlural('fr');

export const snapshot: SnapshotTexts = {
  looking: 'Pages',
  page: writeSnapshotReport({
    written: 'écrite.',
    unchanged: 'inchangée.',
    noTag: 'aucune balise n’y montre de liste.',
    items: (count) => plural(count, 'élément', 'éléments'),
    plights: {
      'no-address': () =>
        'Son src, ou celui de la seule <coop-community> possible, doit être une adresse entière, qui commence par https://.',
      'no-places': () =>
        'Ses couches (layers) n’ont pas de lieux (places), et rien d’autre d’une carte ne s’écrit dans une page.',
      'not-closed': (tag) =>
        `La page ne la ferme pas. Écrivez </${tag}> là où elle finit, après avoir fermé tout ce qu’elle contient.`,
      torn: () =>
        'L’un des deux commentaires autour de l’instantané précédent manque. Enlevez l’autre, avec ce qui était écrit là.',
      'no-room': () =>
        'Aucune liste ne peut tenir à cet endroit : la balise est dans un paragraphe, un titre ou un lien. Mettez-la à côté.',
    },
  }),
  words: {untitled: 'Sans nom', cancelled: 'annulé'},
};

const notPublic = ({url}: {readonly url: string}) =>
  `Tout le monde n’a pas le droit de lire ${url} : rien n’en est écrit, et la page reste comme elle était.`;

export const snapshotProblems = {
  'signed-out': notPublic,
  forbidden: notPublic,
  missing: ({url}: {readonly url: string}) => `À ${url}, aucune liste de ce genre n’est lisible par tout le monde.`,
};
