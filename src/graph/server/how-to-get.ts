const commands: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'apt-get install openjdk-17-jdk-headless maven (or dnf install java-21-openjdk-headless maven)',
  darwin: 'brew install openjdk@21 maven',
  win32: 'winget install EclipseAdoptium.Temurin.21.JDK, and Maven from https://maven.apache.org',
}

/** One line for a machine on which no Neo4j can be started: what is missing and every way to get on. */
export function howToGetServer(missing: string, platform: NodeJS.Platform = process.platform): string {
  const install = commands[platform] ?? 'install a JDK 17 or 21 and Maven'
  return `No ${missing} to start Neo4j with: ${install}; or start Docker; or set NEO4J_URI to a server you have`
}
