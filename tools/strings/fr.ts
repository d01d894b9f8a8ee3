import {audit} from './audit/fr.js';
import {help} from './help/fr.js';
import {mistakes} from './mistakes/fr.js';
import {createPlural} from './plural.js';
import {createSayMistake} from './say-mistake.js';
import {snapshot, snapshotProblems} from './snapshot/fr.js';
import type {PlannedCoop, Strings} from './strings.js';
import {upkeep, upkeepProblems} from './upkeep/fr.js';

const plural = createPlural('fr');
const numbers = new Intl.NumberFormat('fr');

const plan = ({name, storage, owner, moderators, policy}: PlannedCoop) => `
« ${name} » sera installée dans ${storage}
au nom de ${owner}.

  official/              ce qu’est la coopérative, la liste des membres, les groupes :
                         tout le monde peut lire, l’équipe de modération peut modifier
  official/joining/box/  demandes à rejoindre : toute personne qui a un compte en dépose une,
                         l’équipe de modération la lit
  official/polls/        les votes des membres : les membres peuvent les lire, l’équipe de modération
                         les ouvre et les clôt
  official/library/      listes de documents : pour tout le monde, pour les membres, pour chaque groupe
                         local, et un dossier par membre ; l’équipe de modération les tient
  official/news/         listes d’articles : pour tout le monde, pour les membres, pour chaque groupe
                         local, et ce que tout le monde peut lire sans scripts ; l’équipe de
                         modération les tient
  official/conversations/  listes de conversations : pour tout le monde, pour les membres, pour chaque
                         groupe local ; l’équipe de modération les tient
  chats/                 les conversations de la coopérative : l’équipe de modération les ouvre
  official/categories.ttl  les catégories des documents et des actualités : l’équipe de modération
                         les modifie
  members/               ce que les membres peuvent lire, et pas les autres
  groups/                le groupe des membres, dont le serveur a besoin pour les reconnaître :
                         il est à une adresse impossible à deviner
  moderation/            ce que seule l’équipe de modération peut lire

Modération : ${moderators.join(', ')}
Adhésion : ${policy === 'open' ? 'toute personne qui demande est à admettre' : 'l’équipe de modération répond à chaque demande'}
Ce qui existe déjà reste tel quel.
`;

const done = ({coop, html}: {coop: string; html: string}) => `La coopérative est installée. Son adresse :

  ${coop}

À coller dans votre page :

${html}

Ensuite
1. Copiez le dossier dist/cdn de ce paquet à côté de la page, sous le nom cdn.
2. Faites une page avec <coop-join> pour les personnes qui arrivent et une avec <coop-join-requests> pour l’équipe de
   modération, dans le même <coop-community>.
3. Pour les votes, faites une page avec <coop-polls>, une avec <coop-poll> et, pour l’équipe de modération, une avec
   <coop-poll-form>.
4. Pour les documents, faites une page avec <coop-library>, une avec <coop-document> et une avec <coop-document-form>.
5. Pour les actualités, faites une page avec <coop-news>, une avec <coop-article> et une avec <coop-article-form>.
6. Pour mettre à jour toutes les listes sans page ouverte, lancez à heures fixes, avec les identifiants d’une personne de
   l’équipe de modération :
   solidaire steward --coop "${coop}"`;

