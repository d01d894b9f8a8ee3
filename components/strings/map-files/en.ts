import type {MapFilesStrings} from './strings.js';

export default (): MapFilesStrings => ({
  legend: 'Download what is shown',
  geojson: 'For map programs (GeoJSON)',
  csv: 'For a spreadsheet (CSV)',
  hint: 'Members are in no file.',
  nothing: 'There is nothing to download.',
  fileName: 'map',
  headings: {
    name: 'Name',
    category: 'Category',
    address: 'Address',
    town: 'Town',
    latitude: 'Latitude',
    longitude: 'Longitude',
    openingHours: 'Opening hours',
    phone: 'Phone',
    email: 'Email',
    website: 'Website',
    confirmedOn: 'Checked on',
  },
});
