@echo off
rem Starts Lectern: finds Java, then passes everything on.
setlocal
set "LIB=%~dp0..\lib"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:-UsePerfData -XX:+UseSerialGC -Xms40m -XX:NewSize=12m -XX:NewRatio=1 -XX:PretenureSizeThreshold=3800k -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=45 ^
  -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 ^
  -Xshare:auto "-XX:SharedArchiveFile=%LIB%\lectern.jsa" ^
  -Xlog:disable "-Xlog:all=error,cds*=off:stderr" "-Dlectern.resources=%LIB%\lectern.resources" %LECTERN_JAVA_OPTIONS% -cp "%LIB%\lectern.jar" lectern.app.Main %*
exit /b %ERRORLEVEL%
