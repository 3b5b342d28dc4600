/** Words before an aim at the beginning of a sentence: 为…，会议召开. */
export const aimOpeners = ['为了', '为'] as const;

/** Words that begin like those and open no aim. */
export const aimLookalikes = [
  '为期',
  '为主题',
  '为主',
  '为期间',
  '为什么',
  '为何',
  '为此',
  '为首',
  '为止',
  '为例',
  '为代表',
] as const;

/** Openings of a clause that says what is to come of the meeting. */
export const resultLeads = [
  '以进一步',
  '以期',
  '以便',
  '以推动',
  '以加强',
  '以促进',
  '以推广',
  '以提升',
  '以增进',
  '以更好',
] as const;

/** Verbs before an aim: 会议旨在…. */
export const aimVerbs = ['旨在', '目的是', '目的在于', '意在'] as const;
