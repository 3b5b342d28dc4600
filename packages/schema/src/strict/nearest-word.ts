/** What the record calls things that many apps call otherwise. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  actions: ['actionItems'],
  attendees: ['participants'],
  tasks: ['actionItems'],
  todos: ['actionItems'],
  members: ['participants'],
  people: ['participants'],
  invitees: ['participants'],
  attendee: ['participants'],
  title: ['name', 'text'],
  subject: ['name', 'text'],
  summary: ['name', 'text'],
  label: ['name', 'title'],
  type: ['kind', 'classification'],
  category: ['classification', 'kind'],
  date: ['start', 'value'],
  datetime: ['start', 'value'],
  time: ['start', 'value'],
  begin: ['start'],
  from: ['start'],
  startdate: ['start'],
  starttime: ['start'],
  enddate: ['end'],
  endtime: ['end'],
  to: ['end'],
  until: ['end'],
  venue: ['locations'],
  location: ['locations'],
  place: ['locations'],
  language: ['inLanguage'],
  lang: ['inLanguage', 'language'],
  host: ['organizers'],
  goals: ['purposes'],
  objectives: ['purposes'],
  topics: ['agenda'],
  items: ['agenda'],
  resolutions: ['decisions'],
  quotes: ['statements'],
  remarks: ['statements', 'notes'],
  attachments: ['documents'],
  files: ['documents'],
  links: ['documents'],
  tags: ['keywords'],
  owner: ['assignees'],
  owners: ['assignees'],
  assignee: ['assignees'],
  responsible: ['assignees'],
  deadline: ['due'],
  duedate: ['due'],
  task: ['text'],
  description: ['text', 'note'],
  content: ['text'],
  position: ['title', 'posts'],
  affiliation: ['organization', 'posts'],
  company: ['organization'],
  role: ['roles'],
  mover: ['movers'],
  proposer: ['movers'],
  seconder: ['seconders'],
  outcome: ['result'],
  quote: ['exact', 'text'],
  offset: ['start'],
  timezone: ['timeZone'],
  tz: ['timeZone'],
  link: ['url'],
  href: ['url'],
  version: ['schemaVersion'],
};

/**
 * The word of a list that a word not in it seems to mean: the same but for letter case and punctuation, a synonym of
 * other meeting formats, or a misspelling.
 *
 * @returns `undefined` where none is near: no suggestion is better than a strange one
 */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  const plain = plainOf(word);
  const alike = known.find((candidate) => plainOf(candidate) === plain);
  if (alike !== undefined) return alike;
  const synonyms = Object.hasOwn(SYNONYMS, plain) ? SYNONYMS[plain] : undefined;
  const synonym = synonyms?.find((candidate) => known.includes(candidate));
  if (synonym !== undefined) return synonym;

  let nearest: string | undefined;
  let least = Math.floor(Math.min(plain.length, 12) / 3) + 1; // one slip in up to five letters, two in up to eight, …
  for (const candidate of known) {
    const distance = editDistance(plain, plainOf(candidate), least);
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest;
}

function plainOf(word: string): string {
  return word.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

/** Letters to insert, remove, replace or swap with their neighbour; `limit` where it is that many or more. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (beforeLast[j - 2] ?? limit) + 1);
      row.push(least);
    }
    [beforeLast, last] = [last, row];
  }
  return Math.min(last[b.length] ?? limit, limit);
}
