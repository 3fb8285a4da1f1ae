export { ToastProvider, type ToastProviderProps, type ToastRequest, useToast } from './toast.tsx';
