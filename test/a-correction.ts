import {
  type Correction,
  correctionId,
  type Subject,
  type Verdict,
} from '../src/domain/corrections/correction.ts'

/** A correction in few words: accepted, unless something else is said. */
export function correctionOf(
  verdict: Verdict,
  subject: Subject,
  more: Partial<Pick<Correction, 'evidence' | 'status' | 'reviewedAt' | 'proposedBy'>> = {},
): Correction {
  const {
    evidence = null,
    status = 'ACCEPTED',
    proposedBy = '王晓明',
    reviewedAt = '2026-01-02T00:00:00Z',
  } = more
  const isReviewed = status !== 'PROPOSED'
  return {
    id: correctionId({ verdict, subject, evidence, proposedBy }),
    verdict,
    subject,
    reason: '原文不是这个意思',
    evidence,
    proposedBy,
    proposedAt: '2026-01-01T00:00:00Z',
    status,
    reviewedBy: isReviewed ? '李审' : null,
    reviewedAt: isReviewed ? reviewedAt : null,
    remark: null,
  }
}
