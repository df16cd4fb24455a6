/** What stands for the whole of a cited directive, in a list of the places in it that mentions point to. */
export const wholeLocator = '*'
