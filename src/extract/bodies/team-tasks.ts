/** 专家|组, 调查|组, as the source of a pattern: what teams are for that look into something. */
export const teamTasks = '专家|调查|检查|督查|督导|验收|评审|评估|考核|考评'
