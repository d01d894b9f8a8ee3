import type {SeedMember} from '../../test/support/elements/seeded-coop.js';

const firstNames = ['Amina', 'René', 'Élodie', 'Mathieu', 'Zoé', 'Ibrahim', 'Jeanne', 'Noël'];
const lastNames = ['Garnier', 'Œuvrard', 'Martin', 'Le Goff', 'Nguyễn', 'Da Silva'];
const roles = ['Boulangère', 'Menuisier', 'Animation de la coopérative', 'Énergie solaire', 'Maraîchère'];
const places = ['Valence', 'Crest', 'Die', 'Romans-sur-Isère'];
const skills = ['Pain au levain', 'Soudure', 'Gouvernance partagée', 'Lecture de plans', 'Comptabilité'];

const pick = <T>(from: readonly T[], index: number): T => from[index % from.length]!;

/** Members who differ from each other as members do. */
export function people(count: number): SeedMember[] {
  return Array.from({length: count}, (_, index) => ({
    id: `p${index}`,
    name: `${pick(firstNames, index)} ${pick(lastNames, index + Math.floor(index / 24))}`,
    role: pick(roles, index),
    place: pick(places, index),
    skills: [pick(skills, index), pick(skills, index + 2)],
  }));
}

/** A member who tells everything. */
export const amina: SeedMember = {
  id: 'amina',
  name: 'Amina Benali',
  role: 'Boulangère',
  organization: 'Le Fournil des Deux Rives',
  place: 'Valence',
  skills: ['Pain au levain', 'Formation', 'Achats groupés'],
  note: 'Je fais du pain au levain depuis douze ans.\nLe fournil est ouvert le premier samedi du mois.',
  website: 'https://fournil.example/',
};

/** Words as long as German and French make them. */
export const longWords: SeedMember = {
  id: 'long',
  name: 'Wilhelmine-Charlotte Freifrau von Donaudampfschifffahrtsgesellschaft',
  role: 'Rechtsschutzversicherungsgesellschaftenangestellte',
  organization: 'Fédération interdépartementale des coopératives d’utilisation de matériel agricole en commun',
  place: 'Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson',
  skills: ['Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung', 'Anticonstitutionnellement'],
  note: 'Lebensversicherungsgesellschaftsmathematik. '.repeat(12),
  website: 'https://sehr-langer-name-einer-genossenschaft.example/mit/einem/noch/laengeren/weg/zur/seite.html',
};
