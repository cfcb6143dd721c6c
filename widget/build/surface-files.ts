import { type Offer, propertyOf, type Surface } from "./surface.ts";

const TAG = "opendata-events";
const CLASS = "OpendataEvents";

/** The custom elements manifest (schema 2.1): https://github.com/webcomponents/custom-elements-manifest. */
export function describeElement(surface: Surface): object {
  const path = `${TAG}.js`;
  const declaration = { name: CLASS, module: path };
  return {
    schemaVersion: "2.1.0",
    modules: [
      {
        kind: "javascript-module",
        path,
        declarations: [
          {
            kind: "class",
            name: CLASS,
            customElement: true,
            tagName: TAG,
            superclass: { name: "HTMLElement" },
            description: surface.description,
            attributes: surface.attributes.map(({ type, ...rest }) => ({
              ...{ ...rest, type: { text: type }, fieldName: propertyOf(rest.name) },
            })),
            members: surface.attributes.map(({ name, type, description }) => ({
              ...{ kind: "field", name: propertyOf(name), type: { text: type }, description },
              ...{ attribute: name, reflects: true },
            })),
            events: surface.events.map(({ type, ...rest }) => ({ ...rest, type: { text: type } })),
            slots: surface.slots.map(nameAndWords),
            cssParts: surface.parts.map(nameAndWords),
            cssProperties: surface.properties.map(nameAndWords),
          },
        ],
        exports: [
          { kind: "js", name: CLASS, declaration },
          { kind: "custom-element-definition", name: TAG, declaration },
        ],
      },
    ],
  };
}

/** Custom data for VS Code's HTML: `"html.customData"` in its settings names the file. */
export const describeForVsCode = (surface: Surface) => ({
  version: 1.1,
  tags: [
    {
      name: TAG,
      description: surface.description,
      attributes: surface.attributes.map((attribute) => ({
        ...nameAndWords(attribute),
        // "v" is its word for an attribute without a value.
        ...(attribute.type === "boolean" ? { valueSet: "v" } : listValues(attribute)),
      })),
    },
  ],
});

const listValues = ({ type }: Offer) => {
  const values = [...type.matchAll(/"([^"]+)"/g)].map(([, name]) => ({ name }));
  return values.length > 0 ? { values } : {};
};

/** Web types for the editors of JetBrains: `"web-types"` in the page's `package.json` names the file. */
export const describeForJetBrains = (surface: Surface, version: string) => ({
  $schema: "https://json.schemastore.org/web-types",
  name: TAG,
  version,
  "description-markup": "markdown",
  contributions: {
    html: {
      elements: [
        {
          name: TAG,
          description: surface.description,
          attributes: surface.attributes.map(({ type, ...rest }) => ({ ...rest, value: { type } })),
          slots: surface.slots.map(({ description }) => ({ name: "default", description })),
          js: {
            properties: surface.attributes.map((attribute) => ({
              ...{ ...nameAndWords(attribute), name: propertyOf(attribute.name), type: attribute.type },
            })),
            events: surface.events.map(nameAndWords),
          },
        },
      ],
    },
    css: {
      properties: surface.properties.map(nameAndWords),
      "pseudo-elements": surface.parts.map(({ name, description }) => ({ name: `part(${name})`, description })),
    },
  },
});

const nameAndWords = ({ name, description }: Offer) => ({ name, description });
