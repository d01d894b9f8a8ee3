import type {Numbers} from '../numbers.js';
import type {ChartStrings} from './strings.js';

export default ({plural, format}: Numbers): ChartStrings => ({
  label: 'Carte',
  keys: 'Les flèches déplacent la carte, + et − l’agrandissent et la réduisent, Échap la quitte.',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  pan: {north: 'Vers le nord', west: 'Vers l’ouest', east: 'Vers l’est', south: 'Vers le sud'},
  visible: (count) => (count ? plural(count, 'repère visible', 'repères visibles') : 'Aucun repère ici'),
  credit: 'Fond de carte : Natural Earth',
  noLand: 'Le fond de carte n’a pas pu être chargé. Les repères sont quand même là.',
  noOwnFile: 'Le tracé ajouté à la carte n’a pas pu être lu.',
  partOfOwnFile: 'Une partie du tracé ajouté à la carte n’a pas pu être placée.',
  pictures: {
    vector:
      'Le fichier d’images ajouté à la carte contient des tuiles vectorielles et non des images\u00a0: il n’est pas montré.',
    noRanges:
      'Le fichier d’images ajouté à la carte n’est pas montré. Il est trop gros pour être chargé en entier, et son serveur ne le donne pas par morceaux.',
    unreadable: 'Le fichier d’images ajouté à la carte n’a pas pu être lu\u00a0: il n’est pas montré.',
    partly: 'Des images ajoutées à la carte n’ont pas pu être chargées.',
  },
  onPaper: 'Les numéros sur la carte sont ceux de la liste. Un rond avec un nombre réunit autant de lignes de la liste.',
  cluster: (count, towns) => `${plural(count, 'lieu', 'lieux')}${towns.length ? ` : ${towns.join(', ')}` : ''}`,
  sameSpot: (count) => `${format(count)} au même endroit`,
  more: (count) => `et ${plural(count, 'autre', 'autres')}, dans la liste`,
  closeList: 'Fermer',
  within: (kilometres) => `à ${format(kilometres)} km près`,
  doubtful: 'à vérifier',
  layers: {places: 'Lieu', groups: 'Groupe', events: 'Rendez-vous', members: 'Membre'},
  chooser: {
    label: 'Carte : le point choisi est au milieu',
    keys: 'Les flèches déplacent la carte, plus loin avec Majuscule. + et − l’agrandissent et la réduisent.',
    choose: 'Choisir ce point',
  },
  spot: (latitude, longitude) => `Latitude ${latitude}, longitude ${longitude}`,
});
