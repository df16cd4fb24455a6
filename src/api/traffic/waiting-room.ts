/** Takes in somebody who waits for his peer. He leaves by the function that he is given, or is told to give way to another. */
export type WaitingRoom = (giveWay: () => void) => () => void

/**
 * So many may wait at once, and one more takes the place of the one that has waited longest. Among many that is who waits on
 * purpose; nobody is kept out by those who do.
 */
export function waitingRoom(places: number): WaitingRoom {
  const waiting = new Set<{ readonly giveWay: () => void }>()
  return (giveWay) => {
    const one = { giveWay }
    waiting.add(one)
    const [longest] = waiting
    if (waiting.size > places && longest) {
      waiting.delete(longest)
      longest.giveWay()
    }
    return () => void waiting.delete(one)
  }
}
