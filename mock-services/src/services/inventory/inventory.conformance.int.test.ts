import { describeService } from '../../testing/describe-service.ts';
import { service } from './service.ts';
import { inventorySamples } from './testing/inventory-samples.ts';

describeService(service, inventorySamples);
