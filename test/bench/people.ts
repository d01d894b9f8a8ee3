import {createHash} from 'node:crypto';

/** A member as a row of a list tells of one. */
export interface ListedPerson {
  webId: string;
  home: string;
  row: string;
  name: string;
  role: string;
  place: string;
  skills: readonly string[];
}

const firstNames = 'Amina Élodie Mathieu Nour René Zoé Léo Inès Karim Solène Youssef Maëlle Hugo Fatou Benoît'.split(' ');
const lastNames =
  'Benali Garnier Œuvrard Haddad Martin Nguyen Lefèvre Moreau Diallo Rousseau Petit Le-Goff Faure Blanc'.split(' ');
const roles = 'Boulangère,Menuisier,Maraîchère,Comptable,Animatrice,Électricien,Graphiste,Éducateur,Libraire'.split(',');
const places = 'Valence,Crest,Die,Labeaume,Romans-sur-Isère,Privas,Montélimar,Aubenas,Saillans,Nyons'.split(',');
const skills =
  'Pain au levain,Formation,Achats groupés,Photovoltaïque,Menuiserie,Gouvernance partagée,Maraîchage,Soudure'.split(',');

/** Numbers that look random and are the same in every run (mulberry32). */
function createRandom(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();
}

/** Identifiers as the kit makes them: they compress as badly as the real ones. */
function digest(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}

function makePerson(index: number, random: () => number): ListedPerson {
  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)]!;
  const [first, last] = [pick(firstNames), pick(lastNames)];
  const storage = `https://pods.example/${plain(first)}-${plain(last)}-${index}/`;
  const webId = `${storage}profile/card#me`;
  return {
    webId,
    home: `${storage}coop/x${digest(storage, 16)}/`,
    row: `r-${digest(webId, 20)}`,
    name: `${first} ${last} ${index}`,
    role: pick(roles),
    place: pick(places),
    skills: Array.from({length: 1 + Math.floor(random() * 3)}, () => pick(skills)),
  };
}

/** So many people, the same in every run. */
export function makePeople(count: number): ListedPerson[] {
  const random = createRandom(count);
  return Array.from({length: count}, (_, index) => makePerson(index, random));
}
