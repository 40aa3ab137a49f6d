import { Chain } from './chain.ts'; import { accountsReady, development } from './accounts.ts'; import {batchSizes} from './trade.ts';
await accountsReady(); const c = await Chain.connect('ws://127.0.0.1:29944'); console.log(await batchSizes(c, development('//Alice')));
for (const [n,...a] of [['acceptOrder'],['shipOrder',[{line:0,quantity:1,items:[]}],false],['confirmDelivery'],['completeOrder'],['cancelOrder']] as any) { const i=await c.call('orders',n,1,...a).paymentInfo(development('//Alice')); console.log(n, Number(i.weight.refTime)/1e9,'ms', Number(i.partialFee)/1e12,'SOUK'); }
console.log(c.api.consts.system.dbWeight.toHuman(), c.api.consts.system.blockWeights.perClass.normal.toHuman());
await c.disconnect();
