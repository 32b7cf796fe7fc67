// Univer 0.25.1 takes a number in a formula for text unless it is written as JavaScript would: 7.50, 0.030, .5 and 1E3
// are texts, and every text is larger than every number. So numbers are rewritten before they are read.
import type { Injector } from '@univerjs/core';
import { ValueNodeFactory } from '@univerjs/engine-formula';

const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
/** a text, or anything else between the separators of {1.50,"a";TRUE,2} */
const element = /"(?:[^"]|"")*"|[^,;{}"]+/g;

const plainNumber = (text: string): string => (number.test(text.trim()) ? String(Number(text)) : text);

/** The numbers in what a formula says literally, as Univer understands them; everything else stays. */
export function plainLiteral(literal: string): string {
  return literal.trim().startsWith('{') ? literal.replace(element, plainNumber) : plainNumber(literal);
}

export function repairNumbers(injector: Injector): void {
  const factory = injector.get(ValueNodeFactory);
  const create = factory.create.bind(factory);
  factory.create = (literal) => create(plainLiteral(literal));
}
