/**
 * 其|主管部门, 其|行业主管单位, as the source of a pattern: whoever has charge of those named before, which is as much of a name as 主管部门
 * alone; 其|所在单位 is none without the other sentence.
 */
export const theirAuthority = '其(?:行业|业务|行政)?主管'

/** 其|主管部门, 其|上级主管部门: the word in front of such a name. */
export const theirsInCharge = new RegExp(`^(?=${theirAuthority}|其上级主管)其`)
