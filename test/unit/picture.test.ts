import { expect } from 'chai'
import { imageSize } from '../../src/images/size/imageSize'

// Made and measured with ImageMagick (`convert -size 7x5 xc:red -strip`), except the rotated one, whose Exif header we wrote.
const images: Readonly<Record<string, readonly [width: number, height: number, base64: string]>> = {
  PNG: [
    64,
    48,
    'iVBORw0KGgoAAAANSUhEUgAAAEAAAAAwCAIAAAAuKetIAAAASElEQVR42u3PQQ0AMAgEMNSh6eTsPZWTsRCa1ECrc0crAQEBAQEBAQEBAQEBAQEBAQEBAYGNgZyMJiAgICAgICAgICAgIPDLA1DLnwABvv9WAAAAAElFTkSuQmCC',
  ],
  GIF: [7, 5, 'R0lGODlhBwAFAPAAAP8AAAAAACH5BAAAAAAALAAAAAAHAAUAAAIFhI+puwUAOw=='],
  JPEG: [
    7,
    5,
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/2wBDAQMDAwQDBAgEBAgQCwkLEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBD/wAARCAAFAAcDAREAAhEBAxEB/8QAFAABAAAAAAAAAAAAAAAAAAAACP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAVAQEBAAAAAAAAAAAAAAAAAAAHCf/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/ADoDFU3/2Q==',
  ],
  'JPEG that lies on its side': [
    5,
    7,
    '/9j/4QAiRXhpZgAATU0AKgAAAAgAAQESAAMAAAABAAYAAAAAAAD/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/2wBDAQMDAwQDBAgEBAgQCwkLEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBD/wAARCAAFAAcDAREAAhEBAxEB/8QAFAABAAAAAAAAAAAAAAAAAAAACP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAVAQEBAAAAAAAAAAAAAAAAAAAHCf/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/ADoDFU3/2Q==',
  ],
  WebP: [7, 5, 'UklGRjwAAABXRUJQVlA4IDAAAADQAQCdASoHAAUAAgA0JaACdLoB+AADsAD+8MQL/yC5YXXI1/8gP+QH/ID/+PIAAAA='],
  'WebP without loss': [7, 5, 'UklGRhwAAABXRUJQVlA4TA8AAAAvBgABEAcQ/Y/+BSKi/wEA'],
  'WebP with transparency': [
    7,
    5,
    'UklGRowAAABXRUJQVlA4WAoAAAAQAAAABgAABAAAQUxQSB0AAAABJ3CQv4iIAAMBiGZRB1xwwQUR/Q8AsM0kanvbHgBWUDggSAAAAPACAJ0BKgcABQACADQlqAJ0ugEmA/gGEAev+B6IBWvAAP753fQI9j/+y0d/jKV/6mgv8ZSv/kB//ID+v4LpEa9G9Ij7GFAAAA==',
  ],
}

const drawings: readonly (readonly [source: string, width: number, height: number])[] = [
  ['<svg xmlns="http://www.w3.org/2000/svg" width="7" height="5px"/>', 7, 5],
  ['<?xml version="1.0"?>\n<!-- a -->\n<svg viewBox="0 0 7.2 5" width="100%"></svg>', 7, 5],
  ["\uFEFF<svg stroke-width='3' viewBox='-1,-1,7,5'>", 7, 5],
]

describe('the size of an image', () => {
  for (const [format, [width, height, base64]] of Object.entries(images))
    it(`is read from ${format}`, () => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      expect(imageSize(bytes)).to.deep.equal({ width, height })
      // A truncated file does not throw.
      for (let end = 0; end < Math.min(bytes.length, 200); end += 1) imageSize(bytes.subarray(0, end))
    })

  for (const [source, width, height] of drawings)
    it(`is read from ${source}`, () => {
      expect(imageSize(new TextEncoder().encode(source))).to.deep.equal({ width, height })
    })

  for (const source of ['', 'no image', '<html><svg', '<svg width="100%">', '\xff\xd8\xff\xff\xff\xff\xff'])
    it(`is not read from ${JSON.stringify(source)}`, () => {
      expect(imageSize(Uint8Array.from(source, (letter) => letter.charCodeAt(0)))).to.equal(undefined)
    })
})
