import type {PlaceStrings} from './strings.js';

export default (): PlaceStrings => ({
  notOfCoop: (host) => `This place is no place of this cooperative. What is said of it lies on ${host}.`,
  unnamed: 'Place without a name',
  maybeOld: 'What is shown may be old.',
  facts: {
    category: 'Kind',
    where: 'Address',
    position: 'On the map',
    hours: 'Opening hours',
    phone: 'Telephone',
    email: 'E-mail',
    website: 'Website',
    accessibility: 'Wheelchair access',
    language: 'Languages',
    group: 'Group',
    keeper: 'Kept by',
    confirmed: 'Checked on',
  },
  access: {yes: 'Yes', partly: 'Partly', no: 'No'},
  north: 'north',
  south: 'south',
  east: 'east',
  west: 'west',
  openInMaps: 'Open in a map application',
  doubtful: (date) =>
    `To be checked: ${date ? `nobody has confirmed this since ${date}` : 'nobody has said since when this has been right'}.`,
  expired: (date) => `This is no longer on the map${date ? `: nobody has confirmed it since ${date}` : ''}.`,
  stillRight: 'Still right?',
  stillRightHelp:
    'Your answer tells others that they can rely on it. Without one, a place leaves the map after a year and a half.',
  confirm: 'Yes, all is right',
  confirming: 'Saving…',
  confirmed: 'Thank you! It is noted with today’s date.',
  confirmedLater: 'Thank you! It is kept on this device, and will be sent as soon as possible.',
  notConfirmed: 'Your answer could not be saved.',
  edit: 'Change this place',
});
