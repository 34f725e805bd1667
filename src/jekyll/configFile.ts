/** The names of a configuration file; the first that is there is read, the others count for nothing. */
export const configNames: readonly string[] = ['_config.yml', '_config.yaml']

/** The configuration that Jekyll reads, out of the names of a folder. */
export function configNameIn(names: ReadonlySet<string>): string | undefined {
  return configNames.find((name) => names.has(name))
}
