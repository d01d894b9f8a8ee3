import {at, lies, nextWeekday, onSite, valence, type DemoEvent} from '../events.js';

/** What takes place at the workshop: always some of it in the days to come. */
export const workshopEvents: readonly DemoEvent[] = [
  {
    by: 'amina',
    values: {
      name: ['Inventaire et affûtage'],
      ...at(nextWeekday(6, 2), '10:00', '12:00'),
      attendance: onSite,
      place: ['Atelier partagé'],
      address: ['12 rue des Alpes, 26000 Valence'],
      ...valence,
      category: ['Chantier'],
      note: ['On compte les outils, on affûte ce qui coupe. Apportez vos sécateurs.'],
    },
  },
  {
    by: 'amina',
    values: {
      name: ['Apprendre à se servir du broyeur'],
      ...at(nextWeekday(3, 6), '18:00', '19:30'),
      attendance: onSite,
      place: ['Atelier partagé'],
      address: ['12 rue des Alpes, 26000 Valence'],
      ...valence,
      category: ['Formation'],
      capacity: ['8'],
      note: ['Une heure et demie, et vous pourrez l’emprunter. Casque et lunettes sur place.'],
    },
  },
  {
    by: 'rene',
    values: {
      name: ['Jour de pressoir à Privas'],
      ...at(nextWeekday(0, 9), '09:00', '17:00'),
      attendance: onSite,
      place: ['Halle de Privas'],
      ...lies(44.7353, 4.5986),
      category: ['Chantier'],
      note: ['Venez avec vos pommes et des bouteilles propres.'],
    },
  },
];
