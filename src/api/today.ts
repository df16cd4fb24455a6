/** To make one takes forty times as long as to use it: 0.06 ms, in every kept answer and for every validity. */
const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' })

/** The day of the calendar in China, where deadlines pass: YYYY-MM-DD. */
export const today = (): string => calendar.format(new Date())
