import type {Numbers} from '../numbers.js';
import {of} from './fr-of.js';
import type {JoiningStrings} from './strings.js';

export default (numbers: Numbers): JoiningStrings => ({
  title: (coop) => `Rejoindre ${coop}`,
  signInFirst: 'Connectez-vous pour rejoindre la coopérative, ou pour la quitter.',
  closed: 'Cette coopérative ne prend pas de demandes ici.',
  open: 'Cette coopérative est ouverte\u00a0: toute personne qui le demande est admise. Ici, «\u00a0les membres\u00a0» veut donc dire «\u00a0toute personne qui a un compte\u00a0».',
  explain: 'Voici ce qui sera écrit, et qui pourra le lire\u00a0:',
  plan: [
    {
      where: 'Dans votre espace',
      things: [
        {
          what: 'Un dossier pour cette coopérative.',
          who: 'Personne d’autre n’y écrit. La modération voit ce que vous y publiez.',
        },
        {
          what: 'Une boîte aux lettres.',
          who: 'Toute personne qui a un compte peut y déposer un message. Personne d’autre ne le lit.',
        },
        {what: 'Un sommaire de ce que vous publiez.', who: 'Tout le monde peut le lire.'},
      ],
    },
    {
      where: 'À la coopérative',
      things: [{what: 'Votre demande.', who: 'Seule la modération peut la lire.'}],
    },
    {
      where: 'Une fois membre',
      things: [
        {
          what: 'Dans l’annuaire\u00a0: votre nom, votre activité, votre commune, vos savoir-faire et votre petite photo.',
          who: 'Tout le monde peut le lire.',
        },
        {
          what: 'Dans la liste qui donne leurs droits aux membres\u00a0: l’adresse de votre compte.',
          who: 'Les autres membres peuvent la lire.',
        },
      ],
    },
  ],
  deeds: {
    ask: () => 'Demander à rejoindre',
    withdraw: () => 'Retirer ma demande',
    leave: (coop) => `Quitter ${coop}`,
    stay: () => 'Annuler mon départ',
  },
  askAgain: 'Demander à nouveau',
  doing: {
    ask: 'Envoi de votre demande…',
    withdraw: 'Retrait de votre demande…',
    leave: 'Envoi de votre départ…',
    stay: 'Annulation de votre départ…',
  },
  failed: {
    ask: 'Votre demande n’est pas partie.',
    withdraw: 'Votre demande n’est pas retirée.',
    leave: 'Votre départ n’est pas noté.',
    stay: 'Votre départ n’est pas annulé.',
  },
  retrySafely: 'Vous pouvez réessayer sans risque\u00a0: rien ne sera fait deux fois.',
  sent: 'Votre demande est envoyée.',
  answerFollows: {
    approved: 'Une personne de la coopérative va vous répondre.',
    open: 'Vous serez membre dès qu’une personne de la modération ouvrira le site.',
  },
  withdrawn: 'Votre demande est retirée.',
  member: (coop) => `Vous êtes membre ${of(coop)}.`,
  refused: (coop) => `${coop} a répondu non à votre demande.`,
  leaving: 'Votre départ est noté. Vous ne serez plus membre dès qu’une personne de la modération ouvrira le site.',
  stayed: 'Votre départ est annulé.',
  leaveTitle: 'Quitter la coopérative',
  leaveGoes:
    'Vous sortirez de l’annuaire et des groupes, et vous ne pourrez plus rien annoncer aux membres. Cela se fera dès qu’une personne de la modération ouvrira le site.',
  leaveStays: 'Ce que vous avez écrit reste dans votre espace.',
  leaveElsewhere: 'Votre inscription n’a pas été faite ici. Pour partir, écrivez ou téléphonez à la coopérative.',
  address: 'Une personne de la coopérative vous invite\u00a0? Donnez-lui l’adresse de votre compte\u00a0:',
  copyAddress: 'Copier l’adresse',
  copied: 'L’adresse est copiée.',
  forModerators: 'Cette page est réservée à l’équipe de modération.',
  desk: () => import('./desk-fr.js').then((module) => module.default(numbers)),
});
