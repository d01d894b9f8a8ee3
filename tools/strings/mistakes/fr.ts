import type {MistakeSentences} from '../strings.js';

const perhaps = (meant: string | undefined) => (meant ? ` Vouliez-vous dire « ${meant} » ?` : '');

export const mistakes: MistakeSentences = {
  'no-command': () => 'Dites quoi faire, comme « solidaire init ». « solidaire --help » explique les commandes.',
  'unknown-command': ({given, meant}) =>
    `La commande « ${given} » n’existe pas.${perhaps(meant) || ' « solidaire --help » donne la liste des commandes.'}`,
  'unknown-option': ({given, meant}) =>
    `L’option ${given} n’existe pas.${perhaps(meant) || ' « --help » donne la liste des options d’une commande.'}`,
  'secret-option': ({given}) =>
    `L’option ${given} n’existe pas : les identifiants ne s’écrivent jamais dans une commande, où d’autres programmes peuvent ` +
    'les voir. Mettez-les dans les variables SOLIDAIRE_ISSUER, SOLIDAIRE_CLIENT_ID et SOLIDAIRE_CLIENT_SECRET.',
  'foreign-option': ({option, command}) =>
    `${option} n’est pas une option de « solidaire ${command} ». « solidaire ${command} --help » en donne la liste.`,
  'no-value': ({option}) => `Il manque une valeur à ${option}. Si elle commence par un tiret, écrivez ${option}=valeur.`,
  'needless-value': ({option}) => `${option} ne prend pas de valeur.`,
  'given-twice': ({option}) => `${option} est donné plusieurs fois, alors qu’une seule valeur est possible.`,
  empty: ({what}) => `${what} est vide.`,
  'too-long': ({what, limit}) => `${what} est trop long : ${limit} caractères au plus.`,
  'no-address': ({what, given, example}) => `${what} doit être une adresse entière comme ${example}, et non « ${given} ».`,
  'insecure-address': ({what, given}) =>
    `${what} doit commencer par https:, car des identifiants y sont envoyés : « ${given} ». Seul localhost peut s’en passer.`,
  'no-language': ({what, given}) => `${what} doit être le nom court d’une langue, comme fr ou en, et non « ${given} ».`,
  'no-choice': ({option, given, choices, meant}) =>
    `${option} peut être ${choices.join(' ou ')}, et non « ${given} ».${perhaps(meant)}`,
  'missing-option': ({option}) => `Il manque ${option}, et il n’y a personne à qui le demander.`,
  'no-count': ({option, given, least, most}) =>
    `${option} doit être un nombre entier de ${least} à ${most}, comme 40000, et non « ${given} ».`,
  'no-time': ({option, given}) =>
    `${option} doit être une durée de 10 secondes ou plus, comme 30s, 5m ou 1h, et non « ${given} ».`,
  'needs-option': ({option, needed}) => `${option} n’a de sens qu’avec ${needed}.`,
  'own-partner': ({given}) => `PARTENAIRE est l’adresse d’une autre coopérative, et ${given} est celle-ci.`,
  'one-of': ({options}) => `Un seul de ${options.join(' et ')} est possible.`,
  'no-file': ({given}) => `Le fichier « ${given} » est illisible.`,
  'no-table': ({given, columns}) =>
    `Dans « ${given} », aucune colonne ne s’appelle « WebID » ou « courriel ». ` +
    (columns.length ? `Ses colonnes sont : ${columns.join(', ')}.` : 'Il est vide.'),
  'no-tool': ({tool}) =>
    `${tool} n’est pas installé. « audit » regarde les pages avec un navigateur, trop gros pour que tout le monde le reçoive : ` +
    'npm install --save-dev playwright-core axe-core, puis npx playwright-core install chromium',
  'no-browser': ({given}) =>
    given
      ? `CHROME_PATH désigne « ${given} », qui ne démarre pas.`
      : 'Aucun navigateur trouvé. Installez-en un avec « npx playwright-core install chromium », ou nommez-en un dans CHROME_PATH.',
  'no-page': ({given, detail}) =>
    `La page « ${given} » ne s’ouvre pas (${detail}). Est-ce une adresse qu’un navigateur peut ouvrir ?`,
  'needs-yes': () => 'Rien n’a été écrit, car il n’y a personne pour dire oui. Ajoutez --yes pour continuer sans question.',
  'no-credentials': ({missing}) =>
    `Variables absentes : ${missing.join(', ')}. Créez des identifiants pour programmes dans votre compte, chez votre ` +
    'fournisseur d’identité (le site où vous vous connectez), et mettez-les dans ces variables. « solidaire --help » montre comment.',
  'other-webid': ({said, actual}) =>
    `SOLIDAIRE_WEBID dit ${said}, mais les identifiants sont ceux de ${actual}. Corrigez l’un ou l’autre.`,
  'missing-words': ({usage}) => `Il manque quelque chose. Cela s’écrit :\n${usage}`,
  'needless-words': ({words}) =>
    `Pas compris : ${words.join(' ')}. Un texte de plusieurs mots se met entre guillemets droits, comme "La Forge".`,
  'no-slug': ({given}) =>
    `SLUG devient une partie d’adresse : minuscules sans accent, chiffres et traits d’union, comme lyon-sud, et non « ${given} ».`,
  'unknown-group': ({given, known, meant}) =>
    known.length
      ? `Le groupe « ${given} » n’existe pas.${perhaps(meant)} Les groupes sont : ${known.join(', ')}.`
      : `Le groupe « ${given} » n’existe pas : il n’y a pas encore de groupe. « solidaire group add » en crée un.`,
  'not-a-member': ({given}) =>
    `${given} n’est pas dans la liste des membres. WEBID est l’adresse qui désigne un membre, exactement comme dans la liste.`,
  'no-position': ({given}) =>
    `--position doit être une latitude puis une longitude, comme 45.7485,4.8467, ou une adresse d’openstreetmap.org, et non « ${given} ».`,
  'not-on-earth': ({given}) =>
    `--position n’est nulle part sur la terre : « ${given} ». La latitude va de −90 à 90, la longitude de −180 à 180.`,
  'swapped-position': ({given, meant, insist}) =>
    `--position : dans « ${given} », la longitude semble venir d’abord. Écrivez --position ${meant}` +
    (insist ? `, ou --position ${insist} si c’est bien là.` : '.'),
};
