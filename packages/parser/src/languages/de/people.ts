import type { PeopleWords } from '../people-words.js';

export const germanPeople: PeopleWords = {
  honorifics: 'herr hr frau fr dr prof ing dipl-ing dipl.-ing mag mmag di dkfm osr kr komm-rat pd'.split(' '),
  sharedHonorifics: ['herren', 'damen'],
  honorificsAfter: ['ba', 'ma', 'msc', 'bsc', 'mdb', 'mdl'],
  posts:
    'vorsitzender vorsitzende vorsitzenden vorstandsvorsitzender vorstandsvorsitzende vorstand vorstandsmitglied präsident präsidentin vizepräsident vizepräsidentin schatzmeister schatzmeisterin kassenwart kassenwartin kassierer kassiererin kassier schriftführer schriftführerin beisitzer beisitzerin geschäftsführer geschäftsführerin leiter leiterin abteilungsleiter bürgermeister bürgermeisterin bgm vzbgm oberbürgermeister ortsvorsteher rat rätin stadtrat stadträtin gemeinderat gemeinderätin minister ministerin sekretär sekretärin direktor direktorin mitglied ehrenmitglied sprecher sprecherin vertreter vertreterin kassenprüfer kassenprüferin finanzvorstand finanzreferent referent referentin obmann obfrau obfrau-stellvertreter stellvertreter stellvertreterin koordinator koordinatorin beauftragter beauftragte dekan dekanin rektor rektorin professor professorin moderator moderatorin protokollant protokollantin versammlungsleiter versammlungsleiterin sitzungsleiter sitzungsleiterin jugendwart sportwart zeugwart pressewart gr gfgr stadtrat str vbgm nr bgmin gv'.split(
      ' ',
    ),
  postEndings:
    'schreiber schreiberin verwalter verwalterin leiter leiterin vertreter vertreterin angestellter angestellte referent referentin vorsteher vorsteherin mitglied vorsitzender vorsitzende beauftragter beauftragte präsident präsidentin bürgermeister bürgermeisterin sekretär sekretärin führer führerin sprecher sprecherin prüfer prüferin praktikant praktikantin gemeinderat gemeinderätin gemeinderäte stadtrat stadträtin stadträte verordneter verordnete direktor direktorin koordinator koordinatorin'.split(
      ' ',
    ),
  postModifiers:
    'erster erste zweiter zweite dritter dritte 1 2 3 stellvertretender stellvertretende stellv stv geschäftsf gf kommissarischer kommissarische amtierender ehemaliger ehemalige geschäftsführender geschäftsführende'.split(
      ' ',
    ),
  organizations:
    'verein e.v ev verband gesellschaft gmbh ag kg ug stiftung bund ministerium amt behörde kommission ausschuss rat vorstand universität hochschule institut akademie schule bank union partei kammer zentrum gemeinde stadt landkreis kreis bezirk fakultät fachschaft genossenschaft gruppe arbeitsgruppe arbeitskreis werkstatt verlag fraktion senat parlament club klub initiative'.split(
      ' ',
    ),
  groups:
    'mitglieder räte rätinnen gäste teilnehmer teilnehmerinnen teilnehmende vertreter vertreterinnen personen besucher zuhörer bürger bürgerinnen einwohner einwohnerinnen delegierte eltern schüler schülerinnen studierende anwesende vereinsmitglieder stimmberechtigte gründungsmitglieder vorstandsmitglieder'.split(
      ' ',
    ),
  nameParticles: 'von van vom zu zum zur der de den'.split(' '),
  conjunctions: ['und', 'sowie', '&', 'u.'],
};
