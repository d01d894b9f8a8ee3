import type {FieldValues} from '../../vocab/index.js';

/** A person of the demo. Every account's password is `demo-` and the name of the pod: it is a demo. */
export interface DemoPerson {
  /** Name of the pod and of the account's address before the at sign. */
  readonly pod: string;
  /** What the profile tells, by field of the member's shape. */
  readonly profile: FieldValues;
  /** What a visitor of the demo is told about the account; only these are printed. */
  readonly account?: 'member' | 'moderator' | 'newcomer';
}

export const people: readonly DemoPerson[] = [
  {
    pod: 'amina',
    account: 'member',
    profile: {
      name: ['Amina Benali'],
      role: ['Boulangère'],
      organization: ['Le Fournil des Deux Rives'],
      place: ['Valence'],
      skills: ['Pain au levain', 'Formation', 'Achats groupés'],
      note: ['Je fais du pain au levain depuis douze ans et j’ouvre le fournil aux curieux le premier samedi du mois.'],
      website: ['https://fournil.example/'],
    },
  },
  {
    pod: 'rene',
    account: 'moderator',
    profile: {
      name: ['René Œuvrard'],
      role: ['Animation de la coopérative'],
      place: ['Crest'],
      skills: ['Animation de réunion', 'Gouvernance partagée'],
      note: ['J’accueille les nouvelles et les nouveaux : appelez-moi, on prend un café.'],
    },
  },
  {
    pod: 'nour',
    account: 'newcomer',
    profile: {name: ['Nour Haddad'], place: ['Romans-sur-Isère']},
  },
  {
    pod: 'elodie',
    profile: {
      name: ['Élodie Garnier'],
      role: ['Productrice d’énergie solaire'],
      organization: ['Soleil de Labeaume'],
      place: ['Labeaume'],
      skills: ['Photovoltaïque', 'Visites de site'],
      website: ['https://soleil-labeaume.example/'],
    },
  },
  {
    pod: 'mathieu',
    profile: {
      name: ['Mathieu Le Goff'],
      role: ['Menuisier'],
      place: ['Die'],
      skills: ['Menuiserie', 'Lecture de plans', 'Chantiers participatifs'],
    },
  },
  {
    pod: 'fatou',
    profile: {
      name: ['Fatou Diallo'],
      role: ['Comptable'],
      organization: ['Les Comptes Justes'],
      place: ['Valence'],
      skills: ['Comptabilité', 'Statuts coopératifs', 'Subventions'],
    },
  },
  {
    pod: 'zoe',
    profile: {
      name: ['Zoé Martínez'],
      role: ['Graphiste'],
      place: ['Privas'],
      skills: ['Mise en page', 'Illustration', 'Espagnol'],
      note: ['Affiches, lettres d’information, signalétique : tout ce qui se lit de loin.'],
    },
  },
  {
    pod: 'hugo',
    profile: {name: ['Hugo Ferrand'], role: ['Étudiant'], place: ['Grenoble'], skills: ['Réparation de vélos']},
  },
  {
    pod: 'colette',
    profile: {
      name: ['Colette Brun'],
      role: ['Retraitée de l’enseignement'],
      place: ['Crest'],
      skills: ['Relecture', 'Jardin', 'Accompagnement aux démarches'],
    },
  },
  {
    pod: 'ines',
    profile: {
      name: ['Inès Moreau-Petit'],
      role: ['Maraîchère'],
      organization: ['Les Jardins du Vernet'],
      place: ['Saillans'],
      skills: ['Maraîchage', 'Conserves', 'Vente directe'],
      website: ['https://vernet.example/'],
    },
  },
  {
    pod: 'samuel',
    profile: {
      name: ['Samuel Wójcik'],
      role: ['Développeur'],
      place: ['Lyon'],
      skills: ['Web accessible', 'Logiciels libres'],
    },
  },
  {
    pod: 'lucie',
    profile: {
      name: ['Lucie Aubert'],
      role: ['Médiatrice numérique'],
      place: ['Montélimar'],
      skills: ['Premiers pas en ligne', 'Ateliers', 'Langue des signes'],
    },
  },
  {
    pod: 'thomas',
    profile: {
      name: ['Thomas N’Guyen'],
      role: ['Cuisinier'],
      place: ['Valence'],
      skills: ['Cuisine de saison', 'Grandes tablées'],
    },
  },
];

export const coopProfile = {
  pod: 'coop',
  name: 'La Coopérative des Deux Rives',
  description: 'Énergie, alimentation et savoir-faire partagés entre habitantes et habitants de la Drôme et de l’Ardèche.',
  language: 'fr',
} as const;
