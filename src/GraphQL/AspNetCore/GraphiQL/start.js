'use strict';
const tabs = document.querySelectorAll('[data-tab]');
for (const tab of tabs) {
  tab.onclick = () => {
    for (const other of tabs) {
      other.setAttribute('aria-selected', String(other === tab));
      byId(other.dataset.tab).hidden = other !== tab;
    }
  };
}

for (const area of [editor, variablesEditor]) {
  area.addEventListener('keydown', editKeys);
  area.addEventListener('input', () => {
    showSource();
    checkVariables();
  });
}

document.addEventListener('keydown', event => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    run();
  }
});

byId('run').onclick = run;
byId('curl').onclick = copyAsCurl;
byId('search').oninput = showTypes;
const first = registered[0];
open(
  sessionStorage.getItem('graphql.query') ?? first?.document ?? '{\n  __typename\n}\n',
  sessionStorage.getItem('graphql.variables') ?? (first ? skeleton(first.document) : ''));
showOperations();
showHistory();
loadSchema();
