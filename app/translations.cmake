# SPDX-License-Identifier: GPL-3.0-or-later
# The three .ts files become .qm files inside the program; `update_translations` refreshes them.
set(HAMTARAZ_TS
  ${PROJECT_SOURCE_DIR}/translations/hamtaraz_fa.ts
  ${PROJECT_SOURCE_DIR}/translations/hamtaraz_ru.ts
  ${PROJECT_SOURCE_DIR}/translations/hamtaraz_en.ts)

add_custom_target(update_translations
  COMMAND ${PROJECT_SOURCE_DIR}/translations/update.sh $<TARGET_FILE:Qt6::lupdate>
  WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
  COMMENT "Refreshing translations/*.ts from the sources"
  VERBATIM)
qt_add_lrelease(hamtaraz_app TS_FILES ${HAMTARAZ_TS} QM_FILES_OUTPUT_VARIABLE HAMTARAZ_QM)
qt_add_resources(hamtaraz_app hamtaraz_translations PREFIX /i18n
  BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${HAMTARAZ_QM})
