import {createPlural} from '../plural.js';
import type {Strings} from '../strings.js';
import type {UpkeepTexts} from './texts.js';

const plural = createPlural('fr');
const numbers = new Intl.NumberFormat('fr', {maximumFractionDigits: 1});

export const upkeepProblems: Strings['problemDuring'] = {
  steward: {
    forbidden: ({url}) => `Réservé à l’équipe de modération : le compte de ces identifiants n’a pas ce droit à ${url}.`,
    offline: ({host}) => `${host} ne répond pas ; ce qui s’y trouve reste comme avant jusqu’au prochain passage.`,
    'too-slow': ({host}) => `${host} met trop de temps à répondre, ou demande une pause ; nouvel essai au prochain passage.`,
  },
  seed: {
    forbidden: ({url}) =>
      `Seul le propriétaire de l’espace peut y mettre des personnes : le compte de ces identifiants ne peut pas écrire à ${url}.`,
  },
  import: {
    forbidden: ({url}) =>
      `Seule l’équipe de modération peut inviter : le compte de ces identifiants ne peut pas écrire à ${url}.`,
    missing: ({url}) => `La coopérative à ${url} n’a pas de dossier de modération. « solidaire init » le crée.`,
  },
  export: {
    forbidden: ({url}) => `Le compte de ces identifiants ne peut pas lire ${url} : seul le propriétaire peut tout exporter.`,
  },
  partner: {
    missing: ({url}) =>
      `Il n’y a pas de coopérative à ${url}. PARTENAIRE prend l’adresse que « solidaire init » y a affichée.`,
    malformed: ({url}) =>
      `Ce qui se trouve à ${url} ne parle pas d’une coopérative. PARTENAIRE prend l’adresse entière, avec ce qui suit le signe #.`,
    forbidden: ({url}) =>
      `Seule l’équipe de modération peut ajouter un partenaire : le compte de ces identifiants ne peut pas écrire à ${url}.`,
  },
};

