import type { IncomingMessage, ServerResponse } from 'node:http'
import { admissionFor } from './admission.ts'
import { waitingRoom } from './waiting-room.ts'

/** One request with us: it is sent, answered, and its answer taken. Only while it is answered it has one of the places. */
export interface Stay {
  /** The whole of it is here: a place is taken. False if there is none, and it was shed. */
  arrived(): boolean
  /** The place is given up: what is sent from now on takes no time of ours. */
  leave(): void
  /** All is said, and there is nothing more to do than to wait until it is taken. */
  answered(): void
  readonly isShed: boolean
}

export interface Stays {
  /** `caller`: by whom places are counted. `shed` answers that we are too busy. */
  begin(caller: string, request: IncomingMessage, response: ServerResponse, shed: () => void): Stay
  /** Requests that are being answered. */
  readonly underWay: number
}

/** Milliseconds in which an answer is taken by all but those who take it slowly. */
const timeToTake = 1_000

/** So many at least may send, and take, at once. */
const fewest = 64

/**
 * So many requests are answered at once. Those that are slowly sent or taken have no place among them: they would keep out all
 * others for as long as they like.
 */
export function staysFor(places: number): Stays {
  const admission = admissionFor(places)
  const senders = waitingRoom(Math.max(places, fewest))
  const takers = waitingRoom(Math.max(places, fewest))
  return {
    get underWay() {
      return admission.underWay
    },
    begin(caller, { method }, response, shed) {
      let isShed = false
      const refuse = () => {
        isShed = true
        shed()
      }
      let endSending = method === 'POST' ? senders(refuse) : () => {}
      let givePlace = () => {}
      let endTaking = () => {}
      response.once('close', () => {
        endSending()
        givePlace()
        endTaking()
      })
      return {
        get isShed() {
          return isShed
        },
        arrived() {
          endSending()
          endSending = () => {}
          const place = isShed ? null : admission.enter(caller)
          if (place) givePlace = place
          else if (!isShed) refuse()
          return place !== null
        },
        leave: () => givePlace(),
        answered() {
          if (response.closed || !response.writableEnded) return
          const timer = setTimeout(() => {
            givePlace()
            endTaking = takers(() => response.destroy())
          }, timeToTake)
          endTaking = () => clearTimeout(timer)
        },
      }
    },
  }
}
