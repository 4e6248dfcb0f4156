/**
 * The document with `__typename` in every selection, so that an answer of any shape can be shown
 * with the right words and links. Braces inside arguments are input objects and stay as they are.
 */
export function withTypenames(document: string): string {
  let depth = 0;
  // Strings and comments are matched first, so that no brace inside them is taken for one.
  const token = /"""[\s\S]*?"""|"(?:\\.|[^"\\])*"|#[^\n]*|[(){]/g;
  return document.replace(token, (found) => {
    if (found === '(') depth++;
    if (found === ')') depth--;
    return found === '{' && depth === 0 ? '{ __typename' : found;
  });
}
