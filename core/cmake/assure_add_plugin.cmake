# assure_abi_tag(<out> <folder>...)
#
# The ABI tag of plugins built here: a digest of the plugins' contract (the headers in <folder>/assure/plugin),
# the compiler and the sanitizers. Two libraries with the same tag may exchange C++ objects.
function(assure_abi_tag out include_folder)
    file(GLOB headers CONFIGURE_DEPENDS ${include_folder}/assure/plugin/*.h)
    list(SORT headers)
    set(digests "")
    foreach(header IN LISTS headers)
        file(SHA256 ${header} digest)
        get_filename_component(name ${header} NAME)
        string(APPEND digests "${name}:${digest};")
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${header})
    endforeach()
    string(REGEX MATCH "^[0-9]+" compiler_major "${CMAKE_CXX_COMPILER_VERSION}")
    string(SHA256 tag "${digests}${CMAKE_CXX_COMPILER_ID}${compiler_major};${ASSURE_SANITIZE}")
    string(SUBSTRING ${tag} 0 16 tag)
    set(${out} ${tag} PARENT_SCOPE)
endfunction()

# assure_add_plugin(<name> <source>...)
#
# A plugin for assure: a module library that links assure::assure and nothing of its insides, finds every
# symbol at link time, and carries the ABI tag. In assure's own tree it is built into the plugin folder.
function(assure_add_plugin name)
    add_library(${name} MODULE ${ARGN})
    target_link_libraries(${name} PRIVATE assure::assure)
    target_compile_features(${name} PRIVATE cxx_std_20)
    set_target_properties(${name} PROPERTIES
        PREFIX ""
        CXX_VISIBILITY_PRESET hidden
        VISIBILITY_INLINES_HIDDEN ON)
    target_link_options(${name} PRIVATE -Wl,-z,defs)  # a missing symbol is found now, not in a user's hands
    if(ASSURE_SANITIZE)
        target_compile_options(${name} PRIVATE -fsanitize=${ASSURE_SANITIZE})
        target_link_options(${name} PRIVATE -fsanitize=${ASSURE_SANITIZE})
    endif()
    get_target_property(includes assure::assure INTERFACE_INCLUDE_DIRECTORIES)
    foreach(folder IN LISTS includes)
        string(REGEX REPLACE "^\\$<BUILD_INTERFACE:(.*)>$" "\\1" folder "${folder}")
        if(IS_DIRECTORY "${folder}/assure/plugin")
            assure_abi_tag(tag ${folder})
            target_compile_definitions(${name} PRIVATE ASSURE_ABI_TAG="${tag}")
        endif()
    endforeach()
endfunction()
