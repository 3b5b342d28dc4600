import type { PeopleWords } from '../people-words.js';

export const frenchPeople: PeopleWords = {
  honorifics: 'm mr mme mlle monsieur madame dr pr me maître'.split(' '),
  sharedHonorifics: 'mm mmes mlles mesdames messieurs'.split(' '),
  honorificsAfter: [],
  posts:
    'président présidente vice-président vice-présidente coprésident coprésidente co-président co-présidente trésorier trésorière vice-trésorier secrétaire secrétaire-adjoint directeur directrice maire adjoint adjointe conseiller conseillère administrateur administratrice membre délégué déléguée responsable coordinateur coordinatrice coordonnateur coordonnatrice ministre sénateur sénatrice député députée gérant gérante chef cheffe représentant représentante commissaire rapporteur rapporteuse animateur animatrice chargé chargée élu élue doyen doyenne recteur rectrice professeur professeure salarié salariée'.split(
      ' ',
    ),
  postModifiers:
    'premier première deuxième second seconde vice adjoint adjointe ancien ancienne honoraire général générale intérimaire'.split(
      ' ',
    ),
  organizations:
    'association ministère département bureau commission comité conseil compagnie société groupe université institut académie banque fédération union syndicat agence autorité centre fondation école collège cour parti chambre fonds organisation ambassade gouvernement mairie commune métropole région collectif réseau club maison coopérative sarl sas amicale ligue'.split(
      ' ',
    ),
  groups:
    'membres personnes représentants représentantes invités participants participantes adhérents adhérentes délégués habitants habitantes élus administrateurs administratrices bénévoles salariés citoyens riverains copropriétaires étudiants parents visiteurs'.split(
      ' ',
    ),
  nameParticles: "de du des d' la le van von".split(' '),
  conjunctions: ['et', 'ainsi que', '&'],
};
