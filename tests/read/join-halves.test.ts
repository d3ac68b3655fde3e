import { describe, expect, it } from 'vitest'
import { joinHalves, type Port } from '../../src/read/join-halves.js'

const listen = (port: Port, signal?: AbortSignal): unknown[] => {
  const heard: unknown[] = []
  port.addEventListener('message', ({ data }) => heard.push(data), signal ? { signal } : {})
  return heard
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('joinHalves', () => {
  it('hands on what is posted at one end to the other, later and in order', async () => {
    const [one, other] = joinHalves()
    const [heard, own] = [listen(other), listen(one)]
    one.postMessage({ action: 'GetPage' })
    one.postMessage({ action: 'GetText' })
    expect(heard).toEqual([])
    await settled()
    expect(heard).toEqual([{ action: 'GetPage' }, { action: 'GetText' }])
    expect(own).toEqual([])
  })

  it('keeps what its sender empties or fills again', async () => {
    const [one, other] = joinHalves()
    const heard = listen(other)
    const chunk = { items: ['Advies'], styles: {} }
    one.postMessage({ chunk })
    chunk.items.length = 0
    chunk.styles = { added: true }
    await settled()
    expect(heard).toEqual([{ chunk: { items: ['Advies'], styles: {} } }])
  })

  it('does not copy bytes', async () => {
    const [one, other] = joinHalves()
    const heard = listen(other) as { data: Uint8Array }[]
    const data = new Uint8Array(8)
    one.postMessage({ data })
    await settled()
    expect(heard[0]?.data).toBe(data)
  })

  it('says nothing more to who stopped listening', async () => {
    const [one, other] = joinHalves()
    const stop = new AbortController()
    const heard = listen(other, stop.signal)
    stop.abort()
    one.postMessage('Advies')
    await settled()
    expect(heard).toEqual([])
  })
})
