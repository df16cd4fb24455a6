import type { Place, Shape, Target } from '../metric-place.ts'
import { alsoDone, build, buildSuch, doneTo, listed, listedBefore } from './built-targets.ts'
import { capacity, capacityRate } from './capacities.ts'
import { limitOfCase } from './case-limits.ts'
import {
  allAimed,
  amountAimed,
  measuredTwice,
  placesAimed,
  shareAimed,
  thingsAimed,
} from './general-targets.ts'
import { eachWithin, level } from './level-targets.ts'
import { amountDone, change, measured, shareDone } from './measured-targets.ts'
import { leastOften, leastOftenDone, oftenDone } from './often-targets.ts'
import {
  advised,
  byStandard,
  fundOf,
  provided,
  providedPart,
  restored,
  supplyFor,
} from './provision-targets.ts'
import { partInYear, sameAgain, shared } from './restated-targets.ts'
import { carriedOutBy, partOf, reserved, takesUp } from './share-targets.ts'
import { allOfSo, forPeople, hasAtLeast, perEach, shareOfUnits, unitsThat } from './unit-targets.ts'

/** The first that reads a number decides. */
const shapes: readonly Shape[] = [
  shared,
  shareOfUnits,
  provided,
  byStandard,
  providedPart,
  advised,
  carriedOutBy,
  eachWithin,
  supplyFor,
  restored,
  leastOftenDone,
  fundOf,
  partOf,
  takesUp,
  reserved,
  partInYear,
  sameAgain,
  shareDone,
  measuredTwice,
  alsoDone,
  amountDone,
  capacity,
  build,
  capacityRate,
  buildSuch,
  doneTo,
  perEach,
  hasAtLeast,
  leastOften,
  oftenDone,
  forPeople,
  limitOfCase,
  level,
  change,
  measured,
  unitsThat,
  allOfSo,
  listedBefore,
  listed,
  placesAimed,
  allAimed,
  shareAimed,
  thingsAimed,
  amountAimed,
]

/** What the first shape that reads a number makes of it. */
export function readShape(place: Place): Target | null {
  for (const shape of shapes) {
    const target = shape(place)
    if (target) return target
  }
  return null
}
