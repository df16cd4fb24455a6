/** What a column, a label or a remark calls the time by which something is to be done: 完成时限, 办结期限, 时间节点, 完成日期. */
export const deadlineWords = '(?:时限|时间|期限|节点|进度|日期)'
