using LocalAws.Tests.Testing;

// The tests; or, when a test starts it so, the server that it kills.
return args is ["serve", ..] ? await ServedAws.ServeAsync(args[1..]) : await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args);
