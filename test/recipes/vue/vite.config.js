import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.startsWith('coop-');

export default {plugins: [vue({template: {compilerOptions: {isCustomElement}}})]};
