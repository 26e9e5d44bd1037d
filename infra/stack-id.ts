import { Aws, Fn } from 'aws-cdk-lib';

/**
 * The random end of the stack's own id. It stands in what must be named and be free in the whole account or the whole
 * world, so that neither a second stack nor a second try of a first deployment meets a name that is taken.
 */
export const stackSuffix = Fn.select(4, Fn.split('-', Fn.select(2, Fn.split('/', Aws.STACK_ID))));
