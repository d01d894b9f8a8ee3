import {fromTurtle, portrait, type DemoPerson} from '../person.js';

/** The local group of Crest and the Diois, along the Drôme. */
export const crest: readonly DemoPerson[] = [
  {
    pod: 'rene',
    account: 'moderator',
    groups: ['crest'],
    profile: {
      name: ['René Œuvrard'],
      role: ['Animation de la coopérative'],
      place: ['Crest'],
      skills: ['Animation de réunion', 'Gouvernance partagée'],
      note: ['J’accueille les nouvelles et les nouveaux : appelez-moi, on prend un café.'],
    },
    members: {phone: ['tel:+33465710102'], email: ['mailto:rene@deuxrives.example']},
  },
  {
    pod: 'mathieu',
    groups: ['crest'],
    profile: {
      name: ['Mathieu Le Goff'],
      role: ['Menuisier'],
      place: ['Die'],
      skills: ['Menuiserie', 'Lecture de plans', 'Chantiers participatifs'],
    },
  },
  {
    pod: 'colette',
    groups: ['crest'],
    profile: {
      name: ['Colette Brun'],
      role: ['Retraitée de l’enseignement'],
      place: ['Crest'],
      skills: ['Relecture', 'Jardin', 'Accompagnement aux démarches'],
    },
  },
  {
    pod: 'ines',
    groups: ['crest'],
    profile: {
      name: ['Inès Moreau-Petit'],
      role: ['Maraîchère'],
      organization: ['Les Jardins du Vernet'],
      place: ['Saillans'],
      skills: ['Maraîchage', 'Conserves', 'Vente directe'],
      website: ['https://vernet.example/'],
    },
    members: {phone: ['tel:+33639982145']},
  },
  {
    pod: 'marjolein',
    groups: ['crest'],
    profile: {
      name: ['Marjolein de Vries'],
      role: ['Fromagère'],
      organization: ['La Chèvrerie de Menée'],
      place: ['Châtillon-en-Diois'],
      skills: ['Fromage de chèvre', 'Vente directe', 'Néerlandais'],
      note: ['Trente chèvres, deux chiennes, et des picodons tous les samedis au marché de Die.'],
    },
  },
  {
    pod: 'joao',
    groups: ['crest'],
    profile: {
      name: ['João Pires'],
      role: ['Maçon'],
      place: ['Crest'],
      skills: ['Maçonnerie', 'Enduits à la chaux', 'Chantiers participatifs'],
    },
    members: {phone: ['tel:+33639982231']},
  },
  {
    pod: 'danielle',
    groups: ['crest'],
    profile: {
      name: ['Danielle Arnoux'],
      role: ['Vigneronne'],
      place: ['Barsac'],
      skills: ['Taille de la vigne', 'Taille d’arbres fruitiers', 'Vente directe'],
      website: ['https://clos-danielle.example/'],
    },
  },
  {
    pod: 'emmanuel',
    groups: ['crest'],
    profile: {
      name: ['Emmanuel Tracol'],
      role: ['Charpentier'],
      organization: ['Bois debout'],
      place: ['Saillans'],
      skills: ['Charpente', 'Menuiserie', 'Isolation en paille', 'Chantiers participatifs'],
    },
    members: {phone: ['tel:+33639982318'], email: ['mailto:emmanuel@boisdebout.example']},
  },
  {
    pod: 'rachida',
    groups: ['crest'],
    profile: {
      name: ['Rachida Mansouri'],
      role: ['Cuisinière de la cantine'],
      place: ['Aouste-sur-Sye'],
      skills: ['Cuisine de saison', 'Conserves', 'Grandes tablées'],
      note: ['Cent vingt repas par jour, presque tout vient de moins de trente kilomètres.'],
      ...portrait('rachida'),
    },
  },
  {
    pod: 'lucas',
    groups: ['crest'],
    profile: {
      name: ['Lucas Peyronnet'],
      role: ['Paysan-boulanger'],
      place: ['Beaufort-sur-Gervanne'],
      skills: ['Pain au levain', 'Mouture', 'Blés anciens'],
    },
  },
  {
    pod: 'ferhat',
    groups: ['crest'],
    profile: {
      name: ['Ferhat Yıldız'],
      role: ['Arboriculteur'],
      place: ['Mirabel-et-Blacons'],
      skills: ['Taille d’arbres fruitiers', 'Greffe', 'Maraîchage', 'Vente directe'],
    },
  },
  {
    pod: 'etienne',
    groups: ['crest'],
    profile: {
      name: ['Étienne Morand'],
      role: ['Technicien de rivière'],
      place: ['Livron-sur-Drôme'],
      skills: ['Apiculture', 'Premiers secours', 'Connaissance de la Drôme'],
    },
  },
  fromTurtle('guilhem', {groups: ['crest']}),
  fromTurtle('agathe', {groups: ['crest']}),
  fromTurtle('hanna', {groups: ['crest']}),
  fromTurtle('peter', {groups: ['crest']}),
  fromTurtle('mireille', {groups: ['crest']}),
  fromTurtle('paola', {groups: ['crest', 'valence']}),
];
