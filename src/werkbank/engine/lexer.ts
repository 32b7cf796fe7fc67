// Univer 0.25.1 forgets to start a formula with all square brackets closed. After "=SOM(Tabel[", half typed, it would
// read no operator and no text in any later formula: =1+1 becomes #NAAM?. And between [ and ] it still reads round
// brackets, braces and quotes: Tabel[Bedrag (€)] is a call to it. So it sees stand-ins there, and its readers the text.
import type { Injector } from '@univerjs/core';
import { ErrorType, LexerTreeBuilder, type ISequenceNode } from '@univerjs/engine-formula';
import { shielded, unshielded } from './structuredText';

/** What Univer keeps to itself. */
interface LexerState {
  _resetTemp(): void;
  _squareBracketState: number;
  _tableBracketState: boolean;
  _nodeMaker(formula: string, sequence?: unknown[], index?: number): unknown;
  treeBuilder(formula: string, transformSuffix?: boolean, names?: unknown): unknown;
  _suffixExpressionHandler(tree: object): boolean;
  getSequenceNode(sequence: unknown[]): (string | ISequenceNode)[];
}

/** Lets column headings hold any character. */
function shieldHeadings(lexer: LexerState): void {
  const makeNodes = lexer._nodeMaker.bind(lexer);
  lexer._nodeMaker = (formula, sequence, index) => makeNodes(shielded(formula), sequence, index);
  const sequenceOf = lexer.getSequenceNode.bind(lexer);
  lexer.getSequenceNode = (sequence) =>
    sequenceOf(sequence).map((node) =>
      typeof node === 'string' ? unshielded(node) : { ...node, token: unshielded(node.token) },
    );
}

const rewritten = /\b(?:LET|LAMBDA)\s*\(/i;

/**
 * Parsing LET and LAMBDA rewrites the tree it is given, and Univer keeps that one for the next time: parsed again, for
 * a table or name that has changed, LET(x,1,x+1) is 1 or #N/A. Those get a new tree each time.
 */
function freshTrees(lexer: LexerState): void {
  const build = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, transformSuffix = true, names) => {
    if (!transformSuffix || !rewritten.test(formula)) return build(formula, transformSuffix, names);
    const tree = build(formula, false, names); // such a tree is not kept
    if (typeof tree !== 'object' || tree === null) return tree;
    return lexer._suffixExpressionHandler(tree) ? tree : ErrorType.VALUE;
  };
}

/** Lets every formula start afresh. */
export function repairLexer(injector: Injector): void {
  const lexer = injector.get(LexerTreeBuilder) as unknown as LexerState;
  const reset = lexer._resetTemp.bind(lexer);
  lexer._resetTemp = () => {
    reset();
    lexer._squareBracketState = 0;
    lexer._tableBracketState = false;
  };
  shieldHeadings(lexer);
  freshTrees(lexer);
}
