import { configure } from '@testing-library/react';

// A busy machine is no failure: what a person would see may take a while here.
configure({ asyncUtilTimeout: 8000 });
