/** Who may sign in to the demo clinic. The passwords are no secret: the start prints them, and answers only here. */
export const demoUsers = [
  { name: 'demo-staff', clinicId: 'demo', role: 'staff', password: 'calm-harbor-staff' },
  { name: 'demo-admin', clinicId: 'demo', role: 'admin', password: 'calm-harbor-admin' },
] as const;
