import type { MessageCatalogue } from './message-catalogue.js';
import { quote } from './quote.js';

const leaveOut = '原文没有说明的，请省略该字段。';
const meant = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `是否应为 ${quote(nearest)}？`;
const span = ({ start, end }: { start: number; end: number }): string => `${start}–${end}`;

const types: Readonly<Record<string, string>> = {
  text: '文本',
  'a number': '数字',
  'a whole number': '整数',
  'true or false': '布尔值',
  'a list': '列表',
  'an object': '对象',
  null: 'null',
  nothing: '空',
};
const typeName = (type: string): string => types[type] ?? type;
const parts: Readonly<Record<string, string>> = { year: '年', month: '月', day: '日', time: '时间' };

/** 中文提示。 Messages in Chinese. */
export const chineseMessages: MessageCatalogue = {
  'missing-field': ({ field, expected }) => `缺少字段 ${quote(field)}。应为${typeName(expected)}，请补上。`,
  'wrong-type': ({ expected, received }) =>
    `应为${typeName(expected)}，实为${typeName(received)}。${received === 'null' ? leaveOut : ''}`,
  'unknown-value': ({ received, allowed, nearest }) =>
    `${quote(received)} 不是该字段的取值。应为下列之一：${allowed.map(quote).join('、')}。${meant(nearest, leaveOut)}`,
  'unknown-key': ({ key, nearest }) =>
    `此处没有 ${quote(key)} 这个字段。${meant(nearest, '请删除，或以 "example.com:key" 的形式放入 extensions。')}`,
  'empty-list': ({ field }) => `列表 ${quote(field)} 为空。至少应有一项。`,
  'blank-text': () => '文本为空白。至少应有一个可见字符；没有内容的，请省略该字段。',
  'invalid-time-value': ({ received }) =>
    `${quote(received)} 不是有效的时间。应为 YYYY、YYYY-MM、YYYY-MM-DD 或 YYYY-MM-DDThh:mm[:ss]，日期须存在；` +
    '已知部分之前的未知部分写作 X（如 XXXX-01-22）；时区写入 timeZone。',
  'invalid-time-zone': ({ received }) =>
    `${quote(received)} 不是时区。应为 IANA 名称（如 Asia/Shanghai）、UTC 或偏移量（如 +08:00）；不能确指时区的缩写请写入 zoneText。`,
  'invalid-url': ({ received }) =>
    `${quote(received)} 不是绝对网址。应带协议且不含空白，如 https://example.org/minutes。`,
  'invalid-language': ({ received }) => `${quote(received)} 不是语言标签。应符合 BCP 47，如 en 或 zh-Hans。`,
  'invalid-media-type': ({ received }) =>
    `${quote(received)} 不是媒体类型。应为不带参数的类型和子类型，如 text/plain。`,
  'invalid-sha256': ({ received }) => `${quote(received)} 不是 SHA-256 摘要。应为 64 位小写十六进制数字。`,
  'invalid-extension-key': ({ received }) =>
    `${quote(received)} 不是扩展字段的键。应为自有域名、冒号和名称，如 example.com:key。`,
  'invalid-number': ({ received }) => `${quote(received)} 不是计数或偏移量。应为不小于 0 的整数。`,
  'unsupported-version': ({ received, supported }) =>
    `schemaVersion 为 ${quote(received)}；本程序包支持 ${supported.map(quote).join('、')}。` +
    '版本较新的，请升级 @rapporteur/schema；版本较旧的，请用 migrateMeetingRecord 转换。',
  'invalid-shape': ({ detail }) => detail,

  'duplicate-id': ({ id, first }) => `id ${quote(id)} 已被 ${first} 使用。每一项应有自己的 id。`,
  'shared-id': ({ id, first }) => `id ${quote(id)} 也是 ${first} 的 id。最好让记录中每一项都有自己的 id。`,
  'dangling-reference': ({ field, id, target, nearest }) =>
    `${field} 为 ${quote(id)}，但 ${target} 中没有这个 id。${meant(nearest, '请更正或省略。')}`,
  'mismatched-reference': ({ id, name, participant, nearest }) =>
    `participantId ${quote(id)} 指 ${quote(participant)}，而此处的姓名是 ${quote(name)}，其 id 为 ${quote(nearest)}。请更正其中之一。`,
  'end-before-start': ({ start, end }) => `结束时间 ${end} 早于开始时间 ${start}。请更正其中之一。`,
  'assumed-part-absent': ({ part, value }) =>
    `assumed 称${parts[part] ?? part}为推定，但 ${value} 中没有这一部分。请从 assumed 中删除，或补全 value。`,
  'assumed-without-basis': ({ parts: assumed }) =>
    `有推定的部分（${assumed.map((part) => parts[part] ?? part).join('、')}），但没有给出原文的说法。请补上 text 或 evidence。`,
  'evidence-span': ({ start, end, length }) =>
    `区间 ${span({ start, end })} 与长 ${length} 个 UTF-16 单元的引文不符。start 应小于 end，且 end − start 应等于 exact 的长度。`,
  'evidence-shifted': ({ found, received, unit }) =>
    `引文位于 ${span(found)}，而不是 ${span(received)}。` +
    (unit === undefined
      ? '请更正 start 和 end。'
      : `所给位置按${unit === 'bytes' ? '字节' : '码位'}计数，应按 UTF-16 单元计数。`),
  'evidence-altered': ({ found, actual, exact }) =>
    `${quote(exact)} 与原文不是逐字相同。原文 ${span(found)} 处为 ${quote(actual)}，请照此引用。`,
  'evidence-not-in-text': ({ exact }) => `原文中没有 ${quote(exact)}。请引用该值所依据的原文，或删去该值。`,
  'evidence-mismatch': ({ exact, actual }) =>
    `该区间应为 ${quote(exact)}，但原文为 ${quote(actual)}。请更正 start 和 end，或更正引文。`,
  'evidence-without-source': ({ sources }) =>
    `记录有 ${sources} 个来源，此处未说明引自哪一个。请补上 sourceId。`,
  'evidence-unknown-field': ({ field }) =>
    `证据针对字段 ${quote(field)}，但该字段不存在。请更正名称；针对整个对象的，请省略 field。`,
  'tally-mismatch': ({ option, counted, listed }) =>
    `counts.${option} 为 ${counted}，但 votes 中列出 ${listed} 票。请更正其中之一。`,
  'duplicate-vote': ({ voter, first }) => `${quote(voter)} 已在 ${first} 处投票。每人只应有一票。`,
  'result-against-count': ({ result, yes, no }) =>
    `结果为 ${quote(result)}，但赞成 ${yes} 票、反对 ${no} 票。请更正结果或票数。`,
  'result-despite-majority': ({ result, yes, no }) =>
    `结果为 ${quote(result)}，但赞成 ${yes} 票、反对 ${no} 票。只有需要过半数以上票数时才如此，请核对。`,
  'attendance-mode-mismatch': ({ attendanceMode, kind }) =>
    `attendanceMode 为 ${quote(attendanceMode)}，但此地点为 ${kind}。应为 "mixed"，或不应有此地点。`,
  'agenda-cycle': ({ ids }) =>
    `这些议程项互为上级：${ids.map(quote).join('属于')}。请删去其中一个 parentId。`,

  'not-migrated': ({ from }) =>
    `此处不符合版本 ${from} 的说明，无法转换。已按原样保留在 draft 中，请手工处理。`,
};
