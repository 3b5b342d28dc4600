import type { TextRule } from './text-rules.js';
export function textRuleMessage(rule: TextRule): string {
  return rule;
}
