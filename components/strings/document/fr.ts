import {sizeText} from '../dossier/size.js';
import type {Numbers} from '../numbers.js';
import type {DocumentStrings} from './strings.js';

const size = (bytes: number) => sizeText('fr', bytes);
const withFacts = (text: string, facts: string) => (facts ? `${text} (${facts})` : text);

export default ({plural, format}: Numbers): DocumentStrings => ({
  notOfCoop: (host) => `Ce document n’est pas un document de cette coopérative. Il se trouve sur ${host}.`,
  unnamed: 'Document sans titre',
  maybeOld: 'Ce qui est affiché est peut-être ancien.',
  readers: {
    everyone: 'Tout le monde peut voir ce document.',
    members: 'Les membres peuvent voir ce document.',
    group: (name) => `Les membres du groupe «\u00a0${name}\u00a0» peuvent voir ce document.`,
    person: (name) => `${name} et les personnes qui s’occupent des listes peuvent voir ce document.`,
    you: 'Vous et les personnes qui s’occupent des listes pouvez voir ce document.',
    self: 'Vous seul·e pouvez voir ce document.',
  },
  download: (facts) => withFacts('Télécharger', facts),
  downloadOlder: (version, facts) => withFacts(`Télécharger la ${version}`, facts),
  downloadAccessible: (facts) => withFacts('Télécharger la version accessible', facts),
  open: (host, facts) => withFacts(`Ouvrir sur ${host}`, facts),
  openAccessible: (host) => `Ouvrir la version accessible sur ${host}`,
  downloading: 'Téléchargement…',
  progress: (bytes, of) => (of ? `${size(bytes)} sur ${size(of)}` : size(bytes)),
  cancel: 'Annuler',
  look: 'Regarder ici',
  closeLook: 'Fermer l’aperçu',
  notShown: 'Ce type de fichier n’est pas affiché ici, par prudence.',
  size,
  minutes: (count) => plural(count, 'minute', 'minutes'),
  facts: {
    author: 'Auteur·rice',
    added: 'Ajouté par',
    date: 'Date',
    version: 'Version',
    language: 'Langue',
    reading: 'Temps de lecture',
    category: 'Catégories',
    keyword: 'Mots-clés',
    license: 'Licence',
    review: 'Relecture',
    decision: 'Décision',
  },
  version: (number) => `version ${format(number)}`,
  someVersion: 'version sans numéro',
  reviewOn: (date) => `À relire le ${date}`,
  reviewSince: (date) => `À relire depuis le ${date}\u00a0: ce document n’est peut-être plus à jour.`,
  seeDecision: 'Voir la décision dont il découle',
  licenses: {
    by: 'Réutilisable en citant l’auteur·rice (CC BY)',
    'by-sa': 'Réutilisable en citant l’auteur·rice, aux mêmes conditions (CC BY-SA)',
    zero: 'Réutilisable sans condition (CC0)',
    reserved: 'Tous droits réservés',
  },
  older: 'Anciennes versions',
  edit: 'Modifier ce document',
});
