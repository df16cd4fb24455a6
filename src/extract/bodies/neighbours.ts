/**
 * Who does the work of a street, by the short names that its own papers use: 居委, 村居委, 居民区, 小区|物业, 社区民警, 网格长, 分拣员. A
 * pattern for a name in a place that only a body has.
 */
export const neighbours =
  '[居村][村居]?委(?!会|员|主任|干部)|居民区(?![内的外域])|行政村|自然村|物业服务人(?!员)|物业(?!服务|公司|管理|企业|人员|费|用|区|项目|从业)|社区(?:民警|工作者)|网格长|楼[组栋]长|分拣员|保洁员|巡查员|协管员'
