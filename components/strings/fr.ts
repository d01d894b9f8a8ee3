import type {Numbers} from './numbers.js';
import type {Strings} from './strings.js';

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

/** As `Intl` has it, whose first date takes a browser as long as drawing a whole list; and the first of a month as people say it. */
const dayOfYear = (date: Date) => `${date.getDate() === 1 ? '1er' : date.getDate()} ${months[date.getMonth()]}`;
/** On the reader’s clock, as in “14:05”. */
const clock = (date: Date) => date.toTimeString().slice(0, 5);
const day = (date: Date) => `${dayOfYear(date)} ${date.getFullYear()}`;

export default ({format, plural}: Numbers): Strings => ({
  language: 'fr',
  separator: '\u00a0· ',
  loading: 'Chargement…',
  retry: 'Réessayer',
  pending: 'En cours d’envoi',
  copyOf: (date, host) =>
    `Enregistré sur cet appareil le ${dayOfYear(date)} à ${clock(date)}\u00a0; ${host} n’est pas disponible pour le moment.`,
  problem: {
    offline: (host) => `Impossible de joindre ${host}. Vérifiez votre connexion, puis réessayez.`,
    'signed-out': () => 'Connectez-vous pour voir ces informations.',
    forbidden: () => 'Vous n’avez pas accès à ces informations.',
    missing: (host) => `Ces informations ne sont pas, ou plus, chez ${host}.`,
    conflict: () => 'Ces informations ont été modifiées entre-temps.',
    malformed: (host) => `Les informations reçues de ${host} sont illisibles.`,
    'too-slow': (host) => `${host} met trop de temps à répondre.`,
    'too-large': (host) => `Les informations reçues de ${host} sont trop volumineuses.`,
    full: (host) => `Il n’y a plus de place chez ${host}.`,
    'bad-address': () => 'Cette adresse n’est pas valable.',
    refused: () => 'La connexion a été refusée.',
    server: (host) => `${host} ne fonctionne pas correctement pour le moment.`,
  },
  issue: {
    'bad-address': (field) => `${field} : l’adresse indiquée n’est pas sûre, elle n’est pas affichée.`,
    'bad-value': (field) => `${field}\u00a0: ce qui est indiqué n’a pas de sens ici, et n’est pas affiché.`,
  },
  noCommunity: 'Cette partie de la page n’est pas encore réglée : il manque l’adresse de la coopérative.',
  severalCommunities: 'Cette partie de la page n’est pas encore réglée : plusieurs coopératives sont possibles.',
  noAddress: 'Cette partie de la page n’est pas encore réglée : il manque une adresse.',
  discuss: 'Discuter de cela',
  members: {
    fields: {
      name: 'Nom',
      role: 'Activité ou rôle',
      organization: 'Structure',
      place: 'Commune',
      skills: 'Savoir-faire',
      note: 'Présentation',
      website: 'Site internet',
    },
    search: 'Rechercher un membre',
    searchHint: 'Nom, activité, commune, savoir-faire…',
    filter: 'Filtrer',
    count: (count) => plural(count, 'membre', 'membres'),
    asOf: (date) => `Liste à jour au ${day(date)}.`,
    printed: (query, left) =>
      `Imprimé le ${day(new Date())}.${query && ` Recherche : «\u00a0${query}\u00a0».`}${
        left ? ` ${plural(left, 'autre membre n’est pas imprimé.', 'autres membres ne sont pas imprimés.')}` : ''
      }`,
    empty: 'Il n’y a pas encore de membre ici.',
    nothingFound: (query) => `Aucun membre ne correspond à «\u00a0${query}\u00a0».`,
    clearSearch: 'Effacer la recherche',
    unnamed: 'Membre sans nom',
    failed: (host) => `Fiche non affichée (${host})`,
    maybeOld: 'Cette fiche n’a pas pu être relue : elle est peut-être ancienne.',
    more: (count) => plural(count, 'fiche reste à lire.', 'fiches restent à lire.'),
    readMore: 'Lire la suite',
    list: 'Membres',
    notOfCoop: (host) => `Cette fiche vient de ${host} et n’est pas celle d’un membre de la coopérative.`,
    ownSite: 'Site internet',
  },
  pages: {
    label: 'Pages',
    previous: 'Page précédente',
    next: 'Page suivante',
    position: (page, pages) => `Page ${format(page)} sur ${format(pages)}`,
  },
  signIn: {
    signIn: 'Se connecter',
    signInWith: (host) => `Se connecter avec ${host}`,
    otherProvider: 'Un autre compte',
    providerLabel: 'Adresse du site qui garde votre compte',
    providerHint: 'Par exemple : https://exemple.fr',
    continue: 'Continuer',
    remember: 'Rester connecté sur cet appareil',
    rememberHint: 'À ne pas cocher sur un appareil partagé.',
    leaving: (host) => `Ouverture de ${host}…`,
    restoring: 'Reprise de votre connexion…',
    signedInAs: (name) => `Bonjour ${name}`,
    signOut: 'Se déconnecter',
    badProvider: 'Écrivez une adresse comme https://exemple.fr.',
    unreachableProvider: (host) => `Impossible de joindre ${host}. Vérifiez l’adresse et votre connexion, puis réessayez.`,
    notAProvider: (host) => `${host} ne propose pas de comptes utilisables ici. Vérifiez l’adresse.`,
    refused: 'La connexion n’a pas abouti. Vous pouvez réessayer.',
    expired: 'Votre connexion a expiré. Connectez-vous à nouveau.',
    insecure: 'La connexion n’est possible que sur un site sécurisé (https).',
  },
});
