import type {Numbers} from '../numbers.js';
import type {ChatsStrings} from './strings.js';

export default ({plural, format}: Numbers): ChatsStrings => ({
  signInFirst: 'Connectez-vous pour voir vos conversations.',
  reading: 'Lecture de vos conversations…',
  title: 'Vos conversations',
  empty: 'Vous n’avez pas encore de conversation.',
  count: (total, fresh) =>
    `${plural(total, 'conversation', 'conversations')}, ${fresh ? `du nouveau dans ${format(fresh)}` : 'rien de nouveau'}.`,
  isNew: (count, isMore) =>
    !isMore
      ? plural(count, 'nouveau message', 'nouveaux messages')
      : count
        ? `${plural(count, 'nouveau message', 'nouveaux messages')} au moins`
        : 'Du nouveau',
  looking: (total) => `${plural(total, 'conversation', 'conversations')}. Recherche de ce qui est nouveau…`,
  openedBy: (name, day) => `Ouverte par ${name}${day === undefined ? '' : ` le ${day}`}`,
  openedOn: (day) => `Ouverte le ${day}`,
  isMuted: 'En sourdine',
  quiet: 'Heures calmes\u00a0: ce qui est nouveau sera dit plus tard.',
  last: (day) => `Dernier message le ${day}`,
  unnamed: 'Conversation sans titre',
  with: (name) => `Avec ${name}`,
  someone: (host) => (host ? `une personne inconnue (${host})` : 'une personne inconnue'),
  unread: 'Cette conversation n’a pas pu être lue.',
  invitations: 'Invitations',
  invitedBy: (name) => `${name} vous propose une conversation`,
  invitedText: 'Son message\u00a0:',
  accept: 'Accepter',
  decline: 'Refuser',
  declineHelp: 'Refuser ne prévient personne.',
  discover: 'Conversations de la coopérative',
  join: 'Ajouter à mes conversations',
  newOne: 'Nouvelle conversation',
  newWith: 'Avec qui\u00a0?',
  newWithHint: 'Écrivez un nom, et choisissez dans la liste.',
  newTitle: 'Titre',
  newTitleHint: 'De quoi allez-vous parler\u00a0?',
  newPeople: 'Personnes invitées',
  newText: 'Quelques mots pour proposer',
  newTextHint: 'La personne les lit avant d’accepter.',
  ask: 'Proposer la conversation',
  open: 'Ouvrir la conversation',
  opening: 'Ouverture…',
  opened: 'La conversation est ouverte.',
  willOpen: 'Pas de réseau\u00a0: la conversation sera ouverte plus tard, sans rien refaire.',
  asked: (name) => `C’est proposé à ${name}. Vous pourrez parler quand elle ou il aura accepté.`,
  notOpened: 'La conversation n’a pas pu être ouverte.',
  withGroup: (name) => `Avec le groupe ${name}`,
  kinds: {
    pair: 'Avec une personne',
    named: 'Avec plusieurs personnes',
    members: 'Avec tous les membres de la coopérative',
    everyone: 'Ouverte à la lecture pour tout le monde',
  },
  awaiting: (name) => `${name} n’a pas encore répondu.`,
  mistakes: {
    person: 'Choisissez une personne de la liste.',
    title: 'Donnez un titre à la conversation.',
    people: 'Choisissez au moins une personne.',
  },
});
