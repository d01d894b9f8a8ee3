import {createMemoryPod} from '../support/memory-pod.js';
import {describePodServer} from '../support/pod-contract.js';

describePodServer('the pod server in the page', () => {
  const pod = createMemoryPod();
  return {fetch: pod.fetch, createPerson: () => pod.createPerson(), openSocket: pod.openSocket};
});
