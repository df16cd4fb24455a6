import type { BodyRegistry } from './body-registry.ts'
import type { Standpoint } from './standpoint.ts'

/**
 * 商务部、国家工商行政管理总局令2007年第5号 and 财政部 税务总局公告2022年第16号 name their issuers; none where one of them is not known, or where it is
 * but one.
 */
export function issuersOfJointNumber(
  number: string | null,
  standpoint: Standpoint,
  bodies: BodyRegistry,
): string[] {
  const names = /^(.+[、 ].+?)(?:令|公告|通告)(?=[〔第\d])/u.exec(number ?? '')?.[1]?.split(/[、 ]/u) ?? []
  const [first, ...others] = names
  const lead = first === undefined ? null : bodies.register(first, standpoint)
  if (!lead) return []
  // 生态环境部、卫生健康委: beside a body of the state that of a city is not meant
  const isNational = bodies.bodies().find(({ id }) => id === lead)?.level === 'NATIONAL'
  const from = isNational ? { ...nation, year: standpoint.year } : standpoint
  const ids = [lead, ...others.flatMap((name) => bodies.register(name, from) ?? [])]
  return ids.length === names.length ? ids : []
}

const nation = {
  jurisdiction: { code: '100000', name: '中华人民共和国' },
  level: 'NATIONAL',
  issuer: null,
} as const
