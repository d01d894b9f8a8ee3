import {fromTurtle, type DemoPerson} from '../person.js';

/** Those of no local group: they live too far away, or have not chosen one; and the newcomer. */
export const elsewhere: readonly DemoPerson[] = [
  {
    pod: 'nour',
    account: 'newcomer',
    profile: {name: ['Nour Haddad'], place: ['Romans-sur-Isère']},
  },
  {
    pod: 'hugo',
    profile: {name: ['Hugo Ferrand'], role: ['Étudiant'], place: ['Grenoble'], skills: ['Réparation de vélos']},
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
    pod: 'aicha',
    profile: {
      name: ['Aïcha Saïd Ali'],
      role: ['Chargée de mission'],
      place: ['Montélimar'],
      skills: ['Comptabilité', 'Premiers pas en ligne', 'Anglais'],
    },
  },
  {
    pod: 'helene',
    profile: {
      name: ['Hélène Pralong'],
      role: ['Libraire'],
      organization: ['La Page d’après'],
      place: ['Nyons'],
      skills: ['Relecture', 'Comptabilité', 'Lecture à voix haute'],
      phone: ['tel:+33465713017'],
      email: ['mailto:bonjour@lapagedapres.example'],
    },
  },
  {
    // Always on the way: no place, and nothing about the person.
    pod: 'thibaut',
    profile: {name: ['Thibaut Courbis'], role: ['Conducteur de train'], skills: ['Réparation de vélos']},
  },
  // A fresh account: nothing but what the server has written, which is the name of the pod in place of a name.
  {pod: 'titouan26', profile: {}},
  fromTurtle('wassim'),
];
