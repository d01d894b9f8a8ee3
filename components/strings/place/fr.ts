import type {PlaceStrings} from './strings.js';

export default (): PlaceStrings => ({
  notOfCoop: (host) => `Ce lieu n’est pas un lieu de cette coopérative. Sa fiche se trouve sur ${host}.`,
  unnamed: 'Lieu sans nom',
  maybeOld: 'Ce qui est affiché est peut-être ancien.',
  facts: {
    category: 'Sorte',
    where: 'Adresse',
    position: 'Sur la carte',
    hours: 'Horaires',
    phone: 'Téléphone',
    email: 'Courriel',
    website: 'Site internet',
    accessibility: 'Accès en fauteuil',
    language: 'Langues',
    group: 'Groupe',
    keeper: 'Fiche tenue par',
    confirmed: 'Vérifié le',
  },
  access: {yes: 'Oui', partly: 'En partie', no: 'Non'},
  north: 'nord',
  south: 'sud',
  east: 'est',
  west: 'ouest',
  openInMaps: 'Ouvrir dans une application de cartes',
  doubtful: (date) =>
    `À vérifier\u00a0: ${date ? `personne n’a confirmé cette fiche depuis le ${date}` : 'personne n’a dit depuis quand cette fiche est juste'}.`,
  expired: (date) =>
    `Cette fiche n’est plus sur la carte${date ? `\u00a0: personne ne l’a confirmée depuis le ${date}` : ''}.`,
  stillRight: 'Toujours juste\u00a0?',
  stillRightHelp:
    'Votre réponse dit aux autres qu’ils peuvent s’y fier. Sans nouvelles, un lieu quitte la carte après un an et demi.',
  confirm: 'Oui, tout est juste',
  confirming: 'Enregistrement…',
  confirmed: 'Merci\u00a0! C’est noté à la date d’aujourd’hui.',
  confirmedLater: 'Merci\u00a0! C’est gardé sur cet appareil, et sera envoyé dès que possible.',
  notConfirmed: 'Votre réponse n’a pas pu être enregistrée.',
  edit: 'Modifier ce lieu',
});
