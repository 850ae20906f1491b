# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of ours is compiled with; linked PRIVATE so that it never reaches other people's headers.
add_library(build_flags INTERFACE)
target_compile_features(build_flags INTERFACE cxx_std_20)
target_compile_definitions(build_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(build_flags INTERFACE
  $<$<CXX_COMPILER_ID:GNU,Clang>:-Wall;-Wextra;-Wpedantic;-Wshadow;-Wconversion;-Wnon-virtual-dtor;-Woverloaded-virtual;-Wold-style-cast;-Wimplicit-fallthrough>
  # In a unity build the sources are included, and g++ takes a coroutine's frame for something a header gives away.
  $<$<CXX_COMPILER_ID:GNU>:-fcoroutines;-Wno-subobject-linkage>)

set(MULLION_SANITIZE "" CACHE STRING "Sanitizers for everything we build, e.g. address,undefined")
if(MULLION_SANITIZE)
  add_compile_options(-fsanitize=${MULLION_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${MULLION_SANITIZE})
endif()

find_program(MOLD_LINKER mold)
if(MOLD_LINKER AND NOT CMAKE_LINKER_TYPE)
  add_link_options(-fuse-ld=mold)
endif()
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # The two allowances are what ccache needs to cache files that use a precompiled header.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE_PROGRAM})
  add_compile_options($<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()
