/// <reference types="office-js" preserve="true" />
/** The least an Office.js page can do: say that it is ready. What our pane's boot is measured against. */
await Office.onReady();
const line = document.createElement('p');
line.id = 'ready';
line.textContent = 'Ready';
document.body.append(line);

export {};
