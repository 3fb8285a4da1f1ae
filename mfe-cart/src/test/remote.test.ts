import { describeRemote } from '@maru/shell/testing';
import manifest from '../../remote.manifest.json' with { type: 'json' };
import * as pages from '../pages/pages.stories.tsx';
import * as slots from '../slots/slots.stories.tsx';
import { room } from './room.ts';

describeRemote({ manifest, ...room, stories: [pages, slots] });
