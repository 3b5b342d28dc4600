import type { PeopleWords } from '../people-words.js';

export const spanishPeople: PeopleWords = {
  honorifics:
    'd dª d.ª dña dñª doña don sr sra srª srta ilmo ilma excmo excma señor señora dr dra prof profa ing lic arq'.split(
      ' ',
    ),
  sharedHonorifics: ['sres', 'sras', 'señores', 'señoras', 'dres'],
  honorificsAfter: [],
  posts:
    'presidente presidenta presidencia vicepresidente vicepresidenta vicepresidencia secretario secretaria secretaría vicesecretario vicesecretaria tesorero tesorera tesorería vocal vocalía alcalde alcaldesa concejal concejala concejales concejalas regidores vocales director directora gerente coordinador coordinadora delegado delegada representante ministro ministra consejero consejera miembro socio socia jefe jefa decano decana rector rectora profesor profesora portavoz administrador administradora interventor interventora moderador moderadora responsable síndico regidor regidora contador contadora'.split(
      ' ',
    ),
  postModifiers:
    'primer primera primero segundo segunda vice general adjunto adjunta saliente entrante suplente honorario honoraria técnico técnica ejecutivo ejecutiva'.split(
      ' ',
    ),
  organizations:
    'asociación ministerio departamento oficina comisión comité consejo compañía empresa grupo universidad instituto academia banco federación unión sindicato agencia autoridad centro fundación escuela colegio partido cámara fondo organización embajada gobierno ayuntamiento junta cooperativa club red sociedad colectivo confederación diputación consejería'.split(
      ' ',
    ),
  groups:
    'miembros personas representantes invitados participantes socios socias socies delegados vecinos vecinas asistentes alumnos estudiantes padres concejales propietarios voluntarios ciudadanos copropietarios'.split(
      ' ',
    ),
  nameParticles: 'de del la las los y i da dos von van'.split(' '),
  conjunctions: ['y', 'e', 'así como', '&'],
};
