import {
  agreementNouns,
  announcedDecisions,
  definiteDecisions,
} from '../../../languages/zh/predicate-words.js';
import { citeSpan, wordsOf } from './add-agents.js';
import { readHanAgents } from '../../../mentions/han/index.js';
import type { HanReport, ReportLine } from './han-report.js';
import type { Predicate } from './find-predicates.js';
import type { Span } from '../../../source/span.js';

const needObject: ReadonlySet<string> = new Set(definiteDecisions);

const announces: ReadonlySet<string> = new Set(announcedDecisions);

/** Reads what was decided, adopted, elected or signed, from the verb to the end of its clause. Gives where the words it took end; undefined where it is no decision. */
export function readOutcome(report: HanReport, line: ReportLine, predicate: Predicate): number | undefined {
  const { masked } = line.text;
  const { clause } = predicate;
  const object = masked.slice(predicate.end, clause.end);
  if (object.startsWith('以下') || object.startsWith('如下')) return listed(report, line, clause.end);
  if (isBackground(masked.slice(clause.start, predicate.start))) return undefined;
  // 在当选后说: when something else happened.
  if (/^(?:之?后|以后|以来|之?前|时)/.test(object)) return undefined;
  // 围绕名牌推选、标准制定等主题进行了探讨: a topic among others.
  if (isTopic(masked.slice(clause.start, predicate.start), object)) return undefined;
  if (object === '' && announces.has(predicate.phrase) && predicate.end < line.sentence.wordsEnd) {
    return listed(report, line, predicate.end);
  }
  if (needObject.has(predicate.phrase) && object.length < 3) return undefined;
  // 达成目标 is a wish, 第2758号决议 a document.
  if (isNothingAgreed(predicate.phrase, object) || masked.charAt(predicate.start - 1) === '号')
    return undefined;
  let end = clause.end;
  // A list of titles or names may go on behind a comma.
  for (const next of line.sentence.clauses) {
    if (next.start <= end || masked.charAt(end) !== ',' || !goesOn(line, predicate, next)) continue;
    end = next.end;
  }
  if (predicate.phrase.includes('见证') && !/签|合同|协议/.test(object)) return undefined;
  // 某人当选为会长: who was elected stands before the verb.
  const verb =
    predicate.phrase.includes('见证') || predicate.phrase.startsWith('当选')
      ? clause.start
      : withManner(
          masked,
          clause.start,
          withNegation(masked, clause.start, predicate.start),
          predicate.phrase,
        );
  return enter(report, line, { start: verb, end });
}

/** True for a clause that goes on with the object: another title, or (选举甲为会长，乙为副会长) others elected. */
function goesOn(line: ReportLine, predicate: Predicate, clause: Span): boolean {
  const { masked } = line.text;
  if ('《“'.includes(masked.charAt(clause.start))) return true;
  if (!/选|聘|任命|增补/.test(predicate.phrase) || line.predicates.some((verb) => verb.clause === clause))
    return false;
  const as = masked.slice(clause.start, clause.end).indexOf('为');
  return as > 0 && readHanAgents(masked, clause.start, clause.start + as).length > 0;
}

/** 通过了以下决议：一、…；二、…: a decision for each. */
function listed(report: HanReport, line: ReportLine, from: number): number {
  const { masked } = line.text;
  let start = from + 1;
  for (let i = start; i <= line.sentence.wordsEnd; i++) {
    if (i < line.sentence.wordsEnd && masked.charAt(i) !== ';') continue;
    let at = start;
    while (at < i && '一二三四五六七八九十0123456789()\u0002、.是 '.includes(masked.charAt(at))) at++;
    if (i - at >= 4) enter(report, line, { start: at, end: i });
    start = i + 1;
  }
  return line.sentence.wordsEnd;
}

function enter(report: HanReport, line: ReportLine, span: Span): number | undefined {
  if (span.end - span.start < 4) return undefined;
  report.context.draft.decisions.push({
    text: wordsOf(line.text, span),
    evidence: [citeSpan(report.context, line.text, span)],
  });
  return span.end;
}

/** 达成 without what can be agreed on. */
function isNothingAgreed(phrase: string, object: string): boolean {
  return (phrase === '达成' || phrase === '达成了') && !agreementNouns.some((word) => object.includes(word));
}

function isTopic(before: string, behind: string): boolean {
  return (
    (before.includes('围绕') || before.includes('就')) &&
    ['进行', '展开', '开展', '作了', '交换意见'].some((word) => behind.includes(word))
  );
}

/** Words that put a decision at another time or another body: 此前签署, 自…成立以来. */
function isBackground(before: string): boolean {
  return [
    '此前',
    '曾',
    '已经',
    '以来',
    '去年',
    '将',
    '拟',
    '计划',
    '为',
    '要',
    '须',
    '应',
    '推动',
    '希望',
    '争取',
    '力争',
    '如',
    '若',
    '后',
  ].some((word) => before.includes(word));
}

/** 围绕…达成意向, 在…上达成共识: what the sides agreed on stands before the verb. */
function withManner(masked: string, start: number, verb: number, phrase: string): number {
  if (!phrase.startsWith('达成') && !phrase.endsWith('达成')) return verb;
  for (let i = Math.max(start, verb - LONGEST_MANNER); i < verb; i++) {
    if (masked.startsWith('围绕', i) || masked.startsWith('就', i) || masked.startsWith('在', i)) return i;
  }
  return verb;
}

/** Longest phrase before a verb that says what was agreed on, in UTF-16 units. */
const LONGEST_MANNER = 200;

function withNegation(masked: string, start: number, verb: number): number {
  for (const word of ['未能', '没有', '未', '双方', '共同', '一致']) {
    if (verb - word.length >= start && masked.startsWith(word, verb - word.length) && word.startsWith('未'))
      return verb - word.length;
  }
  return verb;
}
