import { createElement } from 'react';
import { addons, types } from 'storybook/manager-api';
import { paper } from './theme.ts';
import { VersionTool } from './version-tool.ts';

// The panel is for what is pressed and checked; pages to read have the whole height.
const HAS_PANEL = /^(components|behaviour|patterns|rooms)-/;
addons.setConfig({
  theme: paper,
  layoutCustomisations: { showPanel: ({ storyId }, isShown) => isShown && HAS_PANEL.test(storyId ?? '') },
});
addons.register('maru/versions', () => {
  addons.add('maru/versions/tool', {
    type: types.TOOL,
    title: 'Kit version',
    match: ({ viewMode }) => viewMode === 'story',
    render: () => createElement(VersionTool),
  });
});
