import { expect } from 'chai'
import { readCases } from '../../liquid/cases'
import { comparable } from '../../liquid/compare'
import { ours } from '../../liquid/ours'

describe('Liquid gives the same result as Jekyll', () => {
  for (const { name, templates, answers } of readCases())
    describe(name, () => {
      it('is recorded with these templates', () => {
        expect(answers.map(([template]) => template)).to.deep.equal(templates)
      })

      for (const [template, { text, error }] of answers)
        it(template.slice(0, 100), () => {
          const rendered = ours(template)
          if (error !== undefined) expect(rendered.problems, error).not.to.deep.equal([])
          else expect(comparable(rendered.text), template).to.equal(comparable(text!))
          if (error === undefined) expect(rendered.problems).to.deep.equal([])
        })
    })
})
