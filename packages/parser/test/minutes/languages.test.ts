import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/index.js';
import { peopleOf } from './people-of.js';

const german = `# Protokoll der Vorstandssitzung vom 3. März 2026

**Ort:** Gasthaus Zur Linde
**Beginn der Sitzung:** 19:30Uhr
**Ende der Sitzung:** 21:05 Uhr
**Anwesend:** Hanna Brandt (Vorsitzende), Uwe Kolb, Kassenwart, Jens Tietz (bis 20:15 Uhr)
**Entschuldigt:** Mara Sell
**Protokoll:** Uwe Kolb

## TOP 1. Begrüßung

Hanna Brandt begrüßt die Anwesenden.

## TOP 2. Kassenbericht

Der Kassenstand beträgt 1.204 Euro.

## TOP 3. Sonstiges

Keine Meldungen.
`;

const french = `# Compte rendu du conseil d'administration

**Date :** 3 mars 2026 à 18 h 30
**Lieu :** Maison des associations
**Présent.e.s :** Élise Garnier (présidente), Paul Morel, Inès Leroux
**Excusés :** Hugo Blanc (pouvoir à Paul Morel)

## Ordre du jour

1. Bilan financier
2. Fête du quartier

## Bilan financier

Le solde est de 1 204 euros.

## Fête du quartier

La date reste à trouver.

La séance est levée à 20 h 15.
`;

const spanish = `Acta de la reunión de la Junta Directiva
=========================================

Fecha: 3 de marzo de 2026
Lugar: Sala 2 del centro cívico

Asistentes: Lucía Prado (presidenta), Mateo Gil y Nuria Cano
Excusan su asistencia: Pablo Rey

Orden del día:

1. Aprobación del acta anterior
2. Cuentas de la asociación
3. Ruegos y preguntas

Se levanta la sesión a las 21:40 horas.
`;

const dutch = `# Notulen bestuursvergadering 3 maart 2026

Aanwezig: Femke Bos, Daan Kuiper, Sjoerd van Dam en Anouk Prins
Afwezig: Ruben Mol, met afmelding

Femke opent de vergadering om 19:00 en Daan notuleert.

## Financiën

Het saldo is 1204 euro.

## Website

De site is traag.

De vergadering wordt om 20:45 gesloten.
`;

const chinese = `# 技术委员会例会会议纪要

- 会议时间：2026-3-3 18：30 - 21：15
- 会议地点：腾讯会议
- 主持人：周明远
- 记录人：林晓
- 参会人：周明远（东湖大学）、林晓、陈立群（云杉科技 赵宇代表）
- 请假：吴凡

## 议题一：版本计划

版本计划已经确定。

## 议题二：文档迁移

文档迁移尚未开始。
`;

const of = (text: string) => {
  const { record } = parseReport(text);
  return [
    record.inLanguage,
    record.start?.value,
    record.end?.value,
    record.locations[0]?.name,
    record.agenda.map(({ number, name }) => [number, name].filter((part) => part !== undefined).join(' ')),
  ];
};

describe('minutes in six languages', () => {
  it('German', () => {
    expect(of(german)).toEqual([
      'de',
      '2026-03-03T19:30',
      '2026-03-03T21:05',
      'Gasthaus Zur Linde',
      ['1 Begrüßung', '2 Kassenbericht', '3 Sonstiges'],
    ]);
    expect(peopleOf(german)).toEqual([
      'Hanna Brandt | Vorsitzende',
      'Uwe Kolb | secretary | Kassenwart',
      'Jens Tietz',
      'Mara Sell | absent',
    ]);
  });

  it('French', () => {
    expect(of(french)).toEqual([
      'fr',
      '2026-03-03T18:30',
      '2026-03-03T20:15',
      'Maison des associations',
      ['1 Bilan financier', '2 Fête du quartier'],
    ]);
    expect(peopleOf(french)).toEqual([
      'Élise Garnier | présidente',
      'Paul Morel | for Hugo Blanc',
      'Inès Leroux',
      'Hugo Blanc | absent',
    ]);
  });

  it('Spanish', () => {
    expect(of(spanish)).toEqual([
      'es',
      '2026-03-03',
      '2026-03-03T21:40',
      'Sala 2 del centro cívico',
      ['1 Aprobación del acta anterior', '2 Cuentas de la asociación', '3 Ruegos y preguntas'],
    ]);
    expect(peopleOf(spanish)).toEqual([
      'Lucía Prado | presidenta',
      'Mateo Gil',
      'Nuria Cano',
      'Pablo Rey | absent',
    ]);
  });

  it('Dutch', () => {
    expect(of(dutch)).toEqual([
      'nl',
      '2026-03-03T19:00',
      '2026-03-03T20:45',
      undefined,
      ['Financiën', 'Website'],
    ]);
    expect(peopleOf(dutch)).toEqual([
      'Femke Bos',
      'Daan Kuiper | secretary',
      'Sjoerd van Dam',
      'Anouk Prins',
      'Ruben Mol | absent',
    ]);
  });

  it('Chinese', () => {
    expect(of(chinese)).toEqual([
      'zh',
      '2026-03-03T18:30',
      '2026-03-03T21:15',
      '腾讯会议',
      ['一 版本计划', '二 文档迁移'],
    ]);
    expect(peopleOf(chinese)).toEqual([
      '周明远 | chair | 东湖大学',
      '林晓 | secretary',
      '陈立群 | unstated | 云杉科技',
      '赵宇 | for 陈立群 | 云杉科技',
      '吴凡 | absent',
    ]);
  });
});
