# SPDX-License-Identifier: GPL-3.0-or-later

option(MULLION_PCH "Precompile what nearly every file includes: builds faster, hides missing includes" OFF)

# What costs most and changes never. `dev` builds without, so that every file proves its own includes.
function(precompile_headers target)
  if(MULLION_PCH)
    target_precompile_headers(${target} PRIVATE
      <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QString> <QStringList> <QUuid> <algorithm> <array> <chrono> <functional>
      <memory> <optional> <vector> ${ARGN})
  endif()
endfunction()

# app_part(ROOM SOURCES ... [USES ...] [PRIVATE_USES ...])
# One static library `app_ROOM` for the room app/ROOM; include root is app/. USES is seen in the room's headers.
function(app_part room)
  cmake_parse_arguments(PART "" "" "SOURCES;USES;PRIVATE_USES" ${ARGN})
  add_library(app_${room} STATIC ${PART_SOURCES})
  target_include_directories(app_${room} PUBLIC ${PROJECT_SOURCE_DIR}/app)
  target_link_libraries(app_${room} PUBLIC ${PART_USES} PRIVATE build_flags ${PART_PRIVATE_USES})
  precompile_headers(app_${room})
endfunction()

# room_test(NAME SOURCES ... USES ...): one test binary `test_NAME` with every Qt Test class of a room.
# Each source file registers its class with MULLION_TEST (tests/support/test_main.h).
function(room_test name)
  cmake_parse_arguments(TEST "" "TIMEOUT" "SOURCES;USES" ${ARGN})
  add_executable(test_${name} ${TEST_SOURCES} ${PROJECT_SOURCE_DIR}/tests/support/test_main.cpp)
  target_include_directories(test_${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests ${PROJECT_SOURCE_DIR}/app)
  target_compile_definitions(test_${name} PRIVATE
    TEST_DATA_DIR="${PROJECT_SOURCE_DIR}/tests/data" PEERS_DIR="${PROJECT_SOURCE_DIR}/tests/peers" MULLION_BIN_DIR="${PROJECT_BINARY_DIR}/bin")
  target_link_libraries(test_${name} PRIVATE build_flags Qt6::Core Qt6::Test ${TEST_USES})
  precompile_headers(test_${name} <QTest>)
  add_test(NAME ${name} COMMAND test_${name})
  if(NOT TEST_TIMEOUT)
    set(TEST_TIMEOUT 600)
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${TEST_TIMEOUT})
endfunction()
