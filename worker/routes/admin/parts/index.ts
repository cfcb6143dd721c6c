/** Everything that pages of the admin are made of. */

export type { FormState } from "../../pages/field.tsx";
export { renderPage } from "../../pages/layout.tsx";
export { AdminDate, DateGutter } from "./admin-date.tsx";
export { AdminPage } from "./admin-page.tsx";
export {
  ActionButton,
  DangerButton,
  FormActions,
  LinkButton,
  PrimaryButton,
  SecondaryButton,
  TextLink,
} from "./buttons.tsx";
export { CheckField, CheckList, Choices, SelectField } from "./choice-fields.tsx";
export { Confirm } from "./confirm.tsx";
export { Conflict } from "./conflict.tsx";
export { FilterBar, Pager } from "./filter-bar.tsx";
export { FieldRow, Form, HiddenField } from "./form.tsx";
export { FormErrors } from "./form-errors.tsx";
export { type AdminFrame, type Destination, type Room, roomAddress } from "./frame.ts";
export { Item, ItemList } from "./item-list.tsx";
export { LocalField } from "./local-field.tsx";
export { Notice } from "./notice.tsx";
export { Facts, Numbers } from "./numbers.tsx";
export { describeOrganiserFault, type FieldKind } from "./organiser-faults.ts";
export { PlainPage } from "./plain-page.tsx";
export { Columns, Empty, Preview, Section } from "./sections.tsx";
export { State, type StateKind } from "./state.tsx";
export { Table } from "./table.tsx";
export { DateField, FileField, NumberField, TextField, TimeField } from "./typed-fields.tsx";
