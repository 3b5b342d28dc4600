import type { PeopleWords } from '../people-words.js';

export const englishPeople: PeopleWords = {
  honorifics: 'mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend hon cllr councillor justice'.split(' '),
  honorificsAfter: ['esq', 'jr', 'sr', 'phd', 'md', 'qc', 'kc', 'sc', 'obe', 'cbe', 'mbe', 'mp'],
  posts:
    'president chairman chairwoman chairperson chair minister secretary director manager governor mayor ambassador commissioner dean rector professor premier chancellor senator member partner founder head leader chief officer treasurer clerk coordinator advisor adviser representative engineer editor general economist inspector supervisor trustee fellow'.split(
      ' ',
    ),
  postModifiers: 'vice deputy acting assistant executive former honorary prime foreign senior managing general chief under permanent first second lead associate joint interim'.split(' '),
  organizations:
    'association ministry department bureau office commission committee council company corporation group university institute academy bank federation union society agency authority board centre center foundation school college court court party chamber fund organization organisation embassy government alliance network'.split(
      ' ',
    ),
  groups:
    'leaders representatives members guests officials delegates delegation experts participants executives students teachers staff journalists attendees entrepreneurs people heads directors companies enterprises residents visitors'.split(
      ' ',
    ),
  nameParticles: 'van von de der den del della di da dos bin ibn al el la le ter ten zu'.split(' '),
  conjunctions: ['and', 'as well as', 'together with', 'along with', '&'],
};
