import { counted } from './nmaes.js';
import './round.js';
console.log(counted);
