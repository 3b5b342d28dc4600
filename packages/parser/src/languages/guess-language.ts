import { isHan, isLetter } from '../mentions/letters.js';
import { oncePerPacks } from './once-per-packs.js';
import { packByTerms } from './pack-by-terms.js';
import { japaneseCharacters, unreadLanguages, unreadScripts } from './unread-languages.js';
import type { LanguagePack } from './language-pack.js';

/** What language a text seems to be in. */
export interface LanguageGuess {
  /** The pack to read it with: that of its language, or the nearest there is. */
  readonly pack: LanguagePack | undefined;
  /** BCP 47 tag; absent where nothing in the text tells. */
  readonly tag?: string;
  /** Whether the pack is that of the text's language. */
  readonly read: boolean;
}

/** Characters looked at before the guess is made: enough for any text, and a bound for huge ones. */
const SAMPLE = 6000;

/** Longest word that can be a function word. */
const LONGEST = 12;

/** Fewest function words of a language no pack reads that make a text one in it. */
const FEWEST = 3;

/** Up to so many function words a text is told by its labels too. */
const FEW = 3;

const japanese: ReadonlySet<number> = new Set([...japaneseCharacters].map((ch) => ch.charCodeAt(0)));

/** How many Han characters one of kana outweighs: lists of names and labels hold few of these. */
const KANA = 12;

/** First character behind the Latin letters. */
const BEYOND_LATIN = 0x370;

/**
 * The language a text is written in: first by script (a Han or kana character weighs as half a word), then by whose
 * function words most of its words are.
 */
export function guessLanguage(text: string, packs: readonly LanguagePack[]): LanguageGuess {
  const { spacedPacks, tags, words } = functionWords(packs);
  const hits = tags.map(() => 0);
  const scripts = new Map<string | undefined, number>();
  const end = Math.min(text.length, SAMPLE);
  let han = 0;
  let kana = 0;
  let spaced = 0;
  let beyond = 0;
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isHan(code)) {
      han += 0.5;
      if (japanese.has(code)) kana += 1;
      continue;
    }
    if (!isLetter(code)) continue;
    const script = code < BEYOND_LATIN ? undefined : scriptOf(code);
    if (script?.tag === 'ja') {
      kana += 0.5;
      continue;
    }
    const from = i;
    while (i + 1 < end && isLetter(text.charCodeAt(i + 1)) && !isHan(text.charCodeAt(i + 1))) i++;
    if (script !== undefined) {
      beyond++;
      scripts.set(script.tag, (scripts.get(script.tag) ?? 0) + 1);
      continue;
    }
    spaced++;
    if (i + 1 - from > LONGEST) continue;
    const word = text.slice(from, i + 1).toLowerCase();
    // A capital by itself is a mark or an initial ("Y" for yes), no word.
    if (word.length === 1 && text[from] !== word) continue;
    for (const p of words.get(word) ?? []) hits[p] = (hits[p] ?? 0) + 1;
  }
  if (han + kana + spaced + beyond === 0) return { pack: undefined, read: true };
  const hanPack = packs.find((pack) => pack.script === 'han');
  // Japanese writes its endings and small words in kana; a Chinese text may hold a few in a name.
  if (kana * KANA > han && kana + han > spaced) return { pack: hanPack ?? packs[0], tag: 'ja', read: false };
  if (beyond > spaced + han) return { pack: packs[0], ...only(scripts), read: false };
  if (han >= spaced) return { pack: hanPack ?? packs[0], ...tagOf(hanPack), read: hanPack !== undefined };
  return ofSpaced(hits.slice(0, spacedPacks.length), hits.slice(spacedPacks.length), {
    among: (close) => packByTerms(text.slice(0, end), spacedPacks, close),
    spacedPacks,
    unread: tags.slice(spacedPacks.length),
    fallback: packs[0],
  });
}

function ofSpaced(
  hits: readonly number[],
  unreadHits: readonly number[],
  languages: {
    readonly spacedPacks: readonly LanguagePack[];
    readonly unread: readonly string[];
    readonly fallback: LanguagePack | undefined;
    /** Decides between packs that have about as many function words in the text; of the others no count is given. */
    readonly among: (close: readonly (number | undefined)[]) => LanguagePack | undefined;
  },
): LanguageGuess {
  const most = Math.max(0, ...hits);
  // With so few words, one more or less tells nothing.
  const least = most <= FEW ? most - 1 : most;
  const close = hits.map((count) => (count >= least ? count : undefined));
  const pack =
    (close.filter((count) => count !== undefined).length > 1
      ? languages.among(close)
      : languages.spacedPacks[hits.indexOf(most)]) ?? languages.fallback;
  const mostUnread = Math.max(0, ...unreadHits);
  if (mostUnread >= FEWEST && mostUnread > most) {
    const at = unreadHits.indexOf(mostUnread);
    const tag = unreadHits.includes(mostUnread, at + 1) ? undefined : languages.unread[at];
    return { pack, ...(tag === undefined ? {} : { tag }), read: false };
  }
  return { pack, ...(most === 0 ? {} : tagOf(pack)), read: true };
}

function tagOf(pack: LanguagePack | undefined): { tag?: string } {
  return pack === undefined ? {} : { tag: pack.code };
}

/** The language of the commonest script, where that script has one only. */
function only(scripts: ReadonlyMap<string | undefined, number>): { tag?: string } {
  const [[tag] = []] = [...scripts].sort(([, a], [, b]) => b - a);
  return tag === undefined ? {} : { tag };
}

function scriptOf(code: number): { readonly tag: string | undefined } | undefined {
  const script = unreadScripts.find(([first, last]) => code >= first && code <= last);
  return script && { tag: script[2] };
}

/** The packs of languages that part words, the tags of these and of the languages no pack reads, and whose each word is. */
const functionWords = oncePerPacks((packs) => {
  const spacedPacks = packs.filter((pack) => pack.script === 'spaced');
  const unread = Object.entries(unreadLanguages).filter(([tag]) => packs.every(({ code }) => code !== tag));
  const tags = [...spacedPacks.map(({ code }) => code), ...unread.map(([tag]) => tag)];
  const lists = [
    ...spacedPacks.map((pack) => pack.functionWords),
    ...unread.map(([, list]) => list.split(' ')),
  ];
  const words = new Map<string, number[]>();
  lists.forEach((list, p) => {
    for (const word of new Set(list)) words.set(word, [...(words.get(word) ?? []), p]);
  });
  return { spacedPacks, tags, words };
});
