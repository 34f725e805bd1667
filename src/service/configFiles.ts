/** What a site's configuration is made of. */
export const configFiles: readonly string[] = ['_config.yml', '_config.yaml', 'Gemfile', 'Gemfile.lock']

/** Whether a change of the file, by its path below the site's folder, may change what is said of all others. */
export function isConfig(path: string): boolean {
  return configFiles.includes(path)
}
