/** The files that configure a site. */
export const configFiles: readonly string[] = ['_config.yml', '_config.yaml', 'Gemfile', 'Gemfile.lock']

/** Whether a file, by its path below the site's folder, configures the site, so that it affects all other files. */
export function isConfig(path: string): boolean {
  return configFiles.includes(path)
}
