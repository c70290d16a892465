export const load = () => import('./hello.js');
