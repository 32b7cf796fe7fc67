// Univer 0.25.1 forgets to start a formula with all square brackets closed. After "=SOM(Tabel[", half typed, it would
// read no operator and no text in any later formula: =1+1 becomes #NAAM?.
import type { Injector } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';

/** What Univer keeps to itself. */
interface LexerState {
  _resetTemp(): void;
  _squareBracketState: number;
}

/** Lets every formula start afresh. */
export function repairLexer(injector: Injector): void {
  const lexer = injector.get(LexerTreeBuilder) as unknown as LexerState;
  const reset = lexer._resetTemp.bind(lexer);
  lexer._resetTemp = () => {
    reset();
    lexer._squareBracketState = 0;
  };
}
