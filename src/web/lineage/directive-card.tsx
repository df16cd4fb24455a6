import { useWords } from '../language.ts'
import { memo } from '../memo.ts'
import type { DrawnDirective } from '../shapes.ts'
import { shortTitle } from '../title/short-title.ts'
import { widthOf, wrapTitle } from '../title/wrap.ts'
import type { Box } from './route.ts'
import { stopAt } from './use-stops.ts'

interface CardProps {
  readonly directive: DrawnDirective
  readonly box: Box
  readonly isFocus: boolean
  readonly isChosen: boolean
  readonly address: string
  /** Whether the keyboard stands on it. */
  readonly stands: boolean
}

const titleSize = 12.5

/** Who issued it, what it is called, its number and month. A click chooses it, a second one opens it. */
export const DirectiveCard = memo(({ directive, box, isFocus, isChosen, address, stands }: CardProps) => {
  const words = useWords()
  const { id, title, documentNumber, held, issuedOn, issuingBodies, jurisdiction } = directive
  const { x, y, width, height } = box
  const room = (width - 22) / titleSize
  const issuers = issuingBodies.map(({ name }) => name)
  const short = shortTitle(title ?? documentNumber ?? '', issuers, jurisdiction?.name ?? null)
  const lines = wrapTitle(short, room, issuers.length > 0 ? 2 : 3)
  const [head] = wrapTitle(issuers.join(' ') || '', (width - 22) / 13, 1)
  const [number = ''] = wrapTitle(documentNumber ?? '', (width - 22) / 11, 1)
  const state = ['card', !held && 'stub', isFocus && 'focus', isChosen && 'chosen'].filter(Boolean).join(' ')
  // Left out where the number needs the room: a broken border tells of a stub as well.
  const right = held ? (issuedOn?.slice(0, 7) ?? '') : words.held.stub
  return (
    <a
      class={state}
      href={address}
      data-keep={isChosen ? undefined : true}
      {...stopAt(id, stands ? id : undefined)}
      aria-current={isChosen ? 'true' : undefined}
      aria-description={[title, issuedOn, !held && words.held.stub].filter(Boolean).join(' · ')}
    >
      <rect x={x} y={y} width={width} height={height} rx={4}>
        <title lang="zh-CN">{title}</title>
      </rect>
      {isFocus && <rect class="bar" x={x} y={y} width={4} height={height} />}
      {head && (
        <text class="issuer" x={x + 11} y={y + 19} lang="zh-CN">
          {head}
        </text>
      )}
      {lines.map((line, index) => (
        <text key={line} class="name" x={x + 11} y={y + (head ? 37 : 20) + index * 16.5} lang="zh-CN">
          {line}
        </text>
      ))}
      <text class="number" x={x + 11} y={y + height - 8} lang="zh-CN">
        {number}
      </text>
      {(widthOf(number) + widthOf(right)) * 11 + 34 < width && (
        <text class="number" x={x + width - 11} y={y + height - 8} text-anchor="end">
          {right}
        </text>
      )}
    </a>
  )
})
