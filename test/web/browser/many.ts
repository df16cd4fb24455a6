const lanes = [
  ['NATIONAL', 0.06],
  ['PROVINCIAL', 0.26],
  ['MUNICIPAL', 0.7],
  ['COUNTY', 1],
] as const

/**
 * What the API would answer for a directive with `count` − 1 below it, on four levels, each citing one or two of those above by
 * preference for what is cited already. The same for the same count.
 */
export function lineageOf(count: number) {
  let state = 7
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
  const directives = Array.from({ length: count }, (_, index) => {
    const [level] = lanes.find(([, until]) => index / count < until)!
    const place = String(110_000 + 10_000 * Math.floor(random() * 31))
    return {
      ...{ id: `d${index}`, level, held: random() < 0.7 },
      title: `某地人民政府关于贯彻落实第${index}项重点任务进一步加强基层卫生工作的实施意见`,
      documentNumber: `某政发〔${2010 + (index % 15)}〕${index}号`,
      issuedOn: `${2010 + (index % 15)}-0${1 + (index % 9)}-15`,
      publishedOn: null,
      jurisdiction: level === 'NATIONAL' ? null : { code: place, name: `地区${place.slice(0, 2)}` },
      issuingBodies: [{ name: '某地人民政府' }],
    }
  })
  const edges = directives.slice(1).flatMap((from, index) =>
    [...new Set([Math.floor(random() * random() * (index + 1)), Math.floor(random() * (index + 1))])]
      .slice(0, random() < 0.5 ? 1 : 2)
      .map((to) => ({
        ...{ id: `${from.id}-d${to}`, relation: random() < 0.8 ? 'IMPLEMENTS' : 'BASED_ON', cue: '根据' },
        ...{ rule: 'test', confidence: 0.9, from: { id: from.id }, to: { id: `d${to}` }, evidence: null },
      })),
  )
  const none = { parts: [], nodes: [], edges: [], truncated: null }
  return {
    dataset: { version: 1, changedAt: '2026-01-01T00:00:00Z' },
    directive: directives[0]!,
    up: none,
    down: {
      ...none,
      nodes: directives.slice(1).map((directive) => ({ directive, parts: [] })),
      edges,
    },
  }
}
