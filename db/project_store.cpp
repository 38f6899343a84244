#include "db/project_store.h"
