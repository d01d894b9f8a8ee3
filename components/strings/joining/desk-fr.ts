import type {Numbers} from '../numbers.js';
import type {DeskStrings} from './desk-strings.js';
import {of} from './fr-of.js';

export default ({plural}: Numbers): DeskStrings => ({
  requests: {
    title: 'Demandes',
    none: 'Aucune demande n’attend de réponse.',
    count: (count) => `${plural(count, 'demande attend une réponse', 'demandes attendent une réponse')}.`,
    byRule: (left, admitted) => {
      const gone = plural(left, 'personne a quitté la coopérative', 'personnes ont quitté la coopérative');
      const come = plural(admitted, 'personne a été accueillie', 'personnes ont été accueillies');
      return `${[...(left ? [gone] : []), ...(admitted ? [come] : [])].join(', ')}.`;
    },
    departures: (names) => `Départs\u00a0: ${names}`,
    arrivals: (names) => `Arrivées\u00a0: ${names}`,
    wish: {join: 'Souhaite rejoindre la coopérative.', leave: 'Souhaite quitter la coopérative.'},
    saving: 'Enregistrement…',
    received: (date) => `Reçue le ${date}`,
    confirmed: 'Demande confirmée par la personne elle-même.',
    unconfirmed: 'Demande non confirmée\u00a0: elle ne vient peut-être pas de cette personne.',
    unchecked: 'Demande pas encore vérifiée\u00a0: revenez plus tard.',
    accept: (name) => `Accepter ${name}`,
    refuse: (name) => `Refuser ${name}`,
    clear: (name) => `Effacer la demande ${of(name)}`,
    retry: (name) => `Réessayer pour ${name}`,
    notDone: {
      join: 'Son arrivée n’a pas pu être enregistrée.',
      leave: 'Son départ n’a pas pu être enregistré.',
    },
    notOwnHome: 'Le dossier indiqué est peut-être celui d’une autre personne.',
    reason: 'Pourquoi\u00a0?',
    reasonHint: 'Cette personne lira votre réponse.',
    sendRefusal: 'Envoyer le refus',
    cancel: 'Annuler',
    done: {
      joined: (name) => `${name} est maintenant membre.`,
      left: (name) => `${name} n’est plus membre.`,
      refused: (name) => `La demande ${of(name)} est refusée.`,
      cleared: (name) => `La demande ${of(name)} est effacée.`,
      gone: (name) => `La demande ${of(name)} n’attend plus\u00a0: elle est déjà traitée, ou retirée.`,
    },
    notTold: 'Cette personne n’a pas pu être prévenue ici\u00a0: prévenez-la autrement.',
    failed: 'La réponse n’a pas été enregistrée. Vous pouvez réessayer.',
    unread: (count) => `${plural(count, 'envoi n’a pas pu être lu', 'envois n’ont pas pu être lus')}.`,
    waiting: (count) =>
      `${plural(count, 'autre envoi attend', 'autres envois attendent')} que ceux-ci soient traités ou effacés.`,
    rubbish: (count) =>
      `${plural(count, 'envoi illisible, qui n’est pas une demande', 'envois illisibles, qui ne sont pas des demandes')}.`,
    clearRubbish: 'Effacer ce qui est illisible',
    rubbishCleared: 'Les envois illisibles sont effacés.',
  },
  invitations: {
    title: 'Invitations',
    explain: 'Les personnes invitées sont admises dès qu’elles le demandent. Vous n’aurez pas à leur répondre.',
    whoCanSee: 'Seule la modération peut lire cette liste.',
    notNeeded:
      'La coopérative est ouverte\u00a0: toute personne qui le demande est admise. Aucune invitation n’est nécessaire.',
    none: 'Personne n’est invité pour le moment.',
    count: (count) => `${plural(count, 'personne invitée', 'personnes invitées')}.`,
    list: 'Personnes invitées',
    remove: 'Retirer',
    label: 'Adresses des comptes, une par ligne',
    hint: 'Chaque personne trouve la sienne sur la page où elle demande à rejoindre.',
    example: 'Par exemple\u00a0: https://exemple.fr/amina/profile/card#me',
    invite: 'Inviter',
    saving: 'Enregistrement…',
    added: (count) => `${plural(count, 'invitation ajoutée', 'invitations ajoutées')}.`,
    removed: 'L’invitation est retirée.',
    known: (address) => `Invitation déjà faite\u00a0: ${address}`,
    member: (address) => `Déjà membre\u00a0: ${address}`,
    twice: (address) => `Écrit deux fois\u00a0: ${address}`,
    nothingTyped: 'Écrivez au moins une adresse.',
    errors: (count) => `${plural(count, 'ligne à corriger', 'lignes à corriger')}. Rien n’est encore enregistré.`,
    badLine: (line, text) => `Ligne ${line}\u00a0: «\u00a0${text}\u00a0» n’est pas l’adresse d’un compte.`,
    notRead: 'Les invitations n’ont pas pu être lues.',
    notAdded: 'Les invitations ne sont pas enregistrées. Votre texte est toujours là.',
    notRemoved: 'L’invitation n’est pas retirée. Vous pouvez réessayer.',
  },
});
