import type { NamedBody } from '../../bodies/named-body.ts'

/** 有关国家机关或者|单位, 其他部门或者|机构: what is said of the first is said of the second. */
export function sharing(text: string, at: number, before: NamedBody | undefined): NamedBody[] | null {
  const which = (/或者?$/.test(text.slice(at - 2, at)) ? /^(?:有关|相关|其他|所在)/ : /^其他/).exec(
    before?.name ?? '',
  )?.[0]
  const kind = /^(?:部门|机构|单位)(?![\u4e00-\u9fff]?员|领导|的)/.exec(text.slice(at, at + 4))?.[0]
  return which && kind ? [{ name: which + kind, span: { start: at, end: at + kind.length } }] : null
}
