import {fromTurtle, portrait, type DemoPerson} from '../person.js';

/** The local group of Privas and the Vivarais, on the Ardèche side. */
export const privas: readonly DemoPerson[] = [
  {
    pod: 'elodie',
    groups: ['privas'],
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
    pod: 'zoe',
    groups: ['privas'],
    profile: {
      name: ['Zoé Martínez'],
      role: ['Graphiste'],
      place: ['Privas'],
      skills: ['Mise en page', 'Illustration', 'Espagnol'],
      note: ['Affiches, lettres d’information, signalétique : tout ce qui se lit de loin.'],
    },
  },
  {
    pod: 'francoise',
    groups: ['privas'],
    profile: {
      name: ['Françoise Vialle'],
      role: ['Castanéicultrice'],
      organization: ['Les Clèdes de Françoise'],
      place: ['Saint-Pierreville'],
      skills: ['Châtaignes', 'Conserves', 'Murs en pierre sèche', 'Vente directe'],
      note: [
        'Crème de marrons, farine, châtaignes sèches. On ramasse ensemble à la mi-octobre : il y a du travail pour tous.',
      ],
      website: ['https://cledes-francoise.example/'],
      phone: ['tel:+33465712204'],
      ...portrait('francoise'),
    },
  },
  {
    pod: 'driss',
    groups: ['privas'],
    profile: {
      name: ['Driss El Amrani'],
      role: ['Plombier-chauffagiste'],
      place: ['Privas'],
      skills: ['Plomberie', 'Chauffe-eau solaire', 'Électricité', 'Arabe'],
    },
    members: {phone: ['tel:+33639983127']},
  },
  {
    pod: 'ivan',
    groups: ['privas'],
    profile: {
      name: ['Iván Rojas Fuentealba'],
      role: ['Luthier'],
      place: ['Vals-les-Bains'],
      skills: ['Menuiserie', 'Guitare', 'Espagnol'],
      website: ['https://ivan-luthier.example/'],
    },
  },
  {
    pod: 'catherine',
    groups: ['privas'],
    profile: {
      name: ['Catherine Meunier'],
      role: ['Secrétaire de mairie'],
      place: ['Chomérac'],
      skills: ['Accompagnement aux démarches', 'Comptabilité', 'Subventions'],
    },
    members: {email: ['mailto:catherine.meunier@courriel.example']},
  },
  {
    pod: 'valentin',
    groups: ['privas'],
    profile: {
      name: ['Valentin Girard'],
      role: ['Éleveur de brebis'],
      place: ['Lamastre'],
      skills: ['Tonte', 'Clôtures', 'Chiens de berger'],
    },
  },
  {
    pod: 'nesrine',
    groups: ['privas'],
    profile: {
      name: ['Nesrine Ben Salah'],
      role: ['Tisserande'],
      organization: ['Le Moulinage'],
      place: ['Les Ollières-sur-Eyrieux'],
      skills: ['Tissage', 'Couture', 'Ateliers'],
      note: ['La laine de la vallée, filée et tissée dans la vallée.'],
    },
  },
  {
    pod: 'jules',
    groups: ['privas'],
    profile: {
      name: ['Jules Tauleigne'],
      role: ['Paysagiste'],
      place: ['Le Pouzin'],
      skills: ['Jardin', 'Taille d’arbres fruitiers', 'Murs en pierre sèche'],
    },
    members: {phone: ['tel:+33639983342']},
  },
  {
    pod: 'mahamadou',
    groups: ['privas', 'valence'],
    profile: {
      name: ['Mahamadou Traoré'],
      role: ['Aide-soignant'],
      place: ['La Voulte-sur-Rhône'],
      skills: ['Premiers secours', 'Accompagnement aux démarches', 'Bambara'],
    },
  },
  fromTurtle('baptiste', {groups: ['privas']}),
  fromTurtle('monique', {groups: ['privas']}),
  fromTurtle('soa', {groups: ['privas']}),
  fromTurtle('adele', {groups: ['privas']}),
  fromTurtle('gaston', {groups: ['privas']}),
];
