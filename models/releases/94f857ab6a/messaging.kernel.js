// Kernel of a Cap 2027 model, generated from its equations.
export function run({ exp, ln }, runs, from, to, parameters, held, linear, out) {
for (let r = from; r < to; r++) {
const v4 = parameters[7 * runs + r] * parameters[8 * runs + r];
const v12 = 0 === v4 ? 1 : 0;
const v21 = parameters[2 * runs + r] * 3300;
let s0 = parameters[0 * runs + r];
let s1 = 1030;
let s2 = 0;
let s3 = 0;
let s4 = parameters[9 * runs + r];
let f0 = 0;
for (let period = 0; period < 168; period++) {
const v10 = parameters[4 * runs + r] + held[336 + period];
const v28 = held[168 + period] * parameters[1 * runs + r];
const v32 = held[504 + period] * parameters[5 * runs + r];
const v47 = held[0 + period] - 1;
const v48 = parameters[6 * runs + r] * v47;
const v49 = 1 + v48;
const v52 = v49 * parameters[10 * runs + r];
if (period === 0) {
const n = 0;
const i_38 = s1 / 3300;
const i_57 = s0 / parameters[8 * runs + r];
out[(0) * runs + r] = 0;
out[(1) * runs + r] = s0;
out[(2) * runs + r] = i_57;
out[(3) * runs + r] = i_38;
out[(4) * runs + r] = s2;
out[(5) * runs + r] = s1;
}
const n = period;
let k0_0, k0_1, k0_2, k0_3, k0_4, k0_5;
{
const a_6 = v4 - s0;
const a_7 = 0 > a_6 ? 0 : a_6;
const a_13 = s0 / v4;
const a_14 = v12 !== 0 ? 0 : a_13;
const a_15 = parameters[3 * runs + r] * a_14;
const a_16 = v10 + a_15;
const a_17 = a_7 * a_16;
const a_23 = v21 - s1;
const a_24 = 0 > a_23 ? 0 : a_23;
const a_29 = a_24 < v28 ? a_24 : v28;
const a_33 = s0 * v32;
const a_35 = a_33 - s2;
const a_37 = a_35 / 1.5;
const a_38 = s1 / 3300;
const a_39 = s0 * a_38;
const a_41 = a_39 * s4;
const a_44 = s4 * parameters[11 * runs + r];
const a_50 = a_44 * v49;
const a_53 = s4 / v52;
const a_54 = 1 - a_53;
const a_55 = 0 > a_54 ? 0 : a_54;
const a_56 = a_50 * a_55;
k0_0 = a_17;
k0_1 = a_29;
k0_2 = a_37;
k0_3 = a_41;
k0_4 = a_56;
k0_5 = a_41;
}
let k1_0, k1_1, k1_2, k1_3, k1_4, k1_5;
{
const bs0 = s0 + 0.041666666666666664 * k0_0;
const bs1 = s1 + 0.041666666666666664 * k0_1;
const bs2 = s2 + 0.041666666666666664 * k0_2;
const bs3 = s3 + 0.041666666666666664 * k0_3;
const bs4 = s4 + 0.041666666666666664 * k0_4;
const b_6 = v4 - bs0;
const b_7 = 0 > b_6 ? 0 : b_6;
const b_13 = bs0 / v4;
const b_14 = v12 !== 0 ? 0 : b_13;
const b_15 = parameters[3 * runs + r] * b_14;
const b_16 = v10 + b_15;
const b_17 = b_7 * b_16;
const b_23 = v21 - bs1;
const b_24 = 0 > b_23 ? 0 : b_23;
const b_29 = b_24 < v28 ? b_24 : v28;
const b_33 = bs0 * v32;
const b_35 = b_33 - bs2;
const b_37 = b_35 / 1.5;
const b_38 = bs1 / 3300;
const b_39 = bs0 * b_38;
const b_41 = b_39 * bs4;
const b_44 = bs4 * parameters[11 * runs + r];
const b_50 = b_44 * v49;
const b_53 = bs4 / v52;
const b_54 = 1 - b_53;
const b_55 = 0 > b_54 ? 0 : b_54;
const b_56 = b_50 * b_55;
k1_0 = b_17;
k1_1 = b_29;
k1_2 = b_37;
k1_3 = b_41;
k1_4 = b_56;
k1_5 = b_41;
}
let k2_0, k2_1, k2_2, k2_3, k2_4, k2_5;
{
const cs0 = s0 + 0.041666666666666664 * k1_0;
const cs1 = s1 + 0.041666666666666664 * k1_1;
const cs2 = s2 + 0.041666666666666664 * k1_2;
const cs3 = s3 + 0.041666666666666664 * k1_3;
const cs4 = s4 + 0.041666666666666664 * k1_4;
const c_6 = v4 - cs0;
const c_7 = 0 > c_6 ? 0 : c_6;
const c_13 = cs0 / v4;
const c_14 = v12 !== 0 ? 0 : c_13;
const c_15 = parameters[3 * runs + r] * c_14;
const c_16 = v10 + c_15;
const c_17 = c_7 * c_16;
const c_23 = v21 - cs1;
const c_24 = 0 > c_23 ? 0 : c_23;
const c_29 = c_24 < v28 ? c_24 : v28;
const c_33 = cs0 * v32;
const c_35 = c_33 - cs2;
const c_37 = c_35 / 1.5;
const c_38 = cs1 / 3300;
const c_39 = cs0 * c_38;
const c_41 = c_39 * cs4;
const c_44 = cs4 * parameters[11 * runs + r];
const c_50 = c_44 * v49;
const c_53 = cs4 / v52;
const c_54 = 1 - c_53;
const c_55 = 0 > c_54 ? 0 : c_54;
const c_56 = c_50 * c_55;
k2_0 = c_17;
k2_1 = c_29;
k2_2 = c_37;
k2_3 = c_41;
k2_4 = c_56;
k2_5 = c_41;
}
let k3_0, k3_1, k3_2, k3_3, k3_4, k3_5;
{
const ds0 = s0 + 0.08333333333333333 * k2_0;
const ds1 = s1 + 0.08333333333333333 * k2_1;
const ds2 = s2 + 0.08333333333333333 * k2_2;
const ds3 = s3 + 0.08333333333333333 * k2_3;
const ds4 = s4 + 0.08333333333333333 * k2_4;
const d_6 = v4 - ds0;
const d_7 = 0 > d_6 ? 0 : d_6;
const d_13 = ds0 / v4;
const d_14 = v12 !== 0 ? 0 : d_13;
const d_15 = parameters[3 * runs + r] * d_14;
const d_16 = v10 + d_15;
const d_17 = d_7 * d_16;
const d_23 = v21 - ds1;
const d_24 = 0 > d_23 ? 0 : d_23;
const d_29 = d_24 < v28 ? d_24 : v28;
const d_33 = ds0 * v32;
const d_35 = d_33 - ds2;
const d_37 = d_35 / 1.5;
const d_38 = ds1 / 3300;
const d_39 = ds0 * d_38;
const d_41 = d_39 * ds4;
const d_44 = ds4 * parameters[11 * runs + r];
const d_50 = d_44 * v49;
const d_53 = ds4 / v52;
const d_54 = 1 - d_53;
const d_55 = 0 > d_54 ? 0 : d_54;
const d_56 = d_50 * d_55;
k3_0 = d_17;
k3_1 = d_29;
k3_2 = d_37;
k3_3 = d_41;
k3_4 = d_56;
k3_5 = d_41;
}
s0 += 0.08333333333333333 * (k0_0 + 2 * (k1_0 + k2_0) + k3_0) / 6;
s1 += 0.08333333333333333 * (k0_1 + 2 * (k1_1 + k2_1) + k3_1) / 6;
s2 += 0.08333333333333333 * (k0_2 + 2 * (k1_2 + k2_2) + k3_2) / 6;
s3 += 0.08333333333333333 * (k0_3 + 2 * (k1_3 + k2_3) + k3_3) / 6;
s4 += 0.08333333333333333 * (k0_4 + 2 * (k1_4 + k2_4) + k3_4) / 6;
f0 += 0.08333333333333333 * (k0_5 + 2 * (k1_5 + k2_5) + k3_5) / 6;
{
const n = (period + 1) * 1;
const z_38 = s1 / 3300;
const z_57 = s0 / parameters[8 * runs + r];
out[((period + 1) * 6 + 0) * runs + r] = f0;
out[((period + 1) * 6 + 1) * runs + r] = s0;
out[((period + 1) * 6 + 2) * runs + r] = z_57;
out[((period + 1) * 6 + 3) * runs + r] = z_38;
out[((period + 1) * 6 + 4) * runs + r] = s2;
out[((period + 1) * 6 + 5) * runs + r] = s1;
}
f0 = 0;
}
}
}
