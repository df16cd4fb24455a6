import type { Words } from '../words/zh.ts'

/** What a target is or was, as the history of the graph keeps it, in the words of the page: "GTE 90.0 %; EQ 1:1.5" is ≥90%; =1:1.5. */
export function changedValue(value: string, { comparator }: Pick<Words, 'comparator'>): string {
  return value
    .split('; ')
    .map((one) => {
      const [, name = '', said = one] = /^([A-Z]+) ?(.*)$/u.exec(one) ?? []
      const sign = comparator[name as keyof typeof comparator] ?? name
      return sign + said.replaceAll(/(\d)\.0(?!\d)/gu, '$1').replace(/(\d) (?=\D)/u, '$1')
    })
    .join('; ')
}
