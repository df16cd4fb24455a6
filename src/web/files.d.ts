declare module '*.graphql' {
  const query: string
  // biome-ignore lint/style/noDefaultExport: the bundler gives a text as its file's default.
  export default query
}
declare module '*.css'
