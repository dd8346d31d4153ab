export const rule = 'lib may not know the domain';
