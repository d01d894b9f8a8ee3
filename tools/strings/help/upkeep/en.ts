import type {HelpTexts} from '../../strings.js';
import {common, credentials} from './en-common.js';

const coop = `  --coop IRI           address of the cooperative, as “solidaire init” prints it`;

/** The help of the commands that look after a cooperative. */
export const upkeepHelp: Pick<HelpTexts, 'steward' | 'import' | 'export' | 'check' | 'add-partner' | 'seed'> = {
  steward: `solidaire steward – looks after everything that a moderator's open pages look after, and more

Usage: solidaire steward --coop IRI [--watch] [options]

Answers requests to join for which there is a rule, brings every list up to date, looks once a day whether
what the lists show is still there, strikes out claims that nobody stands behind, erases answers on their
day, confirms votes and closes polls at their hour, prepares rooms, and publishes calendars, feeds, tables,
pages without scripts, and the index of a long members' list. It can be interrupted and repeated at any
moment, and several can run at once. It asks a few things at a time of each server, and leaves one alone
that does not answer.

Options
${coop}
  --watch              go on until Ctrl-C, one round after the other
  --every TIME         with --watch: how long to wait between rounds, as in 30s, 5m, 1h (default: 5m)
  --full               look at every source now, not only at those whose time of the day has come
  --only STEPS         only these steps of a round: members, lists, check, registrations, answers, polls,
                       rooms, pages, feeds, html, index; several with commas between them
  --state FOLDER       where to remember what was seen, so that less is asked (default: the cache of
                       this user); without it the steward does the same, and asks more
  --index-folder FOLDER
                       write the index of the members' list there, for a web server, with compressed
                       pages (default: beside the list, from 5,000 members on)
  --index-address ADDRESS
                       where that folder is read, as in https://static.example/members/
${common}

${credentials}
The credentials must be those of a moderator.

Examples
  solidaire steward --coop https://pods.example/coop/official/coop.ttl#us
  solidaire steward --coop https://pods.example/coop/official/coop.ttl#us --watch --every 10m
  */15 * * * *  set -a; . /etc/solidaire.env; solidaire steward --coop https://… >>/var/log/coop.log`,

  import: `solidaire import – invites the members of a table

Usage: solidaire import FILE.csv --coop IRI [options]

Reads a table with a heading line: a column “WebID”, and if there are “name”, “first name”, “email”. Commas,
semicolons or tabs may separate the columns, and accents may be written in UTF-8 or as old spreadsheets do.
Who has a WebID in it is admitted as soon as that person asks to join. Who has none needs an account first.
Prints what to send to them. Each line that cannot be used is named; the exit code is 1 then.

Options
${coop}
  --dry-run            only look at the table, and write nothing
${common}

${credentials}
The credentials must be those of a moderator.

Examples
  solidaire import members.csv --coop https://pods.example/coop/official/coop.ttl#us --dry-run
  solidaire import members.csv --coop https://pods.example/coop/official/coop.ttl#us`,

  export: `solidaire export – saves all that lies in a cooperative's space, or in your own, as files

Usage: solidaire export --coop IRI --to FOLDER [options]
       solidaire export --member --to FOLDER [options]

Writes every document as it is stored, its access rules beside it, and manifest.json with the address, the
entity tag, the size and the SHA-256 of each. Interrupted, the same command goes on; repeated, it fetches
what has changed. The exit code is 1 if something could not be read.

Options
${coop}
  --member             the space of whoever the credentials stand for
  --to FOLDER          where to put the files
${common}

${credentials}
Only the owner of a space can read all of it.

Examples
  solidaire export --coop https://pods.example/coop/official/coop.ttl#us --to backup/
  solidaire export --member --to my-data/ --json`,

  check: `solidaire check – looks whether everything is as it should be

Usage: solidaire check --coop IRI [options]

Follows the cooperative's own links, looks who may read and write what, at rows of things that are gone or
whose author is no member, at members' folders and servers, and whether the server can read the groups that
access rules name. Says what to do about each. Writes nothing. The exit code is 1 if a person must do
something.

Options
${coop}
${common}

${credentials}
The credentials should be those of a moderator.

Examples
  solidaire check --coop https://pods.example/coop/official/coop.ttl#us
  solidaire check --coop https://pods.example/coop/official/coop.ttl#us --json`,

  'add-partner': `solidaire add-partner – names another cooperative as a partner

Usage: solidaire add-partner PARTNER --coop IRI [options]

Writes into the cooperative's own document that the other one is a partner, which <coop-partners> shows.
Also prints the attribute by which events are offered to be shared with the partner.

  PARTNER  the address of the other cooperative, as “solidaire init” has printed it there

Options
${coop}
${common}

${credentials}
The credentials must be those of a moderator.

Examples
  solidaire add-partner https://pods.example/voisine/official/coop.ttl#us \\
    --coop https://pods.example/coop/official/coop.ttl#us`,

  seed: `solidaire seed – fills a cooperative with made-up members, to try it out

Usage: solidaire seed --coop IRI --members NUMBER [options]

Writes a document for each of so many people who do not exist, and their rows on pages of the members'
list. The same number and seed always make the same people. They have no accounts. What is there already
stays: interrupted, the same command goes on. Not for a cooperative that has real members.

Options
${coop}
  --members NUMBER     how many, as in 40000
  --seed NUMBER        makes other people (default: 1)
  --folder FOLDER      write files instead, as a static host would serve them; --coop only says which
                       address they are for, and no credentials are needed
${common}

${credentials}
The credentials must be those of the owner of the storage.

Examples
  solidaire seed --coop https://pods.example/coop/official/coop.ttl#us --members 200
  solidaire seed --coop https://pods.example/coop/official/coop.ttl#us --members 40000 --folder site/`,
};
