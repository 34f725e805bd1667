// Writes everything that is generated from other files of the repository: `npm run tool -- generate`. With --check it
// writes nothing, and fails if anything is not current.
await import('./ruleSettings.mjs')
await import('./settingsTable.mjs')
await import('./toolsTable.mjs')
