/** A number that YAML reads with a fraction. Ruby prints 2.0 as `2.0`, while JavaScript prints `2`. */
export class Float {
  constructor(readonly value: number) {}

  /**
   * Returns the number as Ruby prints it: always with a fraction, and with an exponent if it is at least 1e16 or below
   * 0.0001.
   */
  toString(): string {
    if (Number.isNaN(this.value)) return 'NaN'
    if (!Number.isFinite(this.value)) return this.value < 0 ? '-Infinity' : 'Infinity'
    if (this.value === 0) return Object.is(this.value, -0) ? '-0.0' : '0.0'
    const [mantissa = '', exponent = '0'] = this.value.toExponential().split('e')
    const sign = mantissa.startsWith('-') ? '-' : ''
    return sign + print(mantissa.replace(/[-.]/g, ''), Number(exponent))
  }

  toJSON(): number {
    return this.value
  }
}

function print(digits: string, exponent: number): string {
  if (exponent < -4 || exponent >= 16) {
    const tail = `${Math.abs(exponent)}`.padStart(2, '0')
    return `${digits[0]}.${digits.slice(1) || '0'}e${exponent < 0 ? '-' : '+'}${tail}`
  }
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${digits}`
  return `${digits.slice(0, exponent + 1).padEnd(exponent + 1, '0')}.${digits.slice(exponent + 1) || '0'}`
}
