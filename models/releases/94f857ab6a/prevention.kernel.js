// Kernel of a Cap 2027 model, generated from its equations.
export function run({ exp, ln }, runs, from, to, parameters, held, linear, out) {
for (let r = from; r < to; r++) {
let s0 = 0;
let s1 = 0;
let f0 = 0;
let al0;
let a_13;
for (let period = 0; period < 168; period++) {
const v3 = 21000000 * held[336 + period];
const v20 = held[0 + period] * parameters[0 * runs + r];
const v23 = held[168 + period] * parameters[1 * runs + r];
const v25 = v23 * parameters[2 * runs + r];
const v26 = v20 + v25;
if (period === 0) {
const n = 0;
const il0 = linear[(0 + period) * runs + r];
const it = 2019 + (n) / 12;
const i_5 = v3 * il0;
const i_9 = it - parameters[3 * runs + r];
const i_11 = i_9 / 0.5;
const i_12 = 0 > i_11 ? 0 : i_11;
const i_13 = 1 < i_12 ? 1 : i_12;
const i_14 = i_5 * i_13;
out[(0) * runs + r] = s1;
out[(1) * runs + r] = 0;
out[(2) * runs + r] = i_14;
out[(3) * runs + r] = v3;
al0 = il0;
a_13 = i_13;
}
const n = period;
const a_5 = v3 * al0;
const a_14 = a_5 * a_13;
let k0_0, k0_1, k0_2;
{
const a_16 = a_14 - s0;
const a_17 = 0 > a_16 ? 0 : a_16;
const a_27 = a_17 * v26;
const a_29 = s0 / 6.5;
const a_30 = a_27 - a_29;
k0_0 = a_30;
k0_1 = a_27;
k0_2 = a_27;
}
const ml0 = linear[(0 + period) * runs + r] + (0.5) * (linear[(0 + period + 1) * runs + r] - linear[(0 + period) * runs + r]);
const mt = 2019 + (n + 0.5) / 12;
const m_5 = v3 * ml0;
const m_9 = mt - parameters[3 * runs + r];
const m_11 = m_9 / 0.5;
const m_12 = 0 > m_11 ? 0 : m_11;
const m_13 = 1 < m_12 ? 1 : m_12;
const m_14 = m_5 * m_13;
let k1_0, k1_1, k1_2;
{
const bs0 = s0 + 0.041666666666666664 * k0_0;
const bs1 = s1 + 0.041666666666666664 * k0_1;
const b_16 = m_14 - bs0;
const b_17 = 0 > b_16 ? 0 : b_16;
const b_27 = b_17 * v26;
const b_29 = bs0 / 6.5;
const b_30 = b_27 - b_29;
k1_0 = b_30;
k1_1 = b_27;
k1_2 = b_27;
}
let k2_0, k2_1, k2_2;
{
const cs0 = s0 + 0.041666666666666664 * k1_0;
const cs1 = s1 + 0.041666666666666664 * k1_1;
const c_16 = m_14 - cs0;
const c_17 = 0 > c_16 ? 0 : c_16;
const c_27 = c_17 * v26;
const c_29 = cs0 / 6.5;
const c_30 = c_27 - c_29;
k2_0 = c_30;
k2_1 = c_27;
k2_2 = c_27;
}
const el0 = linear[(0 + period + 1) * runs + r];
const et = 2019 + (n + 1) / 12;
const e_5 = v3 * el0;
const e_9 = et - parameters[3 * runs + r];
const e_11 = e_9 / 0.5;
const e_12 = 0 > e_11 ? 0 : e_11;
const e_13 = 1 < e_12 ? 1 : e_12;
const e_14 = e_5 * e_13;
let k3_0, k3_1, k3_2;
{
const ds0 = s0 + 0.08333333333333333 * k2_0;
const ds1 = s1 + 0.08333333333333333 * k2_1;
const d_16 = e_14 - ds0;
const d_17 = 0 > d_16 ? 0 : d_16;
const d_27 = d_17 * v26;
const d_29 = ds0 / 6.5;
const d_30 = d_27 - d_29;
k3_0 = d_30;
k3_1 = d_27;
k3_2 = d_27;
}
s0 += 0.08333333333333333 * (k0_0 + 2 * (k1_0 + k2_0) + k3_0) / 6;
s1 += 0.08333333333333333 * (k0_1 + 2 * (k1_1 + k2_1) + k3_1) / 6;
f0 += 0.08333333333333333 * (k0_2 + 2 * (k1_2 + k2_2) + k3_2) / 6;
{
const n = (period + 1) * 1;
out[((period + 1) * 4 + 0) * runs + r] = s1;
out[((period + 1) * 4 + 1) * runs + r] = f0;
out[((period + 1) * 4 + 2) * runs + r] = e_14;
out[((period + 1) * 4 + 3) * runs + r] = v3;
al0 = el0;
a_13 = e_13;
}
f0 = 0;
}
}
}
