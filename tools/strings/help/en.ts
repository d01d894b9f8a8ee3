import type {HelpTexts} from '../strings.js';
import {upkeepHelp} from './upkeep/en.js';
import {common, credentials} from './upkeep/en-common.js';

export const help: HelpTexts = {
  general: `solidaire – looks after a cooperative whose members keep their data in Solid pods

Usage: solidaire COMMAND [options]

  init     set a cooperative up in a storage, and print the tags for its page
  tidy     bring the members' list up to date
  group    make local groups, and put members into them
  steward  look after everything that a moderator's open pages look after, and more
  import   invite the members of a table
  export   save all that lies in a cooperative's space, or in your own, as files
  check    look whether everything is as it should be
  add-partner  name another cooperative as a partner
  seed     fill a cooperative with made-up members, to try it out
  audit    how accessible, how light and how discreet a page is
  snapshot  write what visitors see of lists into pages, for those without scripts

Options
${common}
  -v, --version        the version

${credentials}

Exit codes: 0 done, 1 failed, 2 wrong use, 130 interrupted.

Examples
  solidaire init --help
  solidaire init --name "La Forge" --moderator https://ana.example/profile/card#me
  solidaire tidy --coop https://pods.example/coop/official/coop.ttl#us`,

  init: `solidaire init – sets a cooperative up in a storage, and prints the tags for its page

Usage: solidaire init [options]

Says what will be written and where, and asks before it does so. What is there already stays: a set-up
that was interrupted is finished by the same command. On a terminal, what is missing is asked for.

Options
  --name NAME          name of the cooperative
  --moderator WEBID    WebID of somebody who keeps the lists; may be repeated
  --storage ADDRESS    where to write, as in https://pods.example/coop/
                       (default: the storage that belongs to the credentials)
  --description TEXT   what the cooperative does, in a few words
  --website ADDRESS    its public site
  --language TAG       language of name and description, as in fr
  --provider ADDRESS   the identity provider where members have their accounts
  --policy approved|open
                       approved: moderators answer each request to join (default);
                       open: whoever asks is to be admitted
  --room TITLE         also open a conversation of all members, of this name
  -y, --yes            do it without asking
${common}

${credentials}
The credentials must be those of the owner of the storage.

Examples
  solidaire init
  solidaire init --name "La Forge" --language fr --website https://laforge.example \\
    --moderator https://ana.example/profile/card#me --moderator https://bo.example/profile/card#me
  solidaire init --name "La Forge" --moderator https://ana.example/profile/card#me --yes --json`,

  tidy: `solidaire tidy – brings the members' list up to date

Usage: solidaire tidy --coop IRI [options]

Admits who is invited (or whoever asks, where the cooperative is open), lets go who leaves, then reads the
profiles of which members have said that they changed, and writes what the list shows of them.
A moderator's open directory does the same; this is for those who do not want to wait for one, by hand or
on a timetable. It can be repeated and interrupted.

Options
  --coop IRI           address of the cooperative, as “solidaire init” prints it
  --rebuild            write every row anew from its profile, not only those that were announced
${common}

${credentials}
The credentials must be those of a moderator.

Examples
  solidaire tidy --coop https://pods.example/coop/official/coop.ttl#us
  solidaire tidy --coop https://pods.example/coop/official/coop.ttl#us --rebuild
  17 * * * *  set -a; . /etc/solidaire.env; solidaire tidy --coop https://… >/dev/null    (in a crontab)`,

  group: `solidaire group – makes local groups, and puts members into them

Usage: solidaire group --coop IRI add SLUG NAME [--town TOWN] [--position POSITION]
       solidaire group --coop IRI assign WEBID SLUG…
       solidaire group --coop IRI assign WEBID --none

  add      make the group SLUG, or give it another name, town or position
  assign   put a member into exactly these groups, and out of all others

  SLUG     ends the group's address: small letters, digits, hyphens
  WEBID    the address that stands for a member, as in the members' list

Options
  --coop IRI           address of the cooperative, as “solidaire init” prints it
  --language TAG       language of the group's name, as in fr
  --town TOWN          add: the town in which the group meets
  --position POSITION  add: where the group is on the map, latitude first, as in 45.7485,4.8467;
                       or an address copied from openstreetmap.org. Without it, the position stays as it is.
  --none               take the member out of all groups
${common}

${credentials}
The credentials must be those of a moderator.

Examples
  solidaire group --coop https://pods.example/coop/official/coop.ttl#us add lyon-sud "Lyon Sud" \\
    --town Oullins --position 45.7143,4.8078
  solidaire group --coop https://pods.example/coop/official/coop.ttl#us \\
    assign https://ana.example/profile/card#me lyon-sud vienne`,
  ...upkeepHelp,

  audit: `solidaire audit – how accessible, how light and how discreet a page is

Usage: solidaire audit URL… [options]

Opens each page in a browser, as somebody who was never there, and gives it a grade from A to G with its
reasons: what axe-core finds (WCAG 2.2 A and AA, in light and in dark, and at 320 pixels), its EcoIndex
(elements through shadow roots, requests, kilobytes), which other hosts learn of the visit, and what it
leaves on the device. The grade is that of its weight, and no better than D where people are shut out or
others are told of them. Needs two packages that do not come with this one:
  npm install --save-dev playwright-core axe-core
  npx playwright-core install chromium

Options
  --least GRADE        exit with 1 if a page has a worse grade, as in --least A
${common}

Variables
  CHROME_PATH          a Chromium or Chrome of your own, instead of one that Playwright has installed

Examples
  solidaire audit https://coop.example/annuaire.html
  solidaire audit --least A --json http://localhost:8080/index.html http://localhost:8080/agenda.html`,

  snapshot: `solidaire snapshot – writes what visitors see of lists into pages, for those without scripts

Usage: solidaire snapshot PAGE… [options]

Reads the list of each <coop-directory>, <coop-events>, <coop-library>, <coop-news> and <coop-map> (its
places) as somebody who is not signed in, and writes its first page into the tag, as plain HTML between two
comments. It is shown until the tag is ready, and where scripts are off; search engines read it. What you
have written there yourself stays; the next run replaces its own. A list that cannot be read whole leaves
its tag as it was, with a sentence, and the command ends with 1.

  PAGE     a file of the site, in UTF-8; it is changed where it lies

Options
${common}

Examples
  solidaire snapshot site/annuaire.html site/agenda.html
  13 4 * * *  solidaire snapshot /srv/site/*.html >/dev/null    (in a crontab)`,
};
