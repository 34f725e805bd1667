/** What a site's configuration is made of. */
export const configFiles = ['_config.yml', '_config.yaml', 'Gemfile', 'Gemfile.lock']

export function isConfig(path: string): boolean {
  return configFiles.includes(path)
}
