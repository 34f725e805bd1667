import { expect } from 'chai'
import { open, preview } from './editor'

describe('the built-in preview', () => {
  it('renders a post', async () => {
    const html = await preview(await open('blog/_posts/2024-04-11-골목-산책.md'))
    expect(html).to.match(/<h2[^>]*>저녁 무렵<\/h2>/)
  })
})
