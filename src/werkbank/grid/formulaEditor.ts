// Lets Univer's formula editor understand the Dutch text that stands in it: colours of references, picking cells
// with the mouse, the tip with the arguments, the closing bracket.
import {
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type DocumentDataModel,
  type Injector,
  IUniverInstanceService,
} from '@univerjs/core';
import { LexerTreeBuilder, sequenceNodeType } from '@univerjs/engine-formula';
import { englishSeparators } from './editorText';

type Nodes = ReturnType<LexerTreeBuilder['sequenceNodesBuilder']>;

const EDITORS = [DOCS_NORMAL_EDITOR_UNIT_ID_KEY, DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY];

/** The texts that stand in the cell editor and in the formula bar. */
function editorTexts(instances: IUniverInstanceService): string[] {
  return EDITORS.map((id) => instances.getUnit<DocumentDataModel>(id)?.getBody()?.dataStream ?? '').map(
    (text) => text.replace(/\r\n$/, ''),
  );
}

/** Lays the lexer's findings over the Dutch text: same places, the user's own characters. */
function overDutch(nodes: Nodes, text: string): Nodes {
  const offset = text.startsWith('=') ? 1 : 0;
  let position = offset;
  return nodes?.map((node) => {
    const length = typeof node === 'string' ? node.length : node.token.length;
    const token = text.slice(position, position + length);
    position += length;
    if (typeof node === 'string') return token;
    // Univer rewrites numbers it can read ("1,234" → 1234, "5%" → 0.05) unless they are called an array.
    const nodeType =
      offset === 1 && node.nodeType === sequenceNodeType.NUMBER ? sequenceNodeType.ARRAY : node.nodeType;
    return { ...node, token, nodeType };
  });
}

/** From here on the lexer takes the text of the editors as Dutch; all other text stays English. */
export function readDutchFormulas(injector: Injector): void {
  const lexer = injector.get(LexerTreeBuilder);
  const instances = injector.get(IUniverInstanceService);
  // The editor asks with and without the "=", and with a letter added behind the cursor.
  const isEditorText = (text: string) =>
    text !== '' &&
    editorTexts(instances).some((shown) => [shown, shown.slice(1), `${shown}A`].includes(text));

  const english = {
    nodes: lexer.sequenceNodesBuilder.bind(lexer),
    argument: lexer.getFunctionAndParameter.bind(lexer),
    brackets: lexer.checkIfAddBracket.bind(lexer),
  };
  lexer.sequenceNodesBuilder = (text) =>
    isEditorText(text) ? overDutch(english.nodes(englishSeparators(text)), text) : english.nodes(text);
  lexer.getFunctionAndParameter = (text, index) =>
    english.argument(isEditorText(text) ? englishSeparators(text) : text, index);
  lexer.checkIfAddBracket = (text) => english.brackets(isEditorText(text) ? englishSeparators(text) : text);
}
