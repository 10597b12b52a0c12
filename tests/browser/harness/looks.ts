/** The ways in which a page is looked at: phone and desk, light and dark. */
export interface Look {
  name: string;
  width: number;
  height: number;
  theme: 'light' | 'dark';
}

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };

export const PHONE_LIGHT: Look = { name: 'phone, light', ...PHONE, theme: 'light' };
export const PHONE_DARK: Look = { name: 'phone, dark', ...PHONE, theme: 'dark' };
export const DESK_LIGHT: Look = { name: 'desk, light', ...DESK, theme: 'light' };
export const DESK_DARK: Look = { name: 'desk, dark', ...DESK, theme: 'dark' };

export const LOOKS: readonly Look[] = [PHONE_LIGHT, PHONE_DARK, DESK_LIGHT, DESK_DARK];
