import type {Numbers} from '../numbers.js';
import formWords from '../things/form-fr.js';
import type {PlaceFormStrings} from './strings.js';

export default (numbers: Numbers): PlaceFormStrings => {
  const {plural, format} = numbers;
  const places = (count: number) => plural(count, 'lieu', 'lieux');
  return {
    ...formWords(numbers),
    create: () => 'Ajouter un lieu',
    membersOnly: 'Seuls les membres de la coopérative peuvent ajouter un lieu.',
    signInFirst: 'Connectez-vous pour ajouter ou modifier un lieu.',
    another: 'Ajouter un autre lieu',
    notAnnounced: 'C’est enregistré, mais la liste des lieux n’a pas pu être prévenue.',
    announceAgain: 'Prévenir la liste',
    audience: 'Qui peut voir ce lieu\u00a0?',
    where: 'Où c’est',
    whereHelp: 'Sans position, le lieu est dans la liste et pas sur la carte. Trois façons de la donner, au choix\u00a0:',
    position: (latitude, longitude) => `Position\u00a0: latitude ${latitude}, longitude ${longitude}.`,
    noPosition: 'Pas encore de position.',
    removePosition: 'Enlever la position',
    known: 'Au même endroit qu’un lieu déjà connu',
    knownHelp: 'Commencez à écrire son nom, et choisissez-le dans la liste.',
    knownTaken: (name) => `La position est celle de «\u00a0${name}\u00a0».`,
    notKnown: (name) => `La coopérative ne connaît pas de lieu «\u00a0${name}\u00a0» qui ait une position.`,
    coordinates: 'Coordonnées',
    coordinatesHelp: 'Par exemple 44,7286 5,0203, ou l’adresse copiée d’une carte OpenStreetMap ou Google.',
    unreadableCoordinates: {
      'no-coordinates': 'Ce ne sont pas des coordonnées. Écrivez la latitude puis la longitude, par exemple 44,7286 5,0203.',
      'out-of-range':
        'Ces coordonnées ne sont nulle part sur la Terre\u00a0: la latitude va de −90 à 90, la longitude de −180 à 180.',
    },
    swapped: (latitude, longitude) =>
      `La longitude est peut-être écrite en premier. Vouliez-vous dire latitude ${latitude}, longitude ${longitude}\u00a0?`,
    swap: 'Oui, échanger les deux',
    keepOrder: 'Non, garder cet ordre',
    openMap: 'Choisir sur la carte',
    closeMap: 'Fermer la carte',
    mapFailed: 'La carte n’a pas pu être chargée. Les deux autres façons restent possibles.',
    atSea: 'Ce point est dans l’eau. Vous pouvez quand même enregistrer.',
    farAway: (kilometres) =>
      `Ce point est à plus de ${format(kilometres)} km de tous les lieux que la coopérative connaît. Vous pouvez quand même enregistrer.`,
    visiting: 'Y aller',
    access: 'Accès',
    import: {
      file: 'Reprendre un fichier de lieux (GeoJSON)',
      fileHelp: 'Vous verrez ce qu’il contient avant de l’ajouter.',
      reading: 'Lecture du fichier…',
      refusals: {
        'too-large': 'Ce fichier est trop grand\u00a0: 20 Mo au plus.',
        'no-json': 'Ce fichier est abîmé, ou n’est pas du GeoJSON.',
        'no-geojson': 'Ce fichier n’est pas du GeoJSON\u00a0: il ne contient pas de lieux.',
      },
      otherSystem: (system) =>
        `Les positions de ce fichier sont dans un autre système${system ? ` (${system})` : ''}. Enregistrez-le en WGS 84 (latitude et longitude en degrés), puis recommencez.`,
      none: 'Aucun lieu de ce fichier ne peut être repris.',
      skippedTitle: 'Laissés de côté\u00a0:',
      skipped: {
        'no-position': (count) => `${places(count)} sans position`,
        'no-point': (count) => plural(count, 'ligne ou surface', 'lignes ou surfaces'),
        'out-of-range': (count) => `${places(count)} dont la position n’est pas sur la Terre`,
        'no-name': (count) => `${places(count)} sans nom`,
      },
      filled: (name) => `Le formulaire est rempli avec «\u00a0${name}\u00a0». Relisez-le, puis enregistrez.`,
      title: 'Ajouter les lieux d’un fichier',
      found: (count) => `${places(count)} dans ce fichier.`,
      more: (count) =>
        `${plural(count, 'autre lieu', 'autres lieux')}\u00a0: reprenez le fichier après avoir ajouté ceux-ci.`,
      legend: 'Lieux à ajouter',
      marks: {known: 'déjà dans la liste', added: 'ajouté', kept: 'gardé sur cet appareil', failed: 'refusé'},
      add: (count) => (count ? `Ajouter ${places(count)}` : 'Ajouter'),
      chooseOne: 'Choisissez au moins un lieu.',
      adding: (count) => `Ajout de ${places(count)}…`,
      result: (added, kept, failed) =>
        [
          added && plural(added, 'lieu ajouté', 'lieux ajoutés'),
          kept && `${places(kept)} à envoyer dès que possible`,
          failed && plural(failed, 'lieu refusé', 'lieux refusés'),
        ]
          .filter(Boolean)
          .join(', '),
      back: 'Revenir au formulaire',
    },
  };
};
