import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * The smallest token-classification model there can be: a table that gives each piece its
 * labels' scores, whatever stands around it. Written as ONNX, which is Protocol Buffers:
 * https://github.com/onnx/onnx/blob/main/onnx/onnx.proto has the numbers of the fields.
 */

function varint(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...varint(value >>> 7)];
}

const integer = (field: number, value: number): number[] => [...varint(field << 3), ...varint(value)];
const bytes = (field: number, content: readonly number[]): number[] => [
  ...varint((field << 3) | 2),
  ...varint(content.length),
  ...content,
];
const string = (field: number, value: string): number[] => bytes(field, [...Buffer.from(value)]);

const float = 1;
const int64 = 7;

/** A float tensor with rows of equal length. */
function tensor(name: string, rows: readonly (readonly number[])[]): number[] {
  const raw = new Uint8Array(Float32Array.from(rows.flat()).buffer);
  const dims = [rows.length, rows[0]?.length ?? 0];
  return [
    ...dims.flatMap((dim) => integer(1, dim)),
    ...integer(2, float),
    ...string(8, name),
    ...bytes(9, [...raw]),
  ];
}

/** A value of two or three dimensions, all but the last of any size. */
function value(name: string, type: number, dims: readonly (string | number)[]): number[] {
  const shape = dims.flatMap((dim) => bytes(1, typeof dim === 'number' ? integer(1, dim) : string(2, dim)));
  return [...string(1, name), ...bytes(2, bytes(1, [...integer(1, type), ...bytes(2, shape)]))];
}

function lookupNetwork(inputs: readonly string[], table: readonly (readonly number[])[]): Uint8Array {
  const gather = [
    ...string(1, 'table'),
    ...string(1, inputs[0] ?? ''),
    ...string(2, 'logits'),
    ...string(4, 'Gather'),
  ];
  const graph = [
    ...bytes(1, gather),
    ...string(2, 'lookup'),
    ...bytes(5, tensor('table', table)),
    ...inputs.flatMap((name) => bytes(11, value(name, int64, ['batch', 'length']))),
    ...bytes(12, value('logits', float, ['batch', 'length', table[0]?.length ?? 0])),
  ];
  return Uint8Array.from([...integer(1, 8), ...bytes(7, graph), ...bytes(8, integer(2, 13))]);
}

/**
 * Writes a model into the folder that gives each of the words its label, by its first piece
 * alone, and any other word the first label. Other files can take the place of its own.
 */
export function writeTinyModel(
  folder: string,
  labels: readonly string[],
  words: Readonly<Record<string, string>>,
  options: { inputs?: readonly string[]; files?: Readonly<Record<string, string>> } = {},
): string {
  const { inputs = ['input_ids', 'attention_mask', 'token_type_ids'], files = {} } = options;
  const vocabulary = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', '##s', ...Object.keys(words)];
  const table = vocabulary.map((piece) => {
    const label = Math.max(0, labels.indexOf(words[piece] ?? ''));
    return labels.map((_, index) => (index === label ? 5 : -5));
  });
  const tokenizer = {
    version: '1.0',
    added_tokens: vocabulary.slice(0, 4).map((content, id) => ({ id, content, special: true })),
    normalizer: { type: 'BertNormalizer', clean_text: true, handle_chinese_chars: true, lowercase: false },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: null,
    decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(vocabulary.map((piece, id) => [piece, id])),
    },
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'model.onnx'), lookupNetwork(inputs, table));
  writeFileSync(join(folder, 'tokenizer.json'), JSON.stringify(tokenizer));
  writeFileSync(join(folder, 'labels.json'), JSON.stringify(labels));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}
