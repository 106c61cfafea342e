import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import { loadEngine } from '@/utils/panel/load-engine';

// First, and before React is read: what makes drafts takes longest, and starts beside everything else.
void loadEngine();
void import('./panel');
