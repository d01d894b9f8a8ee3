const words = (text: string) => text.trim().split(/\s*\n\s*|\s*,\s*/);

/** First names, those that many have at the front. */
export const firstNames = words(`
Marie, Jean, Nathalie, Pierre, Isabelle, Michel, Sylvie, Philippe, Catherine, Nicolas, Martine, Julien, Anne, Thomas, Sandrine, Laurent,
Céline, Stéphane, Valérie, Éric, Émilie, David, Aurélie, Sébastien, Christine, Frédéric, Élodie, Olivier, Véronique, Christophe, Camille,
Alexandre, Léa, Antoine, Manon, Guillaume, Chloé, Vincent, Sophie, Maxime, Claire, Jérôme, Hélène, Benoît, Agnès, François, Florence, Cédric,
Anaïs, Rémi, Zoé, Loïc, Inès, Mickaël, Maëlys, Raphaël, Noémie, Gaël, Héloïse, Théo, Eugénie, Aurélien, Gaëlle, Clément, Joëlle, Grégory,
Mélanie, Joël, Maëva, Adrien, Solène, Bastien, Océane, Tristan, Justine, Hugo, Pauline, Simon, Charlotte, Quentin, Lucie, Arthur, Juliette,
Baptiste, Mathilde, Gabriel, Margaux, Victor, Louise, Paul, Alice, Lucas, Emma, Louis, Jade, Ibrahim, Fatou, Mamadou, Aïcha, Youssef, Samira,
Karim, Leïla, Nadia, Rachid, Yasmine, Mehdi, Khadija, Omar, Amina, Salomé, Côme, Éloïse, Gwénaëlle, Yann, Maïwenn, Erwan, Ewen, Nolwenn,
Xavier, Ursule, Ysé, Zacharie, Wassim, Oumou, Ousmane, Kévin, Jordan, Dylan, Ludivine, Mireille, Odile, Yvette, Ginette, Roger, Raymond,
Jean-Pierre, Marie-Claude, Jean-Luc, Anne-Sophie, Jean-Baptiste, Marie-Hélène, Pierre-Yves, Anne-Laure, Jean-François, Marie-Thérèse,
Paul-Émile, Marc-Antoine, Anne-Cécile, Lou-Andréa, Ana, José, Inês, João, Łukasz, Zofia, Ştefan, Ioana, Søren, Bjørn, Åsa, Jürgen, Ümit, Çiğdem
`);

/** Family names, those that many have at the front. */
export const familyNames = words(`
Martin, Bernard, Thomas, Petit, Robert, Richard, Durand, Dubois, Moreau, Laurent, Simon, Michel, Lefebvre, Leroy, Roux, David, Bertrand, Morel,
Fournier, Girard, Bonnet, Dupont, Lambert, Fontaine, Rousseau, Vincent, Muller, Lefèvre, Faure, André, Mercier, Blanc, Guérin, Boyer, Garnier,
Chevalier, François, Legrand, Gauthier, Garcia, Perrin, Robin, Clément, Morin, Nicolas, Henry, Roussel, Mathieu, Gautier, Masson, Marchand,
Duval, Denis, Dumont, Marie, Lemaire, Noël, Meyer, Dufour, Meunier, Brun, Blanchard, Giraud, Joly, Rivière, Lucas, Brunet, Gaillard, Barbier,
Arnaud, Martínez, Gérard, Roche, Renard, Schmitt, Roy, Leroux, Colin, Vidal, Caron, Picard, Roger, Fabre, Aubert, Lemoine, Renaud, Dumas,
Lacroix, Olivier, Philippe, Bourgeois, Pierre, Benoît, Rey, Leclerc, Payet, Rolland, Leclercq, Guillaume, Lecomte, López, Jean, Dupuy, Guillot,
Hubert, Berger, Carpentier, Sánchez, Dupuis, Moulin, Louis, Deschamps, Huet, Vasseur, Pérez, Boucher, Fleury, Royer, Klein, Jacquet, Adam,
Paris, Poirier, Marty, Aubry, Guyot, Carré, Charles, Renault, Charpentier, Ménard, Maillard, Baron, Bertin, Bailly, Hervé, Schneider,
Fernández, Le Gall, Collet, Léger, Bouvier, Julien, Prévost, Millet, Perrot, Daniel, Le Roux, Cousin, Germain, Breton, Besson, Langlois, Rémy,
Le Goff, Pelletier, Lévêque, Perrier, Leblanc, Barré, Lebrun, Marchal, Weber, Mallet, Hamon, Boulanger, Jacob, Monnier, Michaud, Rodríguez,
Guichard, Gillet, Étienne, Grondin, Poulain, Tessier, Chevallier, Collin, Chauvin, Da Silva, Bouchet, Gay, Lemaître, Bénard, Maréchal, Humbert,
Reynaud, Antoine, Hoarau, Perret, Barthélemy, Cordier, Pichon, Lejeune, Gilbert, Lamy, Delaunay, Pasquier, Carlier, Laporte, Diallo, Traoré,
Nguyen, Benali, Haddad, Ben Youssef, El Amrani, Belkacem, Cissé, Konaté, N’Diaye, O’Connor, D’Angelo, De La Fuente, Du Bois de La Garde,
Saint-Exupéry, Le Bihan, Quéméneur, Kerautret, Guillou, Ærøskøbing, Müller, Groß, Kowalczyk, Wiśniewski, Papadakis, Østergård, Yılmaz, Öztürk
`);

/** Whole names in other scripts, as their bearers write them. */
export const otherNames = words(`
فاطمة الزهراء بن علي, محمد العربي, ليلى حداد, يوسف المنصوري, Ελένη Παπαδοπούλου, Γιώργος Νικολάου, Μαρία Κωνσταντίνου, Νίκος Αλεξίου,
Nguyễn Thị Minh Khai, Trần Văn Đức, Lê Thị Hồng, Phạm Quốc Anh, Олена Шевченко, Дмитро Коваль, 王小明, 田中 美咲
`);
