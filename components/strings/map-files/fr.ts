import type {MapFilesStrings} from './strings.js';

export default (): MapFilesStrings => ({
  legend: 'Télécharger ce qui est affiché',
  geojson: 'Pour un logiciel de cartes (GeoJSON)',
  csv: 'Pour un tableur (CSV)',
  hint: 'Les membres ne sont dans aucun fichier.',
  nothing: 'Il n’y a rien à télécharger.',
  fileName: 'carte',
  headings: {
    name: 'Nom',
    category: 'Catégorie',
    address: 'Adresse',
    town: 'Commune',
    latitude: 'Latitude',
    longitude: 'Longitude',
    openingHours: 'Horaires',
    phone: 'Téléphone',
    email: 'Courriel',
    website: 'Site',
    confirmedOn: 'Vérifié le',
  },
});
