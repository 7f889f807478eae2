'use strict';
// Everything is built from nodes: text of documents, schemas and answers never becomes markup.
const byId = id => document.getElementById(id);

function element(name, properties = {}, ...children) {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children.filter(child => child !== null && child !== undefined));
  return node;
}

function button(text, className, action, title = '') {
  return element('button', { type: 'button', className, title, onclick: action }, text);
}

const editor = byId('query');
const variablesEditor = byId('variables');

function insertAt(area, text, back = 0) {
  area.focus();
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
  area.selectionStart = area.selectionEnd -= back;
  area.dispatchEvent(new Event('input'));
}

function editKeys(event) {
  const area = event.target;
  const pairs = { '{': '}', '(': ')', '[': ']' };
  if (event.key === 'Tab' && !event.shiftKey && !event.altKey) {
    event.preventDefault();
    insertAt(area, '  ');
  } else if (pairs[event.key] && area.selectionStart === area.selectionEnd) {
    event.preventDefault();
    insertAt(area, event.key + pairs[event.key], 1);
  } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    breakLine(area);
  }
}

function breakLine(area) {
  const before = area.value.slice(0, area.selectionStart);
  const indent = before.slice(before.lastIndexOf('\n') + 1).match(/^ */)[0];
  const opens = /[{([]$/.test(before) && /^[})\]]/.test(area.value.slice(area.selectionEnd));
  insertAt(area, opens ? `\n${indent}  \n${indent}` : `\n${indent}`, opens ? indent.length + 1 : 0);
}

// Tokens of JSON as spans; anything else stays plain.
function showJson(target, text) {
  target.replaceChildren();
  const tokens = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
  let end = 0;
  for (const match of text.matchAll(tokens)) {
    target.append(text.slice(end, match.index));
    const kind = match[2] ? 'key' : match[1] ? 'string' : 'number';
    target.append(element('span', { className: kind }, match[1] ?? match[0]), match[2] ?? '');
    end = match.index + match[0].length;
  }
  target.append(text.slice(end));
}
