/** Finds regular expressions in source files: literals, and the places where others are made of strings. */
import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A regular expression and where it stands: "lib/href.ts:12". */
export interface Found {
  place: string;
  source: string;
  flags: string;
}

/** A place where `RegExp` is called. */
export interface Site {
  path: string;
  line: number;
  /** Other files can call what it stands in, with any text. */
  isExported: boolean;
}

export function literalsOf(path: string): Found[] {
  const found: Found[] = [];
  visit(path, (node, line) => {
    if (!ts.isRegularExpressionLiteral(node)) return;
    const end = node.text.lastIndexOf('/');
    found.push({
      place: `${path}:${line}`,
      source: node.text.slice(1, end),
      flags: node.text.slice(end + 1),
    });
  });
  return found;
}

export function sitesOf(path: string): Site[] {
  const sites: Site[] = [];
  visit(path, (node, line) => {
    if (!(ts.isNewExpression(node) || ts.isCallExpression(node))) return;
    if (ts.isIdentifier(node.expression) && node.expression.text === 'RegExp')
      sites.push({ path, line, isExported: isInExportedFunction(node) });
  });
  return sites;
}

function visit(path: string, look: (node: ts.Node, line: number) => void): void {
  if (!existsSync(path)) return;
  const file = ts.createSourceFile(path, codeOf(path), ts.ScriptTarget.Latest, true);
  const go = (node: ts.Node) => {
    look(node, file.getLineAndCharacterOfPosition(node.getStart()).line + 1);
    ts.forEachChild(node, go);
  };
  go(file);
}

/** Of a component its script, on the lines where it stands. */
function codeOf(path: string): string {
  const text = readFileSync(path, 'utf8');
  if (!path.endsWith('.svelte')) return text;
  const start = text.indexOf('>', text.indexOf('<script')) + 1;
  const code = text.slice(start, text.indexOf('</script>'));
  return '\n'.repeat(text.slice(0, start).split('\n').length - 1) + code;
}

function isInExportedFunction(node: ts.Node): boolean {
  for (let outer = node.parent; outer; outer = outer.parent) {
    if (ts.isMethodDeclaration(outer)) return true;
    if (ts.isFunctionDeclaration(outer) && hasExport(outer)) return true;
    if (ts.isVariableStatement(outer) && hasExport(outer) && isInFunction(node, outer)) return true;
  }
  return false;
}

function hasExport(node: ts.FunctionDeclaration | ts.VariableStatement): boolean {
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function isInFunction(node: ts.Node, until: ts.Node): boolean {
  for (let outer = node.parent; outer !== until; outer = outer.parent)
    if (ts.isArrowFunction(outer) || ts.isFunctionExpression(outer)) return true;
  return false;
}