const fr: Strings = {
  language: 'fr',
  yes: ['o', 'oui'],
  problem: {
    offline: ({host}) =>
      `Impossible de joindre ${host}. Vérifiez l’adresse et votre connexion, puis relancez la même commande.`,
    'signed-out': ({host}) =>
      `${host} n’accepte pas cette connexion. Il ne connaît peut-être pas votre fournisseur d’identité (SOLIDAIRE_ISSUER).`,
    forbidden: ({url}) => `Le compte de ces identifiants n’a pas le droit de faire cela à ${url}.`,
    missing: ({url}) => `Il n’y a rien à ${url}.`,
    conflict: ({url}) => `Quelqu’un d’autre ne cesse de modifier ${url}. Relancez la même commande dans un moment.`,
    malformed: ({url}) => `Ce qui se trouve à ${url} est illisible.`,
    'too-slow': ({host}) => `${host} met trop de temps à répondre. Relancez la même commande dans un moment.`,
    'too-large': ({url}) => `Ce qui se trouve à ${url} est trop volumineux.`,
    full: ({host}) => `Il n’y a plus de place chez ${host}.`,
    'bad-address': ({url}) => `« ${url} » n’est pas une adresse utilisable.`,
    refused: ({host}) => `${host} a refusé la connexion.`,
    server: ({host}) => `${host} ne fonctionne pas correctement pour le moment. Relancez la même commande dans un moment.`,
  },
  problemDuring: {
    'sign-in': {
      refused: ({host}) =>
        `${host} ne connaît pas ces identifiants. Vérifiez SOLIDAIRE_CLIENT_ID et SOLIDAIRE_CLIENT_SECRET, ou créez-en de ` +
        'nouveaux dans votre compte.',
      malformed: ({host}) =>
        `${host} ne répond pas comme un fournisseur d’identité pour Solid, ou ne dit pas de qui sont les identifiants. ` +
        'Vérifiez SOLIDAIRE_ISSUER ; s’il est juste, mettez votre WebID dans SOLIDAIRE_WEBID.',
      'bad-address': ({url}) => `SOLIDAIRE_ISSUER doit être une adresse comme https://login.example/, et non « ${url} ».`,
    },
    'find-storage': {
      missing: ({url}) => `Aucun espace n’a été trouvé pour ${url}. Dites avec --storage où écrire.`,
    },
    'set-up': {
      forbidden: ({url}) =>
        `Le compte de ces identifiants ne peut pas écrire à ${url}. Seul le propriétaire d’un espace peut y installer une ` +
        'coopérative : vérifiez --storage, et de qui sont ces identifiants.',
      malformed: ({url}) => `Autre chose se trouve déjà à ${url}, et y reste. Choisissez un autre endroit avec --storage.`,
    },
    'find-coop': {
      missing: ({url}) => `Il n’y a pas de coopérative à ${url}. --coop prend l’adresse que « solidaire init » a affichée.`,
      malformed: ({url}) =>
        `Ce qui se trouve à ${url} ne parle pas d’une coopérative. --coop prend l’adresse entière que « solidaire init » a ` +
        'affichée, avec ce qui suit le signe #.',
    },
    tidy: {
      forbidden: ({url}) =>
        `Seule l’équipe de modération peut le faire : le compte de ces identifiants ne peut pas écrire à ${url}.`,
    },
    groups: {
      missing: ({url}) => `${url} ne tient pas de groupes.`,
      forbidden: ({url}) =>
        `Seule l’équipe de modération peut modifier les groupes : le compte de ces identifiants ne peut pas écrire à ${url}.`,
    },
    ...upkeepProblems,
    snapshot: snapshotProblems,
  },
  mistake: createSayMistake(mistakes),
  declined: 'Rien n’a été écrit.',
  interrupted: 'Interrompu. Ce qui est écrit reste ; la même commande reprend à cet endroit.',
  bug: 'C’est une faute du programme. Merci de la signaler avec ces lignes :',
  help,
  questions: {
    coop: 'Adresse de la coopérative (telle que « solidaire init » l’a affichée) :',
    name: 'Nom de la coopérative :',
    description: 'Ce qu’elle fait, en quelques mots (Entrée pour rien) :',
    website: 'Son site public (Entrée pour rien) :',
    moderators: (owner) => `WebID des personnes qui modèrent, séparés par des espaces (Entrée pour ${owner}) :`,
    goOn: 'Le faire ? (o/N)',
  },
  init: {
    looking: 'Connexion, et lecture de ce qui existe…',
    plan,
    alreadyThere: (name) => `« ${name} » existe déjà : seul ce qui manque est ajouté.`,
    withoutEffect: (options) => `Sans effet, car autre chose y est déjà enregistré : ${options.join(', ')}.`,
    unreadable: (webId) => `Rien ne peut être lu à ${webId}. Si l’adresse de cette personne est fausse, arrêtez ici.`,
    working: 'Écriture…',
    libraries: {everyone: 'Documents publics', members: 'Documents des membres'},
    news: {everyone: 'Actualités', members: 'Actualités des membres'},
    conversations: {everyone: 'Conversations ouvertes', members: 'Conversations des membres'},
    done,
  },
  progress: {
    count: (done) => numbers.format(done),
    share: (done, of) => `${numbers.format(done)} sur ${numbers.format(of)}`,
    left: (seconds) => (seconds < 90 ? `encore ${seconds} s environ` : `encore ${Math.round(seconds / 60)} min environ`),
  },
  upkeep,
  audit,
  snapshot,
  tidied: ({rows, announcements, unread, joined, left, waiting, rebuilt}) =>
    [
      `${rebuilt ? 'Liste refaite' : 'Liste rangée'} : ${plural(rows, 'ligne réécrite', 'lignes réécrites')}`,
      ...(rebuilt ? [] : [`, ${plural(announcements, 'annonce traitée', 'annonces traitées')}`]),
      '.',
      ...(joined ? [` ${plural(joined, 'personne accueillie', 'personnes accueillies')}.`] : []),
      ...(left ? [` ${plural(left, 'personne est partie', 'personnes sont parties')}.`] : []),
      ...(waiting ? [` ${plural(waiting, 'demande attend', 'demandes attendent')} l’équipe de modération.`] : []),
      ...(unread
        ? [` ${plural(unread, 'fiche n’a pas pu être lue', 'fiches n’ont pas pu être lues')} : relancez dans un moment.`]
        : []),
    ].join(''),
  groupAdded: ({name, group, created, town, position}) =>
    [
      created ? `Le groupe « ${name} » est créé : ${group}` : `Le groupe ${group} s’appelle « ${name} ».`,
      ...(town ? [`Commune : ${town}`] : []),
      position ? `Position : ${position.latitude}, ${position.longitude}` : 'Sans position, il n’est pas sur la carte.',
    ].join('\n'),
  groupAssigned: ({webId, names}) =>
    names.length ? `${webId} est dans : ${names.join(', ')}.` : `${webId} n’est plus dans aucun groupe.`,
};

export default fr;
