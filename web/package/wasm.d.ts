/** Its address, as bundlers give that of a file. */
declare const address: string;
export default address;
