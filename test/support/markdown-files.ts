import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './run-cli.js';

const skipped = new Set(['node_modules', 'dist', 'fixtures']);

/** The project's Markdown, as paths from its root with slashes. */
export function markdownFiles(folder = root): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.name.startsWith('.') || skipped.has(entry.name)) return [];
      if (entry.isDirectory()) return markdownFiles(path);
      return entry.name.endsWith('.md') ? [relative(root, path).replaceAll('\\', '/')] : [];
    })
    .sort();
}

/** The text of a Markdown file, and without what stands between its fences. */
export function readMarkdown(path: string): { text: string; prose: string } {
  const text = readFileSync(join(root, path), 'utf8');
  return { text, prose: text.replace(/^```[\s\S]*?^```/gm, '') };
}

/** A block between fences. */
export interface CodeBlock {
  language: string;
  code: string;
  /** The block that follows on the next line. */
  next?: CodeBlock;
}

/** The blocks of a language in a Markdown file. */
export function codeBlocks(path: string, language: string): CodeBlock[] {
  const found = [...readMarkdown(path).text.matchAll(/^```(\w*)\n([\s\S]*?)^```\n/gm)];
  const blocks = found.map((fence, index): CodeBlock => {
    const after = found[index + 1];
    const isNext = after?.index === fence.index + fence[0].length;
    return { ...blockOf(fence), ...(after && isNext && { next: blockOf(after) }) };
  });
  return blocks.filter((block) => block.language === language);
}

function blockOf([, language = '', code = '']: RegExpExecArray): CodeBlock {
  return { language, code };
}
