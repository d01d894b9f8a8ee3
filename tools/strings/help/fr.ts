import type {HelpTexts} from '../strings.js';
import {upkeepHelp} from './upkeep/fr.js';
import {common, credentials} from './upkeep/fr-common.js';

export const help: HelpTexts = {
  general: `solidaire – pour une coopérative dont les membres gardent leurs données dans des pods Solid

Usage : solidaire COMMANDE [options]

  init     installer une coopérative dans un espace, et afficher les balises pour sa page
  tidy     mettre à jour la liste des membres
  group    créer des groupes locaux, et y mettre des membres
  steward  s’occuper de tout ce que font les pages ouvertes de l’équipe de modération, et de plus
  import   inviter les membres d’un tableau
  export   enregistrer en fichiers tout l’espace d’une coopérative, ou le vôtre
  check    regarder si tout est comme il faut
  add-partner  citer une autre coopérative comme partenaire
  seed     remplir une coopérative de membres inventés, pour l’essayer
  audit    dire si une page est accessible, légère et discrète
  snapshot  écrire dans les pages ce que les listes montrent à tout le monde, pour qui vient sans scripts

Options
${common}
  -v, --version        la version

${credentials}

Codes de sortie : 0 fait, 1 échec, 2 commande mal écrite, 130 interruption.

Exemples
  solidaire init --help
  solidaire init --name "La Forge" --moderator https://ana.example/profile/card#me
  solidaire tidy --coop https://pods.example/coop/official/coop.ttl#us`,

  init: `solidaire init – installe une coopérative dans un espace, et affiche les balises pour sa page

Usage : solidaire init [options]

Dit ce qui sera écrit et où, et demande avant de le faire. Ce qui existe déjà reste : une installation
interrompue se termine par la même commande. Dans un terminal, ce qui manque est demandé.

Options
  --name NOM           nom de la coopérative
  --moderator WEBID    WebID d’une personne qui tient les listes ; peut être répété
  --storage ADRESSE    où écrire, comme https://pods.example/coop/
                       (par défaut : l’espace qui appartient aux identifiants)
  --description TEXTE  ce que fait la coopérative, en quelques mots
  --website ADRESSE    son site public
  --language LANGUE    langue du nom et de la description, comme fr
  --provider ADRESSE   le fournisseur d’identité où les membres ont leurs comptes
  --policy approved|open
                       approved : l’équipe de modération répond à chaque demande (par défaut) ;
                       open : toute personne qui demande est à admettre
  --room TITRE         ouvrir aussi une conversation de tous les membres, de ce nom
  -y, --yes            faire sans demander
${common}

${credentials}
Ce doivent être les identifiants du propriétaire de l’espace.

Exemples
  solidaire init
  solidaire init --name "La Forge" --language fr --website https://laforge.example \\
    --moderator https://ana.example/profile/card#me --moderator https://bo.example/profile/card#me
  solidaire init --name "La Forge" --moderator https://ana.example/profile/card#me --yes --json`,

  tidy: `solidaire tidy – met à jour la liste des membres

Usage : solidaire tidy --coop IRI [options]

Accueille les personnes invitées (ou toutes celles qui le demandent, si la coopérative est ouverte), laisse
partir celles qui s’en vont, puis lit les fiches dont les membres ont dit qu’elles ont changé, et écrit ce
que la liste en montre. L’annuaire ouvert chez l’équipe de modération fait la même chose ; ceci est pour ne
pas l’attendre, à la main ou à heures fixes. Se répète et s’interrompt sans risque.

Options
  --coop IRI           adresse de la coopérative, telle que « solidaire init » l’affiche
  --rebuild            réécrire chaque ligne d’après sa fiche, pas seulement celles qui sont annoncées
${common}

${credentials}
Ce doivent être les identifiants d’une personne de l’équipe de modération.

Exemples
  solidaire tidy --coop https://pods.example/coop/official/coop.ttl#us
  solidaire tidy --coop https://pods.example/coop/official/coop.ttl#us --rebuild
  17 * * * *  set -a; . /etc/solidaire.env; solidaire tidy --coop https://… >/dev/null    (dans une crontab)`,

  group: `solidaire group – crée des groupes locaux, et y met des membres

Usage : solidaire group --coop IRI add SLUG NOM [--town COMMUNE] [--position POSITION]
        solidaire group --coop IRI assign WEBID SLUG…
        solidaire group --coop IRI assign WEBID --none

  add      créer le groupe SLUG, ou lui donner un autre nom, une autre commune ou position
  assign   mettre un membre dans ces groupes exactement, et l’ôter de tous les autres

  SLUG     termine l’adresse du groupe : minuscules, chiffres, traits d’union
  WEBID    l’adresse qui désigne un membre, comme dans la liste des membres

Options
  --coop IRI           adresse de la coopérative, telle que « solidaire init » l’affiche
  --language LANGUE    langue du nom du groupe, comme fr
  --town COMMUNE       add : la commune où le groupe se retrouve
  --position POSITION  add : où le groupe est sur la carte, latitude d’abord, comme 45.7485,4.8467 ;
                       ou une adresse copiée d’openstreetmap.org. Sans elle, la position reste telle quelle.
  --none               ôter le membre de tous les groupes
${common}

${credentials}
Ce doivent être les identifiants d’une personne de l’équipe de modération.

Exemples
  solidaire group --coop https://pods.example/coop/official/coop.ttl#us add lyon-sud "Lyon Sud" \\
    --town Oullins --position 45.7143,4.8078
  solidaire group --coop https://pods.example/coop/official/coop.ttl#us \\
    assign https://ana.example/profile/card#me lyon-sud vienne`,
  ...upkeepHelp,

  audit: `solidaire audit – dit si une page est accessible, légère et discrète

Usage : solidaire audit URL… [options]

Ouvre chaque page dans un navigateur, comme quelqu’un qui n’y est jamais venu, et lui donne une note de A
à G avec ses raisons : ce que trouve axe-core (WCAG 2.2 A et AA, en clair et en sombre, et sur 320 pixels),
son EcoIndex (éléments, requêtes, kilo-octets), quels autres serveurs apprennent la visite, et ce qu’elle
laisse sur l’appareil. La note est celle de son poids, et pas mieux que D si des personnes sont exclues ou
si d’autres apprennent leur visite. Demande deux paquets qui ne viennent pas avec celui-ci :
  npm install --save-dev playwright-core axe-core
  npx playwright-core install chromium

Options
  --least NOTE         finir par 1 si une page a une note plus mauvaise, comme --least A
${common}

Variables
  CHROME_PATH          un Chromium ou un Chrome à vous, au lieu de celui que Playwright a installé

Exemples
  solidaire audit https://coop.example/annuaire.html
  solidaire audit --least A --json http://localhost:8080/index.html http://localhost:8080/agenda.html`,

  snapshot: `solidaire snapshot – écrit dans les pages ce que les listes montrent à tout le monde

Usage : solidaire snapshot PAGE… [options]

Lit la liste de chaque <coop-directory>, <coop-events>, <coop-library>, <coop-news> et <coop-map> (ses
lieux) comme quelqu’un qui n’est pas connecté, et en écrit la première page dans la balise, en HTML simple,
entre deux commentaires. Cela se voit jusqu’à ce que la balise soit prête, et là où les scripts sont
coupés ; les moteurs de recherche le lisent. Ce que vous y avez écrit vous-même reste ; chaque passage
remplace le sien. Une liste qui ne se lit pas entière laisse sa balise comme elle était, avec une phrase,
et la commande finit par 1.

  PAGE     un fichier du site, en UTF-8 ; il est modifié sur place

Options
${common}

Exemples
  solidaire snapshot site/annuaire.html site/agenda.html
  13 4 * * *  solidaire snapshot /srv/site/*.html >/dev/null    (dans une crontab)`,
};
