import { addons, types } from 'storybook/manager-api';
import { paper } from './theme.ts';
import { VersionTool } from './version-tool.tsx';

addons.setConfig({ theme: paper });
addons.register('maru/versions', () => {
  addons.add('maru/versions/tool', {
    type: types.TOOL,
    title: 'Kit version',
    match: ({ viewMode }) => viewMode === 'story',
    render: () => <VersionTool />,
  });
});
