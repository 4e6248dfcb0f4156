${session};
