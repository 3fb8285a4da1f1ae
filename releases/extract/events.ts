import ts from 'typescript';
import type { Shape, Use } from '../contract/interface.ts';
import { placeOf, type RoomProgram, walk } from './program.ts';
import { shapeOfType } from './shape-of-type.ts';
import { textsOf } from './slots.ts';

const EVENT = /^[a-z][a-z0-9-]*:[a-z][a-z0-9-]*$/;

export type EventUses = { emits: Record<string, Use[]>; hears: Record<string, Use[]> };

/** Each `emit('cart:changed', detail)` with what is told, and each `on('cart:changed', listener)` with what is read. */
export function eventUses(program: RoomProgram): EventUses {
  const uses: EventUses = { emits: {}, hears: {} };
  walk(program, node => {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
    const kind = ({ emit: 'emits', on: 'hears' } as const)[node.expression.name.text as 'emit' | 'on'];
    const [name, value] = node.arguments;
    if (!kind || !name || !value) return;
    const events = textsOf(program.checker, name).filter(text => EVENT.test(text));
    if (events.length === 0) return;
    const { checker } = program;
    const shape =
      kind === 'emits' ? shapeOfType(checker, checker.getTypeAtLocation(value)) : whatIsRead(checker, value);
    for (const event of events) {
      uses[kind][event] = [...(uses[kind][event] ?? []), { at: placeOf(program, node), shape }];
    }
  });
  return uses;
}

/** The fields of its first parameter that a listener names; all of them where the whole goes elsewhere. */
function whatIsRead(checker: ts.TypeChecker, listener: ts.Expression): Shape {
  const parameter = parameterOf(checker, listener);
  if (!parameter) return parameterless(checker, listener);
  const whole = shapeOfType(checker, checker.getTypeAtLocation(parameter));
  const names = namesRead(checker, parameter);
  return names ? pick(whole, names) : whole;
}

/** A function from elsewhere is known by its type alone. */
function parameterless(checker: ts.TypeChecker, listener: ts.Expression): Shape {
  const [first] = checker.getTypeAtLocation(listener).getCallSignatures()[0]?.getParameters() ?? [];
  return first ? shapeOfType(checker, checker.getTypeOfSymbol(first)) : {};
}

function parameterOf(checker: ts.TypeChecker, listener: ts.Expression): ts.ParameterDeclaration | undefined {
  if (ts.isArrowFunction(listener) || ts.isFunctionExpression(listener)) return listener.parameters[0];
  const declared = checker.getSymbolAtLocation(listener)?.valueDeclaration;
  if (declared && ts.isFunctionDeclaration(declared)) return declared.parameters[0];
  const value = declared && ts.isVariableDeclaration(declared) ? declared.initializer : undefined;
  return value && (ts.isArrowFunction(value) || ts.isFunctionExpression(value)) ? value.parameters[0] : undefined;
}

function namesRead(checker: ts.TypeChecker, parameter: ts.ParameterDeclaration): Set<string> | undefined {
  const { name, parent } = parameter;
  if (ts.isObjectBindingPattern(name)) {
    if (name.elements.some(element => element.dotDotDotToken)) return undefined;
    return new Set(name.elements.map(element => (element.propertyName ?? element.name).getText()));
  }
  const symbol = checker.getSymbolAtLocation(name);
  const names = new Set<string>();
  let goesElsewhere = false;
  const step = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node !== name && checker.getSymbolAtLocation(node) === symbol) {
      const { parent: around } = node;
      if (ts.isPropertyAccessExpression(around) && around.expression === node) names.add(around.name.text);
      else goesElsewhere = true;
    }
    ts.forEachChild(node, step);
  };
  step((parent as ts.FunctionLikeDeclaration).body ?? parent);
  return goesElsewhere ? undefined : names;
}

function pick(shape: Shape, names: ReadonlySet<string>): Shape {
  if (!shape.properties) return shape;
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(shape.properties).filter(([name]) => names.has(name))),
    required: (shape.required ?? []).filter(name => names.has(name)),
  };
}
