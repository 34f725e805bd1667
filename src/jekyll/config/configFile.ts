/** The names of a configuration file. Jekyll reads the first one that exists and ignores the others. */
export const configNames: readonly string[] = ['_config.yml', '_config.yaml']

/** Returns the name of the configuration file that Jekyll reads, from the names in a folder. */
export function findConfigName(names: ReadonlySet<string>): string | undefined {
  return configNames.find((name) => names.has(name))
}
