# SPDX-License-Identifier: GPL-3.0-or-later

# translations(TARGET LANGUAGES ...): builds translations/mullion_*.ts, and Qt's own words in the same languages, into TARGET below
# :/translations, so that a program needs neither at run time. English is the source; of it only plurals are translated.
function(translations target)
  cmake_parse_arguments(PART "" "" "LANGUAGES" ${ARGN})
  set(QT_TRANSLATIONS_DIR ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS} CACHE PATH "Where Qt's own translations are installed")
  set(ours ${PROJECT_SOURCE_DIR}/translations/mullion_en.ts)
  set(qts "")
  foreach(language ${PART_LANGUAGES})
    list(APPEND ours ${PROJECT_SOURCE_DIR}/translations/mullion_${language}.ts)
    set(file ${QT_TRANSLATIONS_DIR}/qtbase_${language}.qm)
    if(NOT EXISTS ${file})
      message(FATAL_ERROR "${file} is missing. Install Qt's translations (qt6-translations-l10n on Debian and Ubuntu), "
                          "or say where they are with -DQT_TRANSLATIONS_DIR=FOLDER.")
    endif()
    list(APPEND qts ${file})
  endforeach()
  qt_add_translations(${target} TS_FILES ${ours} RESOURCE_PREFIX /translations)
  qt_add_resources(${target} qt_translations PREFIX /translations BASE ${QT_TRANSLATIONS_DIR} FILES ${qts})
endfunction()
