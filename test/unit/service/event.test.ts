import { expect } from 'chai'
import { EventEmitter } from '../../../src/service/event'

describe('an event', () => {
  it('reaches every listener, even if one before it throws', () => {
    const emitter = new EventEmitter<string>()
    const received: string[] = []
    emitter.event(() => {
      throw new Error('broken')
    })
    emitter.event((value) => received.push(value))
    expect(() => emitter.fire('a')).to.throw('broken')
    expect(received).to.deep.equal(['a'])
  })

  it('does not reach a listener that is disposed of', () => {
    const emitter = new EventEmitter<string>()
    const received: string[] = []
    const subscription = emitter.event((value) => received.push(value))
    emitter.fire('a')
    subscription.dispose()
    emitter.fire('b')
    expect(received).to.deep.equal(['a'])
  })
})
