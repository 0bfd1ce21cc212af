/** What is used of it; the package declares its model, not its entry. */
declare module 'bpmn-moddle' {
  export interface ModdleElement {
    readonly $type: string;
    readonly id?: string;
    // oxlint-disable-next-line typescript/no-explicit-any -- attributes by name, as the file has them
    get(name: string): any;
    // oxlint-disable-next-line typescript/no-explicit-any -- the same
    readonly [attribute: string]: any;
  }
  export class BpmnModdle {
    createAny(type: string, namespace: string, attributes: object): ModdleElement;
    create(type: string, attributes: object): ModdleElement;
    toXML(element: ModdleElement, options?: { format?: boolean }): Promise<{ xml: string }>;
    fromXML(
      xml: string,
      type?: string,
    ): Promise<{ rootElement: ModdleElement; warnings: readonly { message: string }[] }>;
  }
}
