/** Plural forms by `Intl.PluralRules` category; `#` stands for the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** "12 participants" and the like, by language. */
export const counts: Readonly<
  Record<string, Readonly<Record<'participants' | 'statements' | 'decisions' | 'actionItems', PluralForms>>>
> = {
  de: {
    participants: { one: '# teilnehmende Person', other: '# Teilnehmende' },
    statements: { one: '# Äußerung', other: '# Äußerungen' },
    decisions: { one: '# Beschluss', other: '# Beschlüsse' },
    actionItems: { one: '# Aufgabe', other: '# Aufgaben' },
  },
  en: {
    participants: { one: '# participant', other: '# participants' },
    statements: { one: '# statement', other: '# statements' },
    decisions: { one: '# decision', other: '# decisions' },
    actionItems: { one: '# action item', other: '# action items' },
  },
  es: {
    participants: { one: '# participante', other: '# participantes' },
    statements: { one: '# declaración', other: '# declaraciones' },
    decisions: { one: '# acuerdo', other: '# acuerdos' },
    actionItems: { one: '# tarea', other: '# tareas' },
  },
  fr: {
    participants: { one: '# participant', other: '# participants' },
    statements: { one: '# déclaration', other: '# déclarations' },
    decisions: { one: '# décision', other: '# décisions' },
    actionItems: { one: '# action à mener', other: '# actions à mener' },
  },
  nl: {
    participants: { one: '# deelnemer', other: '# deelnemers' },
    statements: { one: '# uitspraak', other: '# uitspraken' },
    decisions: { one: '# besluit', other: '# besluiten' },
    actionItems: { one: '# actiepunt', other: '# actiepunten' },
  },
  zh: {
    participants: { other: '#名参会者' },
    statements: { other: '#条发言' },
    decisions: { other: '#项决定' },
    actionItems: { other: '#项待办' },
  },
};
