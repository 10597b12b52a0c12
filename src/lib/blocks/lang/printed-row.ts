/** A row of a table as programs print them: apart from the rest stands a number. */
export const PRINTED_ROW = /^[^=(){};#]*[^\s=(){};#]\s{2,}[-+]?\d[\d.,:]*(?:%|\w{1,3})?$/;
