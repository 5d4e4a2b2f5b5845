# Every compiler flag once, with its reason.
function(assure_options target)
    target_compile_features(${target} PUBLIC cxx_std_20)
    set_target_properties(${target} PROPERTIES
        CXX_EXTENSIONS OFF
        POSITION_INDEPENDENT_CODE ON
        CXX_VISIBILITY_PRESET hidden          # nothing leaves a library by accident; see plugin/export.h
        VISIBILITY_INLINES_HIDDEN ON)
    target_compile_options(${target} PRIVATE
        -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast
        -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wformat=2 -Wnull-dereference
        -fstack-protector-strong              # documents are untrusted input
        $<$<BOOL:${ASSURE_WERROR}>:-Werror>)
    # Optimising, GCC 12 sees faults in its own library's strings and streams that are not there (GCC bug 105329).
    target_compile_options(${target} PRIVATE "$<$<NOT:$<CONFIG:Debug>>:-Wno-null-dereference;-Wno-restrict>")
    # Hardened containers: an index out of range ends the program instead of reading memory.
    target_compile_definitions(${target} PRIVATE _GLIBCXX_ASSERTIONS)
    if(ASSURE_SANITIZE)
        target_compile_options(${target} PRIVATE -fsanitize=${ASSURE_SANITIZE} -fno-omit-frame-pointer
                               -fno-sanitize-recover=all)
        target_link_options(${target} PRIVATE -fsanitize=${ASSURE_SANITIZE})
    endif()
endfunction()