export const upkeep: UpkeepTexts = {
  seed: {
    profiles: 'Personnes',
    pages: 'Pages de la liste',
    done: ({members, list, profiles, pages, before, seconds, folder}) =>
      [
        `${plural(members, 'membre inventé est', 'membres inventés sont')} dans ${folder ?? list}`,
        `${plural(profiles + pages, 'document écrit', 'documents écrits')} en ${numbers.format(seconds)} s, ` +
          `${numbers.format(before)} déjà là.`,
        'Ces personnes n’ont pas de compte : personne ne peut se connecter à leur place.',
      ].join('\n'),
  },
  steward: {
    done: (at) => `${at} Passage terminé.`,
    nothing: 'Rien à faire.',
    steps: {
      members: 'Membres :',
      lists: 'Listes :',
      check: 'Vérification du jour :',
      registrations: 'Inscriptions :',
      answers: 'Réponses :',
      polls: 'Votes :',
      rooms: 'Conversations :',
      pages: 'Listes longues :',
      feeds: 'Flux :',
      html: 'Pages sans scripts :',
      index: 'Index :',
    },
    counts: {
      rows: (count) => plural(count, 'ligne réécrite', 'lignes réécrites'),
      announcements: (count) => plural(count, 'annonce traitée', 'annonces traitées'),
      unread: (count) => plural(count, 'lecture impossible', 'lectures impossibles'),
      joined: (count) => plural(count, 'personne accueillie', 'personnes accueillies'),
      left: (count) => plural(count, 'départ', 'départs'),
      waiting: (count) => `${numbers.format(count)} en attente`,
      checked: (count) => plural(count, 'chose regardée', 'choses regardées'),
      changed: (count) => `${numbers.format(count)} avaient changé`,
      struck: (count) => plural(count, 'demande de place sans personne rayée', 'demandes de place sans personne rayées'),
      erased: (count) => plural(count, 'lettre effacée', 'lettres effacées'),
      confirmed: (count) => plural(count, 'vote confirmé', 'votes confirmés'),
      closed: (count) => plural(count, 'vote clos', 'votes clos'),
      days: (count) => plural(count, 'conversation préparée', 'conversations préparées'),
      pages: (count) => plural(count, 'page écrite', 'pages écrites'),
      files: (count) => plural(count, 'fichier écrit', 'fichiers écrits'),
    },
    listWords: {
      language: 'fr',
      titles: {members: 'Membres', events: 'Événements', places: 'Lieux', documents: 'Documents', news: 'Actualités'},
      page: (number, of) => `${number}/${of}`,
      empty: 'Rien ici pour le moment.',
      untitled: 'Sans titre',
    },
  },
  check: {
    labels: {rows: 'Lignes', homes: 'Espaces des membres'},
    fine: 'Tout est comme il faut.',
    head: (kinds) => `${plural(kinds, 'sorte de chose', 'sortes de choses')} à regarder :`,
    more: (count) => `et ${numbers.format(count)} de plus`,
    found: {
      unreadable: (count) =>
        plural(count, 'document de la coopérative est illisible', 'documents de la coopérative sont illisibles'),
      'list-missing': (count) => plural(count, 'liste annoncée n’existe pas', 'listes annoncées n’existent pas'),
      'not-writable': (count) =>
        plural(
          count,
          'liste que ces identifiants ne peuvent pas écrire',
          'listes que ces identifiants ne peuvent pas écrire',
        ),
      'open-to-write': (count) =>
        plural(count, 'document que tout le monde peut écrire', 'documents que tout le monde peut écrire'),
      'open-to-read': (count) =>
        plural(count, 'endroit que tout le monde peut lire, à tort', 'endroits que tout le monde peut lire, à tort'),
      'open-listing': (count) =>
        plural(
          count,
          'dossier que tout le monde peut parcourir, à tort',
          'dossiers que tout le monde peut parcourir, à tort',
        ),
      'group-hidden': (count) =>
        plural(count, 'groupe que le serveur lui-même ne peut pas lire', 'groupes que le serveur lui-même ne peut pas lire'),
      'group-lacks': (count) =>
        plural(
          count,
          'membre absent du groupe que citent les règles d’accès',
          'membres absents du groupe que citent les règles d’accès',
        ),
      'group-stranger': (count) =>
        plural(
          count,
          'personne dans le groupe des membres sans être membre',
          'personnes dans le groupe des membres sans être membres',
        ),
      'orphan-row': (count) =>
        plural(count, 'ligne dont l’auteur n’est pas membre', 'lignes dont l’auteur n’est pas membre'),
      'gone-source': (count) =>
        plural(
          count,
          'ligne d’une chose qui n’est plus là, ou plus publique',
          'lignes de choses qui ne sont plus là, ou plus publiques',
        ),
      'home-missing': (count) =>
        plural(count, 'membre sans le dossier que dit la liste', 'membres sans le dossier que dit la liste'),
      'home-open': (count) =>
        plural(count, 'dossier de membre où d’autres peuvent écrire', 'dossiers de membres où d’autres peuvent écrire'),
      'no-home': (count) => plural(count, 'membre sans dossier dans la liste', 'membres sans dossier dans la liste'),
      'silent-host': (count) => plural(count, 'serveur ne répond pas', 'serveurs ne répondent pas'),
    },
    todo: {
      unreadable:
        'Relancez « solidaire init » avec les identifiants du propriétaire : ce qui manque est créé, et rien d’autre.',
      'list-missing':
        'Relancez « solidaire init » avec les identifiants du propriétaire, ou ôtez l’entrée de official/type-index.ttl.',
      'not-writable':
        'Prenez les identifiants d’une personne de l’équipe de modération, ou ajoutez celle-ci à official/moderators.ttl.',
      'open-to-write': 'Ôtez à tout le monde le droit d’écrire, dans les règles d’accès de l’endroit.',
      'open-to-read': 'Ôtez à tout le monde le droit de lire, dans les règles d’accès de l’endroit.',
      'open-listing': 'Ôtez à tout le monde le droit de lire le dossier lui-même, dans ses règles d’accès.',
      'group-hidden':
        'Donnez à tout le monde le droit de lire ce document : sans lui, les règles qui citent le groupe ne laissent entrer personne.',
      'group-lacks':
        'Ces personnes ne peuvent pas lire ce qui est pour les membres. Des membres inventés n’en ont pas besoin ; sinon, acceptez de nouveau la demande.',
      'group-stranger': 'Ôtez ces adresses du document du groupe : elles peuvent lire ce qui est pour les membres.',
      'orphan-row': 'Disparaît au prochain passage de « solidaire steward ».',
      'gone-source': 'Disparaît au prochain passage de « solidaire steward --full ».',
      'home-missing': 'Demandez à la personne de rejoindre de nouveau la coopérative. Des membres inventés n’en ont pas.',
      'home-open': 'Demandez à la personne d’ôter aux autres le droit d’écrire : ce qui s’y trouve n’est pas cru d’ici là.',
      'no-home': 'Demandez à la personne de rejoindre de nouveau la coopérative : le dossier est alors créé.',
      'silent-host': 'Attendez. Si cela dure des jours, écrivez à la personne.',
    },
  },
  export: {
    label: 'Documents',
    done: ({folder, source, documents, fetched, bytes, missing}) =>
      [
        `${plural(documents, 'fichier', 'fichiers')} (${numbers.format(bytes / 1e6)} Mo) de ${source} dans ${folder}`,
        `${numbers.format(fetched)} transférés cette fois ; manifest.json les nomme tous.`,
        ...(missing.length ? [`Incomplet : il en manque ${numbers.format(missing.length)}.`] : []),
        ...missing.slice(0, 10).map((one) => `  ${one.source} : ${one.problem}`),
      ].join('\n'),
  },
  import: {
    bad: ({line, kind, given, first}) =>
      `Ligne ${line} : ` +
      {
        'no-webid': `« ${given} » n’est pas un WebID, qui ressemble à https://ana.example/profile/card#me.`,
        'no-email': `« ${given} » n’est pas une adresse de courriel.`,
        nobody: `ni WebID ni courriel${given ? ` pour ${given}` : ''}.`,
        twice: `${given} est déjà à la ligne ${first}.`,
      }[kind],
    done: ({coop, website, dryRun, invited, expected, members, withoutAccount, bad}) => {
      const join = website ? `la page pour rejoindre, sur ${website}` : 'la page pour rejoindre de votre site (<coop-join>)';
      return [
        ...(dryRun ? ['Lecture seulement : rien n’a été écrit.'] : []),
        `${plural(invited.length, 'personne', 'personnes')} ${dryRun ? 'à inviter' : 'invitées'}` +
          `, ${numbers.format(expected)} l’étaient déjà, ${plural(members, 'est membre', 'sont membres')}.`,
        ...(withoutAccount.length
          ? [
              `${plural(withoutAccount.length, 'personne n’a', 'personnes n’ont')} pas encore de compte : ` +
                'invitez-les quand elles vous auront dit leur WebID.',
            ]
          : []),
        ...bad.map(({message}) => message),
        ...(invited.length + withoutAccount.length
          ? [
              '',
              'À leur envoyer :',
              '',
              `  ${coop} vous attend. Ouvrez ${join}, connectez-vous avec votre compte – ou créez-en un –,`,
              '  puis choisissez « Rejoindre ». L’accueil est immédiat avec le compte que vous nous avez indiqué.',
              '',
              ...[...invited, ...withoutAccount].flatMap(({name, email}) =>
                email ? [`  ${name ? `${name} ` : ''}<${email}>`] : [],
              ),
            ]
          : []),
      ].join('\n');
    },
  },
  partner: {
    done: ({coop, partner, name, added}) =>
      [
        added ? `${coop} cite ${name ?? partner} comme partenaire.` : `${name ?? partner} est déjà partenaire.`,
        '<coop-partners> l’affiche. Pour proposer ce partenaire quand un événement est partagé, écrivez :',
        `  <coop-event-form partners="${partner.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></coop-event-form>`,
      ].join('\n'),
  },
};
