const words = (text: string) => text.trim().split(/\s*\n\s*|\s*,\s*/);
const each = (what: readonly string[], of: string) => what.map((one) => `${of} ${one}`);

const trades = words(`
Menuiserie, Soudure, Plomberie, Électricité, Maçonnerie, Peinture, Couture, Tricot, Cuisine végétarienne, Boulangerie, Pâtisserie, Maraîchage,
Apiculture, Compostage, Taille des arbres fruitiers, Jardinage, Herboristerie, Brasserie, Fromagerie, Charpente, Isolation en paille, Enduits à
la chaux, Ébénisterie, Tapisserie d’ameublement, Mécanique auto, Mécanique vélo, Horlogerie, Céramique, Vannerie, Reliure, Sérigraphie, Gravure,
Dessin, Aquarelle, Photographie, Montage vidéo, Prise de son, Graphisme, Typographie, Rédaction, Relecture, Traduction, Interprétation, Langue
des signes, Animation de réunions, Médiation, Facilitation graphique, Comptabilité, Droit des associations, Droit du travail, Fiscalité,
Recherche de financements, Gestion de projet, Communication, Relations presse, Organisation d’événements, Accueil, Logistique, Conduite de
camion, Premiers secours, Écoute, Coaching, Yoga, Qi gong, Massage, Danse, Théâtre, Conte, Chant choral, Improvisation, Jonglage, Magie, Échecs,
Jeux de société, Randonnée, Escalade, Voile, Natation, Football, Rugby, Course à pied, Garde d’enfants, Soutien scolaire, Aide aux devoirs,
Alphabétisation, Visites à domicile, Cuisine collective, Conserves, Lactofermentation, Teinture végétale, Filage, Tissage, Cordonnerie,
Bricolage, Réseaux et serveurs, Développement web, Bases de données, Accessibilité numérique, Cartographie, Logiciels libres, Sécurité
informatique, Impression 3D, Électronique, Radio amateur, Astronomie, Botanique, Ornithologie, Mycologie, Généalogie, Histoire locale
`);
const languages = words(
  'arabe, anglais, espagnol, italien, allemand, portugais, néerlandais, breton, occitan, russe, ukrainien, turc, chinois, grec',
);
const instruments = words(`
de guitare, de piano, de violon, de violoncelle, d’accordéon, de batterie, de flûte, de clarinette, de trompette, de saxophone, de basse, d’harmonica, de chant
`);
const repaired = words(`
de vélos, d’ordinateurs, de téléphones, de machines à coudre, de petit électroménager, de lave-linge, de meubles, de vêtements, de chaussures, de radios,
de lampes, d’horloges, de jouets, de livres, d’instruments, de clôtures, de toitures, de poêles, d’outils, de serrures, de fenêtres, de vaisselle, de parapluies,
de bateaux, de remorques
`);
const lent = words(`
d’une remorque, d’une bétonnière, d’un broyeur, d’une échelle, d’une tronçonneuse, d’un camion, d’une sono, de vaisselle pour cent, de tentes, de tables,
d’un vidéoprojecteur, d’un four à pain, d’un pressoir, d’un vélo cargo, d’une salle, d’un jardin
`);
const dishes = words(`
libanaise, marocaine, indienne, vietnamienne, italienne, grecque, bretonne, alsacienne, savoyarde, provençale, sans gluten, végane, créole, sénégalaise, du Nord
`);
const advice = words(`
en énergie, en isolation, en alimentation, en assurances, en urbanisme, en habitat partagé, en permaculture, en achats groupés, en mobilité, en compost,
en gouvernance, en ressources humaines, en stratégie, en vie privée, en santé au travail, en économie sociale
`);
const made = words(`
de savons, de bougies, de pain, de bière, de jus de pomme, de confitures, de paniers, de meubles en palettes, de cosmétiques, de jouets en bois, de fours
solaires, d’éoliennes, de marionnettes, de masques, de lampes, de costumes, de bijoux, de papier, d’encres, de nichoirs, de ruches
`);

const begun = words(`
à la permaculture, au tricot, au crochet, à la couture, à la soudure, au tournage sur bois, à la forge, à la photographie, à la poterie, au dessin, aux
logiciels libres, à l’informatique, au tableur, à la cartographie, à la programmation, à l’électronique, à l’impression 3D, aux premiers secours, à la langue
des signes, au braille, à l’espéranto, au latin, à la calligraphie, à l’origami, au yoga, à la méditation, au tango, au swing, à la salsa, aux danses bretonnes,
au théâtre, au clown, à la radio, au montage vidéo, à la sérigraphie, à la reliure, à la fabrication du pain, au levain, au jardin, à la greffe, à la taille,
à l’apiculture, au compost, au vélo, à la conduite accompagnée, à l’escalade, à la voile, au kayak, à l’orientation, à l’astronomie, aux champignons
`);

/** Some three hundred, those that many have at the front. */
export const skills: readonly string[] = [
  ...trades,
  ...each(repaired, 'Réparation'),
  ...each(languages, 'Conversation en'),
  ...each(languages, 'Traduction en'),
  ...each(instruments, 'Cours'),
  ...each(dishes, 'Cuisine'),
  ...each(advice, 'Conseil'),
  ...each(made, 'Fabrication'),
  ...each(lent, 'Prêt'),
  ...each(begun, 'Initiation'),
];

/** What people do, in a word or two. */
export const roles = words(`
Sociétaire, Bénévole, Salariée, Salarié, Administratrice, Administrateur, Référente épicerie, Référent épicerie, Trésorière, Trésorier, Secrétaire,
Maraîchère, Maraîcher, Libraire, Infirmière, Infirmier, Enseignante, Enseignant, Menuisier, Développeuse, Développeur, Retraité, Retraitée, Étudiante,
Étudiant, Comptable, Architecte, Juriste, Facteur, Boulangère, Boulanger, Musicienne, Musicien
`);
