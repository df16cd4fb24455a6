/** 区域性中心|敬老院, 县|图书馆, as the source of a pattern: houses that a place keeps for its people, which do a work of their own. */
export const publicHouses =
  '(?:敬老|福利|养老|疗养|护理|康复|保健|光荣|荣军)院|幼儿园|救助站|(?:文化|图书|博物|美术|纪念|档案|殡仪|体育|科技)馆'
