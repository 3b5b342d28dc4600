import type { PeopleWords } from '../people-words.js';

export const dutchPeople: PeopleWords = {
  honorifics: 'dhr mw mevr mevrouw meneer heer dr drs ir ing prof mr ds'.split(' '),
  honorificsAfter: [],
  posts:
    'voorzitter voorzitster vice-voorzitter vicevoorzitter secretaris penningmeester bestuurslid bestuursleden commissaris burgemeester wethouder raadslid griffier directeur directrice manager hoofd coördinator lid erelid adviseur minister staatssecretaris vertegenwoordiger beheerder teamleider rector decaan hoogleraar kascommissielid ledenadministrateur webmaster contactpersoon projectleider bestuurder'.split(
      ' ',
    ),
  postEndings:
    'voorzitter secretaris penningmeester lid leden leider leidster coördinator manager directeur wethouder beheerder vertegenwoordiger'.split(
      ' ',
    ),
  postModifiers:
    'eerste tweede derde vice plaatsvervangend plaatsvervangende waarnemend waarnemende algemeen algemene voormalig interim kandidaat aspirant'.split(
      ' ',
    ),
  organizations:
    'vereniging stichting ministerie afdeling commissie comité raad bestuur bedrijf maatschappij groep universiteit hogeschool instituut academie bank federatie unie vakbond agentschap autoriteit centrum school college partij kamer fonds organisatie gemeente provincie waterschap bv nv coöperatie club werkgroep netwerk bond studievereniging studentenvereniging'.split(
      ' ',
    ),
  groups:
    'leden personen vertegenwoordigers gasten deelnemers bezoekers belangstellenden inwoners bewoners raadsleden bestuursleden studenten ouders aanwezigen afgevaardigden toehoorders vrijwilligers medewerkers'.split(
      ' ',
    ),
  nameParticles: "van de der den het 't ter ten te von in op".split(' '),
  conjunctions: ['en', 'alsmede', 'evenals', '&'],
};
