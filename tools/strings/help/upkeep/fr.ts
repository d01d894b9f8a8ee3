import type {HelpTexts} from '../../strings.js';
import {common, credentials} from './fr-common.js';

const coop = `  --coop IRI           adresse de la coopérative, telle que « solidaire init » l’affiche`;
const moderation = 'Ce doivent être les identifiants d’une personne de l’équipe de modération.';

/** L’aide des commandes qui s’occupent d’une coopérative. */
export const upkeepHelp: Pick<HelpTexts, 'steward' | 'import' | 'export' | 'check' | 'add-partner' | 'seed'> = {
  steward: `solidaire steward – s’occupe de tout ce que font les pages ouvertes de l’équipe de modération, et de plus

Usage : solidaire steward --coop IRI [--watch] [options]

Répond aux demandes à rejoindre pour lesquelles il y a une règle, met chaque liste à jour, regarde une fois
par jour si ce que les listes montrent est encore là, raye les demandes de place sans personne derrière,
efface les réponses à leur date, confirme les votes et clôt les scrutins à leur heure, prépare les
conversations, et publie agendas, flux, tableaux, pages sans scripts et l’index d’une longue liste de
membres. S’interrompt et se répète à tout moment ; plusieurs peuvent tourner à la fois. Demande peu de
choses à la fois à chaque serveur, et laisse tranquille celui qui ne répond pas.

Options
${coop}
  --watch              continuer jusqu’à Ctrl-C, un passage après l’autre
  --every DURÉE        avec --watch : attente entre deux passages, comme 30s, 5m, 1h (par défaut : 5m)
  --full               regarder chaque source maintenant, et pas seulement celles dont l’heure est venue
  --only ÉTAPES        seulement ces étapes d’un passage, séparées par des virgules : members, lists, check,
                       registrations, answers, polls, rooms, pages, feeds, html, index
  --state DOSSIER      où retenir ce qui a été vu, pour demander moins (par défaut : le cache de
                       l’utilisateur) ; sans lui, le résultat est le même, avec plus de demandes
  --index-folder DOSSIER
                       y écrire l’index de la liste des membres, pour un serveur web, avec des pages
                       compressées (par défaut : à côté de la liste, à partir de 5 000 membres)
  --index-address ADRESSE
                       où ce dossier se lit, par exemple https://static.example/membres/
${common}

${credentials}
${moderation}

Exemples
  solidaire steward --coop https://pods.example/coop/official/coop.ttl#us
  solidaire steward --coop https://pods.example/coop/official/coop.ttl#us --watch --every 10m
  */15 * * * *  set -a; . /etc/solidaire.env; solidaire steward --coop https://… >>/var/log/coop.log`,

  import: `solidaire import – invite les membres d’un tableau

Usage : solidaire import FICHIER.csv --coop IRI [options]

Lit un tableau qui commence par une ligne de titres : une colonne « WebID », et s’il y en a, « nom »,
« prénom », « courriel ». Les colonnes sont séparées par des virgules, points-virgules ou tabulations ; les
accents sont en UTF-8 ou comme dans les anciens tableurs. Une personne dont le WebID y est sera accueillie
dès qu’elle demandera à rejoindre. Sans WebID, il lui faut d’abord un compte. Affiche quoi leur envoyer.
Chaque ligne inutilisable est nommée ; le code de sortie est alors 1.

Options
${coop}
  --dry-run            seulement lire le tableau, sans rien écrire
${common}

${credentials}
${moderation}

Exemples
  solidaire import membres.csv --coop https://pods.example/coop/official/coop.ttl#us --dry-run
  solidaire import membres.csv --coop https://pods.example/coop/official/coop.ttl#us`,

  export: `solidaire export – enregistre en fichiers tout l’espace d’une coopérative, ou le vôtre

Usage : solidaire export --coop IRI --to DOSSIER [options]
        solidaire export --member --to DOSSIER [options]

Écrit chaque document tel qu’il est enregistré, ses règles d’accès à côté, et manifest.json avec l’adresse,
l’étiquette de version, la taille et le SHA-256 de chacun. Interrompue, la même commande continue ; répétée,
elle transfère ce qui a changé. Le code de sortie est 1 si quelque chose n’a pas pu être lu.

Options
${coop}
  --member             l’espace de la personne dont ce sont les identifiants
  --to DOSSIER         où mettre les fichiers
${common}

${credentials}
Seul le propriétaire d’un espace peut tout y lire.

Exemples
  solidaire export --coop https://pods.example/coop/official/coop.ttl#us --to sauvegarde/
  solidaire export --member --to mes-donnees/ --json`,

  check: `solidaire check – regarde si tout est comme il faut

Usage : solidaire check --coop IRI [options]

Suit les liens de la coopérative, regarde qui peut lire et écrire quoi, les lignes de choses disparues ou
dont l’auteur n’est pas membre, les dossiers et serveurs des membres, et si le serveur peut lire les groupes
que citent les règles d’accès. Dit que faire de chaque chose. N’écrit rien. Le code de sortie est 1 si
quelqu’un doit agir.

Options
${coop}
${common}

${credentials}
De préférence, les identifiants d’une personne de l’équipe de modération.

Exemples
  solidaire check --coop https://pods.example/coop/official/coop.ttl#us
  solidaire check --coop https://pods.example/coop/official/coop.ttl#us --json`,

  'add-partner': `solidaire add-partner – cite une autre coopérative comme partenaire

Usage : solidaire add-partner PARTENAIRE --coop IRI [options]

Écrit dans le document de la coopérative que l’autre est partenaire, ce que <coop-partners> affiche. Affiche
aussi l’attribut par lequel un événement se partage avec ce partenaire.

  PARTENAIRE  adresse de l’autre coopérative, telle que « solidaire init » l’y a affichée

Options
${coop}
${common}

${credentials}
${moderation}

Exemples
  solidaire add-partner https://pods.example/voisine/official/coop.ttl#us \\
    --coop https://pods.example/coop/official/coop.ttl#us`,

  seed: `solidaire seed – remplit une coopérative de membres inventés, pour l’essayer

Usage : solidaire seed --coop IRI --members NOMBRE [options]

Écrit un document pour chaque personne inventée, et leurs lignes sur des pages de la liste des membres.
Le même nombre et le même tirage font toujours les mêmes personnes. Elles n’ont pas de compte. Ce qui existe
déjà reste : interrompue, la même commande continue. Pas pour une coopérative qui a de vrais membres.

Options
${coop}
  --members NOMBRE     combien, comme 40000
  --seed NOMBRE        un autre tirage (par défaut : 1)
  --folder DOSSIER     écrire plutôt des fichiers, comme un hébergeur les servirait ; --coop dit seulement
                       pour quelle adresse, et il ne faut pas d’identifiants
${common}

${credentials}
Ce doivent être les identifiants du propriétaire de l’espace.

Exemples
  solidaire seed --coop https://pods.example/coop/official/coop.ttl#us --members 200
  solidaire seed --coop https://pods.example/coop/official/coop.ttl#us --members 40000 --folder site/`,
};
