/// <reference types="vite/client" />

declare module 'virtual:what-rules-read' {
  export const whatRulesRead: import('../what-rules-read.ts').WhatRulesRead;
}
