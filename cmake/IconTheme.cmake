# SPDX-License-Identifier: GPL-3.0-or-later

set(BREEZE_ICONS_DIR /usr/share/icons CACHE PATH "Where the icon themes breeze and breeze-dark are installed")

# icon_theme(TARGET LIST): an INTERFACE library that builds the icons named in the file LIST into whoever links it, as two
# icon themes below :/icons: `mullion` for light windows and `mullion-dark` for dark ones. To use them:
#   QIcon::setThemeSearchPaths({":/icons"}); QIcon::setThemeName("mullion");
# The pictures are those of Breeze (docs/third-party.md), at 16 and 22 pixels; larger ones are drawn from the second.
function(icon_theme target list)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${list})
  file(STRINGS ${list} names REGEX "^[^#]")
  set(resources "<RCC>\n")
  foreach(variant "" "-dark")
    set(source ${BREEZE_ICONS_DIR}/breeze${variant})
    if(NOT EXISTS ${source}/index.theme)
      message(FATAL_ERROR "The icon theme breeze${variant} is not in ${BREEZE_ICONS_DIR}. Install the package breeze-icon-theme "
                          "(Debian, Ubuntu; breeze-icons elsewhere), or say where it is with -DBREEZE_ICONS_DIR=FOLDER.")
    endif()
    configure_file(${PROJECT_SOURCE_DIR}/cmake/index.theme.in ${CMAKE_CURRENT_BINARY_DIR}/mullion${variant}.theme @ONLY)
    string(APPEND resources "  <qresource prefix=\"/icons/mullion${variant}\">\n"
                            "    <file alias=\"index.theme\">${CMAKE_CURRENT_BINARY_DIR}/mullion${variant}.theme</file>\n")
    foreach(name ${names})
      icon_files(files ${source} ${name})
      string(APPEND resources ${files})
    endforeach()
    string(APPEND resources "  </qresource>\n")
  endforeach()
  file(CONFIGURE OUTPUT ${target}.qrc CONTENT "${resources}</RCC>\n" @ONLY)

  add_library(${target}_files OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${target}.qrc)
  target_link_libraries(${target}_files PRIVATE Qt6::Core)
  add_library(${target} INTERFACE)
  # The object itself, so that it reaches the program through static libraries too; Svg draws the icons.
  target_link_libraries(${target} INTERFACE $<TARGET_OBJECTS:${target}_files> Qt6::Svg)
endfunction()

# Lines of a .qrc for one icon, whichever folder of the theme it is in.
function(icon_files result source name)
  set(lines "")
  foreach(size 16 22)
    foreach(folder actions status devices apps places)
      set(file ${source}/${folder}/${size}/${name}.svg)
      if(EXISTS ${file})
        file(REAL_PATH ${file} file)
        string(APPEND lines "    <file alias=\"${size}/${name}.svg\">${file}</file>\n")
        break()
      endif()
    endforeach()
  endforeach()
  if(lines STREQUAL "")
    message(FATAL_ERROR "The icon \"${name}\" of resources/icons.txt is not in ${source}; choose another one, or install a newer Breeze.")
  endif()
  set(${result} "${lines}" PARENT_SCOPE)
endfunction()
